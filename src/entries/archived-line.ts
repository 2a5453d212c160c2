import { reopen } from "../reading/disk/front-matter.ts";

/** Addresses that need no quotes in YAML. */
const PLAIN = /^[\w:/.?=&%~+-]*[\w/]$/;

/**
 * An entry's text with the address of an archived copy below that of its source; undefined if it has
 * one, or its address has no line of its own. Nothing else changes.
 */
export function withArchived(text: string, archived: string): string | undefined {
  const tree = reopen(text);
  const source = (tree?.value as { source?: Readonly<Record<string, unknown>> } | undefined)
    ?.source;
  if (!tree || source?.url === undefined || source.archived !== undefined) return undefined;
  const { line } = tree.atKey(["source", "url"]);
  const lines = text.split("\n");
  const indent = /^( +)url: /.exec(lines[line - 1] ?? "")?.[1];
  if (indent === undefined) return undefined;
  const value = PLAIN.test(archived) ? archived : JSON.stringify(archived);
  const end = lines[line - 1]!.endsWith("\r") ? "\r" : "";
  return lines.toSpliced(line, 0, `${indent}archived: ${value}${end}`).join("\n");
}

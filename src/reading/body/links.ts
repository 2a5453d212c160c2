import type { MdastNode } from "satteri";
import { linkFault } from "../checks/links.ts";
import type { Complaint } from "../problem.ts";

/** The addresses that a text's links name by a word, by that word. */
export type Addresses = ReadonlyMap<string, string>;

/** As many nodes as are looked through. */
const MOST = 5000;

export function addressesOf(root: MdastNode): Addresses {
  const found = new Map<string, string>();
  let left = MOST;
  const visit = (node: MdastNode): void => {
    if (left-- <= 0) return;
    // The first of several counts.
    if (node.type === "definition" && !found.has(node.identifier))
      found.set(node.identifier, node.url);
    if ("children" in node) node.children.forEach(visit);
  };
  visit(root);
  return found;
}

/** What is wrong with a link, or with an address that links name. */
export function linkFaults(node: MdastNode, addresses: Addresses): readonly Complaint[] {
  if (node.type === "definition") return complain(linkFault(node.url));
  if (node.type === "linkReference")
    return complain(misleading(node, addresses.get(node.identifier) ?? ""));
  if (node.type !== "link") return [];
  return complain(linkFault(node.url) ?? unnamed(node) ?? misleading(node, node.url));
}

const complain = (fault: Omit<Complaint, "code"> | undefined): readonly Complaint[] =>
  fault ? [{ code: "link", ...fault }] : [];

const unnamed = (node: MdastNode): Omit<Complaint, "code"> | undefined =>
  textOf(node).trim() === "" ? { message: "unexpected link without a text" } : undefined;

const HOST = String.raw`((?:[\p{L}\p{N}_-]+\.)+\p{L}{2,})`;
const AS_A_WHOLE = new RegExp(`^(?:https?://)?${HOST}(?:[/?#:].*)?$`, "iu");
const WITHIN = new RegExp(`(?:https?://|(?=www\\.))${HOST}`, "giu");

/** A text that is itself an address, or has one, must lead there. */
function misleading(node: MdastNode, url: string): { message: string } | undefined {
  if (url.startsWith("mailto:") || !URL.canParse(url)) return undefined;
  const shown = textOf(node).normalize("NFKC").replaceAll("\u3002", ".").trim();
  const whole = AS_A_WHOLE.exec(shown)?.[1];
  const hosts = [
    ...(whole === undefined ? [] : [whole]),
    ...Array.from(shown.matchAll(WITHIN), ([, host]) => host!),
  ].filter((host) => URL.canParse(`https://${host}`));
  const real = new URL(url).hostname;
  const other = hosts.find((host) => bare(new URL(`https://${host}`).hostname) !== bare(real));
  return other === undefined
    ? undefined
    : { message: `unexpected link: its text says ${other}, but it leads to ${real}` };
}

const bare = (name: string): string => name.replace(/^www\./, "");

const textOf = (node: MdastNode): string =>
  "value" in node ? node.value : "children" in node ? node.children.map(textOf).join("") : "";

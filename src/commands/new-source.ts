// Where `new` reads a page from: the web, or a file that a browser saved.
import { readFileSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { decodePage } from "../entries/draft/decode-page.ts";
import { type Page, readPage } from "../entries/draft/page.ts";
import { urlFault } from "../reading/checks/links.ts";
import { UsageError } from "../site/args.ts";
import { fetchPage, PAGE_BYTES } from "./fetch-page.ts";

/** What is asked for: an address, a file, or both (the page saved from an address). */
export interface Asked {
  readonly address?: string | undefined;
  readonly file?: string | undefined;
}

/** Reads the words of the command line that say what page is meant. */
export function readAsked(others: readonly string[], url: string | undefined): Asked {
  const [source, ...more] = others;
  if (more.length > 0) throw new UsageError(`unexpected ${more[0]!}, expected one page`);
  const isAddress = source !== undefined && /^[a-z][a-z0-9+.-]*:\/\//i.test(source);
  const address = url ?? (isAddress ? source : undefined);
  const fault = address === undefined ? undefined : urlFault(address);
  if (fault) throw new UsageError(fault.hint ? `${fault.message}, ${fault.hint}` : fault.message);
  return { address, file: isAddress ? undefined : source };
}

/** The page; where there is none, why not. Undefined where none was asked for. */
export async function readSource(
  { address, file }: Asked,
  cwd: string,
): Promise<Page | { readonly reason: string } | undefined> {
  if (file !== undefined) return pageIn(readBytes(resolve(cwd, file), file));
  if (address === undefined) return undefined;
  const fetched = await fetchPage(address);
  return "reason" in fetched ? fetched : pageIn(fetched.bytes, fetched.contentType);
}

const pageIn = (bytes: Uint8Array, contentType?: string): Page | { readonly reason: string } =>
  readPage(decodePage(bytes, contentType)) ?? { reason: "it is no page that can be read" };

function readBytes(path: string, name: string): Uint8Array {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found?.isFile()) throw new UsageError(`there is no file ${name}`);
  if (found.size > PAGE_BYTES)
    throw new UsageError(`${name} is larger than ${PAGE_BYTES / 1024 / 1024} MB`);
  return readFileSync(path);
}

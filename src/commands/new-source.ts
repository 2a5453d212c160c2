// Where `new` reads a page from: the web, or a file saved by a browser.
import { readFileSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { decodePage } from "../entries/draft/decode-page.ts";
import { otherFile } from "../entries/draft/no-article.ts";
import { type Page, readPage } from "../entries/draft/page.ts";
import { isSavedArchive, readSavedArchive } from "../entries/draft/saved-archive.ts";
import { feedPage, isFeed } from "../entries/inbox/feed-page.ts";
import { urlFault } from "../reading/checks/links.ts";
import { UsageError } from "../site/args.ts";
import { guardedFetch, type NoAnswer } from "./guarded-fetch.ts";

/** A URL, a file, or both (the page saved from a URL). */
export interface SourceRequest {
  readonly address?: string | undefined;
  readonly file?: string | undefined;
  /** The URL was given for the entry, whatever the page says. */
  readonly isFixed?: boolean | undefined;
}

/** Parses the arguments that identify the page. */
export function readSourceRequest(
  others: readonly string[],
  url: string | undefined,
): SourceRequest {
  const [source, ...more] = others;
  if (more.length > 0) throw new UsageError(`unexpected ${more[0]!}, expected one page`);
  const isAddress = source !== undefined && /^[a-z][a-z0-9+.-]*:\/\//i.test(source);
  const address = url ?? (isAddress ? source : undefined);
  const fault = address === undefined ? undefined : urlFault(address);
  if (fault) throw new UsageError(fault.hint ? `${fault.message}, ${fault.hint}` : fault.message);
  return { address, file: isAddress ? undefined : source, isFixed: url !== undefined };
}

/** Why there is no page; a response that is not an article must not become an entry either. */
interface NoArticle {
  readonly reason: string;
  readonly isNoArticle: boolean;
}

/** The page, or why there is none. Undefined if none was requested. */
export async function readSource(
  { address, file }: SourceRequest,
  cwd: string,
): Promise<Page | NoArticle | undefined> {
  if (file !== undefined) return await pageIn({ bytes: readBytes(resolve(cwd, file), file) }, []);
  if (address === undefined) return undefined;
  const fetched = await fetchPage(address);
  return "reason" in fetched
    ? { ...fetched, isNoArticle: NO_ARTICLE.test(fetched.reason) }
    : await pageIn(fetched, [fetched.address, address]);
}

/** Errors for a page that is gone, or for a file of another type. */
const NO_ARTICLE = /answered (?:404|410|451)|not a web page|it is empty/;

async function pageIn(
  { bytes, contentType }: { readonly bytes: Uint8Array; readonly contentType?: string | undefined },
  known: readonly string[],
): Promise<Page | NoArticle> {
  const other = otherFile(bytes);
  if (other !== undefined) return { reason: `it is ${other}`, isNoArticle: true };
  if (isSavedArchive(bytes)) {
    const saved = await readSavedArchive(bytes);
    return saved
      ? await pageIn(saved, [saved.address ?? [], known].flat())
      : { reason: "there is no page in it", isNoArticle: true };
  }
  const text = decodePage(bytes, contentType);
  const page = isFeed(text) ? feedPage(text) : readPage(text, { known });
  if (page === undefined) return { reason: "it is not a page that can be read", isNoArticle: true };
  return page.rejectedBecause === undefined
    ? page
    : { reason: page.rejectedBecause, isNoArticle: true };
}

function readBytes(path: string, name: string): Uint8Array {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found?.isFile()) throw new UsageError(`there is no file ${name}`);
  if (found.size > PAGE_BYTES)
    throw new UsageError(`${name} is larger than ${PAGE_BYTES / 1024 / 1024} MB`);
  return readFileSync(path);
}

export interface FetchedPage {
  readonly bytes: Uint8Array;
  readonly contentType?: string | undefined;
  /** The URL after redirects. */
  readonly address: string;
}

/** Why there is no page: one sentence, or part of one. */
export type NoPage = NoAnswer;

/** The maximum size of a page. */
export const PAGE_BYTES = 4 * 1024 * 1024;

const isPage = (contentType: string | undefined): boolean =>
  contentType === undefined || /^(?:text\/html|application\/xhtml\+xml)\b/i.test(contentType);

/** Fetches a page over http or https; never throws for errors of the page or the network. */
export async function fetchPage(
  address: string,
  timeoutMs?: number,
): Promise<FetchedPage | NoPage> {
  const answer = await guardedFetch(address, {
    accept: "text/html,application/xhtml+xml",
    maxBytes: PAGE_BYTES,
    shouldReadBody: (status, contentType) => status >= 200 && status < 300 && isPage(contentType),
    ...(timeoutMs === undefined ? {} : { timeoutMs }),
  });
  if ("reason" in answer) return answer;
  const { status, isOk, contentType, bytes, address: found } = answer;
  if (!isOk) return { reason: `its host answered ${status}` };
  if (!isPage(contentType)) return { reason: `it is ${contentType!.slice(0, 60)}, not a web page` };
  if (bytes.length === 0) return { reason: "it is empty" };
  return { bytes, contentType, address: found };
}

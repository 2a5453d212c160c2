// Fetches one web page, on an editor's command only.
import { ask, type NoAnswer } from "./guarded-fetch.ts";

export interface FetchedPage {
  readonly bytes: Uint8Array;
  readonly contentType?: string | undefined;
  /** Where it was in the end. */
  readonly address: string;
}

/** Why there is no page: one sentence, or part of one. */
export type NoPage = NoAnswer;

/** How large a page may be. */
export const PAGE_BYTES = 4 * 1024 * 1024;

const isPage = (contentType: string | undefined): boolean =>
  contentType === undefined || /^(?:text\/html|application\/xhtml\+xml)\b/i.test(contentType);

/** Fetches a page over http or https; never throws for what is wrong with the page or on the way. */
export async function fetchPage(
  address: string,
  timeoutMs?: number,
): Promise<FetchedPage | NoPage> {
  const answer = await ask(address, {
    accept: "text/html,application/xhtml+xml",
    most: PAGE_BYTES,
    wants: (status, contentType) => status >= 200 && status < 300 && isPage(contentType),
    ...(timeoutMs === undefined ? {} : { timeoutMs }),
  });
  if ("reason" in answer) return answer;
  const { status, isOk, contentType, bytes, address: found } = answer;
  if (!isOk) return { reason: `its host answered ${status}` };
  if (!isPage(contentType)) return { reason: `it is ${contentType!.slice(0, 60)}, not a web page` };
  if (bytes.length === 0) return { reason: "it is empty" };
  return { bytes, contentType, address: found };
}

// Fetches one web page, on an editor's command only.
import { urlFault } from "../reading/checks/links.ts";

export interface FetchedPage {
  readonly bytes: Uint8Array;
  readonly contentType?: string | undefined;
  /** Where it was in the end. */
  readonly address: string;
}

/** Why there is no page: one sentence, or part of one. */
export interface NoPage {
  readonly reason: string;
}

/** How large a page may be, and how long it may take. */
export const PAGE_BYTES = 4 * 1024 * 1024;
const PATIENCE = 20_000;
const MOST_REDIRECTS = 5;

const HEADERS = {
  accept: "text/html,application/xhtml+xml",
  "user-agent": "Mozilla/5.0 (compatible; ports-of-call)",
};

/** Fetches a page over http or https; never throws for what is wrong with the page or on the way. */
export async function fetchPage(
  address: string,
  patience: number = PATIENCE,
): Promise<FetchedPage | NoPage> {
  const signal = AbortSignal.timeout(patience);
  try {
    let at = address;
    for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
      const fault = urlFault(at);
      if (fault) return { reason: fault.message };
      const response = await fetch(at, { signal, redirect: "manual", headers: HEADERS });
      const next = response.headers.get("location");
      if (response.status < 300 || response.status >= 400 || next === null)
        return await readResponse(response, at);
      await response.body?.cancel();
      at = URL.parse(next, at)?.href ?? next;
    }
    return { reason: `it was redirected more than ${MOST_REDIRECTS} times` };
  } catch (error) {
    return { reason: sayError(error, patience) };
  }
}

async function readResponse(response: Response, address: string): Promise<FetchedPage | NoPage> {
  const contentType = response.headers.get("content-type") ?? undefined;
  const reason = !response.ok
    ? `its host answered ${response.status}`
    : contentType !== undefined && !/^(?:text\/html|application\/xhtml\+xml)\b/i.test(contentType)
      ? `it is ${contentType.slice(0, 60)}, not a web page`
      : undefined;
  if (reason !== undefined || !response.body) {
    await response.body?.cancel();
    return { reason: reason ?? "it is empty" };
  }
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of response.body) {
    parts.push(part);
    size += part.byteLength;
    if (size > PAGE_BYTES) return { reason: `it is larger than ${PAGE_BYTES / 1024 / 1024} MB` };
  }
  return { bytes: Buffer.concat(parts), contentType, address };
}

function sayError(error: unknown, patience: number): string {
  if (!(error instanceof Error)) return "something went wrong";
  if (error.name === "TimeoutError")
    return `no answer within ${Math.round(patience / 1000)} seconds`;
  const { cause } = error;
  return cause instanceof Error && cause.message !== "" ? cause.message : error.message;
}

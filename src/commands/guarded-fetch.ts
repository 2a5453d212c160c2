// The only way commands access the web: every redirect is checked before and after its name is resolved, and slow or
// endless responses are aborted.
import { Agent, fetch, type Response } from "undici";
import { urlFault } from "../reading/checks/links.ts";
import dns from "node:dns";
import type { LookupFunction } from "node:net";
import ipaddr from "ipaddr.js";

interface Answer {
  readonly status: number;
  readonly isOk: boolean;
  readonly contentType?: string | undefined;
  /** Empty for a HEAD request, or if `shouldReadBody` returns false. */
  readonly bytes: Uint8Array;
  /** Validators for the next conditional request. */
  readonly etag?: string | undefined;
  readonly lastModified?: string | undefined;
  /** The URL after redirects. */
  readonly address: string;
}

/** Why there is no response: one sentence, or part of one. */
export interface NoAnswer {
  readonly reason: string;
}

interface Options {
  readonly method?: "HEAD" | "GET";
  readonly accept?: string;
  /** Validators of the last response: it is 304 if nothing has changed. */
  readonly validators?: Pick<Answer, "etag" | "lastModified"> | undefined;
  /** In milliseconds, for everything. */
  readonly timeoutMs?: number;
  /** The maximum number of bytes, decompressed. */
  readonly maxBytes?: number;
  /** Whether to read the body, given the response's headers. */
  readonly shouldReadBody?: (status: number, contentType: string | undefined) => boolean;
}

const TIMEOUT_MS = 20_000;
const MIB = 1024 * 1024;
const MAX_REDIRECTS = 5;
const USER_AGENT = "Mozilla/5.0 (compatible; ports-of-call)";

/** Fetches a URL over http or https; never throws for network or server errors. */
export async function guardedFetch(
  address: string,
  options: Options = {},
): Promise<Answer | NoAnswer> {
  const { timeoutMs = TIMEOUT_MS } = options;
  const agent = new Agent({
    connect: { lookup: lookupPublic, timeout: timeoutMs },
    headersTimeout: timeoutMs,
    bodyTimeout: timeoutMs,
  });
  try {
    return await follow(address, options, agent, AbortSignal.timeout(timeoutMs));
  } catch (error) {
    return { reason: sayError(error, timeoutMs) };
  } finally {
    agent.destroy().catch(() => undefined);
  }
}

async function follow(
  address: string,
  options: Options,
  dispatcher: Agent,
  signal: AbortSignal,
): Promise<Answer | NoAnswer> {
  const { method = "GET", accept = "*/*" } = options;
  const { etag, lastModified } = options.validators ?? {};
  const headers = {
    accept,
    "user-agent": USER_AGENT,
    ...(etag !== undefined && { "if-none-match": etag }),
    ...(lastModified !== undefined && { "if-modified-since": lastModified }),
  };
  let at = address;
  for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
    const reason = faultOf(at);
    if (reason !== undefined) return { reason };
    const response = await fetch(at, { method, headers, redirect: "manual", signal, dispatcher });
    const next = response.headers.get("location");
    if (response.status < 300 || response.status >= 400 || next === null)
      return await read(response, at, options);
    await response.body?.cancel();
    at = URL.parse(next, at)?.href ?? next;
  }
  return { reason: `it was redirected more than ${MAX_REDIRECTS} times` };
}

/** An IP address is never looked up, so it is checked here. */
function faultOf(address: string): string | undefined {
  const fault = urlFault(address);
  if (fault) return fault.message;
  const { hostname } = new URL(address);
  return /^[\d.]+$/.test(hostname) && !network.isPublic(hostname)
    ? within(hostname, hostname)
    : undefined;
}

async function read(
  response: Response,
  address: string,
  options: Options,
): Promise<Answer | NoAnswer> {
  const { maxBytes = MIB, shouldReadBody = () => true } = options;
  const { status, ok: isOk, body } = response;
  const contentType = response.headers.get("content-type") ?? undefined;
  const parts: Uint8Array[] = [];
  if (body && shouldReadBody(status, contentType)) {
    let size = 0;
    for await (const part of body as AsyncIterable<Uint8Array>) {
      parts.push(part);
      size += part.byteLength;
      if (size > maxBytes) return { reason: `it is larger than ${maxBytes / MIB} MB` };
    }
  } else await body?.cancel();
  const header = (name: string): string | undefined => response.headers.get(name) ?? undefined;
  const [etag, lastModified] = [header("etag"), header("last-modified")];
  return { status, isOk, contentType, bytes: Buffer.concat(parts), etag, lastModified, address };
}

function sayError(error: unknown, timeoutMs: number): string {
  if (!(error instanceof Error)) return "something went wrong";
  const { cause } = error;
  const isLate = [error, cause].some((one) => one instanceof Error && one.name.includes("Timeout"));
  if (isLate) return `no answer within ${Math.round(timeoutMs / 1000)} seconds`;
  return cause instanceof Error && cause.message !== "" ? cause.message : error.message;
}

/** Name resolution, and which addresses are allowed. Tests substitute local servers. */
export const network: { lookup: typeof dns.lookup; isPublic: (address: string) => boolean } = {
  lookup: dns.lookup,
  /** Rejects loopback, private, link-local, tunnelled and similar addresses: public ones are "unicast". */
  isPublic: (address) => ipaddr.isValid(address) && ipaddr.process(address).range() === "unicast",
};

/** Why an address that a name resolves to is rejected. */
const within = (name: string, address: string): string =>
  name === address
    ? `${name} is in a private network`
    : `${name} leads to ${address}, which is in a private network`;

/**
 * Resolves a name for one connection, which uses exactly the addresses that were checked: resolving to another address
 * the next time (DNS rebinding) gains nothing.
 */
const lookupPublic: LookupFunction = (name, options, callback) =>
  network.lookup(name, { ...options, all: true }, (error, found) => {
    const inside = error ? undefined : found.find(({ address }) => !network.isPublic(address));
    const [first] = error ? [] : found;
    if (error) callback(error, "");
    else if (inside) callback(new Error(within(name, inside.address)), "");
    else if (options.all) callback(null, found);
    else if (first) callback(null, first.address, first.family);
    else callback(new Error(`${name} has no address`), "");
  });

import { cleanAddress, oddAddress } from "./address-forms.ts";
import { letterFault } from "./host-letters.ts";

interface LinkFault {
  readonly message: string;
  readonly hint?: string | undefined;
}

const HIDDEN = /[\s\p{Cc}\p{Cf}\p{Zl}\p{Zp}<>"'`\\{}|^]/u;

/** Hosts, and IP addresses, that lead to a different machine or page for each reader. */
const LOCAL = new RegExp(
  String.raw`\.(?:localhost|local|internal|lan|home\.arpa)$` +
    String.raw`|^(?:0|10|127|169\.254|172\.(?:1[6-9]|2\d|3[01])|192\.168|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])|2(?:2[4-9]|[345]\d))(?:\.\d+)+$`,
);

/** What is wrong with a URL; undefined if nothing is. */
export function urlFault(text: string): LinkFault | undefined {
  const shown = `"${text.slice(0, 80)}"`;
  if (HIDDEN.test(text))
    return { message: `unexpected space, quote, bracket or backslash in ${shown}` };
  if (!/^https?:\/\//i.test(text)) {
    return {
      message: `unexpected link ${shown}`,
      hint: "expected a full web address that starts with https:// or http://",
    };
  }
  if (!URL.canParse(text)) return { message: `${shown} is not a web address` };
  const { username, password, hostname } = new URL(text);
  if (username || password) return { message: `unexpected user name or password in ${shown}` };
  if (!/^(?:[a-z0-9_-]+\.)+[a-z0-9-]+$/.test(hostname) || LOCAL.test(hostname)) {
    return { message: `unexpected host "${hostname}", expected a name such as www.example.org` };
  }
  return lookAlikeFault(hostname) ?? rewrittenFault(text, hostname);
}

/** Rejects a host that is not written as it is read: `example.org%2eelsewhere.org`, `①.org`. */
function rewrittenFault(text: string, hostname: string): LinkFault | undefined {
  const [, written = ""] = /^https?:\/\/([^/?#:]*)/i.exec(text) ?? [];
  const read = written.toLowerCase();
  return read === hostname || read === unicodeHost(hostname)
    ? undefined
    : { message: `unexpected host "${written}", expected ${hostname}, which it stands for` };
}

/** What is wrong with a link in a note; links to the web, to mail and to the site's own pages are allowed. */
export function linkFault(text: string): LinkFault | undefined {
  if (/^[a-z][a-z0-9+.-]*:/i.test(text) || text.startsWith("//")) {
    if (!/^mailto:/i.test(text)) return urlFault(text);
    return /^mailto:[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/i.test(text)
      ? undefined
      : {
          message: `unexpected mail address "${text.slice(0, 80)}"`,
          hint: "expected mailto:name@example.org",
        };
  }
  if (HIDDEN.test(text))
    return { message: `unexpected character in the link "${text.slice(0, 80)}"` };
  if (/^#[\w-]*$/.test(text)) return undefined;
  if (/^\/[\w./~-]*(?:#[\w-]*)?$/.test(text) && !text.split("/").includes("..")) return undefined;
  return {
    message: `unexpected link "${text.slice(0, 80)}"`,
    hint: "expected https://…, mailto:… or a page of this site that begins with /",
  };
}

/** Rejects look-alike hosts: `аpple.com` with a Cyrillic а. */
function lookAlikeFault(hostname: string): LinkFault | undefined {
  if (!hostname.includes("xn--")) return undefined;
  const host = unicodeHost(hostname);
  // Nobody writes Punycode that decodes to ASCII, or to nothing.
  const isNone = hostname
    .split(".")
    .some((label) => label.startsWith("xn--") && /^[ -~]*$/.test(unicodeHost(label)));
  if (host === "" || isNone)
    return { message: `unexpected host "${hostname}": its xn-- stands for nothing` };
  const fault = letterFault(host);
  return fault === undefined
    ? undefined
    : {
        message: `unexpected host "${host}" (${hostname}): ${fault}`,
        hint: "type the address by hand",
      };
}

/**
 * Equal for all URLs of one page: without protocol, `www.`, fragment, tracking and trailing slash, and taken out of
 * mobile sites, AMP, web archives and proxies.
 */
export function canonicalUrl(text: string): string {
  if (!URL.canParse(text)) return text;
  const original = oddAddress(text)?.clean ?? text;
  if (!URL.canParse(original)) return text;
  const url = new URL(cleanAddress(original));
  const host = url.host.replace(/^www\./, "");
  return `${host}${url.pathname.replace(/\/+$/, "")}${url.search}`;
}

import punycode from "punycode/punycode.js";

/** Decodes `xn--mnchen-3ya.de` to `münchen.de`; empty if it is invalid. Also runs in browsers. */
export function unicodeHost(host: string): string {
  try {
    return punycode.toUnicode(host);
  } catch {
    return "";
  }
}

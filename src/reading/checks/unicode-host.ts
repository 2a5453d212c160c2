import punycode from "punycode/punycode.js";

/** `xn--mnchen-3ya.de` as it is read, `münchen.de`; empty where it is no such name. It runs in browsers, too. */
export function unicodeHost(host: string): string {
  try {
    return punycode.toUnicode(host);
  } catch {
    return "";
  }
}

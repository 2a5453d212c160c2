import { urlFault } from "../checks/links.ts";

/** A URL copied together with the markup around it. */
const LINK = /^<a\s[^>]*href\s*=\s*["']([^"']+)["']/i;
const MARKDOWN = /^!?\[[^\]]*\]\((\S+?)\)$/;
/** URLs of browsers' reader modes. */
const READER =
  /^(?:about:reader|read:|reader:)[^?]*\?url=((?:[\w.~:/?#@!$&'()*+,;=-]|%[0-9a-f]{2})+)$/i;
const WITHIN = /(?:^|[\s(<"'“«:：/])(https?:\/\/[^\s<>"'“”«»]+)/gi;
/** Words before a URL, and remarks after it. */
const BEFORE = /^[\p{L}\s.-]{0,24}[:：]?\s*$/u;
const BEHIND =
  /^\s*(?:[([（](?:accessed|retrieved|read|in |archived|last|zuletzt|consult|abgerufen|访问)?[^()（）]*[)\]）]|[,;.。，、]+|\p{L}{2,12}(?: \p{L}+)? \d[\d\p{L} ]*)?\s*$/iu;

/** The URL in a text with too much or too little around it; undefined if not certain. */
export function urlMeant(text: string): string | undefined {
  const written = text
    .trim()
    .replace(/^((?:view-source|source|url|link):|chrome-extension:\/\/\w+\/)+(?=https?:)/i, "");
  const inReader = READER.exec(written)?.[1];
  if (inReader !== undefined) {
    const inner = new URLSearchParams(`url=${inReader}`).get("url")!;
    return urlFault(inner) === undefined ? inner : undefined;
  }
  const markdown = (LINK.exec(written) ?? MARKDOWN.exec(written))?.[1];
  const bare = (markdown ?? written)
    .normalize("NFKC")
    .replaceAll("\\", "/")
    .replace(/^(?:https?:\/+)+(?=https?:\/\/)/i, "")
    .replace(/^[<("'“”«[]+|[>)"'“”»\],;]+$/g, "")
    .replace(/\.$/, "");
  const [, scheme, rest = ""] =
    /^(h\s?[tx]+\s?p+\s?s?)\s?[:;]?\s?[/\\]{0,3}\s?(?=[a-z0-9])(.+)$/i.exec(bare) ?? [];
  const isPlain = /^(?:[a-z0-9-]+\.)+[a-z]{2,}(?:[/?#]|$)/i.test(bare);
  const tries = [
    onlyOne(written),
    bare,
    ...(scheme ? [`${/s\s?$/i.test(scheme) ? "https" : "http"}://${rest}`] : []),
    ...(isPlain ? [`https://${bare}`] : []),
    ...(bare.startsWith("//") ? [`https:${bare}`] : []),
  ]
    .filter((address) => address !== undefined && !/\s(?:https?:|www\.)|\s[([]/i.test(address))
    .map((address) => address!.replace(/ /g, "%20"));
  return tries.find((address) => address !== text && urlFault(address) === undefined);
}

/** The only URL in a text that otherwise says just where it is or when it was read. */
function onlyOne(text: string): string | undefined {
  const found = [...text.matchAll(WITHIN)];
  const [whole = "", address = ""] = found[0] ?? [];
  if (found.length !== 1) return undefined;
  const start = found[0]!.index + whole.length - address.length;
  const clean = address.replace(/[,;.。)\]>]+$/, "");
  const isAlone =
    BEFORE.test(text.slice(0, start)) && BEHIND.test(text.slice(start + clean.length));
  return isAlone ? clean : undefined;
}

import { urlFault } from "../checks/links.ts";

/** What stands before and after an address that is copied with more than itself. */
const LINK = /^<a\s[^>]*href\s*=\s*["']([^"']+)["']/i;
const MARKDOWN = /^!?\[[^\]]*\]\((\S+?)\)$/;
/** As browsers' reading views have it. */
const READER =
  /^(?:about:reader|read:|reader:)[^?]*\?url=((?:[\w.~:/?#@!$&'()*+,;=-]|%[0-9a-f]{2})+)$/i;
const WITHIN = /(?:^|[\s(<"'“«:：/])(https?:\/\/[^\s<>"'“”«»]+)/gi;
/** Words that lead to an address, and what is said of it behind. */
const BEFORE = /^[\p{L}\s.-]{0,24}[:：]?\s*$/u;
const BEHIND =
  /^\s*(?:[([（](?:accessed|retrieved|read|in |archived|last|zuletzt|consult|abgerufen|访问)?[^()（）]*[)\]）]|[,;.。，、]+|\p{L}{2,12}(?: \p{L}+)? \d[\d\p{L} ]*)?\s*$/iu;

/** The address that a text with too much or too little around it stands for; undefined if that is not sure. */
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

/** The one address in a text that says no more than where it is or when it was read. */
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

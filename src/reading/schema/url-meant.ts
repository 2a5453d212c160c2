import { urlFault } from "../checks/links.ts";

/** The address that a text with too much or too little around it stands for; undefined where that is not sure. */
export function urlMeant(text: string): string | undefined {
  const markdown = /^\[[^\]]*\]\((\S+?)\)$/.exec(text.trim())?.[1];
  const bare = (markdown ?? text)
    .trim()
    .replace(/^[<("'“”«[]+|[>)"'“”»\],;]+$/g, "")
    .replace(/\.$/, "");
  const [, scheme, rest = ""] =
    /^(h\s?t+\s?p+\s?s?)\s?[:;]?\s?[/\\]{0,3}\s?(?=[a-z0-9])(.+)$/i.exec(bare) ?? [];
  const isPlain = /^(?:[a-z0-9-]+\.)+[a-z]{2,}(?:[/?#]|$)/i.test(bare);
  const tries = [
    bare,
    ...(scheme ? [`${/s\s?$/i.test(scheme) ? "https" : "http"}://${rest}`] : []),
    ...(isPlain ? [`https://${bare}`] : []),
    ...(bare.startsWith("//") ? [`https:${bare}`] : []),
  ]
    .filter((address) => !/\s(?:https?:|www\.)/i.test(address))
    .map((address) => address.replace(/ /g, "%20"));
  return tries.find((address) => address !== text && urlFault(address) === undefined);
}

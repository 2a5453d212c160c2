import type { MdastNode } from "satteri";
import { addressesIn, plainDots } from "../checks/addresses-in.ts";
import { linkFault, unicodeHost } from "../checks/links.ts";
import type { Complaint } from "../problem.ts";

/** The URLs of Markdown's link definitions, by identifier. */
export type Addresses = ReadonlyMap<string, string>;

/** How many nodes are searched. */
const MAX_ADDRESSES = 5000;

export function addressesOf(root: MdastNode): Addresses {
  const found = new Map<string, string>();
  let left = MAX_ADDRESSES;
  const visit = (node: MdastNode): void => {
    if (left-- <= 0) return;
    // As in Markdown, the first definition counts.
    if (node.type === "definition" && !found.has(node.identifier))
      found.set(node.identifier, node.url);
    if ("children" in node) node.children.forEach(visit);
  };
  visit(root);
  return found;
}

export function linkFaults(node: MdastNode, addresses: Addresses): readonly Complaint[] {
  if (node.type === "definition") return complain(linkFault(node.url));
  if (node.type === "linkReference")
    return complain(misleading(node, addresses.get(node.identifier) ?? ""));
  if (node.type !== "link") return [];
  return complain(linkFault(node.url) ?? unnamed(node) ?? misleading(node, node.url));
}

const complain = (fault: Omit<Complaint, "code"> | undefined): readonly Complaint[] =>
  fault ? [{ code: "link", ...fault }] : [];

const unnamed = (node: MdastNode): Omit<Complaint, "code"> | undefined =>
  textOf(node).trim() === "" ? { message: "unexpected link without a text" } : undefined;

/** A link whose text or title shows an address must lead to that address. */
function misleading(node: MdastNode, url: string): Omit<Complaint, "code"> | undefined {
  const title = "title" in node && typeof node.title === "string" ? node.title : "";
  return says(textOf(node), url) ?? says(title, url);
}

function says(shown: string, url: string): Omit<Complaint, "code"> | undefined {
  // A URL can contain others, as that of an archived copy does.
  if (URL.parse(shown)?.href === URL.parse(url)?.href && URL.canParse(url)) return undefined;
  if (shown.length > MAX_LENGTH)
    return {
      message: `unexpected length of a link's text, expected at most ${MAX_LENGTH} characters`,
    };
  const real = /^mailto:/i.test(url) ? url.slice("mailto:".length) : hostOf(url);
  const other = addressesIn(shown).find((named) => !isSame(named, real));
  return other === undefined
    ? undefined
    : {
        message: `unexpected link: its text says ${other}, but it leads to ${real || "this site"}`,
      };
}

/** In characters. */
const MAX_LENGTH = 300;

/** Empty for a page of this site. */
const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).hostname : "");

/** Whether a host or mail address in a text is the link's target; a host may be that of a mail address. */
function isSame(named: string, real: string): boolean {
  const [name = "", host = ""] = named.includes("@") ? named.split("@") : ["", named];
  const [realName = "", realHost = ""] = real.includes("@") ? real.split("@") : ["", real];
  return (
    bare(hostOf(`https://${host}`)) === bare(hostOf(`https://${realHost}`)) &&
    (name === "" || name.toLowerCase() === realName.toLowerCase())
  );
}

/** As readers see it, without `www.`. */
const bare = (name: string): string => plainDots(unicodeHost(name)).replace(/^www\./, "");

const textOf = (node: MdastNode): string =>
  "value" in node
    ? node.value
    : "children" in node
      ? node.children.map(textOf).join("")
      : node.type === "break"
        ? " "
        : "";

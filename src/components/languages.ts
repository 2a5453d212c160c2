import { en, type Messages } from "../messages/en.ts";
import { type Ui, uiEn } from "../messages/en-ui.ts";
import { zh } from "../messages/zh.ts";
import { uiZh } from "../messages/zh-ui.ts";
import { type Links, linksUnder, url } from "./links.ts";
import { isTranslated } from "./navigation.ts";

/** A language that the site can be read in. */
export interface Language {
  /** As settings name it. */
  readonly code: string;
  /** What the paths of its pages begin with. */
  readonly prefix: string;
  /** What it calls itself. */
  readonly name: string;
  /** What layout says. */
  readonly messages: Messages;
  /** What pages say around that. */
  readonly ui: Ui;
  /** The addresses of its pages. */
  readonly to: Links;
}

/** The language of the pages whose paths begin with no code. */
export const ENGLISH: Language = {
  code: "en",
  prefix: "",
  name: "English",
  messages: en,
  ui: uiEn,
  to: linksUnder(""),
};
const CHINESE: Language = {
  code: "zh",
  prefix: "zh/",
  name: "中文",
  messages: zh,
  ui: uiZh,
  to: linksUnder("zh/"),
};
const LANGUAGES: readonly Language[] = [ENGLISH, CHINESE];

/** A language by its code, one of those that the settings allow. */
export const languageOf = (code: string): Language =>
  LANGUAGES.find((language) => language.code === code) ?? ENGLISH;

/** The language of the page at a path. */
export const languageAt = (pathname: string): Language =>
  LANGUAGES.find(({ code }) => pathname.startsWith(url(`${code}/`))) ?? ENGLISH;

/** The languages that the site is built in. */
export const built = (): readonly Language[] =>
  LANGUAGES.filter(({ code }) => import.meta.env.LANGUAGES.includes(code));

/** A page in one language. */
export interface Translation {
  readonly code: string;
  /** BCP 47. */
  readonly language: string;
  readonly name: string;
  readonly href: string;
}

/** A page in each language of the site; empty where it is in one alone. */
export function translations(pathname: string): readonly Translation[] {
  const path = pathname.slice(languageAt(pathname).to.page().length);
  if (!isTranslated(path) || built().length < 2) return [];
  return built().map(({ code, name, messages, to }) => ({
    code,
    name,
    language: messages.language,
    href: to.page(path),
  }));
}

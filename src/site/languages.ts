import { en, type Messages } from "../words/en/messages.ts";
import type { LanguageCode } from "../words/codes.ts";
import { type Ui, uiEn } from "../words/en/ui.ts";
import { zh } from "../words/zh/messages.ts";
import { uiZh } from "../words/zh/ui.ts";
import { type Links, linksUnder, url } from "./links.ts";
import { isTranslated } from "./navigation.ts";

/** A language that the site can be read in. */
export interface Language {
  /** As settings name it. */
  readonly code: LanguageCode;
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

/** What is said in a language. */
export type Words = Pick<Language, "messages" | "ui">;

/** The language of the pages whose paths begin with no code. */
export const ENGLISH: Language = {
  code: "en",
  prefix: "",
  name: "English",
  messages: en,
  ui: uiEn,
  to: linksUnder(""),
};
const BY_CODE: Readonly<Record<LanguageCode, Language>> = {
  en: ENGLISH,
  zh: {
    code: "zh",
    prefix: "zh/",
    name: "中文",
    messages: zh,
    ui: uiZh,
    to: linksUnder("zh/"),
  },
};
const LANGUAGES: readonly Language[] = Object.values(BY_CODE);

export const languageOf = (code: LanguageCode): Language => BY_CODE[code];

/** The language of the page at a path. */
export const languageAt = (pathname: string): Language =>
  LANGUAGES.find(({ code }) => pathname.startsWith(url(`${code}/`))) ?? ENGLISH;

/** The languages that the site is built in. */
export const built = (): readonly Language[] =>
  LANGUAGES.filter(({ code }) => import.meta.env.LANGUAGES.includes(code));

/** A page in one language. */
export interface Translation {
  readonly code: LanguageCode;
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

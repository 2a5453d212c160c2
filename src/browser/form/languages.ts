import { languageMeant } from "../../reading/schema/language-names.ts";
import { html } from "../node.ts";

/** Common languages of news, by BCP 47 tag. */
const TAGS =
  "af am ar az be bg bn bs ca cs da de el en es et eu fa fi fil fr ga gl gu ha he hi hr hu hy id is it ja ka kk km kn ko ku ky lo lt lv mg mk ml mn mr ms mt my ne nl no pa pl ps pt pt-BR rm ro ru rw si sk sl so sq sr sv sw ta te tg th ti tk tl tr uk ur uz vi xh zh zh-Hant zu".split(
    " ",
  );

const names = new Intl.DisplayNames("en", { type: "language" });
const nameOf = (tag: string): string => names.of(tag) ?? tag;

/** The tag of a language given by name or tag; other text is returned unchanged. */
export const tagOf = (text: string): string => languageMeant(text) ?? text.trim();

/** Options for a datalist. */
export const languageOptions = (): readonly HTMLOptionElement[] =>
  TAGS.map((tag) => html("option", { value: tag }, nameOf(tag)));

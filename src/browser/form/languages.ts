import { languageMeant } from "../../reading/schema/language-names.ts";
import { html } from "../node.ts";

/** Languages that news is written in, by their BCP 47 tags. */
const TAGS =
  "af am ar az be bg bn bs ca cs da de el en es et eu fa fi fil fr ga gl gu ha he hi hr hu hy id is it ja ka kk km kn ko ku ky lo lt lv mg mk ml mn mr ms mt my ne nl no pa pl ps pt pt-BR rm ro ru rw si sk sl so sq sr sv sw ta te tg th ti tk tl tr uk ur uz vi xh zh zh-Hant zu".split(
    " ",
  );

const names = new Intl.DisplayNames("en", { type: "language" });
const nameOf = (tag: string): string => names.of(tag) ?? tag;

/** The tag of a language as it is typed, by its name or its tag; whatever else is typed stays. */
export const tagOf = (text: string): string => languageMeant(text) ?? text.trim();

/** For a list of suggestions. */
export const languageOptions = (): readonly HTMLOptionElement[] =>
  TAGS.map((tag) => html("option", { value: tag }, nameOf(tag)));

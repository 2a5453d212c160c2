import type { LanguageCode } from "../../words/codes.ts";
import { Content as English } from "./about-en.mdx";
import { Content as Chinese } from "./about-zh.mdx";

/** The page “About and method”, by language. */
export const ABOUT: Readonly<Record<LanguageCode, typeof English>> = { en: English, zh: Chinese };

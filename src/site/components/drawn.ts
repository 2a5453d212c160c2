import { unescapeHTML } from "astro/runtime/server/index.js";
import { type Markup, markupOf } from "../../drawings/markup.ts";

/** Drawings in a template. `<Fragment set:html>` would make Astro render it, and all that follows, asynchronously. */
export const drawn = (...parts: readonly Markup[]): ReturnType<typeof unescapeHTML> =>
  unescapeHTML(markupOf(...parts));

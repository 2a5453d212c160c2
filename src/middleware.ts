import { defineMiddleware } from "astro:middleware";
import { languageAt } from "./site/languages.ts";

/** Tells each page, and what it is made of, the language that its address asks for. */
export const onRequest = defineMiddleware(({ locals, url }, next) => {
  Object.assign(locals, languageAt(url.pathname));
  return next();
});

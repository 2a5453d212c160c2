import { defineMiddleware } from "astro:middleware";
import { language } from "./site/language.ts";

/** Gives each page, and what it is made of, the words of the site. */
export const onRequest = defineMiddleware(({ locals }, next) => {
  Object.assign(locals, language);
  return next();
});

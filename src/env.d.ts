/** The owners' texts on trips, compiled: see src/site/build/editorials.ts. */
declare module "virtual:editorials" {
  export const editorials: Readonly<
    Record<
      string,
      | {
          readonly title: string;
          readonly Content: import("astro/runtime/server/index.js").AstroComponentFactory;
        }
      | undefined
    >
  >;
}

/** The fonts of the site: see src/site/build/site-fonts.ts. */
declare module "virtual:fonts.css";

declare namespace App {
  /** The language of the page: see src/middleware.ts. */
  type Locals = import("./site/languages.ts").Language;
}

interface ImportMetaEnv {
  /** The codes of the languages that are built: see astro.config.mjs. */
  readonly LANGUAGES: readonly import("./words/codes.ts").LanguageCode[];
}

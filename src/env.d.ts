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

/** What Astro knows of all pages, in what it bundles. */
declare module "virtual:astro:manifest" {
  export const manifest: import("astro").SSRManifest;
}

/** The fonts of the site: see src/site/build/site-fonts.ts. */
declare module "virtual:fonts.css";

declare namespace App {
  /** The words of the site: see src/middleware.ts. */
  type Locals = import("./site/language.ts").Language;
}

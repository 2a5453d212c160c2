import sans from "@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url";
import serif from "@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2?url";

/** The files that every page preloads. */
export const FONTS_TO_PRELOAD: readonly string[] = [sans, serif];

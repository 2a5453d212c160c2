const names = new Intl.DisplayNames("en", { type: "language" });

/** `Chinese` for `zh`; the code itself where it names no language. */
export const languageName = (code: string): string => names.of(code) ?? code;

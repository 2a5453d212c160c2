/** The language of a tag such as `en-GB`, `zh_CN` or `pt-BR, en`, without its country; undefined where it is none. */
export function readLanguage(text: string | null | undefined): string | undefined {
  const tag = (text ?? "").split(",", 1)[0]!.trim().replaceAll("_", "-").slice(0, 35);
  try {
    const { language } = new Intl.Locale(tag);
    return language === "und" || language === "mul" ? undefined : language;
  } catch {
    return undefined;
  }
}

/** Scripts that one language is written in, as good as always; kana before the characters that it has with Chinese. */
const SCRIPTS: readonly (readonly [RegExp, language: string])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, "ja"],
  [/\p{Script=Han}/gu, "zh"],
  [/\p{Script=Hangul}/gu, "ko"],
  [/\p{Script=Thai}/gu, "th"],
  [/\p{Script=Greek}/gu, "el"],
  [/\p{Script=Armenian}/gu, "hy"],
  [/\p{Script=Georgian}/gu, "ka"],
];

/** What a text in such a script is most likely written in; undefined for any other. */
export function languageOfScript(text: string): string | undefined {
  const start = text.slice(0, 5000);
  const letters = start.match(/\p{L}/gu)?.length ?? 0;
  return SCRIPTS.find(([script]) => (start.match(script)?.length ?? 0) > letters / 5)?.[1];
}

/** Characters that TeX would act on, and what prints them. */
const TEX: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\{",
  "}": "\\}",
  "&": "\\&",
  "%": "\\%",
  $: "\\$",
  "#": "\\#",
  _: "\\_",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

export const escapeTex = (text: string): string =>
  text.replace(/[\\{}&%$#_~^]/g, (character) => TEX[character] ?? character);

/** One entry of a bibliography. Values are TeX: escape what is plain text. */
export function toBibTex(
  type: "misc",
  key: string,
  fields: Readonly<Record<string, string>>,
): string {
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}},`);
  return [`@${type}{${key},`, ...lines, "}"].join("\n");
}

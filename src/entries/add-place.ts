import { yamlText } from "../reading/yaml/text.ts";

export interface NewPlace {
  readonly name: string;
  readonly country: string;
  readonly point: readonly [longitude: number, latitude: number];
  readonly geonames?: number | undefined;
  readonly aliases: readonly string[];
  readonly former?: readonly string[] | undefined;
}

const BLOCK = "- name: ";

/**
 * The text of places.yaml with one place more, where its country and name belong. All else of the text,
 * comments too, stays as it is.
 */
export function addPlace(
  text: string,
  { name, country, point, geonames, aliases, former = [] }: NewPlace,
): string {
  const entry = yamlText([
    {
      name,
      country,
      point: [...point],
      ...(geonames !== undefined && { geonames }),
      ...(aliases.length > 0 && { aliases: [...aliases] }),
      ...(former.length > 0 && { former: [...former] }),
    },
  ]);
  const lines = text.replace(/\n*$/, "\n").split(/(?<=\n)/);
  const key = `${country} ${name}`;
  const at = lines.findIndex((line, index) => line.startsWith(BLOCK) && keyAt(lines, index) > key);
  lines.splice(at < 0 ? lines.length : at, 0, entry);
  return lines.join("");
}

function keyAt(lines: readonly string[], index: number): string {
  const unquote = (value = ""): string => value.trim().replace(/^"(.*)"$/, "$1");
  const name = unquote(lines[index]!.slice("- name:".length));
  const rest = lines.slice(index + 1);
  const end = rest.findIndex((line) => line.startsWith(BLOCK));
  const country = rest
    .slice(0, end < 0 ? rest.length : end)
    .find((line) => line.trimStart().startsWith("country:"));
  return `${unquote(country?.split(":")[1])} ${name}`;
}

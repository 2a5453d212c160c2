import type { Outlet } from "../model/records.ts";
import { yamlText } from "../reading/yaml/text.ts";

/** The text of outlets.yaml with one outlet more, where its id belongs. All else of the text stays as it is. */
export function addOutlet(text: string, { id, ...fields }: Outlet): string {
  const lines = text === "" ? [] : text.replace(/\n*$/, "\n").split(/(?<=\n)/);
  const at = lines.findIndex((line) => {
    const key = /^"?([a-z0-9-]+)"?:/.exec(line)?.[1];
    return key !== undefined && key > id;
  });
  const entry = yamlText({ [id]: fields });
  lines.splice(at < 0 ? lines.length : at, 0, entry);
  return lines.join("");
}

import type { Report } from "../problem.ts";
import { textAt } from "../raw-claims.ts";
import { isFault, readWhen } from "../schema/edtf.ts";
import type { Tree } from "../yaml/tree.ts";
import { dateOfId } from "./article-name.ts";

/** A file name must begin with the day or month of publication, unless the entry is undated. */
export function checkFileDate(id: string, tree: Tree, report: Report): void {
  const path = ["source", "published"];
  const written = textAt(tree.value, path) ?? "";
  if (isFault(readWhen(written))) return;
  const published = written.replace(/[~?%]$/, "");
  const date = dateOfId(id);
  if (published === date || (date === undefined && published.includes("/"))) return;
  const name = id.slice(
    date === undefined ? id.indexOf("/") + 1 : id.indexOf(date) + date.length + 1,
  );
  const isDay = /^\d{4}-\d\d(?:-\d\d)?$/.test(published);
  const folder = isDay ? `${published.slice(0, 4)}/${published}-` : "undated/";
  report(tree.at(path), {
    severity: "warning",
    code: "file-date",
    message:
      date === undefined
        ? `published on ${published}, but the file is among the undated`
        : `published on ${published}, but the file's name says ${date}`,
    hint: `one of the two is a slip: fix the date, or rename the file to articles/${folder}${name}.md`,
  });
}

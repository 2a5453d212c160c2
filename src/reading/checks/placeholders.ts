import type { Report } from "../problem.ts";
import { eachClaim, textAt } from "../raw-claims.ts";
import type { Path, Tree } from "../yaml/tree.ts";

/** What stands for something that is not known, and would be shown as if somebody had said it. */
const PLACEHOLDER =
  /^(?:n\/?a|n\.a\.|tb[adc]|todo|fixme|null|nil|none|unknown|undefined|x{2,4}|\?+|-+|lorem ipsum.*)$/i;
const FIELDS = ["by", "reason", "sentInstead", "met"];

/** What is no headline: a placeholder, a number, a word that YAML knows, an address. */
const NO_HEADLINE =
  /^(?:yes|no|true|false|title|headline|untitled|test|\d+|https?:\/\/\S+|\S+\.(?:md|html?|pdf|docx?))$/i;

function checkTitle(tree: Tree, report: Report): void {
  const text = textAt(tree.value, ["title"])?.trim() ?? "";
  if (!NO_HEADLINE.test(text) && !PLACEHOLDER.test(text)) return;
  report(tree.at(["title"]), {
    severity: "warning",
    code: "placeholder",
    message: `unexpected "${text.slice(0, 60)}", expected our headline`,
    hint: "say in a few words what the article tells of the trip",
  });
}

/** Reports values that say nothing. */
export function checkPlaceholders(tree: Tree, report: Report): void {
  checkTitle(tree, report);
  checkText(textAt(tree.value, ["source", "title"]), ["source", "title"], tree, report);
  for (const { path, fields } of eachClaim(tree))
    for (const field of FIELDS) checkText(textAt(fields, [field]), [...path, field], tree, report);
}

function checkText(value: string | undefined, path: Path, tree: Tree, report: Report): void {
  const text = value?.trim();
  if (text === undefined || !PLACEHOLDER.test(text)) return;
  report(tree.at(path), {
    code: "placeholder",
    message: `unexpected "${text.slice(0, 30)}", which says nothing`,
    hint: "leave the field out where the article does not say it",
    instead: { gone: true },
  });
}

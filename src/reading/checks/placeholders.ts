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
  const values: readonly (readonly [Path, string | undefined])[] = [
    [["source", "title"], textAt(tree.value, ["source", "title"])],
    ...eachClaim(tree).flatMap(({ path, fields }) =>
      FIELDS.map((field) => [[...path, field], textAt(fields, [field])] as const),
    ),
  ];
  checkTitle(tree, report);
  for (const [path, value] of values) {
    const text = value?.trim();
    if (text === undefined || !PLACEHOLDER.test(text)) continue;
    report(tree.at(path), {
      code: "placeholder",
      message: `unexpected "${text.slice(0, 30)}", which says nothing`,
      hint: "leave the field out where the article does not say it",
      instead: { gone: true },
    });
  }
}

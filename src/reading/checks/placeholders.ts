import { foldName } from "../../geography/fold-name.ts";
import type { Report } from "../problem.ts";
import { eachClaim, textAt } from "../raw-claims.ts";
import type { Registers } from "../registers.ts";
import type { Path, Tree } from "../yaml/tree.ts";

/** Placeholders for unknown values, which would be shown as if someone had said them. */
const PLACEHOLDER =
  /^(?:n\/?a|n\.a\.|tb[adc]|todo|fixme|null|nil|none|unknown|undefined|x{2,4}|\?+|-+|lorem ipsum.*)$/i;
const FIELDS = ["by", "reason", "sentInstead", "met"];

/** Not a headline: a placeholder, a number, a YAML keyword, a URL. */
const NO_HEADLINE =
  /^(?:yes|no|true|false|title|headline|untitled|test|\d+|https?:\/\/\S+|\S+\.(?:md|html?|pdf|docx?))$/i;

function checkTitle(tree: Tree, report: Report): void {
  const text = textAt(tree.value, ["title"])?.trim() ?? "";
  if (!NO_HEADLINE.test(text) && !PLACEHOLDER.test(text)) return;
  report(tree.at(["title"]), {
    severity: "warning",
    code: "placeholder",
    message: `unexpected "${text.slice(0, 60)}", expected our headline`,
    hint: "say in a few words what the article reports about the trip",
  });
}

/** `Talks in Maseru | The Gazette`, as in a browser tab: the page's title, then the site's name. */
const WITH_OUTLET = /^(.+\S)\s+[|–—-]\s+([^|–—]+)$/u;

function checkSourceTitle(tree: Tree, outlets: Registers["outlets"], report: Report): void {
  const path = ["source", "title"];
  const [, title = "", name = ""] = WITH_OUTLET.exec(textAt(tree.value, path)?.trim() ?? "") ?? [];
  const outlet = outlets?.get(textAt(tree.value, ["source", "outlet"]) ?? "");
  const names = outlet ? [outlet.id, outlet.name, ...(outlet.aliases ?? [])] : [];
  if (!names.some((each) => foldName(each) === foldName(name))) return;
  report(tree.at(path), {
    severity: "warning",
    code: "title-outlet",
    message: `unexpected "${name.slice(0, 60)}", which is the outlet, at the end of the title`,
    hint: "expected the article's own title",
    instead: { value: title },
  });
}

/** Not a speaker. */
const NO_SPEAKER: readonly (readonly [RegExp, string, string])[] = [
  [/^(?:\.\.\/)?\d{4}-\d\d(?:-\d\d)?[~?]?$/, "day", "the day on which it was said goes under on"],
  [
    /^(?:https?:\/\/|www\.)\S+$/i,
    "web address",
    "name the office or the person, as in Foreign Ministry",
  ],
];
const MAIL = /^[^\s@]+@[^\s@]+\.[a-z]{2,}$/i;

/** Readers should see who spoke, not contact details. */
function checkSpeaker(
  by: string | undefined,
  path: Path,
  { tree, people, report }: { tree: Tree; people: Registers["people"]; report: Report },
): void {
  if (by === undefined) return;
  const person = people.get(by.trim());
  if (person)
    report(tree.at(path), {
      code: "speaker-address",
      message: `unexpected id "${by.slice(0, 60)}", expected the name of who said it`,
      instead: { value: person.name },
    });
  const [, what, hint] = NO_SPEAKER.find(([pattern]) => pattern.test(by.trim())) ?? [];
  if (what !== undefined)
    report(tree.at(path), {
      code: "speaker-address",
      message: `unexpected ${what} "${by.slice(0, 60)}", expected who said it`,
      hint,
    });
  if (!MAIL.test(by.trim())) return;
  report(tree.at(path), {
    code: "speaker-address",
    message: "unexpected e-mail address, expected who said it",
    hint: "name the office or the person, as in Foreign Ministry",
  });
}

/** Reports values that say nothing, or that do not belong in their field. */
export function checkPlaceholders(
  tree: Tree,
  { outlets, people }: Pick<Registers, "outlets" | "people">,
  report: Report,
): void {
  checkTitle(tree, report);
  checkSourceTitle(tree, outlets, report);
  checkText(textAt(tree.value, ["source", "title"]), ["source", "title"], tree, report);
  for (const { path, fields } of eachClaim(tree)) {
    for (const field of FIELDS) checkText(textAt(fields, [field]), [...path, field], tree, report);
    checkSpeaker(textAt(fields, ["by"]), [...path, "by"], { tree, people, report });
  }
}

function checkText(value: string | undefined, path: Path, tree: Tree, report: Report): void {
  const text = value?.trim();
  if (text === undefined || !PLACEHOLDER.test(text)) return;
  report(tree.at(path), {
    code: "placeholder",
    message: `unexpected "${text.slice(0, 30)}", which says nothing`,
    hint: "leave the field out if the article does not say it",
    instead: { gone: true },
  });
}

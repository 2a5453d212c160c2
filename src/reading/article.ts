import type { TripId } from "../model/claim.ts";
import type { Place } from "../model/place.ts";
import type { Article } from "../model/records.ts";
import { articleId, dateOfId } from "./article-name.ts";
import { inspectBody } from "./body.ts";
import { claimsOf } from "./claims.ts";
import { readFields } from "./explain.ts";
import { splitFrontMatter } from "./front-matter.ts";
import { type Mentions, mentionsOf } from "./mentions.ts";
import { isError, type Problem, type Report, reporter } from "./problem.ts";
import { rawGroups, textAt } from "./raw-claims.ts";
import { checkReferences } from "./references.ts";
import type { Registries } from "./registries.ts";
import { article as schema } from "./schema-article.ts";
import { readText } from "./text.ts";
import type { Tree } from "./yaml-tree.ts";

export interface ArticleReading {
  readonly file: string;
  /** Undefined where the entry has errors. */
  readonly article?: Article | undefined;
  /** What other entries must agree with, as far as it could be read. */
  readonly mentions?: Mentions | undefined;
  readonly problems: readonly Problem[];
}

/** Reads one entry. `file` is its path, from which its id comes. */
export function readArticle(
  raw: string | Uint8Array,
  file: string,
  registries: Registries,
): ArticleReading {
  const problems: Problem[] = [];
  const report = reporter(file, problems);
  const id = articleId(file, report);
  const text = readText(raw, report);
  const split = text === undefined ? undefined : splitFrontMatter(text, report);
  if (!split) return { file, problems };
  const { tree, body, bodyLine } = split;
  inspectBody(body, "md", bodyLine, report);
  const fields = readFields(schema, tree, report);
  checkReferences(tree, registries, report);
  if (id !== undefined) checkDate(id, tree, report);
  const mentions = mentionsOf(tree);
  const { places } = registries;
  if (!fields || id === undefined || !places || problems.some(isError))
    return { file, mentions, problems };
  const { title, source, trips } = fields;
  const claims = claimsOf(trips, keyOrder(tree), {
    article: id,
    published: source.published,
    findPlace: (name) => places.find(name) as Place,
  });
  const article: Article = {
    id,
    title,
    source,
    trips: trips.map(({ trip }) => trip as TripId),
    claims,
    note: body.trim(),
  };
  return { file, article, mentions, problems };
}

/** The names of each group's fields, in the order of the file. */
const keyOrder = (tree: Tree): readonly (readonly string[])[] =>
  rawGroups(tree).map((group) => Object.keys(group as object));

/** A file's name begins with the day or month of publication, or it is among the undated. */
function checkDate(id: string, tree: Tree, report: Report): void {
  const path = ["source", "published"];
  const published = textAt(tree.value, path)?.replace(/[~?%]$/, "");
  const date = dateOfId(id);
  if (published === undefined || published === "" || published === date) return;
  if (date === undefined && published.includes("/")) return;
  report(tree.at(path), {
    severity: "warning",
    code: "file-date",
    message:
      date === undefined
        ? `published on ${published}, but the file is among the undated`
        : `published on ${published}, but the file's name says ${date}`,
  });
}

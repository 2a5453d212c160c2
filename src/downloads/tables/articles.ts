import type { Article, Outlet } from "../../model/records.ts";
import { earliest } from "../../model/when.ts";
import { type Column, required, column } from "./column.ts";
import { momentColumns } from "./date-columns.ts";
import { countryColumns } from "./place-columns.ts";
import { defineTable, toOutlet } from "./table.ts";

interface ArticleRow {
  readonly article: Article;
  readonly page: string;
}

const COLUMNS: readonly Column<ArticleRow>[] = [
  column.text("article_id", "Stable.", ({ article }) => article.id),
  required(column.text("title", "The editors' headline.", ({ article }) => article.title)),
  required(column.text("outlet_id", "Who published it.", ({ article }) => article.source.outlet)),
  column.text("source_title", "The source's own title.", ({ article }) => article.source.title),
  column.text("source_url", "Where it can be read.", ({ article }) => article.source.url),
  column.text("archived_url", "A copy in a web archive.", ({ article }) => article.source.archived),
  ...momentColumns(
    "published",
    "When it was published",
    ({ article }: ArticleRow) => article.source.published,
  ),
  column.boolean(
    "undated",
    "No date of publication is known: published then ends on the day on which it was read.",
    ({ article }) => !Number.isFinite(earliest(article.source.published)),
  ),
  column.text("language", "Its language: BCP 47.", ({ article }) => article.source.language),
  column.text(
    "translation",
    "How it was translated, if read in translation.",
    ({ article }) => article.source.translation,
  ),
  column.list("trip_ids", "The trips that it reports.", ({ article }) => article.trips),
  column.integer(
    "claims",
    "How many statements it supports.",
    ({ article }) => article.claims.length,
  ),
  column.text("page", "Its page on the site.", ({ page }) => page),
];

export const articles = defineTable({
  name: "articles",
  row: "One row per article on file.",
  columns: COLUMNS,
  key: ["article_id"],
  references: [toOutlet],
  rowsOf: ({ articles: all, address }) =>
    all.map((article) => ({ article, page: address(`articles/${article.id}/`) })),
});

interface OutletRow {
  readonly outlet: Outlet;
  readonly articles: number;
}

const OUTLET_COLUMNS: readonly Column<OutletRow>[] = [
  column.text("outlet_id", "Stable.", ({ outlet }) => outlet.id),
  required(column.text("name", "In English.", ({ outlet }) => outlet.name)),
  column.list("aliases", "Other names.", ({ outlet }) => outlet.aliases ?? []),
  ...countryColumns("country", "Where it is published", ({ outlet }: OutletRow) => outlet.country),
  column.text("kind", "official, agency or press.", ({ outlet }) => outlet.kind),
  column.text(
    "carries",
    "The outlet whose texts it carries, and as whose voice it counts.",
    ({ outlet }) => outlet.of,
  ),
  column.integer("articles", "Articles on file.", (row) => row.articles),
];

export const outlets = defineTable({
  name: "outlets",
  row: "One row per outlet on file.",
  columns: OUTLET_COLUMNS,
  key: ["outlet_id"],
  rowsOf: ({ articles: all, outlets: known }) => {
    const counts = Map.groupBy(all, ({ source }) => source.outlet);
    const named = [...new Set([...known.keys(), ...counts.keys()])].toSorted();
    return named.map((id) => ({
      outlet: known.get(id) ?? { id, name: id },
      articles: counts.get(id)?.length ?? 0,
    }));
  },
});

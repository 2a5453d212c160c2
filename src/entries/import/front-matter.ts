import { isoOf } from "../../model/day.ts";
import type { EntryDraft } from "./entry.ts";
import type { Traveller } from "./record.ts";
import { entryFile } from "../../reading/yaml/text.ts";

/** The text of an entry; `readOn` is the day by which it was published where the data do not say. */
export function entryText(draft: EntryDraft, readOn: string): string {
  const { outlet, url, published, language } = draft.source;
  const fields = {
    title: draft.title,
    source: {
      outlet,
      url,
      published: published === undefined ? `../${readOn}` : isoOf(published),
      language,
    },
    trips: draft.groups,
  };
  return entryFile(fields, draft.note);
}

/** The text of a person's file. */
export function personText({ name, aliases, country, offices }: Traveller): string {
  return entryFile({
    name,
    aliases: aliases.length > 0 ? aliases : undefined,
    country,
    offices: offices.length > 0 ? offices : undefined,
  });
}

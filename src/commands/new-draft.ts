// Settles each field of a new entry: as given, else as the editor answers, else as the page tells.
import { addOutlet } from "../entries/add-outlet.ts";
import type { EntryDraft } from "../entries/draft/entry-text.ts";
import { matchOutlet } from "../entries/draft/match-outlet.ts";
import type { Page } from "../entries/draft/page.ts";
import { slugOf } from "../entries/slug.ts";
import { type Day, isoOf } from "../model/day.ts";
import type { Outlet } from "../model/records.ts";
import type { Content } from "../reading/disk/content.ts";
import { urlFault } from "../reading/checks/links.ts";
import type { Asker } from "./asker.ts";
import { dateFault, type Given } from "./new-given.ts";

export interface Settling {
  readonly given: Given;
  readonly page: Partial<Page>;
  readonly content: Content;
  readonly today: Day;
  readonly ask: Asker | undefined;
}

/** The source's fields; and the register with its outlet added, where that is a new one. */
export interface SettledSource {
  readonly source: EntryDraft["source"];
  readonly outlets?: ((text: string) => string) | undefined;
}

const KINDS = ["official", "agency", "press"] as const;

/** The address of the page: undefined for print. */
export async function settleAddress({ given, page, ask }: Settling): Promise<string | undefined> {
  if (given.address !== undefined) return given.address;
  if (!ask) return page.address;
  const answer = await ask.text({
    message: "Its address; empty for print",
    initial: page.address,
    fault: (text) => (text === "" ? undefined : urlFault(text)?.message),
  });
  return answer === "" ? undefined : answer;
}

export async function settleSource(
  settling: Settling,
  url: string | undefined,
): Promise<SettledSource> {
  const { given, page, today, ask } = settling;
  const { id, added } = await settleOutlet(settling, url);
  const answer = async (
    fixed: string | undefined,
    proposed: string | undefined,
    message: string,
    fault?: (text: string) => string | undefined,
  ): Promise<string> =>
    fixed ?? (ask ? await ask.text({ message, initial: proposed, fault }) : (proposed ?? ""));
  const title = await answer(
    given.sourceTitle,
    page.title,
    "The article's own title; empty where it was not seen",
  );
  const published = await answer(
    given.published,
    likelyDay(page, today),
    "The day of publication, as 2026-01-12; a month as 2026-01; empty where it is not given",
    (text) => (text === "" ? undefined : dateFault(text)),
  );
  const language = await answer(
    given.language,
    page.language,
    "The language it was written in: en, zh, pt-BR",
    (text) => (/^[a-z]{2,3}(?:-\w+)*$/.test(text) ? undefined : "expected a tag such as en or zh"),
  );
  const source = {
    outlet: id,
    title: title === "" ? undefined : title,
    url,
    published: published === "" ? `../${isoOf(today)}` : published,
    language,
    translation: given.translation,
  };
  return { source, outlets: added && ((text) => addOutlet(text, added)) };
}

/** The day that the page gives; a day to come is a mistake of the page. */
const likelyDay = ({ published }: Partial<Page>, today: Day): string | undefined =>
  published && published.edtf <= isoOf(today + 1) ? published.edtf : undefined;

async function settleOutlet(
  { given, page, content, ask }: Settling,
  url: string | undefined,
): Promise<{ readonly id: string; readonly added?: Outlet | undefined }> {
  const { outlets, articles } = content;
  if (given.outletName !== undefined) {
    const id = given.outlet ?? slugOf(given.outletName);
    return { id, added: outlets.has(id) ? undefined : { id, name: given.outletName } };
  }
  if (given.outlet !== undefined) return { id: given.outlet };
  const matched = matchOutlet({ publisher: page.publisher, address: url }, outlets, articles);
  if (!ask) return { id: matched ?? slugOf(page.publisher ?? "") };
  const chosen = await ask.choose(
    "Who published it?",
    [
      { value: NEW, label: "One that is not on file yet", hint: page.publisher },
      ...[...outlets.values()].map(({ id, name }) => ({ value: id, label: name, hint: id })),
    ],
    matched ?? NEW,
  );
  return chosen === NEW ? await newOutlet(page.publisher, outlets, ask) : { id: chosen };
}

const NEW = "";

async function newOutlet(
  proposed: string | undefined,
  outlets: ReadonlyMap<string, Outlet>,
  ask: Asker,
): Promise<{ readonly id: string; readonly added?: Outlet | undefined }> {
  const name = await ask.text({
    message: "Its name in English",
    initial: proposed,
    fault: (text) => (slugOf(text) === "" ? "expected a name" : undefined),
  });
  const id = slugOf(name);
  if (outlets.has(id)) return { id };
  const kind = await ask.choose(
    "What is it?",
    [
      { value: "", label: "not sure" },
      { value: "official", label: "official", hint: "a government's own" },
      { value: "agency", label: "agency" },
      { value: "press", label: "press" },
    ],
    "",
  );
  return { id, added: { id, name, kind: KINDS.find((known) => known === kind) } };
}

// Determines each field of a new entry: as given, else as the editor answers, else from the page.
import type { EntryDraft } from "../entries/draft/entry-text.ts";
import { matchOutlet } from "../entries/draft/match-outlet.ts";
import { originalOf, withoutTracking } from "../entries/draft/archive-address.ts";
import type { PageAddresses } from "../entries/draft/page-addresses.ts";
import { shortSlug } from "../entries/slug.ts";
import { isoOf } from "../model/day.ts";
import type { Outlet } from "../model/records.ts";
import { urlFault } from "../reading/checks/links.ts";
import type { Prompts } from "./prompts.ts";
import { resolveDay } from "./new-day.ts";
import type { EntryAnswers } from "./new-given.ts";

/** The source's fields, and its outlet if that is new. */
interface SettledSource {
  readonly source: EntryDraft["source"];
  readonly added?: Outlet | undefined;
  /** What to specify first, if there is nobody to ask. */
  readonly open: readonly string[];
}

const KINDS = ["official", "agency", "press"] as const;

/** The URLs of the page and of its archived copy; none for print. */
export async function resolveAddress({ given, page, ask }: EntryAnswers): Promise<PageAddresses> {
  const asked = given.address === undefined ? {} : originalOf(withoutTracking(given.address));
  const { archived = page.archived } = asked;
  // A fetched page knows its own URL best, unless one was given explicitly by its option.
  const proposed = given.isFixed
    ? (asked.original ?? page.address)
    : (page.address ?? asked.original);
  if (given.address !== undefined || !ask) return { address: proposed, archived };
  const answer = await ask.text({
    message: "Address; empty for print",
    initial: proposed,
    fault: (text) => (text === "" ? undefined : urlFault(text)?.message),
  });
  if (answer === "") return {};
  const { original, ...copy } = originalOf(answer);
  return { address: original, archived: copy.archived ?? archived };
}

export async function resolveSource(
  answers: EntryAnswers,
  { address: url, archived }: PageAddresses,
): Promise<SettledSource> {
  const { given, page, today, ask } = answers;
  const { id, added } = await resolveOutlet(answers, url);
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
    "The article's own title; empty if you have not seen it",
  );
  const { day, open } = await resolveDay(answers, archived);
  const language = await answer(
    given.language,
    page.language,
    "The language it was written in: en, zh, pt-BR",
    (text) => (/^[a-z]{2,3}(?:-\w+)*$/.test(text) ? undefined : "expected a tag such as en or zh"),
  );
  const source = {
    outlet: id,
    title: title === "" ? undefined : title,
    url: url ?? archived,
    archived: url === undefined ? undefined : archived,
    published: day === "" ? `../${isoOf(today)}` : day,
    language,
    translation: given.translation,
  };
  return { source, added, open };
}

async function resolveOutlet(
  { given, page, content, ask }: EntryAnswers,
  url: string | undefined,
): Promise<{ readonly id: string; readonly added?: Outlet | undefined }> {
  const { outlets, articles } = content;
  if (given.outletName !== undefined) {
    const id = given.outlet ?? shortSlug(given.outletName);
    return { id, added: outlets.has(id) ? undefined : { id, name: given.outletName } };
  }
  if (given.outlet !== undefined) return { id: given.outlet };
  const { publisher, language } = page;
  const matched = matchOutlet({ publisher, address: url, language }, outlets, articles);
  if (!ask) return { id: matched ?? shortSlug(page.publisher ?? "") };
  const chosen = await ask.choose(
    "Who published it?",
    [
      { value: NEW, label: "Another, not yet on file", hint: page.publisher },
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
  ask: Prompts,
): Promise<{ readonly id: string; readonly added?: Outlet | undefined }> {
  const name = await ask.text({
    message: "Its name in English",
    initial: proposed,
    fault: (text) => (shortSlug(text) === "" ? "expected a name" : undefined),
  });
  const id = shortSlug(name);
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

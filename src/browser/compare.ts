import { withApostrophes } from "../words/typeset.ts";
import { loader } from "./load-json.ts";
import {
  drawComparison,
  drawComparisonLegend,
  type CompareData,
  type Subject,
} from "../drawings/compare/draw.ts";
import { comparisonQuery, MAX_SUBJECTS, NAME, SEPARATOR } from "../drawings/compare/address.ts";
import { rates } from "#spoken/rates.ts";
import { pageNode } from "./node.ts";

/** Who is asked for, and which names are unknown: ids as in the URL, in any case. */
export function readWith(
  parameters: URLSearchParams,
  subjects: readonly Pick<Subject, "id">[],
  most: number,
): { readonly ids: readonly string[]; readonly refused: readonly string[] } {
  const asked = parameters
    .getAll(NAME)
    .flatMap((text) => text.split(SEPARATOR))
    .map((text) => text.trim().toLowerCase())
    .filter(Boolean);
  const known = new Set(subjects.map(({ id }) => id));
  return {
    ids: [...new Set(asked.filter((id) => known.has(id)))].slice(0, most),
    refused: asked.filter((id) => !known.has(id)),
  };
}

const load = (base: string): Promise<CompareData> => loader(base)("compare.json");

function draw(data: CompareData, ids: readonly string[]): void {
  const chosen = ids.flatMap((id) => data.subjects.find((one) => one.id === id) ?? []);
  const box = document.querySelector("#comparison")!;
  box
    .querySelector(".rate-legend")!
    .replaceChildren(...drawComparisonLegend(pageNode, chosen, rates));
  box.querySelector(".subjects")!.replaceChildren(...drawComparison(pageNode, data, chosen, rates));
}

/** In an embed: those in the URL, without a form. */
export async function showComparison(base: string): Promise<void> {
  const data = await load(base);
  const { ids } = readWith(new URLSearchParams(location.search), data.subjects, MAX_SUBJECTS);
  if (ids.length > 0) draw(data, ids);
}

/** The data, and what was chosen while it was loading. */
async function loadAndHear(form: HTMLFormElement): Promise<[CompareData, readonly string[]]> {
  let wanted: readonly string[] = [];
  const hear = (): void => void (wanted = chosen([...form.querySelectorAll("select")]));
  form.addEventListener("change", hear);
  const data = await load(form.dataset.base!);
  form.removeEventListener("change", hear);
  return [data, wanted];
}

/** Lets readers choose whom to compare, and keeps the choice in the URL. */
export async function startComparison(form: HTMLFormElement): Promise<void> {
  const selects = [...form.querySelectorAll("select")];
  const [data, wanted] = await loadAndHear(form);
  // Discards form values that the browser restored from an earlier visit.
  form.reset();
  const first = chosen(selects);
  const cite = citer(data, first);
  const show = (ids: readonly string[]): void => {
    draw(data, ids);
    cite(ids);
  };
  const showAddress = (): void => {
    const { ids, refused } = readWith(
      new URLSearchParams(location.search),
      data.subjects,
      selects.length,
    );
    const notice = document.querySelector<HTMLElement>("[data-compare=notice]")!;
    notice.hidden = refused.length === 0;
    notice.textContent = rates.compare.refused(refused.join(", "));
    const asked = ids.length > 0 ? ids : first;
    selects.forEach((select, place) => {
      select.value = asked[place] ?? "";
    });
    show(asked);
  };
  const address = (ids: readonly string[]): void =>
    history.pushState(null, "", location.pathname + comparisonQuery(ids));
  form.addEventListener("change", () => {
    const ids = chosen(selects);
    address(ids);
    document.querySelector<HTMLElement>("[data-compare=notice]")!.hidden = true;
    show(ids);
  });
  addEventListener("popstate", showAddress);
  if (wanted.length > 0) address(wanted);
  if (location.search !== "") showAddress();
}

const chosen = (selects: readonly HTMLSelectElement[]): readonly string[] => [
  ...new Set(selects.map(({ value }) => value).filter(Boolean)),
];

/** The citation names those compared, with the URL that shows them. */
function citer(
  { subjects }: CompareData,
  first: readonly string[],
): (ids: readonly string[]) => void {
  const texts = [...document.querySelectorAll("#cite :is(p, pre)")].map((element) => ({
    element,
    built: element.textContent,
  }));
  const titleOf = (ids: readonly string[]): string =>
    withApostrophes(
      rates.compare.cited(ids.flatMap((id) => subjects.find((one) => one.id === id)?.name ?? [])),
    );
  return (ids) => {
    if (ids.length === 0) return;
    for (const { element, built } of texts)
      element.textContent = built
        .replaceAll(titleOf(first), titleOf(ids))
        .replaceAll(comparisonQuery(first), comparisonQuery(ids));
  };
}

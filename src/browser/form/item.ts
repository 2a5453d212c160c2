/** The form's content as text, as saved in a draft. */
export interface Item {
  /** By field name. */
  readonly values: Readonly<Record<string, string>>;
  /** By list name, in order. */
  readonly rows: Readonly<Record<string, readonly Item[]>>;
}

export const EMPTY: Item = { values: {}, rows: {} };

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

const itemOf = (node: Element): Element => node.closest("[data-item]")!;

/** An item's own fields, without those of nested rows. */
export const controlsOf = (item: Element): readonly Control[] =>
  [...item.querySelectorAll<Control>("[data-field]")].filter((control) => itemOf(control) === item);

/** An item's own lists. */
export const listsOf = (item: Element): readonly HTMLElement[] =>
  [...item.querySelectorAll<HTMLElement>("[data-rows]")].filter(
    (list) => itemOf(list.parentElement!) === item,
  );

export const listOf = (item: Element, name: string): HTMLElement =>
  listsOf(item).find((list) => list.dataset.rows === name)!;

export const itemsOf = (list: Element): readonly HTMLElement[] => [
  ...list.querySelectorAll<HTMLElement>(":scope > ol > li"),
];

export const fieldOf = (item: Element, name: string): Control | undefined =>
  controlsOf(item).find((control) => control.dataset.field === name);

export const valueOf = (control: Control): string =>
  control instanceof HTMLInputElement && control.type === "checkbox"
    ? String(control.checked || "")
    : control.value;

export function fill(control: Control, value: string): void {
  if (control instanceof HTMLInputElement && control.type === "checkbox")
    control.checked = value === "true";
  else {
    // Keep a value that the list does not offer yet, or no longer offers.
    if (control instanceof HTMLSelectElement && value !== "") offer(control, value);
    control.value = value;
  }
}

function offer(select: HTMLSelectElement, value: string): void {
  if ([...select.options].some((option) => option.value === value)) return;
  select.add(new Option(value, value));
}

/** Reads the non-empty fields. */
export function readItem(item: Element): Item {
  const values = controlsOf(item)
    .map((control) => [control.dataset.field!, valueOf(control)] as const)
    .filter(([, value]) => value !== "");
  const rows = listsOf(item)
    .map((list) => [list.dataset.rows!, itemsOf(list).map(readItem)] as const)
    .filter(([, items]) => items.length > 0);
  return { values: Object.fromEntries(values), rows: Object.fromEntries(rows) };
}

const own = <Value>(values: Readonly<Record<string, Value>>, name: string): Value | undefined =>
  Object.hasOwn(values, name) ? values[name] : undefined;

/** Fills in an item; `add` appends an empty item to a list. */
export function writeItem(
  item: Element,
  { values, rows }: Item,
  add: (list: HTMLElement) => HTMLElement,
): void {
  for (const control of controlsOf(item)) {
    const value = own(values, control.dataset.field!) ?? "";
    fill(control, value);
    if (value !== "") reveal(control);
  }
  for (const list of listsOf(item)) {
    list.querySelector(":scope > ol")!.replaceChildren();
    for (const each of own(rows, list.dataset.rows!) ?? []) writeItem(add(list), each, add);
  }
}

/** Opens the folds around a field. */
export function reveal(control: Element): void {
  for (
    let folded = control.closest("details");
    folded;
    folded = folded.parentElement?.closest("details") ?? null
  )
    folded.open = true;
}

export const isEmpty = ({ values, rows }: Item): boolean =>
  Object.values(values).every((value) => value === "") &&
  Object.values(rows).every((items) => items.every(isEmpty));

/** All that is filled in, as text: what a draft keeps. */
export interface FormState {
  /** By the names of fields. */
  readonly fields: Readonly<Record<string, string>>;
  /** By kind, in order. */
  readonly claims: Readonly<Record<string, readonly Readonly<Record<string, string>>[]>>;
}

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

export const controlsOf = (root: Element): Control[] => [
  ...root.querySelectorAll<Control>("[data-field]"),
];

const valueOf = (control: Control): string =>
  control instanceof HTMLInputElement && control.type === "checkbox"
    ? control.checked
      ? "true"
      : ""
    : control.value;

function fill(control: Control, value: string): void {
  if (control instanceof HTMLInputElement && control.type === "checkbox") {
    control.checked = value === "true";
  } else control.value = value;
}

const valuesOf = (controls: readonly Control[]): Record<string, string> =>
  Object.fromEntries(controls.map((control) => [control.dataset.field!, valueOf(control)]));

const groupsOf = (form: Element): HTMLElement[] => [
  ...form.querySelectorAll<HTMLElement>("[data-claims]"),
];

const isOfClaim = (control: Control): boolean => control.closest("[data-claims]") !== null;

export const readState = (form: Element): FormState => ({
  fields: valuesOf(controlsOf(form).filter((control) => !isOfClaim(control))),
  claims: Object.fromEntries(
    groupsOf(form).map((group) => [
      group.dataset.claims!,
      [...group.querySelectorAll(":scope > ol > li")].map((item) => valuesOf(controlsOf(item))),
    ]),
  ),
});

const own = <Value>(values: Readonly<Record<string, Value>>, name: string): Value | undefined =>
  Object.hasOwn(values, name) ? values[name] : undefined;

/** Fills the form in. */
export function writeState(
  form: Element,
  state: FormState,
  addClaim: (group: HTMLElement) => Element,
): void {
  const fillAll = (
    controls: readonly Control[],
    values: Readonly<Record<string, string>>,
  ): void => {
    for (const control of controls) fill(control, own(values, control.dataset.field!) ?? "");
  };
  for (const group of groupsOf(form)) {
    group.querySelector("ol")!.replaceChildren();
    for (const values of own(state.claims, group.dataset.claims!) ?? []) {
      fillAll(controlsOf(addClaim(group)), values);
    }
  }
  fillAll(
    controlsOf(form).filter((control) => !isOfClaim(control)),
    state.fields,
  );
}

export const isEmpty = ({ fields, claims }: FormState): boolean =>
  Object.values(fields).every((value) => value === "") &&
  Object.values(claims).every((items) => items.length === 0);

/** Attributes of an element; one that is undefined or false is left out. */
export type Attributes = Readonly<Record<string, string | number | false | undefined>>;

/** A child of an element: text, which is never read as markup, or an element. False and undefined are left out. */
export type Child<Made> = string | Made | false | undefined;

/**
 * Makes an element. Every drawing is written once over this function: the build passes one that makes
 * markup, the browser one that makes nodes of the page.
 */
export type MakeElement<Made> = (
  name: string,
  attributes: Attributes,
  ...children: readonly Child<Made>[]
) => Made;

/** The classes that hold, as an attribute's value; undefined if none. */
export const classNames = (...names: readonly (string | false | undefined)[]): string | undefined =>
  names.filter(Boolean).join(" ") || undefined;

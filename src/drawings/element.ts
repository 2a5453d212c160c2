/** An element's attributes; undefined or false ones are left out. */
export type Attributes = Readonly<Record<string, string | number | false | undefined>>;

/** A child of an element: an element, or text, which is never parsed as markup. False and undefined are left out. */
export type Child<Made> = string | Made | false | undefined;

/**
 * Creates an element. Drawings are written once against this function: the build passes one that creates markup, the
 * browser one that creates DOM nodes.
 */
export type MakeElement<Made> = (
  name: string,
  attributes: Attributes,
  ...children: readonly Child<Made>[]
) => Made;

/** Joins the truthy class names; undefined if there are none. */
export const classNames = (...names: readonly (string | false | undefined)[]): string | undefined =>
  names.filter(Boolean).join(" ") || undefined;

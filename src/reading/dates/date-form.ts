/** Some way of writing dates, and what a match of it can mean. */
export interface Form {
  readonly pattern: RegExp;
  readonly read: (parts: Readonly<Record<string, string | undefined>>) => readonly string[];
}

export const some = (...days: readonly (string | undefined)[]): readonly string[] => [
  ...new Set(days.filter((day) => day !== undefined)),
];

export const number = (text: string | undefined): number | undefined =>
  text === undefined ? undefined : Number(text);

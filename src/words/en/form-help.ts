type Said = Readonly<Record<string, string>>;

/** What the fields of the form mean, and what is wrong with what is filled in: the schema and the check say it in English. */
export const formHelp: {
  /** By the names of fields, also with that of their group. */
  readonly meanings: Said;
  readonly meaningsOfRows: Said;
  /** By the codes of complaints. */
  readonly told: Said;
} = { meanings: {}, meaningsOfRows: {}, told: {} };

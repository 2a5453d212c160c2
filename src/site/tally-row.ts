/** How many of one kind. */
export interface TallyRow {
  readonly label: string;
  readonly href?: string;
  readonly count: number;
}

import { earliest, latest, type When } from "../../model/when.ts";
import { PRECISIONS, precisionOf } from "../precision.ts";
import { type Column, column } from "./column.ts";

/** A date as sources give it, and the first and last day that it allows. */
export const momentColumns = <Row>(
  name: string,
  what: string,
  whenOf: (row: Row) => When | undefined,
): readonly Column<Row>[] => [
  column.text(
    name,
    `${what}: EDTF level 1, as precise as the sources.`,
    (row) => whenOf(row)?.edtf,
  ),
  column.day(`${name}_earliest`, `${what}: earliest possible day.`, (row) => {
    const when = whenOf(row);
    return when && earliest(when);
  }),
  column.day(`${name}_latest`, `${what}: latest possible day.`, (row) => {
    const when = whenOf(row);
    return when && latest(when);
  }),
];

/** The dates of a stay or trip, and their precision. */
export function stayColumns<Row>(
  prefix: string,
  what: string,
  whenOf: (row: Row) => When | undefined,
): readonly Column<Row>[] {
  const [dates, first, last] = momentColumns(`${prefix}_dates`, what, whenOf);
  return [
    { ...dates!, description: `${what}: EDTF level 1, ends inclusive.` },
    { ...first!, name: `${prefix}_earliest` },
    {
      ...last!,
      name: `${prefix}_latest`,
      description: `${what}: latest possible day, inclusive.`,
    },
    column.choice(
      `${prefix}_precision`,
      "Precision of the less precise end; unknown if no source gives it.",
      PRECISIONS,
      (row) => {
        const when = whenOf(row);
        return when && precisionOf(when);
      },
    ),
  ];
}

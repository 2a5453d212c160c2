import { earliest, latest, type When } from "../../model/when.ts";
import { PRECISIONS, precisionOf } from "../precision.ts";
import { choiceColumn, type Column, dayColumn, textColumn } from "./column.ts";

/** A date as sources give it, and the first and last day that it allows. */
export const momentColumns = <Row>(
  name: string,
  what: string,
  whenOf: (row: Row) => When | undefined,
): readonly Column<Row>[] => [
  textColumn(
    name,
    `${what}: EDTF level 1, as exact as the sources are.`,
    (row) => whenOf(row)?.edtf,
  ),
  dayColumn(`${name}_earliest`, `${what}: the first day that this allows.`, (row) => {
    const when = whenOf(row);
    return when && earliest(when);
  }),
  dayColumn(`${name}_latest`, `${what}: the last day that this allows.`, (row) => {
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
      description: `${what}: the last day that this allows, included.`,
    },
    choiceColumn(
      `${prefix}_precision`,
      "How exact the less exact end is; unknown where no source gives it.",
      PRECISIONS,
      (row) => {
        const when = whenOf(row);
        return when && precisionOf(when);
      },
    ),
  ];
}

/** The part of the `edtf` package used here; it has no types. */
declare module "edtf" {
  interface Parsed {
    readonly type: string;
    /** Year, month from 0, day, then parts of a time. */
    readonly values: readonly number[];
    readonly approximate?: boolean | number;
    readonly uncertain?: boolean | number;
    readonly unspecified?: number;
  }
  export function parse(input: string, constraints?: { level?: 0 | 1 | 2 }): Parsed;
}

import type { TripId } from "../../model/claim.ts";
import type { Frame } from "../../model/frame.ts";
import { checkFrame, type FrameWitnesses } from "../checks/frames.ts";
import type { Report } from "../problem.ts";
import { readFields } from "../schema/explain.ts";
import { frame as schema } from "../schema/frame.ts";
import { readYaml } from "../yaml/yaml.ts";
import { readText } from "./text.ts";

/** Reads content/frames/<id>.yaml and holds it against the entries; undefined if it cannot be read. */
export function readFrame(
  raw: string | Uint8Array,
  id: string,
  known: FrameWitnesses,
  report: Report,
): Frame | undefined {
  const text = readText(raw, report);
  const tree = text === undefined ? undefined : readYaml(text, report);
  const fields = tree && readFields(schema, tree, report);
  if (!fields) return undefined;
  const { years, trips, ...rest } = fields;
  const [first, last] = years;
  const frame: Frame = {
    id,
    ...rest,
    first,
    last,
    trips: new Map(
      Object.entries(trips)
        .map(([year, trip]) => [Number(year), trip as TripId] as const)
        .toSorted(([a], [b]) => a - b),
    ),
  };
  checkFrame(frame, known, (path, complaint) => report(tree.at(path), complaint));
  return frame;
}

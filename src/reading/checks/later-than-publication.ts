import { edgesOf } from "../../model/edtf.ts";
import { earliest, latest, type When } from "../../model/when.ts";
import type { Complaint, Report } from "../problem.ts";
import { eachClaim, type RawClaim, textAt } from "../raw-claims.ts";
import { isFault, readWhen } from "../schema/edtf.ts";
import type { Path, Tree } from "../yaml/tree.ts";
import { type Day, isoOf } from "../../model/day.ts";
import type { Article } from "../../model/records.ts";

interface Late {
  readonly path: Path;
  readonly day: string;
  readonly complaint: Complaint;
}

/**
 * An article cannot report what was said, or where someone was, after it was published. If several days are later,
 * the date of publication is the suspect.
 */
export function checkFuture(tree: Tree, report: Report): void {
  const path = ["source", "published"];
  const published = whenAt(tree.value, path);
  if (!published) return;
  const late = eachClaim(tree).flatMap((claim) => lateIn(claim, published));
  if (late.length < 2) {
    for (const { path: at, complaint } of late) report(tree.at(at), complaint);
    return;
  }
  const days = late.map(({ day }) => day).toSorted();
  report(tree.at(path), {
    code: "after-publication",
    message: `published on ${published.edtf}, but it reports ${late.length} later dates, from ${days[0]!} to ${days.at(-1)!}`,
    hint: "check the day of publication; what lay ahead then is announced or expected, not visited",
  });
}

function lateIn({ kind, path, fields }: RawClaim, published: When): readonly Late[] {
  const last = latest(published);
  const on = whenAt(fields, ["on"]);
  const said: readonly Late[] =
    on && earliest(on) > last
      ? [
          {
            path: [...path, "on"],
            day: on.edtf,
            complaint: {
              code: "after-publication",
              message: `said on ${on.edtf}, which is after publication on ${published.edtf}`,
              hint: "expected the day on which it was said, or no on",
            },
          },
        ]
      : [];
  const dates = kind === "visited" ? whenAt(fields, ["dates"]) : undefined;
  if (!dates || dates.end.from <= last) return said;
  const [start, end] = edgesOf(dates);
  const [verb, edge] =
    earliest(dates) > last ? (["begins", start!] as const) : (["ends", end!] as const);
  return [
    ...said,
    {
      path: [...path, "dates"],
      day: edge.text,
      complaint: {
        code: "after-publication",
        message: `the visit ${verb} on ${edge.text}, which is after publication on ${published.edtf}`,
        hint: "what lies ahead is announced or expected; an end that the article does not give stays open, as in 2026-01-08/..",
      },
    },
  ];
}

function whenAt(value: unknown, path: Path): When | undefined {
  const text = textAt(value, path);
  const when = text === undefined ? undefined : readWhen(text);
  return when && !isFault(when) ? when : undefined;
}

/** An article published after today, with a day's tolerance for time zones. */
export function publishedAhead({ source }: Article, today: Day): Complaint | undefined {
  const first = earliest(source.published);
  if (!Number.isFinite(first) || first <= today + 1) return undefined;
  return {
    code: "future",
    message: `published on ${source.published.edtf}, which is after today, ${isoOf(today)}`,
    hint: "check the year and the month, in the file's name too",
  };
}

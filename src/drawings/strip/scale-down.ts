import type { Frame, Span } from "./spans.ts";

/** A scale whose intervals grow and shrink so that each box has room for its text. */
export interface ElasticScale {
  readonly length: number;
  readonly toY: (day: number) => number;
}

const PER_DAY = 26;
const MAX_EMPTY = 60;

/** Days in which nothing begins or ends get no more room than to show that they pass. */
export function elasticScale(
  frame: Frame,
  boxes: readonly { readonly span: Span; readonly room: number }[],
): ElasticScale {
  const edges = boxes.flatMap(({ span }) => [span.start, span.end]);
  const bounds = [...new Set([frame.start, ...edges, frame.end])].sort((a, b) => a - b);
  const lengths = bounds
    .slice(1)
    .map((bound, index) => Math.min(MAX_EMPTY, (bound - bounds[index]!) * PER_DAY));
  for (const { span, room } of boxes.toSorted((a, b) => a.span.end - b.span.end)) {
    const [first, last] = [bounds.indexOf(span.start), bounds.indexOf(span.end)];
    const length = sum(lengths.slice(first, last));
    if (length < room)
      for (let index = first; index < last; index += 1) lengths[index]! *= room / length;
  }
  const starts = bounds.map((_, index) => sum(lengths.slice(0, index)));
  return {
    length: sum(lengths),
    toY: (day) => {
      const at = Math.max(
        0,
        Math.min(
          bounds.length - 2,
          bounds.findLastIndex((each) => each <= day),
        ),
      );
      const [from, to] = [bounds[at]!, bounds[at + 1]!];
      return starts[at]! + ((day - from) / (to - from)) * lengths[at]!;
    },
  };
}

const sum = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0);

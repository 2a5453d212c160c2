/** One line of text in a drawing, already short enough for its place. */
export interface Label {
  readonly x: number;
  /** The baseline. */
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
  /** What is drawn; empty where there is no room at all. */
  readonly text: string;
  /** The whole text; differs from `text` where that was cut. */
  readonly full: string;
}

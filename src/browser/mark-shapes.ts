import type { Tone } from "../drawings/symbols.ts";

interface MarkAt {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly tone: Tone;
  readonly colour: string;
  readonly ground: string;
}

/** Marks as in the legend: each tone has a shape of its own. */
export function drawMark(
  pen: CanvasRenderingContext2D,
  { x, y, radius, tone, colour, ground }: MarkAt,
): void {
  pen.beginPath();
  pen.arc(x, y, radius, 0, 2 * Math.PI);
  pen.fillStyle = tone === "made" ? colour : ground;
  pen.strokeStyle = tone === "made" ? ground : colour;
  pen.lineWidth = tone === "made" ? 1 : 1.6;
  pen.setLineDash(tone === "unreported" ? [2, 1.6] : []);
  pen.fill();
  pen.stroke();
  pen.setLineDash([]);
  const arm = radius * 0.5;
  pen.beginPath();
  if (tone === "missed") {
    pen.moveTo(x - arm, y - arm);
    pen.lineTo(x + arm, y + arm);
    pen.moveTo(x + arm, y - arm);
    pen.lineTo(x - arm, y + arm);
  } else if (tone === "added") {
    pen.moveTo(x - arm, y);
    pen.lineTo(x + arm, y);
    pen.moveTo(x, y - arm);
    pen.lineTo(x, y + arm);
  } else if (tone === "disputed") {
    pen.arc(x, y, radius, Math.PI / 2, (3 * Math.PI) / 2);
    pen.fillStyle = colour;
    pen.fill();
  } else if (tone === "virtual") pen.rect(x - arm, y - arm, 2 * arm, 2 * arm);
  pen.strokeStyle = colour;
  pen.stroke();
}

/** What a canvas needs of the site's colours, as the theme has them now. */
export interface Paint {
  readonly sea: string;
  readonly land: string;
  readonly border: string;
  readonly made: string;
  readonly line: string;
  readonly card: string;
  readonly ink: string;
  readonly tones: Readonly<Record<string, string>>;
}

const TONES = ["made", "missed", "added", "unreported", "upcoming", "disputed", "virtual"];

/** A canvas knows no custom properties: they are read from an element beside it. */
export function readPaint(canvas: HTMLCanvasElement): Paint {
  const probe = document.createElement("span");
  probe.hidden = true;
  canvas.parentElement!.append(probe);
  const resolve = (name: string): string => {
    probe.style.color = `var(--${name})`;
    return getComputedStyle(probe).color;
  };
  const paint = {
    sea: resolve("sea"),
    land: resolve("land"),
    border: resolve("border"),
    made: resolve("made"),
    line: resolve("line-strong"),
    card: resolve("card"),
    ink: resolve("ink"),
    tones: Object.fromEntries(TONES.map((tone) => [tone, resolve(tone)])),
  };
  probe.remove();
  return paint;
}

const MOVES = ["pointermove", "pointerdown", "keydown", "focusin", "scroll"];
const USES = [...MOVES, "pointerover", "wheel", "click", "input", "beforeprint"];

/** How long a busy browser may put off what waits until it is idle. */
const MAX_WAIT_MS = 1000;

/** Once, when the reader does anything at all. */
export function onFirstMove(act: () => void): void {
  onceOn(MOVES, act);
}

/**
 * Once: when the browser is idle, or else when the reader does something, before any other listener hears of it:
 * what `act` makes listens to that already.
 */
export function onceIdleOrUsed(act: () => void): void {
  const once = onceOn(USES, act, true);
  // Safari does not say when it is idle.
  if ("requestIdleCallback" in window) requestIdleCallback(once, { timeout: MAX_WAIT_MS });
  else setTimeout(once);
}

/** The first of these events, or the call of what is returned, whichever comes first. */
function onceOn(kinds: readonly string[], act: () => void, capture = false): () => void {
  const once = (): void => {
    for (const kind of kinds) removeEventListener(kind, once, capture);
    act();
    act = () => undefined;
  };
  for (const kind of kinds) addEventListener(kind, once, capture);
  return once;
}

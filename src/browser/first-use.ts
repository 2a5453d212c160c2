const MOVES = ["pointermove", "pointerdown", "keydown", "focusin", "scroll"];
const USES = [...MOVES, "pointerover", "wheel", "click", "input", "beforeprint"];

/** How long a busy browser may delay idle work. */
const MAX_WAIT_MS = 1000;

/** Calls back once, on the first interaction. */
export function onFirstInteraction(act: () => void): void {
  onceOn(MOVES, act);
}

/**
 * Calls back once: when the browser is idle, or on the first interaction if that is sooner. It captures the event
 * first, so that listeners added by `act` receive it too.
 */
export function onceIdleOrUsed(act: () => void): void {
  const once = onceOn(USES, act, true);
  // Safari lacks requestIdleCallback.
  if ("requestIdleCallback" in window) requestIdleCallback(once, { timeout: MAX_WAIT_MS });
  else setTimeout(once);
}

/** Calls back on the first of these events, or when the returned function is called, whichever is first. */
function onceOn(kinds: readonly string[], act: () => void, capture = false): () => void {
  const once = (): void => {
    for (const kind of kinds) removeEventListener(kind, once, capture);
    act();
    act = () => undefined;
  };
  for (const kind of kinds) addEventListener(kind, once, capture);
  return once;
}

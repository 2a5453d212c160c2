const ID = "[\\w-]+/[\\w-]+";
/** Addresses that were, and where what they showed is now. */
const MOVED: readonly (readonly [from: RegExp, to: string])[] = [
  [new RegExp(`^(?:zh/)?(trips/${ID}/)as-of/(\\d{4}-\\d\\d-\\d\\d)/?$`), "$1?asof=$2"],
  [new RegExp(`^(?:zh/)?(trips/${ID}/)as-of/.*$`), "$1"],
  [new RegExp(`^(?:zh/)?embed/trips/(${ID})/$`), "embed/?trip=$1"],
  [/^zh\/(.*)$/, "$1"],
];

/** Where a path of the site has moved, without the path that it is served under; undefined if nowhere. */
export function movedTo(path: string): string | undefined {
  const [from, to] = MOVED.find(([pattern]) => pattern.test(path)) ?? [];
  return from && path.replace(from, to!);
}

/** Leads on from an address that was, where the host answers it with the page for what is not there. */
export function showMoved(notice: HTMLElement): void {
  const base = notice.dataset.base ?? "/";
  const to = movedTo(location.pathname.slice(base.length));
  if (to === undefined) return;
  notice.querySelector("a")!.href = base + to;
  notice.hidden = false;
}

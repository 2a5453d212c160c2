const ID = "[\\w-]+/[\\w-]+";
/** Old paths, and where their content is now. */
const MOVED: readonly (readonly [from: RegExp, to: string])[] = [
  [new RegExp(`^(?:zh/)?(trips/${ID}/)as-of/(\\d{4}-\\d\\d-\\d\\d)/?$`), "$1?asof=$2"],
  [new RegExp(`^(?:zh/)?(trips/${ID}/)as-of/.*$`), "$1"],
  [new RegExp(`^(?:zh/)?embed/trips/(${ID})/$`), "embed/?trip=$1"],
  [/^zh\/(.*)$/, "$1"],
];

/** Where a path has moved, without the base path; undefined if it has not. */
export function movedTo(path: string): string | undefined {
  const [from, to] = MOVED.find(([pattern]) => pattern.test(path)) ?? [];
  return from && path.replace(from, to!);
}

/** Links to the new address, if the host answers an old one with the 404 page. */
export function showMoved(notice: HTMLElement): void {
  const base = notice.dataset.base ?? "/";
  const to = movedTo(location.pathname.slice(base.length));
  if (to === undefined) return;
  notice.querySelector("a")!.href = base + to;
  notice.hidden = false;
}

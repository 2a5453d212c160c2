/** What this site uses of Pagefind's own module. */
export interface Pagefind {
  readonly options: (options: {
    readonly baseUrl: string;
    readonly noWorker: boolean;
  }) => Promise<void>;
  /** Null where a later search has overtaken it. */
  readonly debouncedSearch: (query: string) => Promise<{ readonly results: readonly Hit[] } | null>;
}

interface Hit {
  readonly data: () => Promise<Found>;
}

export interface Found {
  /** The text that was indexed. */
  readonly content: string;
  readonly url: string;
  readonly meta: Readonly<Record<string, string>>;
}

/** Loads the index that the build has put under the given path of the site. */
export async function loadPagefind(base: string): Promise<Pagefind> {
  // The module comes with the index and not with the site's scripts, so it cannot be imported statically.
  // eslint-disable-next-line no-restricted-syntax
  const pagefind = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as Pagefind;
  // Trusted Types let nobody start a worker by its address.
  await pagefind.options({ baseUrl: base, noWorker: true });
  return pagefind;
}

import type { MatrixPage } from "./matrix-page.ts";

/** Lets readers choose whose stops the matrix shows, and where; its code is loaded on first use. */
export function startMatrix(form: HTMLFormElement): void {
  let page: Promise<MatrixPage> | undefined;
  const load = (): Promise<MatrixPage> => (page ??= make(form));
  form.addEventListener("change", () => void load().then((loaded) => loaded.choose()));
  const follow = (): void => void load().then((loaded) => loaded.follow());
  addEventListener("popstate", follow);
  if (location.search !== "") follow();
}

async function make(form: HTMLFormElement): Promise<MatrixPage> {
  // eslint-disable-next-line no-restricted-syntax -- a file of this layer, loaded on first use
  const { loadMatrix } = await import("./matrix-page.ts");
  return loadMatrix(form);
}

/** The search page: keeps the query in the URL, so that it can be linked. */
export async function startSearchPage(form: HTMLFormElement): Promise<void> {
  const input = form.querySelector("input")!;
  input.value = new URLSearchParams(location.search).get("q") ?? "";
  form.addEventListener("submit", (event) => event.preventDefault());
  input.addEventListener("input", () => {
    const query = input.value.trim();
    const address = query === "" ? "" : `?${new URLSearchParams({ q: query }).toString()}`;
    history.replaceState(null, "", location.pathname + address);
  });
  // eslint-disable-next-line no-restricted-syntax -- a file of this layer, which other pages load on first use
  const { startSearch } = await import("./search.ts");
  await startSearch(form);
}

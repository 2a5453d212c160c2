/** Downloads the stops of one year as a table, filtered from the table of all years when a year is clicked. */
export function startYears(page: Document): void {
  const box = page.querySelector<HTMLElement>(".one-year");
  box?.addEventListener("click", (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>("[data-year]");
    if (!link) return;
    event.preventDefault();
    void give(box, link);
  });
}

async function give(box: HTMLElement, link: HTMLAnchorElement): Promise<void> {
  const status = box.querySelector("[role=status]")!;
  status.textContent = "";
  try {
    // eslint-disable-next-line no-restricted-syntax -- a file of this layer, loaded on first use
    const { saveYear } = await import("./year-table.ts");
    await saveYear(link.href, link.dataset.year!, link.download);
  } catch {
    status.textContent = box.dataset.failed!;
  }
}

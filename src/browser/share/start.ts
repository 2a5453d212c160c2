/** Starts the share bars; their code is loaded when one is first opened. */
export function startSharing(): void {
  for (const bar of document.querySelectorAll<HTMLDetailsElement>("details.share"))
    bar.addEventListener("toggle", () => {
      if (bar.open) void fill(bar);
    });
}

async function fill(bar: HTMLDetailsElement): Promise<void> {
  // eslint-disable-next-line no-restricted-syntax -- a file of this layer, loaded on first use
  const { fillBar } = await import("./bar.ts");
  fillBar(bar);
}

import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { vi } from "vitest";

/** A name that entries may have, and that nobody else answers to. */
const NAME = "http://pages.example.org";

/** Starts a server of this machine and has `fetch` find it by such a name; gives the name. */
export async function answerAs(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const here = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const { fetch } = globalThis;
  vi.stubGlobal("fetch", (address: string, options?: RequestInit) =>
    fetch(address.replace(NAME, here), options),
  );
  return NAME;
}

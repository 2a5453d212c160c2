import type { LookupAllOptions } from "node:dns";
import type { AddressInfo, Server } from "node:net";
import { afterAll } from "vitest";
import { network } from "../../src/commands/guarded-fetch.ts";

/** A host name allowed in entries that resolves nowhere else. */
const NAME = "pages.example.org";

type Found = (error: Error | null, found: { address: string; family: number }[]) => void;

/** Resolves names to addresses, the next one at each lookup; returns the names looked up. */
export function lead(names: Readonly<Record<string, readonly string[]>>): string[] {
  const asked: string[] = [];
  const lookup = (name: string, _options: LookupAllOptions, callback: Found): void => {
    const times = asked.filter((other) => other === name).length;
    asked.push(name);
    const addresses = names[name] ?? [];
    const address = addresses[Math.min(times, addresses.length - 1)];
    if (address === undefined) callback(new Error(`nobody knows ${name}`), []);
    else callback(null, [{ address, family: address.includes(":") ? 6 : 4 }]);
  };
  network.lookup = lookup as typeof network.lookup;
  return asked;
}

const { lookup, isPublic } = network;

afterAll(() => {
  Object.assign(network, { lookup, isPublic });
});

/** Starts a local server, makes such a name resolve to it, and returns its URL. */
export async function answerAs(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  lead({ [NAME]: ["127.0.0.1"] });
  network.isPublic = (address) => address === "127.0.0.1" || isPublic(address);
  return `http://${NAME}:${(server.address() as AddressInfo).port}`;
}

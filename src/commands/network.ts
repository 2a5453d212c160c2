import dns from "node:dns";
import type { LookupFunction } from "node:net";
import ipaddr from "ipaddr.js";

/** How names are found, and which addresses may be asked. Tests put servers of their own in its place. */
export const network: { lookup: typeof dns.lookup; isPublic: (address: string) => boolean } = {
  lookup: dns.lookup,
  /** Not within this machine or a network, nor one that stands for another: everyone's address is "unicast". */
  isPublic: (address) => ipaddr.isValid(address) && ipaddr.process(address).range() === "unicast",
};

/** Why an address that a name leads to is not asked. */
export const within = (name: string, address: string): string =>
  name === address
    ? `${name} is within a network`
    : `${name} leads to ${address}, which is within a network`;

/**
 * Finds the addresses of a name for one connection, which is made to the very ones that were judged: a name
 * that leads elsewhere when it is asked again wins nothing.
 */
export const lookupPublic: LookupFunction = (name, options, callback) => {
  network.lookup(name, { ...options, all: true }, (error, found) => {
    const inside = error ? undefined : found.find(({ address }) => !network.isPublic(address));
    const [first] = error ? [] : found;
    if (error) callback(error, "");
    else if (inside) callback(new Error(within(name, inside.address)), "");
    else if (options.all) callback(null, found);
    else if (first) callback(null, first.address, first.family);
    else callback(new Error(`${name} has no address`), "");
  });
};

import type { Embeddable } from "../downloads/embed.ts";
import { address } from "./dataset.ts";

/** The heart of a page, for pages of others. */
export const embeddable = (
  kind: "trip" | "person" | "country",
  id: string,
  title: string,
): Embeddable => ({ address: address(`embed/?${kind}=${id}`), title });

import { foldName } from "../geography/fold-name.ts";

/** `TZ/dar-es-salaam`. */
export const placeId = (country: string, name: string): string =>
  `${country}/${foldName(name)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")}`;

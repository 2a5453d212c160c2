import type { Ground } from "./ground.ts";

/** `12-24n-36e`, as files are called. */
export const groundName = ({ centre: [longitude, latitude], reach }: Ground): string =>
  [
    reach,
    `${Math.abs(latitude)}${latitude < 0 ? "s" : "n"}`,
    `${Math.abs(longitude)}${longitude < 0 ? "w" : "e"}`,
  ].join("-");

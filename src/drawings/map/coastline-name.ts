import type { SharedCoastline } from "./coastline.ts";

/** `12-24n-36e`, as files are called. */
export const coastlineName = ({ centre: [longitude, latitude], reach }: SharedCoastline): string =>
  [
    reach,
    `${Math.abs(latitude)}${latitude < 0 ? "s" : "n"}`,
    `${Math.abs(longitude)}${longitude < 0 ? "w" : "e"}`,
  ].join("-");

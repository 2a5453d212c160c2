/** Licences a site can publish its entries under, by SPDX identifier. */
const LICENCES = {
  "CC0-1.0": {
    name: "CC0 1.0",
    title: "Creative Commons Zero 1.0",
    url: "https://creativecommons.org/publicdomain/zero/1.0/",
  },
  "CC-BY-4.0": {
    name: "CC BY 4.0",
    title: "Creative Commons Attribution 4.0",
    url: "https://creativecommons.org/licenses/by/4.0/",
  },
  "CC-BY-SA-4.0": {
    name: "CC BY-SA 4.0",
    title: "Creative Commons Attribution-ShareAlike 4.0",
    url: "https://creativecommons.org/licenses/by-sa/4.0/",
  },
  "ODC-By-1.0": {
    name: "ODC-By 1.0",
    title: "Open Data Commons Attribution 1.0",
    url: "https://opendatacommons.org/licenses/by/1-0/",
  },
} as const;

type LicenceId = keyof typeof LICENCES;

export const LICENCE_IDS = Object.keys(LICENCES) as readonly LicenceId[];

export interface Licence {
  readonly id: LicenceId;
  /** The usual short name: `CC BY 4.0`. */
  readonly name: string;
  readonly title: string;
  readonly url: string;
}

export const licenceOf = (id: LicenceId): Licence => ({ id, ...LICENCES[id] });

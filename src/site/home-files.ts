import { divideTrips } from "../drawings/home/divide.ts";
import { encodeFiles, type HomeFiles } from "../drawings/home/home-data.ts";
import type { Messages } from "../words/en/messages.ts";
import type { Site } from "./site.ts";

const made = new WeakMap<Site, HomeFiles>();

/** The files of the first page's script. Each names what all of them list: they are made together, once. */
export function homeFiles(site: Site, messages: Messages): HomeFiles {
  const files = made.get(site) ?? encodeFiles(divideTrips(site.entries), messages);
  made.set(site, files);
  return files;
}

import { type Identity, DEFAULT_IDENTITY } from "../../model/identity.ts";
import type { TripId } from "../../model/claim.ts";
import { licenceOf } from "../../model/licence.ts";
import { didYouMean } from "../checks/nearest.ts";
import type { Report } from "../problem.ts";
import { readFields } from "../schema/explain.ts";
import { site as siteSchema } from "../schema/site.ts";
import { diskFiles, type Files } from "./files.ts";
import { readRegister } from "./registers.ts";

/** Reads site.yaml; undefined if it has errors. Its trip is checked later, as trips have not been read yet. */
export function readSite(
  raw: string | Uint8Array,
  report: Report,
  trips?: ReadonlySet<string>,
): Identity | undefined {
  const tree = readRegister(raw, report);
  const fields = tree && readFields(siteSchema, tree, report);
  if (!fields) return undefined;
  const { publisher = fields.name, licence, repository, featured, ...others } = fields;
  if (featured !== undefined && trips && !trips.has(featured)) {
    report(tree.at(["featured"]), {
      code: "unknown-trip",
      message: `unexpected trip "${featured}", expected one that an entry is about`,
      hint: didYouMean(featured, [...trips]),
    });
    return undefined;
  }
  return {
    ...others,
    publisher,
    licence: licenceOf(licence),
    repository: repository?.replace(/\/+$/, ""),
    featured: featured as TripId | undefined,
  };
}

/** The site's identity, before anything else is read; the default if the file is missing or has errors. */
export function siteOf(folder: string, files: Files = diskFiles): Identity {
  try {
    return readSite(files.read(`${folder}/site.yaml`), () => undefined) ?? DEFAULT_IDENTITY;
  } catch {
    return DEFAULT_IDENTITY;
  }
}

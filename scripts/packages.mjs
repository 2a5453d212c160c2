// Lists the packages that the project installs, from package-lock.json: `npm run licences`.
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

/** Licences that packages may have here; of an `OR` one term must be allowed, of an `AND` all. */
const ALLOWED = new Set([
  "0BSD",
  "Apache-2.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "BlueOak-1.0.0",
  "CC-BY-4.0",
  "CC0-1.0",
  "ISC",
  "MIT",
  "MIT-0",
  "MPL-2.0",
  "OFL-1.1",
  "Python-2.0",
  "Unlicense",
  "WTFPL",
  "Zlib",
]);

/** Astro's image library is under the LGPL: it is used unmodified, by the build alone, and is not distributed. */
const SHARED_LIBRARY = "node_modules/@img/sharp-";

/**
 * Each installed package with its licence, and whether it has an install script.
 * @returns {readonly { name: string, version: string, licence: string, hasScript: boolean, isAllowed: boolean }[]}
 */
export function listPackages(lockFile = "package-lock.json") {
  const { packages } = JSON.parse(readFileSync(lockFile, "utf8"));
  return Object.entries(packages)
    .filter(([path]) => path !== "")
    .map(([path, { version, license = "not stated", hasInstallScript = false }]) => ({
      name: path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length),
      version,
      licence: license,
      hasScript: hasInstallScript,
      isAllowed: isAllowed(license) || path.includes(SHARED_LIBRARY),
    }));
}

/** `(MIT OR GPL-3.0) AND ISC` is allowed, as MIT and ISC are. */
export const isAllowed = (licence) =>
  licence
    .replaceAll(/[()]/g, "")
    .split(" AND ")
    .every((all) => all.split(" OR ").some((one) => ALLOWED.has(one.trim())));

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const packages = listPackages();
  const counts = Map.groupBy(packages, ({ licence }) => licence);
  for (const [licence, some] of [...counts].sort(([, a], [, b]) => b.length - a.length))
    console.log(`${String(some.length).padStart(5)}  ${licence}`);
  const refused = packages.filter((each) => !each.isAllowed);
  for (const { name, version, licence } of refused)
    console.error(`${name} ${version}: unexpected licence ${licence}`);
  process.exitCode = refused.length > 0 ? 1 : 0;
}

import { valuesByName, type Options } from "./home-options.ts";
import { type Grouping, type HomeState, NAMES } from "./home-state.ts";
import { valueOf, type Choices, readState } from "./read-state.ts";

const KINDS = { minister: "person", from: "country", to: "country" } as const;

/** Parses the URL; invalid parameters are reported and ignored. */
export async function readAddress(
  options: Options,
  standard: Grouping,
  base: string,
  notice: HTMLElement,
): Promise<HomeState> {
  const choices = valuesByName(options);
  const asked = new URLSearchParams(location.search);
  const parameters = await knownNames(asked, choices, base);
  const { state, refused } = readState(parameters, standard, choices);
  notice.hidden = refused.length === 0;
  notice.querySelector("span")!.textContent = refused.join(", ");
  return state;
}

/**
 * Resolves names of ministers and countries in a URL: `?country=Burma` and `?minister=王毅` mean what the search finds
 * by that name. Names are fetched only for values that are neither a code nor a title.
 */
async function knownNames(
  parameters: URLSearchParams,
  choices: Choices,
  base: string,
): Promise<URLSearchParams> {
  const found = new URLSearchParams(parameters);
  for (const filter of ["minister", "from", "to"] as const) {
    const written = parameters.get(NAMES[filter]);
    if (!written || valueOf(choices, filter, written) !== undefined) continue;
    // eslint-disable-next-line no-restricted-syntax -- a file of this layer, loaded on first use with the search, whose names it needs
    const { findByNames } = await import("./search.ts");
    const ids = await findByNames(base, KINDS[filter], written).catch(() => []);
    const id = ids.find((each) => valueOf(choices, filter, each) !== undefined);
    if (id !== undefined) found.set(NAMES[filter], id);
  }
  return found;
}

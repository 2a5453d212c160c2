import Outcome from "../components/OutcomeChip.astro";
import OutcomeWords from "./_OutcomeWords.astro";
import TripMap from "./_TripMap.astro";
import TripStrip from "./_TripStrip.astro";

/** What texts in MDX may use. */
export const components = { Outcome, OutcomeWords, TripMap, TripStrip };

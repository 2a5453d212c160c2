import Outcomes from "./Outcomes.astro";
import Cite from "./Cite.astro";
import Evidence from "./Evidence.astro";
import Glyph from "./Glyph.astro";
import Link from "./Link.astro";
import StopMap from "./StopMap.astro";
import Strip from "./Strip.astro";

/** The components that MDX texts may use. */
export const components = { Cite, Evidence, Glyph, Outcomes, StopMap, Strip, a: Link };

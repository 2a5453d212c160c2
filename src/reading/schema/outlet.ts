import * as z from "zod";
import { countryCode, line, slug } from "./fields.ts";

export const outlet = z.strictObject({
  name: line("The publisher's name in English.", 120),
  aliases: z
    .array(line("Another name.", 120))
    .min(1)
    .describe("Its name in its own script, and other names that readers look for.")
    .optional(),
  country: countryCode("Its country, ISO 3166 alpha-2. Left out if it has none.").optional(),
  kind: z
    .enum(["official", "agency", "press"])
    .describe("official (a government's own), agency or press. Left out if not sure.")
    .optional(),
  of: slug("The outlet whose texts it carries, by its id: xinhua for Xinhua via CCTV.").optional(),
});

/** content/outlets.yaml: outlets by id. */
export const outlets = z.record(slug("The outlet's id."), outlet);

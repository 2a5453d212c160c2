import * as z from "zod";
import { LICENCE_IDS } from "../../model/licence.ts";
import { LANGUAGE_CODES } from "../../words/codes.ts";
import { line, webAddress } from "./fields.ts";
import { TRIP_ID, TRIP_ID_FORM } from "./trip-id.ts";

/** content/site.yaml: the identity of the site. */
export const site = z.strictObject({
  name: line("The site's name.", 60),
  tagline: line("What it shows, in one sentence.", 160).optional(),
  language: z.enum(LANGUAGE_CODES).describe("The language of the entries."),
  publisher: line("Who is responsible for it. The site's name if left out.", 120).optional(),
  contact: z
    .email({ error: "expected an e-mail address such as desk@example.org" })
    .max(254)
    .describe("An e-mail address for reports, if there is no repository.")
    .optional(),
  repository: webAddress(
    "The project's repository: its issues take reports, its files corrections.",
  ).optional(),
  licence: z
    .enum(LICENCE_IDS as [(typeof LICENCE_IDS)[number], ...typeof LICENCE_IDS])
    .describe("The licence of the entries and texts, by its SPDX identifier."),
  featured: z
    .string()
    .regex(TRIP_ID, { error: `expected the id of a trip: ${TRIP_ID_FORM}` })
    .describe("The trip at the top of the first page. The latest change of plan if left out.")
    .optional(),
});

import * as z from "zod";
import { LICENCE_IDS } from "../../model/licence.ts";
import { LANGUAGE_CODES } from "../../words/codes.ts";
import { line, webAddress } from "./fields.ts";
import { TRIP_ID, TRIP_ID_FORM } from "./trip-id.ts";

/** content/site.yaml: what makes the site somebody's. */
export const site = z.strictObject({
  name: line("What the site is called.", 60),
  tagline: line("What it shows, in one sentence.", 160).optional(),
  language: z.enum(LANGUAGE_CODES).describe("What the entries are written in."),
  publisher: line("Who answers for it. The site's name if left out.", 120).optional(),
  contact: z
    .email({ error: "expected an address of e-mail, as in desk@example.org" })
    .max(254)
    .describe("An address of e-mail, to which readers report problems if there is no repository.")
    .optional(),
  repository: webAddress(
    "Where the project is kept: its issues take reports, its files corrections.",
  ).optional(),
  licence: z
    .enum(LICENCE_IDS as [(typeof LICENCE_IDS)[number], ...typeof LICENCE_IDS])
    .describe("Under which the entries and texts may be used again, by its SPDX identifier."),
  featured: z
    .string()
    .regex(TRIP_ID, { error: `expected the id of a trip: ${TRIP_ID_FORM}` })
    .describe("The trip that the first page begins with. The latest change of plan if left out.")
    .optional(),
});

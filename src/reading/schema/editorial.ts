import * as z from "zod";
import { line } from "./fields.ts";

/** The front matter of content/trips/<person>/<name>.mdx. */
export const editorial = z.strictObject({ title: line("The headline of the trip's page.", 160) });

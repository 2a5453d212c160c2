// What scripts say.
import { client } from "#spoken/client.ts";
import { outcomes, statuses } from "#spoken/outcomes.ts";

export const words = client;
/** What a note beside a bar is said with. */
export const noteWords = { comma: client.comma, note: client.note, outcomes, statuses };
export { dates as dateWords } from "#spoken/dates.ts";
export {
  causes as causeWords,
  outcomes as outcomeWords,
  statuses as statusWords,
} from "#spoken/outcomes.ts";

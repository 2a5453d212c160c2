// What scripts say.
import { client } from "../words/spoken/client.ts";
import { outcomes, statuses } from "../words/spoken/outcomes.ts";

export const words = client;
/** What a note beside a bar is said with. */
export const noteWords = { comma: client.comma, note: client.note, outcomes, statuses };
export { dates as dateWords } from "../words/spoken/dates.ts";
export {
  causes as causeWords,
  outcomes as outcomeWords,
  statuses as statusWords,
} from "../words/spoken/outcomes.ts";

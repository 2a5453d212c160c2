// What scripts say.
import { client } from "#spoken/client.ts";

export const words = client;
export { dates as dateWords } from "#spoken/dates.ts";
export {
  causes as causeWords,
  outcomes as outcomeWords,
  statuses as statusWords,
} from "#spoken/outcomes.ts";

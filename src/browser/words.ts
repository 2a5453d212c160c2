// What scripts say.
export { client as words } from "../words/spoken/client.ts";
export { dates as dateWords } from "../words/spoken/dates.ts";
export { causes as causeWords, outcomes as outcomeWords } from "../words/spoken/outcomes.ts";

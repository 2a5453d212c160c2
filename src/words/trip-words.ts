import type { Messages } from "./en/messages.ts";
import type { Ui } from "./en/ui.ts";

/** What is needed to describe one trip and its evidence. */
export interface TripWords {
  readonly messages: Messages;
  readonly ui: Pick<Ui, "claims" | "tables" | "trip">;
}

import { type Messages, messages } from "#spoken/messages.ts";
import { type Ui, ui } from "#spoken/ui.ts";
import { type Links, links } from "./links.ts";

/** The site's language: its words and the addresses of its pages. */
export interface Language {
  /** Text of drawings and sentences. */
  readonly messages: Messages;
  /** Text of the pages around them. */
  readonly ui: Ui;
  /** The addresses of the pages. */
  readonly to: Links;
}

/** The language of this site, which every page and text is in. */
export const language: Language = { messages, ui, to: links };

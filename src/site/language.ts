import { type Messages, messages } from "#spoken/messages.ts";
import { type Ui, ui } from "#spoken/ui.ts";
import { type Links, links } from "./links.ts";

/** What the site is written in, and where its pages are. */
export interface Language {
  /** What drawings and sentences say. */
  readonly messages: Messages;
  /** What pages say around that. */
  readonly ui: Ui;
  /** The addresses of the pages. */
  readonly to: Links;
}

/** The language of this site: every page and every text of it is in it. */
export const language: Language = { messages, ui, to: links };

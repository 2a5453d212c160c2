import { form as words } from "#spoken/form.ts";
import { html } from "../html.ts";
import { draftAt, keptPurposes } from "./draft.ts";
import { isEmpty } from "./item.ts";
import { queryOf } from "./purpose.ts";

const MAX_DRAFTS = 3;

/** Links to drafts that were begun for something else: none of them is put into this form. */
export function showOtherDrafts(after: HTMLElement, folder: string, purpose: string): void {
  const others = keptPurposes(folder).filter((key) => {
    const draft = key === purpose ? undefined : draftAt(folder, key).load();
    return draft !== undefined && !isEmpty(draft);
  });
  for (const key of others.slice(0, MAX_DRAFTS)) {
    const link = html("a", { href: `${folder}${queryOf(key)}` }, words.openDraft);
    const about = key === "new" ? "" : ` ${key.slice(key.indexOf("=") + 1)},`;
    after.after(html("p", { class: "help" }, `${words.otherDraft}${about} `, link));
  }
}

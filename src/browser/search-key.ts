/** Whether the search opens by its key: a choice that outlives the page. */
export interface SearchKey {
  readonly isOn: boolean;
  readonly turn: (isOn: boolean) => void;
}

const STORAGE_KEY = "search-key";

/** A browser may keep nothing: the choice then holds for the page. */
export function readChoice(): boolean {
  try {
    return localStorage.getItem(STORAGE_KEY) !== "off";
  } catch {
    return true;
  }
}

export function keepChoice(isOn: boolean): void {
  try {
    localStorage.setItem(STORAGE_KEY, isOn ? "on" : "off");
  } catch {
    // It holds for this page.
  }
}

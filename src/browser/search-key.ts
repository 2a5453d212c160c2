/** Whether `/` opens the search: the choice is stored. */
export interface SearchKey {
  readonly isOn: boolean;
  readonly turn: (isOn: boolean) => void;
}

const STORAGE_KEY = "search-key";

/** If storage is blocked, the choice holds for the page. */
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
    // The choice holds for this page.
  }
}

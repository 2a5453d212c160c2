import { startHome } from "./start-home.ts";

/** The charts and the table of the first page, with what narrows them in the address. */
export const showTrips = (main: HTMLElement): Promise<void> =>
  startHome(main.querySelector<HTMLElement>(".home")!);

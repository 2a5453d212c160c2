import { HomeYears } from "./home-years.ts";
import { loader } from "./load-json.ts";

/** Fetches all trips. */
export async function loadTrips(base: string): Promise<HomeYears> {
  const load = loader(base);
  const years = new HomeYears(await load("home.json"), load);
  await years.need();
  return years;
}

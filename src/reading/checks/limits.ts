import type { Claim, TripId } from "../../model/claim.ts";
import type { Path } from "../yaml/tree.ts";
import type { ReportAt } from "./agreement.ts";

/** The numbers of claims, of plans among them, and of stops that those plans name. */
interface Amount {
  readonly claims: number;
  readonly plans: number;
  readonly stops: number;
}

/** Several times what any real article says; each plan of a trip is drawn as it was known on each day. */
const OF_ENTRY: Amount = { claims: 150, plans: 40, stops: 400 };
const OF_ENTRY_ON_TRIP: Amount = { claims: 60, plans: 8, stops: 100 };
/** Several times what all articles say about the trip with the most claims. */
const OF_TRIP: Amount = { claims: 1500, plans: 100, stops: 300 };

const NAMES: Readonly<Record<keyof Amount, string>> = {
  claims: "claims",
  plans: "plans",
  stops: "stops of plans",
};

const amountOf = (claims: readonly Claim[]): Amount => {
  const plans = claims.filter((claim) => "stops" in claim);
  return {
    claims: claims.length,
    plans: plans.length,
    stops: plans.reduce((sum, { stops }) => sum + stops.length, 0),
  };
};

const sum = (a: Amount, b: Amount): Amount => ({
  claims: a.claims + b.claims,
  plans: a.plans + b.plans,
  stops: a.stops + b.stops,
});

/** `unexpected 61 plans, expected at most 8`; undefined if all are within their limits. */
function excess(amount: Amount, most: Amount, of: string): string | undefined {
  const kind = (["claims", "plans", "stops"] as const).find((one) => amount[one] > most[one]);
  return kind && `unexpected ${amount[kind]} ${NAMES[kind]} ${of}, expected at most ${most[kind]}`;
}

interface Entry {
  readonly file: string;
  readonly trips: readonly TripId[];
  readonly claims: readonly Claim[];
}

/** Entries that say more than any article does, and the largest ones of a trip with too many claims. */
export function checkLimits(entries: readonly Entry[], reportAt: ReportAt): void {
  const tell = (file: string, path: Path, message: string | undefined): void => {
    if (message !== undefined)
      reportAt(file, path, { code: "too-much", message, hint: "an entry records one article" });
  };
  const shares: { file: string; trip: TripId; path: Path; amount: Amount }[] = [];
  for (const { file, trips, claims } of entries) {
    tell(file, ["trips"], excess(amountOf(claims), OF_ENTRY, "in one entry"));
    const byTrip = Map.groupBy(claims, ({ trip }) => trip);
    for (const [index, trip] of trips.entries()) {
      const amount = amountOf(byTrip.get(trip) ?? []);
      const path = ["trips", index, "trip"];
      tell(file, path, excess(amount, OF_ENTRY_ON_TRIP, `of ${trip} in one entry`));
      shares.push({ file, trip, path, amount });
    }
  }
  for (const [trip, some] of Map.groupBy(shares, (share) => share.trip)) {
    let left = some.map(({ amount }) => amount).reduce(sum);
    for (const { file, path, amount } of some.toSorted((a, b) => size(b.amount) - size(a.amount))) {
      const message = excess(left, OF_TRIP, `of ${trip} in all entries`);
      if (message === undefined) break;
      tell(file, path, message);
      left = sum(left, { claims: -amount.claims, plans: -amount.plans, stops: -amount.stops });
    }
  }
}

const size = ({ claims, plans, stops }: Amount): number => claims + plans + stops;

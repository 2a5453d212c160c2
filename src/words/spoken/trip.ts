export * from "../en/trip.ts";

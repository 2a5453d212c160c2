export * from "../en/outcomes.ts";

export * from "../en/axis.ts";

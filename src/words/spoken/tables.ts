export * from "../en/tables.ts";

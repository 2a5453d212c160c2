export * from "../en/form-help.ts";

export * from "../en/form-choices.ts";

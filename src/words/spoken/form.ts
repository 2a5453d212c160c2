export * from "../en/form.ts";

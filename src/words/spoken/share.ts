export * from "../en/share.ts";

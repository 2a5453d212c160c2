import fc from "fast-check";

// Tests must be reproducible: the same random inputs each time. `npm run fuzz` tries others.
fc.configureGlobal({ seed: 20260112, endOnFailure: process.env.MUTATE !== undefined });

// The pack of words that the site speaks. A build puts that of its language in the place of these files:
// see src/site/build/spoken-words.ts.
export * from "../en/messages.ts";

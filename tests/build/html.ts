import { HtmlValidate } from "html-validate";

const validator = new HtmlValidate({
  root: true,
  extends: ["html-validate:standard"],
  rules: {
    // Sections in lists by year have the year as id.
    "valid-id": ["error", { relaxed: true }],
    // The filters of the first page apply as they are chosen.
    "wcag/h32": "off",
    // The title of an article's page is the entry's headline.
    "long-title": "off",
  },
});

/** The errors of a page, one per line. */
export async function htmlFaults(file: string): Promise<readonly string[]> {
  const { results } = await validator.validateFile(file);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector ?? ""})`),
  );
}

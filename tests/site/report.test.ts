import { describe, expect, test } from "vitest";
import { reportTarget } from "../../src/site/report.ts";

const contact = "desk@news.example";

describe("a reader's report", () => {
  test("opens a prefilled issue if the repository's host has such a page", () => {
    expect(reportTarget({ repository: "https://github.com/news/travels", contact })).toEqual({
      action: "https://github.com/news/travels/issues/new",
      title: "title",
      body: "body",
      allowed: "https://github.com",
      isMail: false,
    });
    expect(reportTarget({ repository: "https://gitlab.com/news/travels" })).toMatchObject({
      action: "https://gitlab.com/news/travels/-/issues/new",
      body: "issue[description]",
      allowed: "https://gitlab.com",
    });
  });

  test("is an e-mail if it has none or is unknown", () => {
    const mail = { action: "mailto:desk@news.example", title: "subject", allowed: "mailto:" };
    expect(reportTarget({ contact })).toMatchObject(mail);
    expect(reportTarget({ repository: "https://git.news.example/travels", contact })).toMatchObject(
      mail,
    );
    expect(reportTarget({ repository: "https://constructor/travels", contact })).toMatchObject(
      mail,
    );
  });

  test("has no form if there is nowhere to send it", () => {
    expect(reportTarget({})).toBeUndefined();
    expect(reportTarget({ repository: "https://git.news.example/travels" })).toBeUndefined();
  });
});

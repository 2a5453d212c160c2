import { describe, expect, it } from "vitest";
import { otherFile } from "../../../src/entries/draft/no-article.ts";
import { readPage } from "../../../src/entries/draft/page.ts";
import { daysOf, HERE, LINE, page, TITLE } from "./page-of.ts";

describe("pages that are not articles", () => {
  const none = (title: string, body: string, lang = "en"): string | undefined =>
    readPage(
      `<!doctype html><html lang="${lang}"><head><title>${title}</title></head><body>${body}</body></html>`,
    )!.rejectedBecause;

  it.each([
    [
      "404 Not Found | Gazette",
      "<h1>Page not found</h1><p>The page you are looking for may have been moved.</p>",
      "en",
    ],
    [
      "Seite nicht gefunden - Kurier",
      "<h1>Seite nicht gefunden</h1><p>Zurück zur Startseite.</p>",
      "de",
    ],
    [
      "Le Courrier",
      "<h1>Oups ! Cette page est introuvable</h1><p>La page que vous cherchez a été déplacée.</p><p>Retour à l'accueil</p>",
      "fr",
    ],
    ["您访问的页面不存在", "<p>对不起，您访问的页面不存在或已删除！5秒后返回首页</p>", "zh"],
    ["Ошибка 404", "<h1>Страница не найдена</h1><p>Вернитесь на главную.</p>", "ru"],
    [
      "الصفحة غير موجودة",
      "<h1>عذرا</h1><p>الصفحة غير موجودة أو تم نقلها. العودة إلى الرئيسية</p>",
      "ar",
    ],
    ["Page not found", `<h1>Page not found</h1><section>${LINE}</section>`, "en"],
    [
      "お探しのページが見つかりません",
      "<p>ページは移動したか、削除されました。トップへ戻る</p>",
      "ja",
    ],
  ])("%s", (title, body, lang) => {
    expect(none(title, body, lang)).toBe("it says that the page was not found");
  });

  it.each([
    [
      "Bitte stimmen Sie zu | Kurier",
      `<h1>Ihre Privatsphäre ist uns wichtig</h1><p>${"Wir und unsere Partner speichern Cookies. Mit Ihrer Zustimmung verarbeiten wir Daten. ".repeat(9)}</p>`,
      "de",
    ],
    [
      "Prima di continuare",
      "<h1>Il Corriere</h1><p>Noi e i nostri partner utilizziamo cookie. Il tuo consenso vale per i dati.</p>",
      "it",
    ],
    [
      TITLE,
      "<div><h2>We value your privacy</h2><p>We and our 842 partners store cookies.</p><p>With your consent we process personal data.</p><p>Our partners use cookies to measure.</p></div>",
      "en",
    ],
  ])("a cookie consent page: %s", (title, body, lang) => {
    expect(none(title, body, lang)).toBe("it is a cookie consent page");
  });

  it.each([
    [
      "Just a moment...",
      "<p>Verifying you are human. Enable JavaScript and cookies to continue</p>",
    ],
    [
      "Access Denied",
      "<h1>Access Denied</h1><p>You don't have permission to access this page.</p>",
    ],
  ])("a robot check: %s", (title, body) => {
    expect(none(title, body)).toBe("its host shows a check for robots instead");
  });

  it.each([
    [
      "항구일보",
      "<h2>페이지를 찾을 수 없습니다</h2><p>페이지가 삭제되어 찾을 수 없습니다.</p>",
      "it says that the page was not found",
    ],
    [
      "Wayback",
      "<h1>Hrm.</h1><p>The archive has not archived that URL.</p>",
      "its host answers with an error instead of an article",
    ],
    [
      "Gazette",
      "<noscript>You need to enable JavaScript to run this app.</noscript>",
      "its host shows a check for robots instead",
    ],
    ["Gazette", "<p>Menu</p>", "there is no text in it"],
    [
      "Moved",
      '<meta http-equiv="refresh" content="0; url=https://gazette.example/x"><p>This page has been moved to another place, please follow us there.</p>',
      "it only redirects to another page",
    ],
    [
      "Gazette",
      `<link rel="canonical" href="https://gazette.example/">${LINE}`,
      "it is the front page of a site",
    ],
  ])("other pages: %s %s", (title, body, why) => {
    expect(none(title, body)).toBe(why);
  });

  it('does not include a short Chinese article whose text says "agree" and "visit"', () => {
    const body =
      "<h1>王毅：中方同意访问</h1><p>外交部长王毅十四日在马塞卢表示，中方同意于年内访问莱索托，双方将保持沟通。王毅说，这次访问很重要。</p>";
    expect(none("王毅：中方同意访问", body, "zh")).toBeUndefined();
  });

  it("does not include an article with a cookie notice, or one about such things", () => {
    const notice =
      "<div><p>We use cookies. With your consent our partners process personal data.</p></div>";
    expect(
      page({ body: `${notice}<article><h1>${TITLE}</h1>${LINE}</article>` }).rejectedBecause,
    ).toBeUndefined();
    const about = page({
      title: "Plane of the minister not found",
      body: "<h1>Plane of the minister not found</h1><p>October 14, 2026</p>",
    });
    expect(about.rejectedBecause).toBeUndefined();
    const privacy = page({
      title: "Ministers agree on cookie consent",
      body: "<h1>Ministers agree on cookie consent</h1>",
    });
    expect(privacy.rejectedBecause).toBeUndefined();
  });

  it("recognises other files by their magic numbers", () => {
    expect(otherFile(Buffer.from("%PDF-1.7\n"))).toBe("a PDF");
    expect(otherFile(Buffer.from("\uFEFF%PDF-1.7\n"))).toBe("a PDF");
    expect(otherFile(Buffer.from("PK\u0003\u0004x"))).toBe("an archive or an office document");
    expect(otherFile(Buffer.from("<!doctype html>"))).toBeUndefined();
  });
});

describe("plain text", () => {
  it("has its headline on the first line, and a date next to it", () => {
    const read = readPage(
      `${TITLE}\nOctober 14, 2026\n${HERE}\n\nThe minister left Maseru for Addis Ababa.`,
    )!;
    expect(read).toMatchObject({ title: TITLE, language: "en", address: HERE });
    expect(daysOf(read)).toEqual(["2026-10-14"]);
  });
});

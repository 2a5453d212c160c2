// Detects pages that are not articles, from which no entry can be made.
import { foldName } from "../../geography/fold-name.ts";

interface Look {
  readonly headlines: readonly (string | undefined)[];
  /** The extracted text. */
  readonly text: string;
  /** Its metadata has a date of publication, as articles do. */
  readonly isDated: boolean;
  /** A day is visible on the page or in its URL. */
  readonly hasDay: boolean;
}

interface Kind {
  readonly is: string;
  /** Patterns in a headline. */
  readonly headline: RegExp;
  /** Patterns in the text, which count if half of its sentences match. */
  readonly words: RegExp;
}

const any = (text: string): RegExp =>
  new RegExp(
    text
      .split("|")
      .map((word) => fold(word))
      .join("|"),
    "iu",
  );

/** Folds the words like the page; numbers, such as error codes, match only near the beginning. */
const fold = (word: string): string =>
  /^\d+$/.test(word) ? `^(?:\\S+ ){0,2}${word}(?![\\d,.]*\\d)` : RegExp.escape(foldName(word));

const KINDS: readonly Kind[] = [
  {
    is: "it says that the page was not found",
    headline: any(
      "404|410|page not found|not found|page cannot be found|page can't be found|page doesn't exist|page does not exist|page unavailable|no longer available|page missing|nothing found|can't find that page|couldn't find that page|can't find this page|can't find the page|couldn't find the page|can't be found|page isn't available|this page isn't|isn't working|content isn't available|article is no longer|has been removed|page has expired|can't seem to find|nothing was found|we could not find|no longer exists|n'avons pas trouvé cette page|n'avons pas trouvé la page|n'avons pas trouvé|n'avons pas pu trouver|avons pas retrouvé|konnten die seite nicht|wurde nicht gefunden|no hemos encontrado|no pudimos encontrar|no encontramos|no hemos podido encontrar|não encontramos|não foi possível encontrar|não foi encontrada|non abbiamo trovato|pagina inesistente|kunnen de pagina niet|нет такой страницы|такой страницы нет|страница отсутствует|页面已失效|页面已下线|内容已下线|该文章已|页面无法访问|頁面已失效|n'est plus disponible|n'est plus en ligne|a été supprimée|ya no está disponible|não está disponível|artikel ist nicht mehr verfügbar|seite ist nicht mehr verfügbar|nicht mehr verfügbar|страница больше не доступна|страница удалена или перемещена|страница удалена|материал удален|页面找不到|找不到了|页面走丢|内容不存在|文章不存在|不存在或已|ページは存在しません|削除されました|هذه الصفحة لم تعد متوفرة|لم تعد متوفرة|حذف الصفحة|این صفحه وجود ندارد|nicht gefunden|existiert nicht|page introuvable|introuvable|non trouvee|n'existe pas|página no encontrada|no se encuentra|no encontrada|página não encontrada|não encontrada|nao existe|pagina non trovata|non trovata|niet gevonden|страница не найдена|не найдена|не существует|сторінку не знайдено|не знайдено|страницата не е намерена|页面不存在|頁面不存在|找不到页面|找不到頁面|页面未找到|未找到|无法找到|無法找到|已被删除|已删除|您访问的页面|您訪問的頁面|ページが見つかりません|見つかりません|お探しのページ|존재하지 않|찾을 수 없|الصفحة غير موجودة|غير موجودة|لم يتم العثور|صفحه پیدا نشد|یافت نشد|پیدا نشد|sayfa bulunamadi|bulunamadı|halaman tidak ditemukan|tidak ditemukan|không tìm thấy|không tồn tại|nie znaleziono|nie istnieje|nenalezena|nenašla|nem található|δεν βρέθηκε|הדף לא נמצא|לא נמצא|पृष्ठ नहीं मिला|नहीं मिला|ไม่พบหน้า|ไม่พบ|hittades inte|ikke funnet|blev ikke fundet|ei löytynyt|nije pronađena|pagina nu a fost|nu a fost găsită|haijapatikana|ukurasa haupo",
    ),
    words: any(
      "page you|not found|may have been|moved or|removed|broken link|search|homepage|home page|404|seite|startseite|page que vous|accueil|página que|inicio|страница|главн|页面|首页|페이지|홈으로|網頁|ページ|トップ|الصفحة|الرئيسية|sayfa|halaman|trang|strona|stránka",
    ),
  },
  {
    is: "its host answers with an error instead of an article",
    headline: any(
      "500|502|503|504|internal server error|bad gateway|service unavailable|service temporarily unavailable|gateway timeout|gateway time-out|site can't be reached|under maintenance|website is offline|error establishing a database|connection timed out|web server is down|wartungsarbeiten|en maintenance|en mantenimiento|технические работы|系统维护|メンテナンス中|サービスは一時的|has not archived that url|url has been excluded|this site is blocked|domain is for sale|domain for sale",
    ),
    words: any(
      "error|server|try again|later|maintenance|domain|archive|fehler|erreur|ошибк|错误|エラー",
    ),
  },
  {
    is: "its host shows a check for robots instead",
    headline: any(
      "just a moment|attention required|checking your browser|access denied|access to this page has been denied|403|forbidden|are you a robot|are you human|verify you are|verifying you are|human verification|security check|captcha|ddos protection|не робот|please enable javascript|javascript is required|request unsuccessful|pardon our interruption|unusual traffic|one more step|zugriff verweigert|accès refusé|acceso denegado|acesso negado|доступ запрещен|доступ ограничен|проверка браузера|访问被拒绝|访问被拦截|安全验证|人机验证|アクセスが拒否|アクセスできません|تم رفض الوصول|erişim engellendi",
    ),
    words: any(
      "robot|робот|автоматическ|browser|cookies|javascript|cloudflare|captcha|reference #|ray id|permission|access|verify|human|браузер|доступ|验证码|アクセス",
    ),
  },
  {
    is: "it is a cookie consent page",
    headline: any(
      "before you continue|your privacy|we value your privacy|we care about your privacy|privacy choices|cookie|consent|privatsphäre|stimmen sie zu|zustimmung|datenschutz|einwilligung|vie privée|consentement|avant de continuer|privacidad|consentimiento|antes de continuar|privacidade|consentimento|tua privacy|tuoi dati|prima di continuare|jouw privacy|uw privacy|toestemming|прежде чем продолжить|согласие на обработку|файлы cookie|конфиденциальност|隐私|隱私|プライバシー|クッキー|쿠키|개인정보|خصوصيتك|ملفات تعريف الارتباط|حریم خصوصی|gizlilik|çerez|prywatność|szanujemy|soukromí|adatvédel|integritet|samtycke|samtykke|yksityisyy|evästeet|απόρρητο|פרטיות",
    ),
    words: any(
      "cookie|consent|partner|zustimm|consentement|consentimiento|consentimento|consenso|toestemming|согласи|隐私|同意|プライバシー|쿠키|الارتباط|موافق|کوکی|çerez|zgod|souhlas|privacy|datenschutz|personal data|personenbezogen|daten|données|datos|dados|dati|данны|数据|データ|البيانات",
    ),
  },
  {
    is: "it shows a login form instead of an article",
    headline: any(
      "log in|login|sign in|sign up|subscribe to continue|subscribe to read|anmelden|connexion|se connecter|iniciar sesión|entrar|accedi|inloggen|войти|вход|авторизация|登录|登入|ログイン|로그인|تسجيل الدخول|giriş yap|zaloguj",
    ),
    words: any(
      "password|log in|sign in|account|subscri|passwort|konto|mot de passe|contraseña|senha|пароль|密码|パスワード|비밀번호|كلمة المرور",
    ),
  },
];

const [, , GUARD, CONSENT] = KINDS as [Kind, Kind, Kind, Kind];
/** Minimum letters; in scripts with about one per word, each counts three times. */
const MIN_LETTERS = 40;
const letters = (text: string): number =>
  (text.match(/\p{L}/gu)?.length ?? 0) +
  2 * (text.match(/\p{Script=Han}|\p{Script=Hangul}/gu)?.length ?? 0);
const SHORT = 1_500;
const MIN_LENGTH = 300;

/** The share of a headline that such words must make up. */
const WHOLE = 0.6;

/** Why a page is not an article; undefined if it may be one. */
export function whyNoArticle({ headlines, text, isDated, hasDay }: Look): string | undefined {
  const sentences = text.split(/[.!?。！？؟।\n]+/u).map((one) => one.trim());
  // A short page may say what it is in its first sentences.
  const first = text.length < MIN_LENGTH ? sentences.filter((one) => one !== "").slice(0, 3) : [];
  const all = [...headlines, ...(isDated || hasDay ? [] : first)];
  const lines = [...new Set(all.flatMap((line) => (line ? [foldName(line)] : [])))];
  const said = new Set(headlines.map((line) => foldName(line ?? "")));
  const body = sentences.filter((one) => one.length > 3 && !said.has(foldName(one)));
  if (body.length === 0 && lines.length === 0) return "it is empty";
  const share = ({ words }: Kind): number =>
    body.length === 0 ? 1 : body.filter((one) => words.test(foldName(one))).length / body.length;
  const kind = KINDS.find((one) => {
    const part = Math.max(
      0,
      ...lines.map((line) => (one.headline.exec(line)?.[0].length ?? 0) / line.length),
    );
    if (part === 0) return false;
    // An article can be about cookies, or about an error: it is dated, or longer, and about more than that.
    if (isDated) return share(one) > 0.8 && text.length < SHORT;
    if (part >= WHOLE) return true;
    return hasDay ? share(one) > 0.7 : share(one) >= (text.length < MIN_LENGTH ? 0.3 : 0.5);
  });
  if (kind) return kind.is;
  if (isDated || hasDay) return undefined;
  if (body.length > 1 && share(CONSENT) > 0.7) return CONSENT.is;
  if (body.length < 4 && share(GUARD) === 1 && text.length < MIN_LENGTH) return GUARD.is;
  return letters(body.join("")) < MIN_LETTERS ? "there is no text in it" : undefined;
}

/** Magic numbers of files that are not web pages, in hexadecimal. */
const FILES: readonly (readonly [string, RegExp])[] = [
  ["a PDF", /^(?:20|0a|0d|09)*255044462d/],
  ["a picture", /^(?:89504e47|47494638|ffd8ff|52494646.{8}57454250)/],
  ["an archive or an office document", /^(?:504b0304|52617221|377abcaf|1f8b|d0cf11e0)/],
  ["a program's data", /^(?:62706c6973743030|53514c697465|7f454c46|4d5a90)/],
  ["RTF", /^7b5c727466/],
];

/** The type of a file that is not a web page: `a PDF`. */
export function otherFile(bytes: Uint8Array): string | undefined {
  const start = Buffer.from(bytes.subarray(0, 64))
    .toString("hex")
    .replace(/^efbbbf/, "");
  return FILES.find(([, form]) => form.test(start))?.[0];
}

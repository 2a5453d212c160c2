// The labels with which pages say what a date means.
import { foldDateText } from "../../reading/dates/date-text.ts";

/** What a date on a page means: publication, a later change, or something else. */
export type DateRole = "published" | "updated" | "other";

/** Labels that only say "date": any other label outweighs them. */
const VAGUE =
  "дата|时间|時間|日期|تاريخ|تاریخ|بتاريخ|tarih|tanggal|ngay|תאריך|วันท|date:|datum:|data:|fecha";

const WORDS: Readonly<Record<DateRole, string>> = {
  updated:
    "updat|modif|revis|edited|changed|corrected|mis a jour|mise a jour|maj|actualis|aktualis|aktualiz|geandert|bearbeitet|stand:|" +
    "actualiz|atualiz|aggiorna|bijgewerkt|gewijzigd|обновл|изменен|оновлен|змінен|актуализ|изменя|更新|修改|修正|改訂|編輯|编辑|" +
    "수정|업데이트|갱신|تحديث|معدل|تعديل|بروز|به روز|ویرایش|اپ ڈیٹ|تازہ کاری|guncelle|diperbarui|dikemaskini|cap nhat|zaktualiz|frissit|modositva|" +
    "ενημερω|τροποποι|עודכן|עדכון|अपडेट|अद्यतन|আপডেট|อัปเดต|อัพเดท|แกไข|ปรับปรุง|uppdaterad|andrad|opdateret|oppdatert|endret|paivitetty|muokattu|azurir|izmenjen|izmijenjen|atnaujinta|atjaun|uuendat|posodobljen|perditesuar|yenilan|жаңарт|განახლ|թարմաց|imesasishwa",
  published:
    "publi|posted|issued|released|created|uploaded|first seen|online since|dated|veroffentlich|erstellt|erschienen|online seit|pubbl|gepubliceerd|geplaatst|" +
    "опубл|размещен|розміщен|发布|發布|发表|發表|发文|刊登|公布|公佈|公開|公表|掲載|配信|投稿|登録|入力|入稿|입력|등록|게시|승인|작성|배포|نشر|منتشر|انتشار|شائع|اشاعت|" +
    "yayin|yayim|olusturma|giris|dipublikasikan|diterbitkan|terbit|dang|นำเข้า|opublik|zverejn|vydano|uverejnen|megjelen|kozzete|δημοσιευ|αναρτη|פורסם|प्रकाशित|प्रकाशन|प्रकाशत|প্রকাশ|เผยแพร|objav|julkaistu|paskelb|avaldat|e botuar|imechapishwa|жарияла|გამოქვეყ|հրապարակ",
  other:
    "retriev|as it appeared|snapshot|accessed|archived|captur|saved on|printed|abgerufen|consulte le|crawled|expires|valid|copyright|©|event date|born|访问时间|打印|存档",
};

const ROLES = ["updated", "published", "other"] as const;

const anyOf = (words: string): RegExp =>
  new RegExp(
    words
      .split("|")
      .map((word) => (/^[a-z]/.test(word) ? `(?<![a-z])${word}` : word))
      .map(fold)
      .join("|"),
    "gu",
  );

/** Mentions of local time in an article's text, which do not label its own date. */
const LOCAL = /(?:当地|當地|現地|北京|本地)(?:时间|時間)/gu;

const patterns = ROLES.map((role): readonly [DateRole, RegExp] => [role, anyOf(WORDS[role])]);
const vague = anyOf(VAGUE);

/** Folds a label like the lines it is looked up in, but keeps a leading lookbehind. */
function fold(word: string): string {
  const [, look = "", rest = ""] = /^(\(\?<!\[a-z\]\))?(.*)$/su.exec(word) ?? [];
  return look + RegExp.escape(foldDateText(rest));
}

/** What the words next to a date say about it, in a folded text: the last label counts. */
export function roleIn(words: string): DateRole | undefined {
  const found = patterns.flatMap(([role, pattern]) => {
    const last = [...words.matchAll(pattern)].at(-1);
    return last ? [{ role, at: last.index }] : [];
  });
  const [last] = found.toSorted((a, b) => b.at - a.at);
  if (last) return last.role;
  return words.replace(LOCAL, "").search(vague) < 0 ? undefined : "published";
}

import { memoized } from "../../model/memoized.ts";

// Word prefixes by which a feed item reports a journey, in lower case.
const WORDS: Readonly<Record<string, string>> = {
  en: "visit|trip|tour|travel|journey|arriv|depart|leaves for|left for|heads to|headed to|flies|flew|stopover|stop in|concludes|wraps up|postpon|cancel|calls off|called off|skips|en route|bilateral|delegation",
  zh: "访问|出访|往访|访华|将访|到访|抵达|前往|启程|行程|之行|访|出席|推迟|取消|訪問|抵達|啟程|行程|之行|推遲",
  fr: "visite|voyage|déplacement|tournée|se rend|rendra|arriv|séjour|escale|report|annul|en route",
  es: "visita|viaj|gira|llega|lleg|escala|parte hacia|aplaz|cancel|suspend|desplaza",
  pt: "visita|viag|viaj|digressão|deslocação|chega|cheg|escala|parte para|adia|cancel",
  de: "besuch|reis|ankunft|trifft ein|eingetroffen|fliegt|aufbruch|zwischenstopp|verschieb|verschob|abgesagt|sagt ab",
  it: "visita|viaggio|missione|tour|arriv|tappa|parte per|rinvi|annull",
  nl: "bezoek|reis|aankomst|vertrek|vliegt|tussenstop|uitgesteld|afgezegd",
  pl: "wizyt|podróż|odwiedz|przyby|przylec|poleci|udał się|uda się|odwoł|przełoż",
  cs: "návštěv|navštív|cest|přilet|přijel|odlet|zruš|odlož",
  hu: "látogat|utaz|érkez|körút|elhalaszt|lemond",
  ro: "vizit|călător|turneu|sosi|pleacă|amân|anul",
  tr: "ziyaret|gezi|tur|gitti|gidecek|geldi|hareket etti|ertele|iptal|temas",
  ru: "визит|поездк|посет|посещ|прибы|прилет|вылет|отправ|турне|перенес|отмен|отложен",
  uk: "візит|поїздк|відвіда|прибу|вилет|турне|перенес|скасу",
  ar: "زيار|يزور|زار|جول|وصل|يصل|توج|يتوج|غادر|رحل|تأجيل|إلغاء|سفر",
  fa: "سفر|دیدار|بازدید|وارد|عازم|ترک کرد|تعویق|لغو",
  ur: "دورہ|دورے|پہنچ|روانہ|ملتوی|منسوخ",
  he: "ביקור|ביקר|יבקר|נסיע|מסע|הגיע|יצא|נדח|בוטל",
  hi: "यात्रा|दौरा|दौरे|पहुंच|पहुँच|रवाना|स्थगित|रद्द",
  bn: "সফর|পৌঁছ|যাত্রা|স্থগিত|বাতিল",
  ja: "訪問|歴訪|外遊|到着|出発|訪れ|出張|延期|中止|見送",
  ko: "방문|순방|출국|도착|귀국|방한|출장|연기|취소",
  id: "kunjung|lawat|tiba|bertolak|perjalanan|tunda|batal",
  vi: "thăm|chuyến|công du|đến|lên đường|hoãn|hủy",
  th: "เยือน|เดินทาง|ถึง|เลื่อน|ยกเลิก",
  el: "επίσκεψ|επισκέ|ταξίδ|περιοδεία|αναχώρησ|άφιξ|αναβ|ακυρ",
  sv: "besök|resa|reser|anländ|inställ|skjuts upp",
  fi: "vierail|matk|saapu|lähte|peru|lykkä",
  sw: "ziara|safari|wasili|ahirisha",
};

const patternOf = memoized((language: string): RegExp => {
  const words = WORDS[language] ?? Object.values(WORDS).join("|");
  return new RegExp(
    words
      .split("|")
      .map((word) =>
        /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u.test(word)
          ? `(?<!\\p{L})${word}`
          : word,
      )
      .join("|"),
    "iu",
  );
});

/**
 * Whether a text reports a journey, by the words of its language, or of all languages if its own is not
 * listed.
 */
export function tellsOfJourney(text: string, language: string | undefined): boolean {
  const key = language !== undefined && Object.hasOwn(WORDS, language) ? language : "";
  return patternOf(key).test(text.normalize("NFC"));
}

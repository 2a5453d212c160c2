/** Names that look like others; each is tried under `.com`. */
export const LOOK_ALIKES: Readonly<Record<string, readonly string[]>> = {
  Coptic: ["ⲟⲣⲅ", "ⲅⲟⲟⲅⲗⲉ"],
  Lao: ["gຣogle", "ອຣ"],
  Thai: ["g๐๐gle", "ทพ", "๐"],
  Bengali: ["০০", "g০০gle"],
  Oriya: ["୦୦", "ଠଠ", "gଠogle"],
  Telugu: ["౦౦", "ంం"],
  Malayalam: ["ഠഠ", "ഠ", "gഠഠgle"],
  Myanmar: ["ဝဝ", "ဂ", "gooဝle"],
  Lisu: ["ꓖꓳꓳꓖꓡꓰ"],
  "Canadian syllabics": ["ᐯᗷ"],
  Cherokee: ["ᎪᏢᏢᏞᎬ"],
  Tifinagh: ["ⵔⵔ"],
  NKo: ["ߋߋ"],
  Glagolitic: ["ⰰ"],
  Armenian: ["օօ", "ցօօցӏе", "ոսո"],
  Hebrew: ["ס", "ןו", "gסogle"],
  Arabic: ["lاl", "٥٥", "۵۵"],
  Georgian: ["გoogle", "ყ"],
  Greek: ["εxample", "ορ", "ικνυ"],
  Cyrillic: ["аррӏе", "еxample", "ехаmple", "gооgle", "ѕсоре", "ооо", "тост"],
  Han: ["g〇〇gle", "〇〇", "org丿path", "n一a"],
  kana: ["orgノpath", "aーb", "a・b"],
  "letters of phonetics": ["ꭑ", "ꜱite", "ƅank", "paypaɩ", "ɡoogle", "ᴀpple", "ʟinux", "ᶏ", "ʋ"],
  "a letter without its dot": ["applı", "ısı"],
  "marks laid over letters": [
    "a\u0338pple",
    "goog\u0335le",
    "g\u0337oogle",
    "i\u0307",
    "m\u0303ap",
  ],
  signs: ["a·b", "ǀ", "ꞌ", "a\u02d0b"],
  "digits of several scripts": ["০5", "٥۵", "日本١2"],
};

/** Names of people's own languages, under `.com` too. */
export const NAMES: readonly string[] = [
  ..."münchen straße ångström łódź đà-nẵng việt-nam þórshöfn žluťoučký ħal hawaiʻi niño são-paulo".split(
    " ",
  ),
  ..."læge cœur ürümqi ərəb kadıköy ɛʋe col·lecció".split(" "),
  ..."привет новости банк україна їжак қазақстан монгол ελλάδα հայաստան საქართველო".split(" "),
  ..."例え テスト ノート トヨタ自動車 日本語 第1話 日本abc 中文网 한국 한글abc".split(" "),
  ..."العربية ישראל भारत বাংলাদেশ தமிழ் తెలుగు മലയാളം ಕನ್ನಡ ગુજરાતી ਪੰਜਾਬੀ".split(" "),
  ..."ไทย ລາວ မြန်မာ ភាសាខ្មែរ አማርኛ".split(" "),
];

/** Read as what they are where they are at home. */
export const AT_HOME: readonly string[] = [
  ..."ура.рф сор.рус кто.орг москва.москва мон.мон нет.bg ρωμη.gr ทน.th www.ısparta.bel.tr".split(
    " ",
  ),
  "example.中国",
];

/** Texts of links to another host. */
export const TEXTS: readonly string[] = [
  "example.org",
  "(example.org)",
  "«example.org»",
  "see example.org, there",
  "example。org",
  "example．org",
  "example․org",
  "example‧org",
  "example•org",
  "example\\[.\\]org",
  "example(dot)org",
  "example \\[dot\\] org",
  "example dot org",
  "example . org",
  "example .org",
  "https:// example.org",
  "https：//example.org/a",
  "https:\\\\\\\\example.org",
  "hxxps://example.org",
  "www example.org",
  "example.org:443",
  "example.org!",
  "→ example.org",
  "//example.org",
  "EXAMPLE.ORG",
  "example.*org*",
  "ex**ample.org**",
  "`example.org`",
  "http://example.museum/x",
  "press@example.org",
  "press (at) example.org",
  "press \\[at\\] example \\[dot\\] org",
];

/** Texts of links that name no host. */
export const WORDS: readonly string[] = [
  "St. Petersburg",
  "Mr. Wang met the president",
  "e.g. this",
  "at 12.30 p.m. on Friday",
  "the talks. In Paris",
  "visit.The next day",
  "the U.S.A. visit",
  "No.10",
  "ジョン・スミス",
  "王毅访问。外交部",
  "evil.example",
  "www.evil.example/a",
];

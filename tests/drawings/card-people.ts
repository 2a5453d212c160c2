import type { Person } from "../../src/model/records.ts";

type Name = readonly [name: string, native?: string, language?: string];

/** Names short and long, of one word and of ten, in every script with a font here and in one without. */
export const NAMES: readonly Name[] = [
  ["Wang Yi", "王毅", "zh"],
  ["Toshimitsu Motegi", "茂木敏充", "ja"],
  ["Kim Jong Un", "김정은", "ko"],
  ["Sergey Viktorovich Lavrov", "Сергей Викторович Лавров", "ru"],
  ["Mohammad Javad Zarif Khonsari", "محمدجواد ظریف خوانساری", "fa"],
  ["Shah Mahmood Qureshi", "شاہ محمود قریشی", "ur"],
  ["Sushma Swaraj", "सुषमा स्वराज", "hi"],
  ["Abul Kalam Abdul Momen", "এ কে আব্দুল মোমেন", "bn"],
  ["Don Pramudwinai", "ดอน ปรมัตถ์วินัย", "th"],
  ["Gideon Sa’ar", "גדעון סער", "he"],
  ["Georgios Gerapetritis", "Γιώργος Γεραπετρίτης", "el"],
  ["Sequoyah", "ᏍᏏᏉᏯ", "chr"],
  ["Mevlüt Çavuşoğlu"],
  [
    "Sheikh Mohammed bin Abdulrahman bin Jassim bin Jaber Al Thani",
    "الشيخ محمد بن عبد الرحمن بن جاسم بن جابر آل ثاني",
    "ar",
  ],
  [
    "Sheikh Abdullah bin Zayed bin Sultan bin Zayed bin Khalifa bin Shakhbut Al Nahyan of the House of Al Falahi",
    "الشيخ عبد الله بن زايد بن سلطان بن زايد بن خليفة بن شخبوط آل نهيان من آل بو فلاح في إمارة أبوظبي",
    "ar",
  ],
  ["Wolfeschlegelsteinhausenbergerdorffwelchevoralternwarengewissenhaft", "王".repeat(60), "zh"],
  ["WWWWWWWWWWWWWWWWW MMMMMMMMMMMMMMMMMMM WWWWWWWWWWWWWWWW", "ЩШЖЮЫМФ ".repeat(12), "ru"],
  ["W", "い", "ja"],
  ["Somebody Bengali", "মোমেন ".repeat(20), "bn"],
  ["Somebody Korean", "김정은 ".repeat(20), "ko"],
  ["Somebody Hindi", "सुषमा ".repeat(30), "hi"],
  ["Somebody Thai", "ปรมัตถ์ ".repeat(20), "th"],
];

export const personOf = ([name, native, language = ""]: Name): Person => ({
  id: "somebody",
  name,
  nativeName: native === undefined ? undefined : { text: native, language },
  aliases: [],
  country: "CN",
  offices: [],
});

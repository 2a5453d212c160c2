/** English names of towns whose main name in GeoNames is another, by country and that name. */
export const ENGLISH_NAMES: Readonly<Record<string, string>> = {
  "BE/Antwerpen": "Antwerp",
  "CH/Genève": "Geneva",
  "DE/Köln": "Cologne",
  "DE/Nürnberg": "Nuremberg",
  "IE/Gaillimh": "Galway",
  "MN/Ulan Bator": "Ulaanbaatar",
  "PS/Janīn": "Jenin",
  "JO/Wādī Mūsá": "Wadi Musa",
  "SY/Tadmur": "Palmyra",
};

import { foldName } from "./fold-name.ts";

/** Capitals with their country codes, except for those named like their country. */
const CAPITALS =
  "AD Andorra la Vella; AE Abu Dhabi; AF Kabul; AG Saint John's; AI The Valley; AL Tirana; AM Yerevan; " +
  "AO Luanda; AR Buenos Aires; AS Pago Pago; AT Vienna; AU Canberra; AW Oranjestad; AX Mariehamn; AZ Baku; " +
  "BA Sarajevo; BB Bridgetown; BD Dhaka; BE Brussels; BF Ouagadougou; BG Sofia; BH Manama; BI Gitega; " +
  "BJ Porto-Novo; BL Gustavia; BM Hamilton; BN Bandar Seri Begawan; BO Sucre; BQ Kralendijk; BR Brasília; " +
  "BS Nassau; BT Thimphu; BW Gaborone; BY Minsk; BZ Belmopan; CA Ottawa; CC West Island; CD Kinshasa; " +
  "CF Bangui; CG Brazzaville; CH Bern; CI Yamoussoukro; CK Avarua; CL Santiago; CM Yaoundé; CN Beijing; " +
  "CO Bogotá; CR San José; CU Havana; CV Praia; CW Willemstad; CX Flying Fish Cove; CY Nicosia; CZ Prague; " +
  "DE Berlin; DK Copenhagen; DM Roseau; DO Santo Domingo; DZ Algiers; EC Quito; EE Tallinn; EG Cairo; " +
  "ER Asmara; ES Madrid; ET Addis Ababa; FI Helsinki; FJ Suva; FK Stanley; FM Palikir; FO Tórshavn; " +
  "FR Paris; GA Libreville; GB London; GD Saint George's; GE Tbilisi; GF Cayenne; GG Saint Peter Port; " +
  "GH Accra; GL Nuuk; GM Banjul; GN Conakry; GP Basse-Terre; GQ Malabo; GR Athens; GT Guatemala City; " +
  "GU Hagåtña; GW Bissau; GY Georgetown; HN Tegucigalpa; HR Zagreb; HT Port-au-Prince; HU Budapest; " +
  "ID Jakarta; IE Dublin; IM Douglas; IN New Delhi; IQ Baghdad; IR Tehran; IS Reykjavík; IT Rome; " +
  "JE Saint Helier; JM Kingston; JO Amman; JP Tokyo; KE Nairobi; KG Bishkek; KH Phnom Penh; KI Tarawa; " +
  "KM Moroni; KN Basseterre; KP Pyongyang; KR Seoul; KW Kuwait City; KY George Town; KZ Astana; " +
  "LA Vientiane; LB Beirut; LC Castries; LI Vaduz; LK Colombo; LR Monrovia; LS Maseru; LT Vilnius; " +
  "LU Luxembourg City; LV Riga; LY Tripoli; MA Rabat; MD Chisinau; ME Podgorica; MF Marigot; " +
  "MG Antananarivo; MH Majuro; MK Skopje; ML Bamako; MM Naypyidaw; MN Ulaanbaatar; MP Saipan; " +
  "MQ Fort-de-France; MR Nouakchott; MS Plymouth; MT Valletta; MU Port Louis; MV Male; MW Lilongwe; " +
  "MX Mexico City; MY Kuala Lumpur; MZ Maputo; NA Windhoek; NC Nouméa; NE Niamey; NF Kingston; NG Abuja; " +
  "NI Managua; NL Amsterdam; NO Oslo; NP Kathmandu; NR Yaren; NU Alofi; NZ Wellington; OM Muscat; " +
  "PA Panama City; PE Lima; PF Papeete; PG Port Moresby; PH Manila; PK Islamabad; PL Warsaw; " +
  "PM Saint-Pierre; PN Adamstown; PR San Juan; PT Lisbon; PW Ngerulmud; PY Asunción; QA Doha; " +
  "RE Saint-Denis; RO Bucharest; RS Belgrade; RU Moscow; RW Kigali; SA Riyadh; SB Honiara; SC Victoria; " +
  "SD Khartoum; SE Stockholm; SH Jamestown; SI Ljubljana; SK Bratislava; SL Freetown; SN Dakar; " +
  "SO Mogadishu; SR Paramaribo; SS Juba; ST São Tomé; SV San Salvador; SX Philipsburg; SY Damascus; " +
  "SZ Mbabane; TC Cockburn Town; TD N'Djamena; TG Lomé; TH Bangkok; TJ Dushanbe; TL Dili; TM Ashgabat; " +
  "TN Tunis; TO Nuku'alofa; TR Ankara; TT Port of Spain; TV Funafuti; TW Taipei; TZ Dodoma; UA Kyiv; " +
  "UG Kampala; US Washington; UY Montevideo; UZ Tashkent; VC Kingstown; VE Caracas; VG Road Town; " +
  "VI Charlotte Amalie; VN Hanoi; VU Port-Vila; WF Mata-Utu; WS Apia; XK Pristina; YE Sanaa; YT Mamoudzou; " +
  "ZA Pretoria; ZM Lusaka; ZW Harare";

const BY_NAME = Map.groupBy(
  CAPITALS.split("; ").map((row) => [row.slice(0, 2), foldName(row.slice(3))] as const),
  ([, name]) => name,
);

/** Capitals whose first word is this, as people abbreviate them: `Addis`; folded, with their country codes. */
export function capitalsStartingWith(
  word: string,
): readonly (readonly [name: string, country: string])[] {
  const folded = foldName(word);
  if (folded.length < MIN_BEGUN) return [];
  return [...BY_NAME].flatMap(([name, rows]) =>
    name.startsWith(`${folded} `) ? rows.map(([code]) => [name, code] as const) : [],
  );
}

/** Minimum letters: `San` and `New` begin many names. */
const MIN_BEGUN = 4;

export const countriesOfCapital = (name: string): readonly string[] =>
  (BY_NAME.get(foldName(name)) ?? []).map(([code]) => code);

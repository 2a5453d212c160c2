import { grouped } from "../../model/grouped.ts";
import { foldName } from "../../geography/fold-name.ts";

/**
 * Names that editors use for fields, in English and in their own languages. A word may mean several fields; its
 * position decides which are possible.
 */
const WORDS: Readonly<Record<string, string>> = {
  title:
    "headline|name|heading|subject|标题|标题名|题目|標題|titre|titel|titulo|titolo|заголовок|название|العنوان|عنوان|タイトル|見出し|제목|başlık|tiêu đề|judul|כותרת|kichwa|tytuł",
  source:
    "sources|article|来源|信源|出处|來源|quelle|fuente|origine|источник|المصدر|مصدر|出典|출처|kaynak|fonte|джерело|nguồn|sumber|منبع|מקור|chanzo|źródło|bron",
  outlet:
    "publisher|newspaper|site|website|publication|media|medium|agency|news agency|paper|媒体|媒体名|报纸|机构|发布者|来源媒体|媒體|journal|editeur|zeitung|verlag|herausgeber|medio|periodico|издание|сми|агентство|الناشر|الصحيفة|الوكالة|発行元|매체|yayın|testata|veículo|source|news source|媒体名称|журнал|газета|видання|新聞|新聞社|신문|언론사|gazete|báo|surat kabar|رسانه|روزنامه|עיתון|gazeti|krant|giornale|jornal",
  url: "link|address|href|web address|webpage|web page|uri|链接|网址|地址|连结|鏈接|網址|lien|adresse|verknupfung|enlace|ссылка|адрес|الرابط|رابط|リンク|링크|bağlantı|посилання|liên kết|tautan|لینک|קישור|kiungo",
  published:
    "date|day|pubdate|publication date|date published|published on|date of publication|publishing date|日期|发布日期|发布时间|发表日期|发表时间|时间|出版日期|日付|發布日期|date de publication|publie|publie le|datum|veroffentlicht|veroffentlichungsdatum|erschienen|fecha|publicado|fecha de publicacion|дата|дата публикации|опубликовано|التاريخ|تاريخ|تاريخ النشر|公開日|掲載日|발행일|게시일|yayın tarihi|data|data di pubblicazione|data de publicacao|publicado em|pubblicato|posted|posted on|дата публікації|опубліковано|ngày đăng|ngày xuất bản|tanggal terbit|تاریخ انتشار|תאריך|תאריך פרסום|tarehe",
  language:
    "lang|语言|語言|语种|langue|sprache|idioma|lingua|язык|اللغة|لغة|언어|dil|言語|мова|ngôn ngữ|bahasa|زبان|שפה|lugha|taal|język",
  translation: "translated|翻译|翻譯|译文|traduction|ubersetzung|traduccion|перевод|الترجمة|ترجمة",
  archived: "archive|archive url|archive link|存档|归档|快照|archiv|archivado|архив|الأرشيف",
  corrects: "correction|corrects article|更正|corrige|berichtigt|исправляет",
  adds: "new|additions|新增|ajouts|neu|добавить",
  trips:
    "trip|journeys|行程|旅行|出访|访问行程|voyages|reisen|viajes|поездки|رحلات|الرحلات|旅程|출장|순방|seyahatler|поїздки|chuyến đi|perjalanan|سفرها|ziara|viagens|viaggi",
  trip: "trip id|tripid|id|name|journey|visit id|行程|旅行|出访|voyage|reise|viaje|поездка|رحلة|الرحلة|旅程|순방|seyahat|поїздка|chuyến đi|perjalanan|سفر|ziara|viagem|viaggio",
  announced:
    "plan|planned|announcement|itinerary|schedule|宣布|计划|宣佈|公布|预告|annonce|annoncee|prevu|angekundigt|geplant|ankundigung|anunciado|planificado|объявлено|объявлен|план|أعلن|المعلن|معلن|発表|발표|duyuruldu|annunciato|anunciada|scheduled|official plan|发布|計画|予定|예정|계획|planlanan|запланировано|анонсировано|заплановано|оголошено|công bố|kế hoạch|diumumkan|rencana|اعلام شده|برنامه|הוכרז|מתוכנן|mpango",
  due: "had been due|was due|原定|原计划",
  expected:
    "foreseen|预计|预期|attendu|erwartet|esperado|ожидается|متوقع|予想|見込み|예상|beklenen|очікується|dự kiến|diperkirakan|צפוי",
  setOut:
    "departed|set out|departure|left|出发|启程|depart|abgereist|salida|вылет|مغادرة|出発|출발|berangkat|khởi hành",
  visited:
    "visits|made|stayed|went|actual|arrived|actual stops|访问|到访|已访问|实际访问|訪問|visites|visite|besucht|besuche|visitado|visitados|посетил|посещено|визиты|زار|تمت زيارته|زيارات|訪問先|방문|ziyaret edildi|visitato|visitati|visitado em|travelled|traveled|travelled to|traveled to|stops visited|visited stops|went to|訪問済み|ziyaret edilen|ziyaretler|відвідав|відвідано|đã thăm|dikunjungi|kunjungan|بازدید|زيارة|ביקר|ביקור|bezocht",
  skipped:
    "missed|dropped|notvisited|not visited|omitted|cancelled stops|取消的站|跳过|未访问|略过|跳過|saute|non visite|ausgelassen|ubersprungen|omitido|saltado|пропущено|تخطى|見送り|건너뜀|atlandı|saltato|pulado|未訪問|atlanan|пропустил|dilewati|bỏ qua|לא ביקר",
  turnedBack: "turned back|returned halfway|折返|中途折返|demi tour|umgekehrt|развернулся",
  postponed:
    "delayed|put off|rescheduled|推迟|延期|延后|推遲|reporte|reportee|verschoben|aplazado|pospuesto|отложен|отложено|تأجل|مؤجل|延期された|연기|ertelendi|rinviato|adiado|відкладено|hoãn|ditunda|נדחה|uitgesteld",
  cancelled:
    "canceled|called off|取消|已取消|annule|annulee|abgesagt|cancelado|отменен|отменено|ألغي|ملغى|中止|취소|iptal|annullato|cancelada|скасовано|hủy|dibatalkan|لغو شد|בוטל|geannuleerd",
  denied: "否认|dementi|dementie|dementiert|negado|опровергнуто|نفى",
  returned: "came home|back home|返回|回国|retour|ruckkehr|zuruck|regreso|возвращение|عاد",
  stated: "statement|statements|陈述|说法|declare|aussage|заявлено",
  with: "together|同行|avec|mit|con|вместе",
  stop: "place|city|town|country|location|where|destination|stops|地点|地方|城市|国家|站|停留|目的地|地點|lieu|ville|pays|etape|ort|stadt|land|lugar|ciudad|pais|место|город|страна|остановка|المكان|المدينة|الدولة|البلد|訪問地|장소|yer|luogo|tappa|local|訪問先|місто|країна|thành phố|kota|negara|شهر|کشور|עיר|מדינה|nchi|mji",
  stops:
    "places|cities|countries|destinations|stop|route|站点|地点|国家|途经|各站|lieux|etapes|pays|orte|stationen|lander|lugares|paradas|paises|места|страны|остановки|الأماكن|المحطات|الدول|訪問先一覧|방문지|duraklar|tappe|paradas previstas",
  dates:
    "date|when|period|days|dated|day|on|日期|时间|访问日期|时段|日期范围|datum|daten|zeitraum|periode|fecha|fechas|дата|даты|период|когда|التاريخ|تاريخ|التواريخ|期間|날짜|tarihler|tarih|дати|ngày|tanggal|תאריכים|תאריך|tarehe",
  on: "date|said|said on|day|when|time|dated|announced on|日期|时间|宣布日期|datum|le|am|fecha|дата|когда|التاريخ|تاريخ",
  by: "speaker|who|said by|saidby|according to|spokesperson|announced by|who said|发言人|宣布者|由|说话人|發言人|par|porte parole|von|sprecher|por|portavoz|кто|кем|الناطق|المتحدث|بواسطة|発言者|발표자|tarafından|da parte di|oleh|توسط|על ידי",
  met: "meetings|whom|meeting|met with|with|会见|会晤|會見|rencontre|rencontres|getroffen|treffen|reunido con|встреча|встретился|التقى|لقاء|会談相手|면담|görüştü|incontrato|зустрів|gặp|bertemu|دیدار|נפגש",
  cause:
    "why|原因|缘由|cause de|ursache|grund|causa|причина|السبب|سبب|原因分類|원인|neden|nguyên nhân|penyebab|علت|סיבה|sababu",
  reason:
    "why|explanation|because|原因|理由|说明|raison|motif|begrundung|motivo|razon|причина|объяснение|السبب|سبب|이유|gerekçe|lý do|alasan|دلیل",
  kind: "type|mode|类型|种类|方式|art|typ|tipo|тип|вид|النوع|نوع",
  to: "new date|new dates|until|date|dates|改期至|新日期|推迟至|neuer termin",
  insteadOf: "instead of|instead|替代|代替|statt|anstatt|au lieu de|вместо",
  replacedBy: "replaced by|replacement|改为|被替代|ersetzt durch|remplace par|заменено на",
  sentInstead: "sent instead|deputy|代替出席|代表|vertreter",
  about: "question|topic|关于|问题|frage|sujet|вопрос",
  says: "answer|statement|value|回答|说法|antwort|reponse|ответ",
  what: "engagement|meeting|event|内容|was|quoi|что",
};

const folded = (word: string): string => foldName(word.replaceAll("_", " "));

let byWord: ReadonlyMap<string, readonly string[]> | undefined;

const readWords = (): ReadonlyMap<string, readonly string[]> =>
  grouped(
    Object.entries(WORDS).flatMap(([field, words]) =>
      words.split("|").map((word) => [folded(word), field] as const),
    ),
  );

/** The fields that a word can mean anywhere. */
export function fieldsCalled(word: string): readonly string[] {
  byWord ??= readWords();
  const text = withoutMark(word);
  return byWord.get(folded(text)) ?? byWord.get(folded(text.replace(/\s+/g, ""))) ?? [];
}

/** A name without a bullet before it. */
export const withoutMark = (word: string): string => word.trim().replace(/^[-•*·–—]\s*/, "");

/** The fields that `日期` or `said by` can mean at a position, without those already present. */
export const fieldsMeant = (
  word: string,
  names: readonly string[],
  present: ReadonlySet<string>,
): readonly string[] => {
  const called = fieldsCalled(word).filter((name) => names.includes(name) && !present.has(name));
  // For a stop, a date is when it was made.
  return called.includes("dates") && names.includes("stop") ? ["dates"] : called;
};

// What readers type for an outcome, a fate or a cause besides the word that pages use, in several languages. A row
// belongs to the word that it begins with.
const ROWS = `
skipped, missed, left out, not visited, 跳过, 未访问, sauté, ausgelassen, omitido, пропущен
dropped, called off, cancelled, canceled, scrapped, 取消, 行前取消, annulé, abgesagt, отменён
replaced, instead, replacement, 替换, 改为
turned back, turned around, returned midway, 折返, 中途折返, 返航, umgekehrt, demi-tour
by video, online, virtual, video conference, videoconference, 视频
unreported, unknown, no report, 未见报道
added, extra, unannounced, surprise, 新增, 临时
moved, delayed, rescheduled, new dates, 改期
reordered, out of order, 顺序变动
disputed, contested, contradictory, 存疑, 说法不一
upcoming, planned, future, 待访, 即将
cancelled, canceled, called off, scrapped, 取消, annulé, abgesagt, отменён, отмена, إلغاء, لغو
postponed, delayed, put off, deferred, rescheduled, 推迟, 延期, reporté, verschoben, отложен, تأجيل
cut short, shortened, ended early, 缩短, 提前结束, écourté, abgebrochen
denied, 否认
schedule, scheduling, agenda, timetable, 日程
health, ill, illness, sick, covid, covid-19, 健康, 疫情
weather, storm, fog, snow, 天气
aircraft, plane, technical, breakdown, 飞机, 故障
airspace, closed airspace, overflight, 空域
security, attack, war, safety, 安全
domestic affairs, election, 国内
`
  .trim()
  .split("\n")
  .map((row) => row.split(", "));

/** Other words for one that pages use; empty if there are none. */
export const searchWords = (word: string): readonly string[] =>
  ROWS.find(([first]) => first === word) ?? [];

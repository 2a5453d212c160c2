/** The page of changes of plan. */
export const changes = {
  description: "Every change of an announced plan, newest first.",
  lede: "Every change to an announced plan, newest first; then ",
  ledeLink: "what was announced and never reported",
  ledeEnd: ".",
  rates: "How often, by ministry, year and reason:",
  changes: (n: number): string => `${n} changes of plan`,
  caption: "Changes of plan",
  noneUnreported: "Every announced stop that is past has a report.",
  unreported: "Announced and never reported",
  unreportedCaption: "Announced stops that no entry reports",
};

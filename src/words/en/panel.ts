/** Text of the first page's filters. In a file of its own, as it is loaded on first use. */
export const panel = {
  /** Which side gave a reason. */
  sides: {
    own: "the traveller’s side",
    host: "the host",
    "other official": "another authority",
    press: "the press",
  },
  counted: (text: string, trips: number): string => `${text} (${trips})`,
  copiedAddress: "Address copied",
  noPlan: "no plan on file",
};

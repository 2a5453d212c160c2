/** What the filters of the first page say, in a file of its own: they come when they are used. */
export const panel = {
  /** Who gave a reason: on whose side they were. */
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

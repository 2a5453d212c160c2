import type { formChoices as english } from "../en/form-choices.ts";
import { causes } from "./outcomes.ts";

/** What the form calls the values to choose from; an entry has them in English. */
export const formChoices: typeof english = {
  human: "人工翻译",
  machine: "机器翻译",
  own: "出访方",
  "other official": "其他官方",
  press: "媒体",
  official: "官方",
  agency: "通讯社",
  transit: "过境",
  virtual: "视频",
  ...causes,
};

import { group } from "./page.js";

export const { data, render } = group("trip");

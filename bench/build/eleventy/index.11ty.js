import { page } from "./page.js";

export const data = { permalink: "/" };
export const render = ({ collections }) =>
  page(
    "Trips",
    `<h1>Trips</h1>\n<ul>${collections.trip
      .map(({ slug }) => `<li><a href="/trip/${slug}/">${slug}</a></li>`)
      .join("\n")}</ul>`,
  );

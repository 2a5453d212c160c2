import { page } from "../page.js";

const row = ({ stop, dates, skipped }) =>
  `<tr><td>${stop}</td><td>${dates}</td><td>${skipped ? "skipped" : "visited"}</td></tr>`;

export const render = ({ title, outlet, published, stops, content }) =>
  page(
    title,
    `<h1>${title}</h1>\n<p>${outlet}, ${published}</p>\n<table>${stops.map(row).join("\n")}</table>\n${content}`,
  );

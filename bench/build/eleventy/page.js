export const page = (title, main) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
</head>
<body>
<header><a href="/">Visits</a></header>
<main>
${main}
</main>
</body>
</html>
`;

const tellStops = (stops) =>
  stops
    .map(({ stop, dates, skipped }) => ` ${stop} ${dates}${skipped ? " skipped" : ""},`)
    .join("");

/** Pages for one kind of group: a list of articles with their stops. */
export const group = (kind) => ({
  data: {
    pagination: { data: `collections.${kind}`, size: 1, alias: "group" },
    permalink: (data) => `/${kind}/${data.group.slug}/`,
  },
  render: ({ group: { slug, pages } }) =>
    page(
      slug,
      `<h1>${slug}</h1>\n<ul>${pages
        .map(
          ({ url, data }) => `<li><a href="${url}">${data.title}</a>${tellStops(data.stops)}</li>`,
        )
        .join("\n")}</ul>`,
    ),
});

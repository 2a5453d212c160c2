// The same pages as bench/build/hugo, with Eleventy's fastest kind of template.
export default function configure(config) {
  config.setUseGitIgnore(false);
  for (const kind of ["trip", "person", "country"]) {
    config.addCollection(kind, (api) => {
      const groups = Map.groupBy(
        api
          .getAll()
          .flatMap((each) => [...new Set(each.data[kind])].map((name) => ({ name, each }))),
        ({ name }) => config.getFilter("slugify")(name),
      );
      return [...groups].map(([slug, some]) => ({ slug, pages: some.map(({ each }) => each) }));
    });
  }
  return { markdownTemplateEngine: false, htmlTemplateEngine: false };
}

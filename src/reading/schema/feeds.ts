import * as z from "zod";
import { language, slug, webAddress } from "./fields.ts";

export const feed = z.strictObject({
  outlet: slug("Who publishes it: an id of content/outlets.yaml."),
  url: webAddress("A feed (RSS, Atom, RDF, JSON Feed) or a sitemap of news."),
  language: language("The language of what it lists, if it does not say so itself.").optional(),
});

/** content/feeds.yaml: where the inbox looks for articles. */
export const feeds = z.array(feed).max(200);

export type Feed = z.infer<typeof feed>;

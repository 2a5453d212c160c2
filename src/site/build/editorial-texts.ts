import type { Content } from "../../reading/disk/content.ts";
import type { Editorial } from "../../reading/disk/editorial.ts";

export interface EditorialText extends Pick<Editorial, "trip" | "title"> {
  readonly source: string;
}

export const textsOf = ({ editorials, sources }: Content): readonly EditorialText[] =>
  editorials.map(({ trip, title, file }) => ({ trip, title, source: sources.get(file)! }));

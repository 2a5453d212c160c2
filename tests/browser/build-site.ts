import { build } from "../build/project.ts";

/** Builds a site for the browser tests, by default from this project; throws if the build fails. */
export async function buildSite(words: readonly string[], project?: string): Promise<void> {
  const { code, output } = await build(words, {}, { project });
  if (code !== 0) throw new Error(output);
}

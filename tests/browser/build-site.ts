import { build } from "../build/project.ts";

/** Builds a site for the browser tests, of a project, this one unless told; what goes wrong is thrown. */
export async function buildSite(words: readonly string[], project?: string): Promise<void> {
  const { code, output } = await build(words, {}, { project });
  if (code !== 0) throw new Error(output);
}

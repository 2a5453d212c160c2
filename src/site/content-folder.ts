import { relative, resolve } from "node:path";
import type { Terminal } from "./args.ts";

/** The content folder: as given, else `CONTENT_DIR`, else `content`; relative to where the command runs, if below it. */
export function contentFolder(
  given: string | boolean | undefined,
  { env, cwd }: Pick<Terminal, "env" | "cwd">,
): string {
  const fromEnvironment = env.CONTENT_DIR === "" ? undefined : env.CONTENT_DIR;
  const folder = typeof given === "string" ? given : (fromEnvironment ?? "content");
  const path = relative(cwd, resolve(cwd, folder)).replaceAll("\\", "/");
  return path.startsWith("..") || path === "" ? resolve(cwd, folder).replaceAll("\\", "/") : path;
}

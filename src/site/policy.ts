import type { Identity } from "../model/identity.ts";
import { reportTarget } from "./report.ts";

/**
 * The Content-Security-Policy of pages: scripts, styles and everything else come from files of the site, never inline,
 * so that no hashes are needed.
 */
export const pagePolicy = (identity: Identity): string =>
  [
    "default-src 'none'",
    // For exporting drawings as images.
    "img-src 'self' blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    `form-action ${reportTarget(identity)?.allowed ?? "'none'"}`,
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
    // Pagefind is WebAssembly.
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self'",
  ].join(";");

import type { Identity } from "../model/identity.ts";
import { reportTarget } from "./report.ts";

/**
 * What a browser lets a page do (Content-Security-Policy): scripts, styles and all else come from files of the
 * site, none from within the page, so that no page needs digests of them.
 */
export const pagePolicy = (identity: Identity): string =>
  [
    "default-src 'none'",
    // A drawing becomes a picture by way of one.
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

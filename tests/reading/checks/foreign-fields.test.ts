import { foreignFields } from "../../../src/reading/checks/foreign-fields.ts";
import { offers } from "./offers.ts";

offers(foreignFields, [
  [
    "标题：A trip",
    [
      '1:1 unexpected "标题：", expected "标题: " → 标题: A trip',
      '1:1 unexpected "标题：", expected "title: " → title: A trip',
    ],
  ],
  [
    "Headline - A trip",
    [
      '1:1 unexpected "Headline -", expected "headline: " → headline: A trip',
      '1:1 unexpected "Headline -", expected "title: " → title: A trip',
    ],
  ],
  [
    "  - 停留：Ethiopia",
    [
      '1:5 unexpected "停留：", expected "停留: " →   - 停留: Ethiopia',
      '1:5 unexpected "停留：", expected "stop: " →   - stop: Ethiopia',
    ],
  ],
  ["Title: x", []],
  ["title: x", []],
  ["title:x", []],
  ["by: x", []],
  [
    "媒体=x",
    [
      '1:1 unexpected "媒体=", expected "媒体: " → 媒体: x',
      '1:1 unexpected "媒体=", expected "outlet: " → outlet: x',
    ],
  ],
  ["Dates: 2026-01-01", []],
  [
    "日期：2026-01-01",
    [
      '1:1 unexpected "日期：", expected "日期: " → 日期: 2026-01-01',
      '1:1 unexpected "日期：", expected "published: " → published: 2026-01-01',
    ],
  ],
  [
    "日期：2026-01-01/2026-01-03",
    [
      '1:1 unexpected "日期：", expected "日期: " → 日期: 2026-01-01/2026-01-03',
      '1:1 unexpected "日期：", expected "published: " → published: 2026-01-01/2026-01-03',
      '1:1 unexpected "日期：", expected "dates: " → dates: 2026-01-01/2026-01-03',
    ],
  ],
  [
    "日期：2026-01-01至3",
    [
      '1:1 unexpected "日期：", expected "日期: " → 日期: 2026-01-01至3',
      '1:1 unexpected "日期：", expected "published: " → published: 2026-01-01至3',
      '1:1 unexpected "日期：", expected "dates: " → dates: 2026-01-01至3',
    ],
  ],
  [
    "  - stop: A\n    日期：2026-01-01",
    [
      '2:5 unexpected "日期：", expected "日期: " →     日期: 2026-01-01',
      '2:5 unexpected "日期：", expected "published: " →     published: 2026-01-01',
      '2:5 unexpected "日期：", expected "dates: " →     dates: 2026-01-01',
    ],
    2,
  ],
  [
    "  - { stop: A }\nx\n日期：2026-01-01",
    [
      '3:1 unexpected "日期：", expected "日期: " → 日期: 2026-01-01',
      '3:1 unexpected "日期：", expected "published: " → published: 2026-01-01',
    ],
    3,
  ],
  ["https://example.org", []],
  ["12：x", []],
  [
    "Headline：",
    [
      '1:1 unexpected "Headline：", expected "headline: " → headline:',
      '1:1 unexpected "Headline：", expected "title: " → title:',
    ],
  ],
  [
    "a: x\n标题：1\n标题：2\n标题：3\nb: x",
    [
      '3:1 unexpected "标题：", expected "标题: " → 标题: 2',
      '3:1 unexpected "标题：", expected "title: " → title: 2',
      '4:1 unexpected "标题：", expected "标题: " → 标题: 3',
      '4:1 unexpected "标题：", expected "title: " → title: 3',
      '2:1 unexpected "标题：", expected "标题: " → 标题: 1',
      '2:1 unexpected "标题：", expected "title: " → title: 1',
    ],
    3,
  ],
]);

/** Odd, and allowed: shown as the letters that they are. */
export const NOTES: readonly string[] = [
  "a &lt;script&gt;alert(1)&lt;/script&gt; b",
  "`<script>hacked = 1</script>`",
  "```html\n<img src=x onerror=hacked=1>\n```",
  "1 < 2 > 0 & 3",
  "{note} and {approx. $5m} and ${hacked}",
  "import duties rose; export fell",
  "fewer than <50% came, <3 said; ask <press@example.org> or see <https://example.org/a?b=c&d=e>",
  "\\<b\\>not bold\\</b\\>",
  "[mail](mailto:press@example.org) and [page](https://example.org/a?b=c&d=e#f)",
  "https://example.org/?q=<>\"'`",
  "a | b\n\n| left | right |\n| :-- | --: |\n| 1 | 2 |",
  "~~gone~~ and a footnote[^1]\n\n[^1]: `javascript:alert(1)` as code",
  "العربية and 王毅 and עברית and 👩‍🚀",
  "&amp;lt;img src=x onerror=hacked=1&amp;gt;",
  "javascript:alert(1) and data:text/html,x as words",
  "* * *\n\n## A heading\n\n1. one\n2. two\n\n> quoted",
];

/** Values that other formats might take for their own. */
export const TITLES: readonly string[] = [
  "</script><script>hacked = 1</script>",
  "</title><img src=x onerror=hacked=1>",
  '" onmouseover="hacked=1" x="',
  "'; hacked = 1; '",
  "<!-- --><svg onload=hacked=1>",
  "=cmd|' /C calc'!A0",
  "+1+1",
  "@SUM(1)",
  "-2+3",
  "]]><script>hacked = 1</script>",
  "::error file=x::y",
  "BEGIN:VEVENT; SUMMARY, x\\n",
  "{{ 7 * 7 }} ${7 * 7} #{7 * 7}",
  "%0d%0aSet-Cookie: a=b",
  "\\u003cscript\\u003e",
];

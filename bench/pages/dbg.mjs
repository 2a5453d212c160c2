import { createRequire } from "node:module";
import { resolve, join, extname } from "node:path";
import http from "node:http";
import fs from "node:fs";
import { gzipSync } from "node:zlib";
const [, , SITE, ...paths] = process.argv;
const PORT = 4397;
const T = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff2": "font/woff2",
};
http
  .createServer((q, s) => {
    let f = join(SITE, decodeURIComponent(new URL(q.url, "http://x").pathname));
    if (fs.existsSync(f) && fs.statSync(f).isDirectory()) f = join(f, "index.html");
    if (!fs.existsSync(f)) return void s.writeHead(404).end();
    const t = !/png|woff2/.test(f);
    s.writeHead(200, {
      "content-type": T[extname(f)] ?? "application/octet-stream",
      ...(t && { "content-encoding": "gzip" }),
    });
    s.end(t ? gzipSync(fs.readFileSync(f)) : fs.readFileSync(f));
  })
  .listen(PORT);
const r = createRequire(resolve("bench/package.json"));
const { default: lh } = await import(r.resolve("lighthouse"));
const { launch } = await import(r.resolve("chrome-launcher"));
const c = await launch({
  chromePath: "/usr/bin/chromium",
  chromeFlags: ["--headless=new", "--no-sandbox", "--disable-gpu"],
});
for (const p of paths) {
  const { lhr } = await lh(`http://localhost:${PORT}/${p}`, {
    port: c.port,
    onlyCategories: ["performance", "accessibility"],
    logLevel: "error",
  });
  const A = lhr.audits;
  console.log(
    p,
    lhr.categories.performance.score,
    [
      "first-contentful-paint",
      "largest-contentful-paint",
      "total-blocking-time",
      "cumulative-layout-shift",
      "speed-index",
    ]
      .map((k) => k + "=" + A[k].displayValue + "(" + A[k].score + ")")
      .join(" "),
  );
  for (const k of [
    "largest-contentful-paint-element",
    "lcp-breakdown-insight",
    "layout-shifts",
    "cls-culprits-insight",
    "long-tasks",
    "bootup-time",
    "mainthread-work-breakdown",
  ])
    if (A[k]?.details && process.env.V?.includes(k))
      console.log(k, JSON.stringify(A[k].details.items).slice(0, 1500));
}
c.kill();
process.exit(0);

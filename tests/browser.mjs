// What the tests of pages share: a browser with the network cut, checks that print TAP, and the trouble of a page.
//
// Any message on the console and any request counts as trouble: a page must load nothing, and what hostile input puts
// into names and texts must not run. Exits with 77 without playwright or a browser.
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export const [, , makeReport, screenshots] = process.argv;
const browserPath = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find(existsSync);
let chromium;
try {
  ({ chromium } = await import("playwright-core"));
} catch { /* told below */ }
if (!chromium || !browserPath) {
  console.log(`1..0 # SKIP ${chromium ? "no chromium" : "npm ci was not run in tests/"}`);
  process.exit(77);
}

let number = 0, failed = 0;
export function check(name, passes, why = "") {
  number++;
  failed += !passes;
  console.log(`${passes ? "ok" : "not ok"} ${number} - ${name}${passes ? "" : `\n# ${why}`}`);
}
export const same = (name, got, wanted) =>
  check(name, JSON.stringify(got) === JSON.stringify(wanted), `got ${JSON.stringify(got)}, not ${JSON.stringify(wanted)}`);

const folder = mkdtempSync(join(tmpdir(), "assay-pages-"));
export function report(name, ...args) {
  const path = join(folder, name);
  const bytes = execFileSync(makeReport, ["html", ...args], { maxBuffer: 1 << 28 });
  writeFileSync(path, bytes);
  return { url: `file://${path}`, size: bytes.length };
}

const browser = await chromium.launch({
  executablePath: browserPath,
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync"],
});

export async function open(url, options = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, offline: true, ...options });
  const page = await context.newPage();
  page.trouble = [];
  page.on("console", (message) => page.trouble.push(message.text()));
  page.on("pageerror", (error) => page.trouble.push(error.message));
  page.on("dialog", (dialog) => { page.trouble.push("dialog " + dialog.message()); dialog.dismiss(); });
  page.on("request", (request) => { if (request.url() !== url) page.trouble.push("request " + request.url()); });
  await page.goto(url);
  return page;
}

export const overflows = (page) => page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
export async function shoot(page, name, options = {}) {
  if (!screenshots) return;
  if (options.fullPage) // what was never in view is not drawn otherwise
    await page.$$eval("#list > details", (all) => all.forEach((row) => row.style.setProperty("content-visibility", "visible")));
  await page.screenshot({ path: join(screenshots, name + ".png"), ...options });
}
export const paper = (page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
export const papers = { light: "rgb(253, 253, 251)", dark: "rgb(20, 24, 28)" };

// Texts that are hard to read: WCAG 2.1 asks for a contrast of 4.5 to 1.
export const poorContrast = (page) => page.evaluate(() => {
  const channel = (v) => (v /= 255) <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4;
  const luminance = (rgb) => 0.2126 * channel(rgb[0]) + 0.7152 * channel(rgb[1]) + 0.0722 * channel(rgb[2]);
  const parse = (colour) => colour.match(/[\d.]+/g).map(Number);
  const paper = (e) => {
    for (; e; e = e.parentElement) {
      const rgb = parse(getComputedStyle(e).backgroundColor);
      if (rgb[3] !== 0) return rgb;
    }
  };
  return [...document.querySelectorAll("body *")].filter((e) => !e.closest("svg") && e.checkVisibility()
    && [...e.childNodes].some((n) => n.nodeType === 3 && n.data.trim())).filter((e) => {
    const [a, b] = [luminance(parse(getComputedStyle(e).color)), luminance(paper(e))].sort((x, y) => y - x);
    return (a + 0.05) / (b + 0.05) < 4.5;
  }).map((e) => e.tagName + "." + e.className + ": " + e.textContent.slice(0, 30));
});

export async function end() {
  await browser.close();
  rmSync(folder, { recursive: true });
  console.log(`1..${number}`);
  process.exit(failed ? 1 : 0);
}

// The HTML report in a real browser: node pages.mjs MAKE_REPORT [FOLDER for screenshots]. Prints TAP; 77 without playwright.
import { execFileSync } from "node:child_process";
import { check, end, makeReport, open, overflows, paper, papers, poorContrast, report, same, shoot } from "./browser.mjs";

const rows = (page) => page.$$eval("#list > details", (all) => all.filter((row) => !row.hidden)
  .map((row) => row.querySelector("summary b").textContent));
const titles = (page) => page.$$eval("#list > details", (all) => all.filter((row) => !row.hidden)
  .map((row) => row.querySelector(".t").textContent));

const small = report("small.html", "1", "with-source");

{ // search, filter, order
  const page = await open(small.url);
  same("all findings are shown, highest rank first", await rows(page), ["92.2", "71.5", "33.0"]);
  await page.fill("#query", "SESSION gate_handle");
  await page.waitForFunction(() => document.getElementById("shown").textContent === "1 of 3");
  same("search finds all words, also in closed cards", await rows(page), ["92.2"]);
  await page.fill("#query", "nothing like this");
  await page.waitForFunction(() => document.getElementById("shown").textContent === "0 of 3");
  same("search may find none", await rows(page), []);
  await page.fill("#query", "");
  await page.waitForFunction(() => document.getElementById("shown").textContent === "3 of 3");
  await page.selectOption("#rule", "review.length");
  same("filter by rule", await rows(page), ["71.5"]);
  await page.selectOption("#rule", "");
  await page.fill("#least", "50");
  same("filter by rank", await rows(page), ["92.2", "71.5"]);
  await page.fill("#least", "0");
  await page.selectOption("#order", "summary code");
  same("order by place", await rows(page), ["71.5", "92.2", "33.0"]);
  await page.selectOption("#order", "summary i");
  same("order by rule", await rows(page), ["92.2", "33.0", "71.5"]);
  await page.selectOption("#order", "");
  same("and back", await rows(page), ["92.2", "71.5", "33.0"]);
  await page.click("#open");
  same("open the first ten", await page.$$eval("#list > [open]", (all) => all.length), 3);
  await page.focus("body");
  await page.keyboard.press("/");
  same("'/' leads to the search", await page.evaluate(() => document.activeElement.id), "query");
  same("nothing was loaded, said or run", page.trouble, []);
  await shoot(page, "desktop");
  await page.context().close();
}

{ // links
  const page = await open(small.url);
  await page.locator('.map a[href="#f2"]').focus();
  await page.keyboard.press("Enter");
  same("the map leads to a finding and opens it", await page.$$eval("#list > [open] .t", (all) => all.map((t) => t.textContent)),
    ["a name longer than 64 bytes overruns name.text"]);
  same("files with findings can be reached by keyboard, and say what they are",
    (await page.$$eval(".map a", (all) => all.map((a) => a.querySelector("title").textContent)))
      .filter((title) => /highest rank/.test(title)).length, 3);
  await page.locator('#f2 a[href="#rule-review.length"]').click();
  check("a card leads to its rule", await page.$eval('[id="rule-review.length"]', (rule) => rule.open));
  await page.context().close();
}

{ // hostile names
  const page = await open(small.url);
  same("hostile text stays text", (await titles(page))[2],
    "=cmd()|' /C calc'!A0 \"quoted\" <b onmouseover='alert(3)'>bold</b> \\u{202e}\\u{200b}|");
  same("no element came from the drop", await page.$$eval("img, b[onmouseover], script", (all) => all.map((e) => e.tagName)), ["SCRIPT"]);
  same("no attribute carries script", await page.evaluate(() => [...document.querySelectorAll("*")]
    .flatMap((e) => [...e.attributes]).filter((a) => /^on|javascript:/i.test(a.name + a.value)).length), 0);
  check("control characters are gone", await page.evaluate(() =>
    !/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069]/.test(document.body.textContent)));
  await page.evaluate(() => { // the policy itself: what slipped through would not run
    const script = document.createElement("script");
    script.textContent = "document.title = 'ran'";
    document.body.append(script);
  });
  check("foreign script is refused", await page.title() !== "ran");
  await page.context().close();
}

{ // without script
  const page = await open(small.url, { javaScriptEnabled: false });
  check("without script the tools are out of the way", !(await page.isVisible("#tools")));
  await page.locator("#list > details > summary").nth(0).click();
  check("a card opens without script", await page.isVisible("#f1 .e"));
  check("the excerpt marks its line", (await page.textContent("#f1 pre mark")).includes("GATE_ASSERT(s);"));
  check("and the macro's expansion is given", (await page.textContent("#f1 .x")).includes("abort()"));
  await page.context().close();
}

check("no source without --with-source", !execFileSync(makeReport, ["html", "1"]).includes("session_of(g, id)"));

for (const [name, width, colorScheme] of [["phone", 390, "light"], ["phone-dark", 390, "dark"], ["dark", 1280, "dark"]]) {
  const page = await open(small.url, { viewport: { width, height: 844 }, colorScheme });
  await page.click("#open");
  check(`${name}: nothing is wider than the screen`, !(await overflows(page)));
  same(`${name}: paper`, await paper(page), papers[colorScheme]);
  await shoot(page, name);
  await page.context().close();
}

{ // contrast of all text, light and dark
  for (const colorScheme of ["light", "dark"]) {
    const page = await open(small.url, { colorScheme });
    await page.click("#open");
    same(`${colorScheme}: all text has contrast`, (await poorContrast(page)).slice(0, 5), []);
    await page.context().close();
  }
}

{ // a big run
  const big = report("big.html", "5000");
  check("5,000 findings and 10,000 files stay below 12 MB", big.size < 12e6, `${big.size} bytes`);
  const page = await open(big.url);
  const before = Date.now();
  await page.fill("#query", (await titles(page)).at(-1));
  await page.waitForFunction(() => /^1 of/.test(document.getElementById("shown").textContent));
  check("a search in 2,000 findings takes less than five seconds", Date.now() - before < 5000, `${Date.now() - before} ms`);
  same("what the page does not show is counted", [(await rows(page)).length, (await page.textContent("#findings > .note:last-child")).split(" ")[0]], [1, "3,003"]);
  check("the map stays light", await page.$$eval(".map rect", (all) => all.length) < 12000);
  same("nothing was loaded, said or run in it", page.trouble, []);
  await page.context().close();
}

await end();

// The page of a network in a real browser: node network_pages.mjs MAKE_REPORT [FOLDER for screenshots]. Prints TAP; 77
// without playwright.
import { check, end, open, overflows, paper, papers, poorContrast, report, same, shoot } from "./browser.mjs";

const small = report("network.html", "7", "network");
const shownRows = (page) => page.$$eval("#list > details", (all) => all.filter((row) => !row.hidden)
  .map((row) => row.querySelector("summary b").textContent + " " + row.querySelector(".k").textContent));
const waitFor = (page, text) =>
  page.waitForFunction((wanted) => document.getElementById("shown").textContent === wanted, text);
const openAll = (page) => page.$$eval("details", (all) => all.forEach((details) => { details.open = true; }));

{ // search, filter, order
  const page = await open(small.url);
  same("worst first", await shownRows(page),
    ["fail North", "undecided South", "not yet due the network", "pass North", "not applicable South"]);
  await page.fill("#query", "GNB-2 cedar");
  await waitFor(page, "1 of 5");
  same("search finds elements in closed cards", await shownRows(page), ["fail North"]);
  await page.fill("#query", "");
  await waitFor(page, "5 of 5");
  await page.selectOption('[data-is="summary b"]', "pass");
  same("filter by state", await shownRows(page), ["pass North"]);
  await page.selectOption('[data-is="summary b"]', "");
  await page.selectOption('[data-is="summary u"]', "inland");
  same("filter by regime", await shownRows(page), ["pass North", "not applicable South"]);
  await page.selectOption('[data-is="summary u"]', "");
  await page.selectOption("#order", "summary time");
  same("order by due date, those without last", await shownRows(page),
    ["fail North", "undecided South", "not yet due the network", "pass North", "not applicable South"]);
  await page.selectOption("#order", "summary .k");
  same("order by scope", await shownRows(page),
    ["fail North", "pass North", "undecided South", "not applicable South", "not yet due the network"]);
  await page.selectOption("#order", "");
  same("and back", (await shownRows(page))[0], "fail North");
  same("nothing was loaded, said or run", page.trouble, []);
  await shoot(page, "network-desktop", { fullPage: true });
  await page.context().close();
}

{ // links
  const page = await open(small.url);
  await page.locator('.first a[href="#v1"]').click();
  check("the summary leads to a verdict and opens it", await page.$eval("#v1", (card) => card.open));
  await page.locator('#v1 a[href="#file-1"]').click();
  check("an element leads to its file and hash",
    (await page.textContent("#file-1")).includes("1122000000000000000000000000000000000000000000000000000000000000"));
  same("all links lead somewhere", await page.$$eval('a[href^="#"]', (all) =>
    all.map((a) => a.getAttribute("href")).filter((href) => !document.getElementById(href.slice(1)))), []);
  same("sections are those of the navigation", await page.$$eval("nav a", (all) => all.map((a) => a.hash.slice(1))),
    await page.$$eval("main > section", (all) => all.map((section) => section.id)));
  await page.evaluate(() => scrollTo(0, document.getElementById("v1").offsetTop - 200));
  await shoot(page, "network-card");
  await page.context().close();
}

{ // hostile names
  const page = await open(small.url);
  same("no element came from the inventory", await page.$$eval("img, h1 b, script", (all) => all.map((e) => e.tagName)), ["SCRIPT"]);
  check("a title stays text", (await page.textContent("#v1 .t")).includes("<script>alert(1)</script>"));
  same("no attribute carries style or script", await page.evaluate(() => [...document.querySelectorAll("*")]
    .flatMap((e) => [...e.attributes]).filter((a) => /^on|^style$|javascript:/i.test(a.name + a.value)).length), 0);
  await page.context().close();
}

{ // pictures
  const page = await open(small.url);
  same("the map has the sites whose place is known", await page.$$eval(".geo circle", (all) => all.length), 3);
  check("and says what it lacks", (await page.textContent("#sites")).includes("1 site has no known place"));
  same("every picture has a name", await page.$$eval('svg[role="img"]', (all) =>
    all.filter((svg) => !svg.getAttribute("aria-label")).length), 0);
  same("every shape of a chart has a title", await page.$$eval(".chart rect, .chart circle", (all) =>
    all.filter((shape) => !shape.querySelector("title")?.textContent).length), 0);
  await page.context().close();
}

{ // without script
  const page = await open(small.url, { javaScriptEnabled: false });
  check("without script the tools are out of the way", !(await page.isVisible("#tools")));
  await page.locator("#v1 > summary").click();
  check("a card opens without script", await page.isVisible("#v1 .z"));
  await page.context().close();
}

for (const [name, width, colorScheme] of [["phone", 390, "light"], ["phone-dark", 390, "dark"], ["dark", 1280, "dark"]]) {
  const page = await open(small.url, { viewport: { width, height: 844 }, colorScheme });
  await openAll(page);
  check(`${name}: nothing is wider than the screen`, !(await overflows(page)));
  same(`${name}: paper`, await paper(page), papers[colorScheme]);
  same(`${name}: all text has contrast`, (await poorContrast(page)).slice(0, 5), []);
  same(`${name}: nothing was loaded, said or run`, page.trouble, []);
  await shoot(page, "network-" + name, { fullPage: true });
  await page.context().close();
}

{ // many sites
  const many = report("many.html", "7", "network", "20000");
  check("20,000 sites stay below 1 MB", many.size < 1e6, `${many.size} bytes`);
  const page = await open(many.url);
  const drawn = await page.$$eval(".geo g title", (all) =>
    all.map((title) => Number(title.textContent.split(" ")[0].replace(",", ""))));
  same("the squares hold every site whose place is known", drawn.reduce((a, b) => a + b), 20003);
  check("and the page says so", (await page.textContent("#sites")).includes(`20,003 sites drawn as ${drawn.length.toLocaleString("en")} squares`));
  await page.context().close();
}

await end();

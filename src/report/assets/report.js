// Search, filter and order of the findings. The page reads in full without it.
"use strict";
(() => {
  const list = document.getElementById("list");
  if (!list) return;
  const byId = (id) => document.getElementById(id);
  const tools = byId("tools"), query = byId("query"), rule = byId("rule"), least = byId("least");
  const order = byId("order"), shown = byId("shown"), open = byId("open");
  const findings = Array.from(list.children, (element, number) => ({
    element,
    number,
    rank: Number(element.querySelector("summary b").textContent),
    rule: element.querySelector("summary i").textContent,
    place: element.querySelector("summary code").textContent,
    text: null, // lower case, made when first searched
  }));
  const count = new Intl.NumberFormat("en");

  function matches(finding, words) {
    if (finding.rank < Number(least.value) || (rule.value && finding.rule !== rule.value)) return false;
    if (!words.length) return true;
    finding.text ??= finding.element.textContent.toLowerCase();
    return words.every((word) => finding.text.includes(word));
  }

  function filter() {
    const words = query.value.toLowerCase().split(/\s+/).filter(Boolean);
    let visible = 0;
    for (const finding of findings) {
      const isShown = matches(finding, words);
      finding.element.hidden = !isShown;
      visible += isShown;
    }
    shown.textContent = `${count.format(visible)} of ${count.format(findings.length)}`;
  }

  const orders = {
    rank: (a, b) => a.number - b.number,
    place: (a, b) => a.place.localeCompare(b.place, "en", { numeric: true }) || a.number - b.number,
    rule: (a, b) => (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : a.number - b.number),
  };

  function sort() {
    const fragment = document.createDocumentFragment();
    for (const finding of findings.slice().sort(orders[order.value])) fragment.append(finding.element);
    list.append(fragment);
  }

  function firstShown(n) {
    return Array.from(list.children).filter((element) => !element.hidden).slice(0, n);
  }

  function follow() { // a link to a finding opens it, whatever is filtered
    const target = location.hash.length > 1 && document.getElementById(location.hash.slice(1));
    const details = target && target.closest("details");
    if (!details) return;
    details.hidden = false;
    details.open = true;
    details.scrollIntoView();
  }

  let waiting;
  query.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(filter, 120);
  });
  rule.addEventListener("change", filter);
  least.addEventListener("input", filter);
  order.addEventListener("change", sort);
  tools.addEventListener("submit", (event) => event.preventDefault());
  open.addEventListener("click", () => firstShown(10).forEach((element) => { element.open = true; }));
  addEventListener("hashchange", follow);
  addEventListener("keydown", (event) => {
    if (event.key !== "/" || /INPUT|SELECT/.test(document.activeElement.tagName)) return;
    event.preventDefault();
    query.focus();
  });
  let openedToPrint = [];
  addEventListener("beforeprint", () => {
    openedToPrint = firstShown(10).filter((element) => !element.open);
    openedToPrint.forEach((element) => { element.open = true; });
  });
  addEventListener("afterprint", () => openedToPrint.forEach((element) => { element.open = false; }));

  tools.hidden = false;
  filter();
  follow();
})();

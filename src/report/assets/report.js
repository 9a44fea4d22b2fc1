// Search, filter and order of a list of cards. The page reads in full without it.
//
// The page's tools say what they look at: a select with data-is shows cards whose element of this selector has its text;
// an order's value is the selector of the text to order by, empty for the page's own order.
"use strict";
(() => {
  const list = document.getElementById("list");
  if (!list) return;
  const byId = (id) => document.getElementById(id);
  const tools = byId("tools"), query = byId("query"), least = byId("least");
  const order = byId("order"), shown = byId("shown"), open = byId("open");
  const choices = Array.from(tools.querySelectorAll("[data-is]"));
  const cards = Array.from(list.children, (element, number) => ({
    element,
    number,
    at: {}, // texts by selector
    text: null, // lower case, made when first searched
  }));
  const count = new Intl.NumberFormat("en");

  function textAt(card, selector) {
    return card.at[selector] ??= card.element.querySelector(selector)?.textContent ?? "";
  }

  function matches(card, words) {
    if (least && Number(textAt(card, "summary b")) < Number(least.value)) return false;
    if (choices.some((choice) => choice.value && textAt(card, choice.dataset.is) !== choice.value)) return false;
    if (!words.length) return true;
    card.text ??= card.element.textContent.toLowerCase();
    return words.every((word) => card.text.includes(word));
  }

  function filter() {
    const words = query.value.toLowerCase().split(/\s+/).filter(Boolean);
    let visible = 0;
    for (const card of cards) {
      const isShown = matches(card, words);
      card.element.hidden = !isShown;
      visible += isShown;
    }
    shown.textContent = `${count.format(visible)} of ${count.format(cards.length)}`;
  }

  function sort() { // what has no such text comes last
    const by = (card) => (order.value ? textAt(card, order.value) : "");
    const compare = (a, b) => !by(a) - !by(b) || by(a).localeCompare(by(b), "en", { numeric: true }) || a.number - b.number;
    const fragment = document.createDocumentFragment();
    for (const card of cards.slice().sort(compare)) fragment.append(card.element);
    list.append(fragment);
  }

  function firstShown(n) {
    return Array.from(list.children).filter((element) => !element.hidden).slice(0, n);
  }

  function follow() { // a link to a card opens it, whatever is filtered
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
  choices.forEach((choice) => choice.addEventListener("change", filter));
  least?.addEventListener("input", filter);
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

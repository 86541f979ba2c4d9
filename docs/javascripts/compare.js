// Comparison: two services, or two modes of one, side by side, what differs first.
import { about, badge, fetched, make, open, readUse, ROOT, shown, writeUse } from "./rulings.js";
import { answers, asks, checked, choices, meant, named, offer, published } from "./uses.js";

const at = (id) => document.getElementById(id);
const [table, said, dialog] = ["sr-answers", "sr-said", "sr-ruling"].map(at);
const tell = (text) => (said.textContent = text);
const SIDES = ["before", "after"];

let known;
let matrix;
let sides = {};
let turn = 0;

function remember() {
  const url = new URL(location.href);
  url.search = new URLSearchParams(SIDES.filter((side) => sides[side]).map((side) => [side, writeUse(sides[side])])).toString();
  url.hash = "";
  history.replaceState(null, "", url);
  at("sr-link").dataset.copy = location.href;
}

function restore() {
  sides = {};
  const faults = [];
  for (const side of SIDES) {
    const text = new URLSearchParams(location.search).get(side);
    try {
      if (text) sides[side] = checked(known, readUse(text));
    } catch (error) {
      faults.push(error.message);
    }
    fill(side);
  }
  changed(faults.length ? `The link says what is not known: ${faults.join("; ")}.` : "");
}

/** Show what a side holds. */
function fill(side) {
  const use = sides[side];
  at(`sr-${side}`).value = use ? known.services.get(use.service).name : "";
  const service = use && known.services.get(use.service);
  at(`sr-${side}-asks`).replaceChildren(...(service?.asks.length ? [asks(service, use, changed)] : []));
}

function changed(before = "") {
  turn += 1;
  remember();
  table.replaceChildren();
  const both = SIDES.every((side) => sides[side]);
  at("sr-show").disabled = !both;
  if (!both) tell(`${before} Choose two services.`.trim());
  else if (published(SIDES.map((side) => sides[side]))) show();
  else tell(`${before} Press “Compare”: the library works out these circumstances in your browser.`.trim());
}

async function show() {
  const mine = (turn += 1);
  try {
    const asked = structuredClone(SIDES.map((side) => sides[side]));
    const found = await answers(asked, (progress) => mine === turn && tell(progress));
    if (mine !== turn) return;
    tell(draw(asked, found));
  } catch (error) {
    if (mine === turn) tell(`It did not work: ${error.message}. The command does the same: shared-responsibility diff BEFORE AFTER`);
  }
}

/** Put the two sides beside each other; equal texts are equal, and that is all that is judged here. */
function draw(asked, found) {
  const rows = [...matrix.concerns].reverse().map((concern) => ({ concern, sides: found.map((items) => about(items, concern.id)) }));
  const told = rows.filter((row) => row.sides.every((answer) => answer.length) && row.sides.some(([item]) => item.owner !== "not-applicable"));
  const verdicts = (row) => row.sides.map(([item]) => `${item.owner} ${item.basis === "not-modelled"}`);
  const duties = (row) => row.sides.map((answer) => JSON.stringify(answer.map((item) => item.duties)));
  const same = (pair) => pair[0] === pair[1];
  const moved = told.filter((row) => !same(verdicts(row)));
  const other = told.filter((row) => same(verdicts(row)) && !same(duties(row)));
  const rest = told.filter((row) => same(verdicts(row)) && same(duties(row)));
  const headings = asked.map((use) => make("th", { scope: "col" }, named(known, use)));
  const parts = [
    [moved, "Another must act"],
    [other, "The same must act, the duties differ"],
    [rest, "The same"],
  ];
  table.replaceChildren(
    make(
      "table",
      { class: "sr-table sr-moves" },
      make("caption", { class: "sr-hidden" }, "Who must act, side by side"),
      make("thead", {}, make("tr", {}, make("th", { scope: "col" }, "Concern"), headings, make("th", { scope: "col" }, "Why, on the second side"))),
      parts
        .filter(([some]) => some.length)
        .map(([some, heading]) => make("tbody", {}, make("tr", { class: "sr-layer" }, make("th", { scope: "rowgroup", colspan: 4 }, `${heading}: ${some.length}`)), some.map((row) => line(asked, row)))),
    ),
  );
  if (!told.length) return "Nothing is known of one of them here, so there is nothing to compare.";
  return `Another must act: ${moved.length}. Only the duties differ: ${other.length}. The same: ${rest.length}.`;
}

function line(asked, { concern, sides: pair }) {
  const cells = pair.map((answer, index) => {
    const word = badge(answer[0]).textContent;
    const button = make("button", { type: "button", class: `sr-cell sr-${answer[0].owner}` }, word);
    button.addEventListener("click", () => {
      const use = asked[index];
      const link = use.circumstances.length ? location.href : new URL(`reference/matrix/#${use.service}/${concern.id}`, ROOT).href;
      open(dialog, `${concern.name}: ${named(known, use)}`, shown(answer, { service: known.services.get(use.service).name, concern: concern.name }, link));
    });
    return make("td", {}, button);
  });
  return make("tr", {}, make("th", { scope: "row" }, concern.name), cells, make("td", { class: "sr-why" }, pair[1][0].because));
}

async function start() {
  try {
    [known, matrix] = await Promise.all([choices(), fetched("api/v1/matrix.json")]);
  } catch {
    tell("The list of services could not be read: is the network there?");
    return;
  }
  offer(known, at("sr-names"));
  for (const side of SIDES) {
    at(`sr-${side}`).addEventListener("change", (event) => {
      const use = meant(known, event.target.value);
      if (!use && event.target.value.trim()) {
        tell(`No service is called “${event.target.value.trim()}”. Choose one of the list.`);
        return;
      }
      sides[side] = use;
      fill(side);
      changed();
    });
  }
  at("sr-choose").addEventListener("submit", (event) => {
    event.preventDefault();
    show();
  });
  at("sr-swap").addEventListener("click", () => {
    sides = { before: sides.after, after: sides.before };
    SIDES.forEach(fill);
    changed();
  });
  addEventListener("popstate", restore);
  restore();
}

start();

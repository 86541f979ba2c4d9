// The matrix: every service and every concern in one grid, filtered, walked by keyboard, each state and each cell with an address.
import { OPEN, OWNERS, ROOT, about, fetched, make, open, shown, unhurried, word } from "./rulings.js";

const GROUP = 16; // rows that are laid out, or not, together
const form = document.getElementById("sr-filters");
const grid = document.getElementById("sr-matrix");
const said = document.getElementById("sr-said");
const dialog = document.getElementById("sr-ruling");
const link = document.getElementById("sr-link");
const FILTERS = ["service", "category", "concern", "layer", "owner", "basis"];

let matrix;
let rows = [];
let columns = [];
let at = { row: 0, column: 0 }; // the cell that has the tab stop; -1 is a heading
let shownCell = "";

const decoded = (code) => ({ owner: matrix.owners[Math.floor(code / 5)], basis: matrix.bases[code % 5] });
const kinds = []; // what each of the codes means: owner, basis, word, class

// -- the state and its address -------------------------------------------------------------------------------------------

const filters = () => Object.fromEntries(FILTERS.map((name) => [name, form.elements[name].value.trim()]));

function address(cell) {
  const url = new URL(location.href);
  const wanted = Object.entries(filters()).filter(([, value]) => value);
  url.search = new URLSearchParams(wanted).toString();
  url.hash = cell;
  return url;
}

function remember() {
  history.replaceState(null, "", address(shownCell));
  link.dataset.copy = location.href;
}

function restore() {
  const query = new URLSearchParams(location.search);
  const cell = decodeURIComponent(location.hash.slice(1)); // drawing writes the address anew
  for (const name of FILTERS) form.elements[name].value = query.get(name) ?? "";
  draw();
  visit(cell);
}

/** Go to the cell that the address names; a filter that hides it gives way, and the page says so. */
function visit(cell) {
  const [service, concern] = cell.split("/");
  if (!concern) return;
  const known = matrix.services.some((each) => each.id === service) && matrix.concerns.some((each) => each.id === concern);
  if (!known) {
    tell(`There is no cell ${service}/${concern}. `);
    return;
  }
  let row = rows.findIndex((each) => each.id === service);
  let column = columns.findIndex((index) => matrix.concerns[index].id === concern);
  let before = "";
  if (row < 0 || column < 0) {
    for (const name of FILTERS) form.elements[name].value = "";
    draw();
    before = "The filters hid this cell, so they were cleared. ";
    row = rows.findIndex((each) => each.id === service);
    column = columns.findIndex((index) => matrix.concerns[index].id === concern);
  }
  focus(row, column);
  show(row, column);
  tell(before);
}

// -- the grid ------------------------------------------------------------------------------------------------------------

const has = (needle, ...texts) => !needle || texts.some((text) => text.toLowerCase().includes(needle.toLowerCase()));

function matches(kind, wanted) {
  return (!wanted.owner || (wanted.owner === "open" ? kind.word === OPEN : kind.owner === wanted.owner && kind.word !== OPEN)) && (!wanted.basis || kind.basis === wanted.basis);
}

function draw() {
  const wanted = filters();
  const choosy = wanted.owner || wanted.basis;
  const fits = kinds.map((kind) => matches(kind, wanted));
  const fit = (service, index) => fits[service.cells.charCodeAt(index) - 97];
  columns = matrix.concerns.flatMap((each, index) => (has(wanted.concern, each.id, each.name) && (!wanted.layer || each.layer === wanted.layer) ? [index] : []));
  rows = matrix.services.filter((each) => has(wanted.service, each.id, each.name) && (!wanted.category || each.categories.includes(wanted.category)));
  if (choosy) {
    rows = rows.filter((service) => columns.some((index) => fit(service, index)));
    columns = columns.filter((index) => rows.some((service) => fit(service, index)));
  }
  if (!columns.length) rows = [];
  if (!rows.length) columns = [];
  grid.style.setProperty("--sr-columns", columns.length);
  grid.replaceChildren(...(rows.length ? [head(), ...body(fits)] : [make("div", { role: "row" }, make("div", { role: "gridcell", class: "sr-none" }, "Nothing matches these filters."))]));
  at = { row: 0, column: 0 };
  mark();
  tell();
  remember();
}

function head() {
  const layers = make("div", { role: "row", class: "sr-layers" }, make("div", { role: "columnheader", class: "sr-corner" }, "Layer"));
  const names = make("div", { role: "row", class: "sr-names" }, make("div", { role: "columnheader", class: "sr-corner" }, "Service"));
  let last;
  for (const index of columns) {
    const concern = matrix.concerns[index];
    if (last?.layer !== concern.layer) {
      last = { layer: concern.layer, width: 0 };
      last.element = make("div", { role: "columnheader" }, make("span", {}, matrix.layers.find((each) => each.id === concern.layer).name));
      layers.append(last.element);
    }
    last.width += 1;
    last.element.setAttribute("aria-colspan", last.width);
    last.element.style.setProperty("--sr-span", last.width);
    names.append(make("div", { role: "columnheader" }, make("a", { href: new URL(`reference/catalogue/concerns/${concern.id}/`, ROOT), tabindex: "-1" }, concern.name)));
  }
  return make("div", { role: "rowgroup", class: "sr-head" }, layers, names);
}

function* body(fits) {
  const cell = kinds.map((kind, code) => `<div role="gridcell" class="${fits[code] ? `sr-${kind.owner}` : "sr-off"}">${kind.word}</div>`);
  for (let start = 0; start < rows.length; start += GROUP) {
    const group = rows.slice(start, start + GROUP);
    const element = make("div", { role: "rowgroup", class: "sr-rows", style: `--sr-count: ${group.length}` });
    // Codes and our own words only: names go in as texts below.
    element.innerHTML = group
      .map((service) => `<div role="row"><div role="rowheader"><a tabindex="-1"></a></div>${columns.map((index) => cell[service.cells.charCodeAt(index) - 97]).join("")}</div>`)
      .join("");
    group.forEach((service, index) => {
      const name = element.children[index].firstChild.firstChild;
      name.textContent = service.name;
      name.title = service.name;
      name.href = new URL(`reference/catalogue/services/${service.id}/`, ROOT);
    });
    yield element;
  }
}

/** Find the element of a place; a heading's is its link. */
function element(row, column) {
  const line = row < 0 ? grid.querySelector(".sr-names") : grid.querySelectorAll(".sr-rows")[Math.floor(row / GROUP)]?.children[row % GROUP];
  const cell = line?.children[column + 1];
  return row < 0 || column < 0 ? cell?.querySelector("a") : cell;
}

/** Find the place of an element. */
function place(target) {
  const cell = target.closest?.("[role=gridcell], [role=rowheader], .sr-names > [role=columnheader]");
  const group = cell?.closest("[role=rowgroup]");
  if (!group) return null;
  const column = [...cell.parentElement.children].indexOf(cell) - 1;
  if (group.classList.contains("sr-head")) return column < 0 ? null : { row: -1, column };
  const row = [...grid.querySelectorAll(".sr-rows")].indexOf(group) * GROUP + [...group.children].indexOf(cell.parentElement);
  return { row, column };
}

/** Give one cell the tab stop, and a name that says all that a look at the grid says. */
function mark() {
  const target = element(at.row, at.column);
  if (!target) return;
  target.tabIndex = 0;
  if (at.row < 0 || at.column < 0) return;
  const service = rows[at.row];
  const concern = matrix.concerns[columns[at.column]];
  const kind = kinds[service.cells.charCodeAt(columns[at.column]) - 97];
  target.setAttribute("aria-label", `${kind.word}: ${concern.name}, ${service.name}, ${kind.basis}`);
}

function focus(row, column) {
  const before = element(at.row, at.column);
  if (before) before.tabIndex = -1;
  at = { row, column };
  mark();
  const target = element(row, column);
  target?.focus();
  // A group that was not laid out yet moves its cells when it is: look again.
  requestAnimationFrame(() => target?.scrollIntoView({ block: "nearest", inline: "nearest" }));
}

function tell(before = "") {
  const count = rows.length * columns.length;
  said.textContent = `${before}${rows.length} of ${matrix.services.length} services, ${columns.length} of ${matrix.concerns.length} concerns, ${count.toLocaleString("en")} cells.`;
}

async function show(row, column) {
  const service = rows[row];
  const concern = matrix.concerns[columns[column]];
  const names = { service: service.name, concern: concern.name };
  const title = `${concern.name}: ${service.name}`;
  shownCell = `${service.id}/${concern.id}`;
  remember();
  const link = address(shownCell);
  link.search = "";
  const closed = () => {
    shownCell = "";
    remember();
  };
  try {
    const items = about((await fetched(`api/v1/rulings/${service.id}.json`)).items, concern.id);
    open(dialog, title, items.length ? shown(items, names, link.href) : unknown(service), closed);
  } catch {
    open(dialog, title, [make("p", {}, "The answer could not be read: is the network there?")], closed);
  }
}

const unknown = (service) => [
  make("p", {}, "Nothing is known of this service here, and nothing is guessed. "),
  make("p", {}, make("a", { href: new URL(`reference/catalogue/services/${service.id}/`, ROOT) }, service.name)),
];

// -- what people do ------------------------------------------------------------------------------------------------------

const steps = {
  ArrowDown: () => [at.row + 1, at.column],
  ArrowUp: () => [at.row - 1, at.column],
  ArrowRight: () => [at.row, at.column + 1],
  ArrowLeft: () => [at.row, at.column - 1],
  PageDown: () => [Math.min(at.row + 15, rows.length - 1), at.column],
  PageUp: () => [Math.max(at.row - 15, 0), at.column],
  Home: (event) => [event.ctrlKey ? 0 : at.row, 0],
  End: (event) => [event.ctrlKey ? rows.length - 1 : at.row, columns.length - 1],
};

grid.addEventListener("keydown", (event) => {
  if (event.altKey || event.metaKey) return;
  if ((event.key === "Enter" || event.key === " ") && at.row >= 0 && at.column >= 0) {
    event.preventDefault();
    show(at.row, at.column);
    return;
  }
  const step = steps[event.key];
  if (!step) return;
  event.preventDefault();
  const [row, column] = step(event);
  if (row >= -1 && row < rows.length && column >= -1 && column < columns.length && (row >= 0 || column >= 0)) focus(row, column);
});

grid.addEventListener("click", (event) => {
  const found = place(event.target);
  if (!found || found.row < 0 || found.column < 0) return;
  focus(found.row, found.column);
  show(found.row, found.column);
});

grid.addEventListener("focusin", (event) => {
  const found = place(event.target);
  if (!found || (found.row === at.row && found.column === at.column)) return;
  const before = element(at.row, at.column);
  if (before) before.tabIndex = -1;
  at = found;
  mark();
});

form.addEventListener("input", unhurried(draw));
form.addEventListener("submit", (event) => event.preventDefault());
form.addEventListener("reset", () => setTimeout(draw));
addEventListener("popstate", restore);

// On paper the grid would be wider than any sheet: concerns go down the page instead, services across, a few to a table.
const paper = document.getElementById("sr-paper");
const ACROSS = 10;

function* tables() {
  for (let start = 0; start < rows.length; start += ACROSS) {
    const services = rows.slice(start, start + ACROSS);
    const names = make("tr", {}, make("th", {}, "Concern"), services.map((each) => make("th", { scope: "col" }, each.name)));
    const lines = columns.map((index) => {
      const cells = services.map((service) => kinds[service.cells.charCodeAt(index) - 97]);
      return make("tr", {}, make("th", { scope: "row" }, matrix.concerns[index].name), cells.map((kind) => make("td", { class: `sr-${kind.owner}` }, kind.word)));
    });
    yield make("table", { class: "sr-printed" }, make("thead", {}, names), make("tbody", {}, lines));
  }
}

addEventListener("beforeprint", () => paper.replaceChildren(...tables()));
addEventListener("afterprint", () => paper.replaceChildren());

const options = (select, items) => form.elements[select].append(...items.map(([value, text]) => make("option", { value }, text)));
const SCHEMES = { product: "AWS product category", "service-model": "Service model", "aws-class": "AWS class of service" };

async function start() {
  try {
    matrix = await fetched("api/v1/matrix.json");
  } catch {
    said.textContent = "The matrix could not be read. The catalogue has the same answers, service by service.";
    return;
  }
  for (let code = 0; code < matrix.owners.length * 5; code += 1) {
    const { owner, basis } = decoded(code);
    kinds.push({ owner, basis, word: word(owner, basis) });
  }
  for (const scheme of [...new Set(matrix.categories.map((each) => each.scheme))]) {
    const theirs = matrix.categories.filter((each) => each.scheme === scheme && matrix.services.some((service) => service.categories.includes(each.id)));
    if (theirs.length) form.elements.category.append(make("optgroup", { label: SCHEMES[scheme] ?? scheme }, theirs.map((each) => make("option", { value: each.id }, each.name))));
  }
  options("layer", matrix.layers.map((each) => [each.id, each.name]));
  options("owner", [...matrix.owners.map((each) => [each, OWNERS[each]]), ["open", `${OPEN} (nothing known)`]]);
  const used = new Set(matrix.services.flatMap((service) => [...new Set(service.cells)]).map((code) => kinds[code.charCodeAt(0) - 97].basis));
  options("basis", matrix.bases.filter((each) => used.has(each)).map((each) => [each, each]));
  restore();
  grid.setAttribute("aria-busy", "false");
  performance.mark("sr-ready");
}

start();

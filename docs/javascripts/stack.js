// My stack: chosen services, or a dropped template, and the matrix of just these.
import { ask } from "./library.js";
import { ROOT, about, fetched, listed, make, open, readUse, shown, word, writeUse } from "./rulings.js";
import { answers, asks, checked, choices, meant, named, offer, published } from "./uses.js";

const at = (id) => document.getElementById(id);
const [name, chosen, table, said, found, dialog] = ["sr-name", "sr-chosen", "sr-answers", "sr-said", "sr-found", "sr-ruling"].map(at);
const tell = (text) => (said.textContent = text);
const LARGEST = 64 * 1024 * 1024;

let known;
let matrix;
let uses = [];
let turn = 0;

// -- the choice and its address ------------------------------------------------------------------------------------------

function remember() {
  const url = new URL(location.href);
  url.search = new URLSearchParams(uses.map((use) => ["use", writeUse(use)])).toString();
  url.hash = "";
  history.replaceState(null, "", url);
  at("sr-link").dataset.copy = location.href;
}

function restore() {
  uses = [];
  const faults = [];
  for (const text of new URLSearchParams(location.search).getAll("use")) {
    try {
      uses.push(checked(known, readUse(text)));
    } catch (error) {
      faults.push(error.message);
    }
  }
  changed(faults.length ? `The link says what is not known: ${faults.join("; ")}.` : "");
}

/** Show the choice; answers that need the library wait for a click. */
function changed(before = "") {
  turn += 1;
  remember();
  chosen.replaceChildren(
    ...uses.map((use, index) => {
      const service = known.services.get(use.service);
      const remove = make("button", { type: "button", class: "sr-button", "aria-label": `Remove ${service.name}` }, "Remove");
      remove.addEventListener("click", () => {
        uses.splice(index, 1);
        changed();
        name.focus();
      });
      const details = service.asks.length
        ? make("details", { open: use.circumstances.length > 0 }, make("summary", {}, use.circumstances.length ? listed(use.circumstances) : "Circumstances"), asks(service, use, later))
        : make("p", {}, "Nothing to say: it has one form.");
      return make("fieldset", { class: "sr-use" }, make("legend", {}, service.name), details, remove);
    }),
  );
  later(before);
}

function later(before = "") {
  turn += 1;
  remember();
  for (const id of ["sr-csv", "sr-markdown", "sr-json", "sr-show"]) at(id).disabled = !uses.length;
  table.replaceChildren();
  if (!uses.length) tell(`${before} Nothing is chosen yet.`.trim());
  else if (published(uses)) show();
  else tell(`${before} Press “Show the matrix”: the library works out these circumstances in your browser.`.trim());
}

// -- the answers ---------------------------------------------------------------------------------------------------------

async function show() {
  const mine = (turn += 1);
  try {
    const asked = structuredClone(uses);
    const items = await answers(asked, (progress) => mine === turn && tell(progress));
    if (mine !== turn) return;
    draw(asked, items);
    const concerns = table.querySelectorAll("tbody th[scope=row]").length;
    tell(`${asked.length} ${asked.length === 1 ? "use" : "uses"} of services, ${concerns} concerns. A cell opens its answer.`);
  } catch (error) {
    if (mine === turn) failed(error);
  }
}

function failed(error) {
  tell(`It did not work: ${error.message}. The command does the same: shared-responsibility matrix FILE`);
}

function draw(asked, items) {
  const headings = asked.map((use) => make("th", { scope: "col" }, named(known, use)));
  const bodies = [...matrix.layers].reverse().map((layer) => {
    const rows = matrix.concerns.filter((each) => each.layer === layer.id).map((concern) => ({ concern, rulings: items.map((each) => about(each, concern.id)) }));
    const told = rows.filter(({ rulings }) => rulings.some(([first]) => first && first.owner !== "not-applicable"));
    if (!told.length) return null;
    const heading = make("tr", { class: "sr-layer" }, make("th", { scope: "rowgroup", colspan: asked.length + 1 }, layer.name));
    return make("tbody", {}, heading, told.map((row) => line(asked, row)));
  });
  const whole = make("table", { class: "sr-table" }, make("caption", { class: "sr-hidden" }, "Who must act in this stack"), make("thead", {}, make("tr", {}, make("th", { scope: "col" }, "Concern"), headings)), bodies.filter(Boolean));
  table.replaceChildren(whole);
}

function line(asked, { concern, rulings }) {
  const cells = rulings.map((answer, index) => {
    if (!answer.length) return make("td", {}, make("span", { class: "sr-owner sr-undetermined" }, "Open"));
    const [item] = answer;
    const button = make("button", { type: "button", class: `sr-cell sr-${item.owner}` }, word(item.owner, item.basis));
    button.addEventListener("click", () => detail(asked[index], concern, answer));
    return make("td", {}, button);
  });
  return make("tr", {}, make("th", { scope: "row" }, concern.name), cells);
}

function detail(use, concern, answer) {
  const link = use.circumstances.length ? location.href : new URL(`reference/matrix/#${use.service}/${concern.id}`, ROOT).href;
  open(dialog, `${concern.name}: ${named(known, use)}`, shown(answer, { service: known.services.get(use.service).name, concern: concern.name }, link));
}

// -- files in and out ----------------------------------------------------------------------------------------------------

async function read(files) {
  const mine = (turn += 1);
  try {
    if (!files.length) return;
    if ([...files].reduce((sum, file) => sum + file.size, 0) > LARGEST) throw new Error("more than 64 MB: use the command");
    tell("Reading …");
    const documents = await Promise.all([...files].map(async (file) => [file.name, new Uint8Array(await file.arrayBuffer())]));
    const workload = await ask({ act: "read" }, documents, (progress) => mine === turn && tell(progress));
    if (mine !== turn) return;
    uses = workload.uses.map(({ service, circumstances }) => ({ service, circumstances }));
    changed();
    report(workload);
    if (uses.length) await show();
  } catch (error) {
    failed(error);
  }
}

function report(workload) {
  const list = (heading, lines) => (lines.length ? make("details", {}, make("summary", {}, `${heading}: ${lines.length}`), make("ul", {}, lines.map((each) => make("li", {}, each)))) : null);
  found.replaceChildren(
    ...[
      make("p", {}, `Read from ${workload.name}:`),
      list("Seen", workload.uses.flatMap((use) => use.seen.map((each) => `${use.service}: ${each}`))),
      list("How it was read", workload.uses.flatMap((use) => use.notes.map((each) => `${use.service}: ${each}`))),
      list("Not known", workload.unplaced),
      list("Not part of it", workload.aside),
    ].filter(Boolean),
  );
}

async function download(format, suffix, type) {
  try {
    const asked = uses.map(({ service, circumstances }) => ({ service, circumstances }));
    const text = await ask({ act: "write", uses: asked, name: "my-stack", format }, [], tell);
    const link = make("a", { href: URL.createObjectURL(new Blob([text], { type })), download: `my-stack.${suffix}` });
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
    tell(`Wrote my-stack.${suffix}.`);
  } catch (error) {
    failed(error);
  }
}

function add() {
  const use = meant(known, name.value);
  if (!use) {
    tell(name.value.trim() ? `No service is called “${name.value.trim()}”. Choose one of the list.` : "Type the name of a service first.");
    return;
  }
  name.value = "";
  uses.push(use);
  changed();
}

async function start() {
  try {
    [known, matrix] = await Promise.all([choices(), fetched("api/v1/matrix.json")]);
  } catch {
    tell("The list of services could not be read: is the network there?");
    return;
  }
  offer(known, at("sr-names"));
  at("sr-choose").addEventListener("submit", (event) => {
    event.preventDefault();
    add();
  });
  at("sr-show").addEventListener("click", show);
  at("sr-clear").addEventListener("click", () => {
    uses = [];
    found.replaceChildren();
    changed();
  });
  at("sr-csv").addEventListener("click", () => download("csv", "csv", "text/csv"));
  at("sr-markdown").addEventListener("click", () => download("markdown", "md", "text/markdown"));
  at("sr-json").addEventListener("click", () => download("json", "json", "application/json"));
  const drop = at("sr-drop");
  at("sr-file").addEventListener("change", (event) => read(event.target.files));
  for (const kind of ["dragover", "dragenter"]) {
    drop.addEventListener(kind, (event) => {
      event.preventDefault();
      drop.classList.add("sr-over");
    });
  }
  drop.addEventListener("dragleave", () => drop.classList.remove("sr-over"));
  drop.addEventListener("drop", (event) => {
    event.preventDefault();
    drop.classList.remove("sr-over");
    read(event.dataTransfer.files);
  });
  addEventListener("popstate", restore);
  restore();
}

start();

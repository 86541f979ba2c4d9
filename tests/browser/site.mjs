// The built site as people use it, in a real headless Chromium: `nox -s browser` serves it and runs this.
// Usage: node site.mjs ADDRESS CHROMIUM TEMPLATE...
import { readFileSync } from "node:fs";
import { chromium } from "playwright-core";

const [address, executablePath, ...templates] = process.argv.slice(2);
const axe = readFileSync(new URL("node_modules/axe-core/axe.min.js", import.meta.url), "utf8");
const faults = [];
let passed = 0;

function check(claim, holds, found = "") {
  if (holds) passed += 1;
  else faults.push(`${claim} ${found}`.trim());
}

/** Check what comes true a moment after the page was told: events are told of after the page has changed. */
async function settles(claim, holds, found) {
  for (let left = 50; left > 0 && !(await holds()); left -= 1) await page.waitForTimeout(100);
  check(claim, await holds(), await found());
}

const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
const context = await browser.newContext({ permissions: ["clipboard-read", "clipboard-write"] });
const page = await context.newPage();
page.on("console", (message) => message.type() === "error" && faults.push(`console: ${message.text()}`));
page.on("pageerror", (error) => faults.push(`page: ${error.message}`));
page.on("request", (request) => {
  const local = ["localhost", "127.0.0.1", ""].includes(new URL(request.url()).hostname);
  if (!local) faults.push(`a request left this machine: ${request.url()}`);
});

// Nothing that axe knows to be wrong, light and dark, on ten kinds of page; nothing wider than a phone.
const kinds = [
  "",
  "tutorial/first-answers/",
  "how-to/triage-a-cve/",
  "reference/catalogue/services/rds/",
  "reference/catalogue/concerns/guest-os-patching/",
  "reference/catalogue/layers/guest-os/",
  "reference/catalogue/tools/kms/",
  "reference/catalogue/misreadings/",
  "reference/api/answers/",
  "reference/compare/?before=ec2&after=lambda",
  "reference/stack/?use=ec2&use=rds",
  "reference/matrix/?category=containers",
  "reference/matrix/?category=containers#ecs/guest-os-patching",
];
for (const path of kinds) {
  for (const colorScheme of ["light", "dark"]) {
    await page.emulateMedia({ colorScheme });
    await page.goto(address + path);
    await page.waitForTimeout(900);
    await page.evaluate(axe);
    const violations = await page.evaluate(() =>
      axe
        .run(document, { rules: { "landmark-unique": { enabled: false } } }) // Material's own
        .then((result) => result.violations.map((each) => `${each.id}: ${each.nodes[0].html.slice(0, 100)}`)),
    );
    check(`axe, ${path || "home"}, ${colorScheme}:`, violations.length === 0, violations.join("; "));
  }
  await page.setViewportSize({ width: 390, height: 800 });
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  check(`${path || "home"} is wider than a phone by`, wide <= 1, `${wide} px`);
  await page.setViewportSize({ width: 1280, height: 800 });
}

// A service page says who patches it, at once.
await page.goto(`${address}reference/catalogue/services/rds/`);
const first = await page.textContent("article");
check("the page of RDS says who patches it", /Who patches Amazon/.test(first));

// -- the matrix -----------------------------------------------------------------------------------------------------------

const shown = () => page.evaluate(() => location.href);
const said = () => page.textContent("#sr-said");
const active = () => page.evaluate(() => document.activeElement.getAttribute("aria-label") ?? document.activeElement.textContent);
const title = () => page.textContent("dialog[open] h2");
const clipboard = async (button) => {
  await page.click(`dialog[open] button:text-is("${button}")`);
  await page.waitForFunction(() => document.querySelector(".sr-said")?.textContent === "Copied");
  return page.evaluate(() => navigator.clipboard.readText());
};

async function matrix(rest) {
  await page.goto("about:blank");
  await page.goto(`${address}reference/matrix/${rest}`);
  await page.waitForSelector("#sr-matrix[aria-busy=false]");
}

await matrix("");
check("the matrix holds every service", (await page.locator("#sr-matrix [role=rowheader]").count()) > 400, await said());
await page.fill("[name=service]", "lambda");
await page.fill("[name=concern]", "patching");
await page.selectOption("[name=owner]", "customer");
await page.waitForFunction(() => location.search.includes("owner=customer"));
check("filters narrow the matrix", /^[1-9] of 4\d\d services/.test(await said()), await said());
await settles("filters are part of the address", async () => (await shown()).endsWith("?service=lambda&concern=patching&owner=customer"), shown);
await matrix(new URL(await shown()).search);
check("an address restores its filters", (await page.inputValue("[name=service]")) === "lambda" && /^[1-9] of/.test(await said()), await said());
await page.click("#sr-filters [type=reset]");
await page.waitForFunction(() => !location.search);
for (const [name, value] of [["layer", "guest-os"], ["basis", "inferred"], ["category", "database"]]) {
  await page.selectOption(`[name=${name}]`, value);
  await page.waitForFunction((part) => location.search.includes(part), `${name}=${value}`);
}
check("layer, basis and category filter together", !/^(0|4\d\d) of/.test(await said()), await said());
await page.fill("[name=service]", "no such service");
await page.waitForFunction(() => /^0 of/.test(document.querySelector("#sr-said").textContent));
check("nothing is said where nothing matches", /Nothing matches/.test(await page.textContent("#sr-matrix")));

// By keyboard alone: into the grid, to a cell, into its answer, and back to the cell.
await matrix("?service=rds&layer=guest-os");
await page.focus("[name=basis]");
for (let step = 0; step < 6 && !(await active()).includes(": "); step += 1) await page.keyboard.press("Tab");
const first_cell = await active();
await page.keyboard.press("ArrowRight");
await page.keyboard.press("ArrowDown");
check("arrow keys move, and a cell says what it is", (await active()) !== first_cell && /^(AWS|You|Both|Depends|Open|n\/a): .+, .+, .+/.test(await active()), await active());
await page.keyboard.press("Control+Home");
check("Ctrl+Home goes to the first cell", (await active()) === first_cell, await active());
await page.keyboard.press("End");
const last_cell = await active();
await page.keyboard.press("Enter");
await page.waitForSelector("dialog[open]");
check("Enter opens the answer of the cell", last_cell.includes((await title()).split(": ")[0]), await title());
await settles("an open cell is part of the address", async () => /#[a-z0-9-]+\/[a-z0-9-]+$/.test(await shown()), shown);
await page.keyboard.press("Escape");
await page.waitForSelector("dialog[open]", { state: "detached" });
await settles("Escape closes it, and the focus is back on the cell", async () => (await active()) === last_cell && !(await shown()).includes("#"), active);
await page.keyboard.press("ArrowUp");
check("headings are reached by keyboard, as links", (await page.evaluate(() => document.activeElement.tagName)) === "A");

// In the whole matrix no header hides the cell that has the focus.
await matrix("");
await page.focus("#sr-matrix [tabindex='0']");
for (const key of ["End", "PageDown", "PageDown", "Home", "PageDown", "ArrowUp", "Control+End"]) {
  await page.keyboard.press(key);
  await page.waitForTimeout(120);
  const hidden = await page.evaluate(() => {
    const { left, top, width, height } = document.activeElement.getBoundingClientRect();
    return document.elementFromPoint(left + width / 2, top + height / 2) !== document.activeElement;
  });
  check(`after ${key} the cell can be seen`, !hidden, await active());
}

// Links to cells.
await matrix("?category=containers#ecs/guest-os-patching");
await page.waitForSelector("dialog[open]");
check("a link to a cell opens it", (await title()) === "Guest OS patching: Amazon ECS", await title());
await settles("the link's filter stays", async () => (await shown()).includes("category=containers"), shown);
check("it says what it depends on", /launch_type=fargate/.test(await page.textContent("dialog")));
check("the paragraph for a ticket says who and why", /^ecs, guest-os-patching: undetermined\./.test(await clipboard("Copy for a ticket")));
check("the answer is copied as Markdown", /^\*\*\[ecs, guest-os-patching\]\(http.*#ecs\/guest-os-patching\): undetermined\.\*\*/.test(await clipboard("Copy as Markdown")));
check("the answer is copied as JSON", JSON.parse(await clipboard("Copy as JSON"))[0].concern === "guest-os-patching");
check("the Python call is copied", (await clipboard("Copy the Python call")) === 'srm.ruling("ecs", "guest-os-patching")');
const link = await clipboard("Copy the link");
await matrix(link.slice(link.indexOf("#")));
await page.waitForSelector("dialog[open]");
check("the copied link leads to the cell", (await title()) === "Guest OS patching: Amazon ECS", link);
await matrix("?category=storage#ecs/guest-os-patching");
await page.waitForSelector("dialog[open]");
await settles("a filter that hides the cell gives way and says so", async () => /filters hid this cell/.test(await said()) && !(await shown()).includes("category"), said);
await matrix("#ecs/no-such-concern");
check("a cell that does not exist is named", /There is no cell ecs\/no-such-concern/.test(await said()), await said());

// On paper: concerns go down the page, services across, and the letters stand beside the colours.
await matrix("?category=containers");
await page.emulateMedia({ media: "print" });
await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
const printed = page.locator(".sr-printed");
check("the matrix prints as tables that fit a sheet", (await printed.count()) > 0 && (await printed.first().locator("thead th").count()) <= 11);
check("each printed cell says its word", (await printed.first().locator("td").allTextContents()).every((word) => /^(AWS|You|Both|Depends|Open|n\/a)$/.test(word)));
check("the grid itself does not print", !(await page.isVisible("#sr-matrix")));
await page.evaluate(() => dispatchEvent(new Event("afterprint")));
check("nothing is left of it on the screen", (await printed.count()) === 0);
await page.emulateMedia({ media: "screen" });

// -- the search -----------------------------------------------------------------------------------------------------------

await page.goto(address);
await page.waitForTimeout(500); // the index is read in a worker
await page.fill(".md-search__input", "who patches RDS");
await page.waitForSelector(".md-search-result__item");
await page.waitForTimeout(1000);
const found = await page.locator(".md-search-result__item").evaluateAll((items) => items.slice(0, 3).map((item) => new URL(item.querySelector("a").href).pathname));
check("“who patches RDS” finds the page of RDS", found.includes("/reference/catalogue/services/rds/"), found.join());

// -- the comparison -------------------------------------------------------------------------------------------------------

await page.goto(`${address}reference/compare/?before=ec2&after=lambda`);
await page.waitForSelector("#sr-answers table");
check("two services are compared from the published answers", /Another must act: \d+/.test(await said()), await said());
await page.click("#sr-swap");
await page.waitForFunction(() => location.search === "?before=lambda&after=ec2");
await page.goto(`${address}reference/compare/?before=ecs;launch_type=ec2&after=ecs`);
await page.waitForFunction(() => document.querySelector("#sr-before").value === "Amazon ECS");
await page.fill("#sr-after", "Amazon ECS on AWS Fargate");
await page.press("#sr-after", "Tab");
await page.waitForFunction(() => decodeURIComponent(location.search).endsWith("after=ecs;launch_type=fargate"));
const python = [];
page.on("request", (request) => request.url().includes("/playground/") && python.push(request.url()));
check("Python is not loaded before a click", python.length === 0, python.join());
await page.click("#sr-show");
await page.waitForSelector("#sr-answers table", { timeout: 120_000 });
check("two modes are compared by the library", /Another must act: [1-9]/.test(await said()) && python.length > 5, await said());
const row = page.locator("#sr-answers tr", { has: page.locator('th:text-is("Guest OS patching")') });
check("patching goes from the customer to AWS", /You\s*AWS/.test(await row.textContent()), await row.textContent());
await row.getByRole("button", { name: "AWS" }).click();
check("its call has the circumstances", (await clipboard("Copy the Python call")) === 'srm.ruling("ecs", "guest-os-patching", launch_type="fargate")');

// -- my stack -------------------------------------------------------------------------------------------------------------

await page.goto(`${address}reference/stack/`);
await page.waitForFunction(() => /Nothing is chosen/.test(document.querySelector("#sr-said").textContent));
await page.fill("#sr-name", "lambda");
await page.press("#sr-name", "Enter");
await page.waitForSelector("#sr-answers table");
await settles("a service is chosen by any name, and the link holds it", async () => (await shown()).endsWith("?use=lambda"), shown);
await page.fill("#sr-name", "lambdda");
await page.press("#sr-name", "Enter");
check("an unknown name is not guessed", /No service is called/.test(await said()), await said());
await page.goto(`${address}reference/stack/?use=nonsense&use=s3`);
await page.waitForSelector("#sr-answers table");
check("a link with an unknown service still shows the rest", (await page.locator("#sr-chosen fieldset").count()) === 1);

for (const template of templates) {
  await page.goto(`${address}reference/stack/`);
  await page.waitForFunction(() => /Nothing is chosen/.test(document.querySelector("#sr-said").textContent));
  await page.setInputFiles("#sr-file", template);
  await page.waitForSelector("#sr-answers table", { timeout: 120_000 });
  const uses = await page.locator("#sr-chosen fieldset").count();
  check(`${template}: the stack names what the template uses`, uses > 1 && (await said()).startsWith(`${uses} uses`), await said());
  await settles(`${template}: the link holds the stack`, async () => new URL(await shown()).searchParams.getAll("use").length === uses, shown);
  for (const [button, start] of [["csv", "service,circumstances,layer,concern,owner"], ["markdown", "# Who is responsible for what"], ["json", '{\n "schema_version"']]) {
    const [download] = await Promise.all([page.waitForEvent("download", { timeout: 120_000 }), page.click(`#sr-${button}`)]);
    check(`${template}: ${button} is written as the command writes it`, readFileSync(await download.path(), "utf8").startsWith(start));
  }
}

await page.setInputFiles("#sr-file", { name: "notes.txt", mimeType: "text/plain", buffer: Buffer.from("nothing of any format") });
await page.waitForFunction(() => /did not work/.test(document.querySelector("#sr-said").textContent), undefined, { timeout: 120_000 });
check("a file of no known format is refused with its name", /notes\.txt/.test(await said()), await said());

await browser.close();
for (const fault of faults) console.log(`FAULT ${fault}`);
console.log(`${passed} passed, ${faults.length} failed`);
process.exit(faults.length ? 1 : 0);

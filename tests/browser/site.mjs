// The built site as people use it, in a real headless Chromium: `nox -s browser` serves it and runs this.
// Usage: node site.mjs ADDRESS CHROMIUM TEMPLATE
import { readFileSync } from "node:fs";
import { chromium } from "playwright-core";

const [address, executablePath, template] = process.argv.slice(2);
const axe = readFileSync(new URL("node_modules/axe-core/axe.min.js", import.meta.url), "utf8");
const faults = [];
let passed = 0;

function check(claim, holds, found = "") {
  if (holds) passed += 1;
  else faults.push(`${claim} ${found}`.trim());
}

const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
const page = await browser.newPage();
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
  "reference/catalogue/tools/kms/",
  "reference/catalogue/misreadings/",
  "reference/api/answers/",
  "reference/compare/?before=ec2&after=lambda",
  "reference/stack/",
  "reference/matrix/?category=containers",
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

// "My stack" reads a template with the library itself, in the page.
await page.goto(`${address}reference/stack/`);
await page.waitForTimeout(1000);
await page.setInputFiles("#sr-file", template);
await page.waitForFunction(() => !document.querySelector("#sr-show").disabled, { timeout: 120_000 });
check("the stack names what the template uses", (await page.textContent("#sr-chosen")).length > 20);

// The matrix is drawn, and a filter is part of the address.
await page.goto(`${address}reference/matrix/?category=containers`);
await page.waitForTimeout(1500);
check("the filter of a link is restored", /of \d+ services/.test(await page.textContent("article")));

await browser.close();
for (const fault of faults) console.log(`FAULT ${fault}`);
console.log(`${passed} passed, ${faults.length} failed`);
process.exit(faults.length ? 1 : 0);

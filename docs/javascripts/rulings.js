// What the matrix, the stack and the comparison have in common: the published answers, and how one of them is shown and copied.
// Nothing here decides anything: answers come from api/v1/, or from the library itself (playground.js).

export const ROOT = new URL("../", import.meta.url);
export const OWNERS = { aws: "AWS", customer: "You", shared: "Both", "not-applicable": "n/a", undetermined: "Depends" };
export const OPEN = "Open";

const held = new Map();

/** Fetch a file of the site once. */
export function fetched(path) {
  if (!held.has(path)) {
    const answer = fetch(new URL(path, ROOT)).then((response) => {
      if (!response.ok) throw new Error(`${path}: ${response.status}`);
      return response.json();
    });
    answer.catch(() => held.delete(path));
    held.set(path, answer);
  }
  return held.get(path);
}

/** Say the verdict in the word that stands in a cell. */
export const word = (owner, basis) => (basis === "not-modelled" ? OPEN : OWNERS[owner]);

/** Make an element; texts are texts, whatever they hold. */
export function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === true) element.setAttribute(name, "");
    else if (value !== false && value != null) element.setAttribute(name, value);
  }
  element.append(...children.flat().filter((child) => child != null && child !== false));
  return element;
}

/** Make the coloured word of an answer. */
export const badge = (item) => make("span", { class: `sr-owner sr-${item.owner}` }, word(item.owner, item.basis));

/** Wait until the typing pauses. */
export function unhurried(act, pause = 120) {
  let waiting;
  return (...said) => {
    clearTimeout(waiting);
    waiting = setTimeout(() => act(...said), pause);
  };
}

// -- uses: a service in circumstances, as links, calls and headings write it ---------------------------------------------

/** Read `ecs;launch_type=fargate`. */
export function readUse(text) {
  const [service, ...said] = text.split(";");
  const circumstances = said.map((pair) => {
    const [name, values = ""] = pair.split("=");
    return { name, values: values.split(",") };
  });
  return { service, circumstances };
}

/** Write `ecs;launch_type=fargate`. */
export const writeUse = (use) => [use.service, ...use.circumstances.map((each) => `${each.name}=${each.values.join(",")}`)].join(";");

/** Write what was said as a heading has it: `launch_type=fargate`. */
export const listed = (circumstances) => circumstances.map((each) => `${each.name}=${each.values.join(" or ")}`).join(", ");

const literal = (text) => (text === "true" ? "True" : text === "false" ? "False" : JSON.stringify(text));

/** Write the Python call that gives an answer. */
export function call(item) {
  const said = item.circumstances.map(({ name, values }) => `${name}=${values.length > 1 ? `(${values.map(literal).join(", ")})` : literal(values[0])}`);
  return `srm.ruling(${[JSON.stringify(item.service), JSON.stringify(item.concern), ...said].join(", ")})`;
}

// -- an answer as a text -------------------------------------------------------------------------------------------------

const dutyText = (duty) => {
  const only = duty.when.length ? ` (where ${listed(duty.when)})` : "";
  return `${duty.party}, ${duty.verb}: ${duty.text}${only}${duty.if_ignored ? ` If ignored${duty.inferred ? " (inferred)" : ""}: ${duty.if_ignored}` : ""}`;
};

const exceptions = (item) => item.unless.map((each) => `${each.circumstance}=${each.value}: ${each.owner}`);

/** Write an answer as a paragraph for a ticket; those that follow the first are what it depends on. */
export function paragraph([item, ...cases], link) {
  const where = item.circumstances.length ? ` (${listed(item.circumstances)})` : "";
  return [
    `${item.service}${where}, ${item.concern}: ${item.owner}. ${item.because}`,
    ...item.duties.map((duty) => `- ${dutyText(duty)}`),
    ...(item.needs.length ? [`Tell me: ${item.needs.join(", ")}.`] : []),
    ...cases.map((each) => `- if ${listed(each.circumstances)}: ${each.owner}`),
    ...(item.unless.length ? [`Unless: ${exceptions(item).join(", ")}.`] : []),
    ...(item.contested ? [`Contested: ${item.contested}`] : []),
    `Basis: ${item.basis}.`,
    ...item.sources.map((source) => `Source: ${source.title} (${source.url}, read ${source.read})`),
    `Link: ${link}`,
  ].join("\n");
}

const escaped = (text) => text.replace(/[\\`*_[\]<>|]/g, "\\$&");

/** Write an answer as Markdown. */
export function markdown([item, ...cases], link) {
  const where = item.circumstances.length ? ` (${listed(item.circumstances)})` : "";
  return [
    `**[${escaped(item.service + where)}, ${item.concern}](${link}): ${item.owner}.** ${escaped(item.because)}`,
    "",
    ...item.duties.map((duty) => `- ${escaped(dutyText(duty))}`),
    ...cases.map((each) => `- if ${escaped(listed(each.circumstances))}: **${each.owner}**`),
    ...exceptions(item).map((each) => `- unless ${escaped(each)}`),
    ...(item.contested ? ["", `Contested: ${escaped(item.contested)}`] : []),
    "",
    `Basis: ${item.basis}.${item.sources.length ? ` Sources: ${item.sources.map((each) => `[${escaped(each.title)}](<${each.url}>), read ${each.read}`).join("; ")}.` : ""}`,
  ].join("\n");
}

// -- an answer on the page -----------------------------------------------------------------------------------------------

const outside = (source) =>
  make("li", {}, make("a", { href: source.url.startsWith("https://") ? source.url : null, rel: "noopener" }, source.title), `, read ${source.read}`, source.quote ? `: “${source.quote}”` : "");

function duties(item, party, heading) {
  const theirs = item.duties.filter((duty) => (party ? duty.party === party : !["aws", "customer"].includes(duty.party)));
  if (!theirs.length) return [];
  return [
    make("h3", {}, heading),
    make("ul", {}, theirs.map((duty) => make("li", {}, dutyText(duty).slice(party ? party.length + 2 : 0)))),
  ];
}

function section(heading, lines) {
  return lines.length ? [make("h3", {}, heading), make("ul", {}, lines)] : [];
}

/** Show an answer: who, why, the duties of each side, what moves it, the sources, and four ways to copy it. */
export function shown(items, names, link) {
  const [item, ...cases] = items;
  const copy = (label, text) => make("button", { class: "sr-copy", type: "button", "data-copy": text }, label);
  return [
    make("p", { class: "sr-verdict" }, badge(item), " ", item.because),
    item.circumstances.length ? make("p", {}, `Where ${listed(item.circumstances)}.`) : null,
    item.contested ? make("p", {}, `Contested: ${item.contested}`) : null,
    ...section("It depends on", cases.map((each) => make("li", {}, `${listed(each.circumstances)}: `, badge(each), ` ${each.because}`))),
    ...duties(item, "customer", "Left for you"),
    ...duties(item, "aws", "AWS does"),
    ...duties(item, "", "Others do"),
    ...section("Unless", item.unless.map((each) => make("li", {}, `${each.circumstance}=${each.value}: `, badge({ owner: each.owner })))),
    ...section("Sources", item.sources.map(outside)),
    make("p", {}, `Basis: ${item.basis}. Standing: ${item.standing}.`),
    make(
      "p",
      { class: "sr-copies" },
      copy("Copy for a ticket", paragraph(items, link)),
      copy("Copy as Markdown", markdown(items, link)),
      copy("Copy as JSON", JSON.stringify(items, null, 1)),
      copy("Copy the Python call", call(item)),
      copy("Copy the link", link),
    ),
    make(
      "p",
      {},
      make("a", { href: new URL(`reference/catalogue/services/${item.service}/`, ROOT) }, names.service),
      " · ",
      make("a", { href: new URL(`reference/catalogue/concerns/${item.concern}/`, ROOT) }, names.concern),
    ),
  ];
}

/** Give the answers of one concern among those of a service: the plain one first, then what it depends on. */
export const about = (items, concern) => items.filter((item) => item.concern === concern);

/** Open the dialog of the page with an answer; the focus goes back to where it was. */
export function open(dialog, title, content, after) {
  const back = document.activeElement;
  const close = make("button", { type: "button", class: "sr-close", "aria-label": "Close" }, "Close");
  dialog.replaceChildren(make("h2", { id: "sr-ruling-title" }, title), close, ...content.filter(Boolean));
  dialog.setAttribute("aria-labelledby", "sr-ruling-title");
  close.addEventListener("click", () => dialog.close());
  dialog.onclick = (event) => event.target === dialog && dialog.close();
  dialog.onclose = () => {
    after?.();
    back?.focus?.({ preventScroll: true });
  };
  if (!dialog.open) dialog.showModal();
  dialog.scrollTop = 0;
}

// Choosing services and circumstances, and finding their answers: published ones where nothing was said, the library's otherwise.
import { ask, loaded } from "./library.js";
import { fetched, listed, make } from "./rulings.js";

/** Read what can be chosen: every service, by id and by every name that the model knows. */
export async function choices() {
  const services = new Map((await fetched("api/v1/services.json")).items.map((each) => [each.id, each]));
  const uses = new Map(); // a name in lower case -> the use that it means
  for (const service of services.values()) {
    for (const mode of service.modes) uses.set(mode.name.toLowerCase(), { name: mode.name, service: service.id, circumstances: mode.when });
  }
  for (const service of services.values()) {
    for (const name of [...service.names, service.id, service.name]) uses.set(name.toLowerCase(), { name, service: service.id, circumstances: [] });
  }
  return { services, uses };
}

/** Offer the names in an input. */
export function offer({ services, uses }, list) {
  const names = [...[...services.values()].map((each) => each.name), ...[...uses.values()].filter((each) => each.circumstances.length).map((each) => each.name)];
  list.replaceChildren(...[...new Set(names)].sort().map((name) => make("option", { value: name })));
}

/** Find the use that a text means. */
export function meant({ uses }, text) {
  const found = uses.get(text.trim().toLowerCase());
  return found && { service: found.service, circumstances: structuredClone(found.circumstances) };
}

/** Keep of a use what the model knows: links are written by people. */
export function checked({ services }, use) {
  const service = services.get(use.service);
  if (!service) throw new Error(`there is no service “${use.service}”`);
  for (const { name, values } of use.circumstances) {
    const ask = service.asks.find((each) => each.name === name);
    if (!ask) throw new Error(`${use.service} has no circumstance “${name}”`);
    const wrong = values.find((value) => !ask.values.includes(value));
    if (wrong !== undefined) throw new Error(`${name} of ${use.service} cannot be “${wrong}”`);
  }
  return use;
}

/** Make the choices of circumstances for a use; `changed` is called when one is made. */
export function asks(service, use, changed) {
  return make(
    "div",
    { class: "sr-asks" },
    service.asks.map((each) => {
      const said = use.circumstances.find(({ name }) => name === each.name)?.values ?? [];
      const options = said.length > 1 ? [said.join(",")] : [];
      const select = make(
        "select",
        {},
        make("option", { value: "" }, "not said"),
        [...each.values, ...options].map((value) =>
          make("option", { value, selected: value === said.join(",") }, value.replaceAll(",", " or ") + (each.marked.includes(value) ? " (only if chosen on purpose)" : "")),
        ),
      );
      select.addEventListener("change", () => {
        const rest = use.circumstances.filter(({ name }) => name !== each.name);
        use.circumstances = [...rest, ...(select.value ? [{ name: each.name, values: select.value.split(",") }] : [])].sort((a, b) => (a.name < b.name ? -1 : 1));
        changed();
      });
      return make("label", { class: "sr-field", title: each.find_out }, each.question, select);
    }),
  );
}

/** Say a use as a heading. */
export const named = ({ services }, use) => services.get(use.service).name + (use.circumstances.length ? ` (${listed(use.circumstances)})` : "");

/** Tell whether the published answers are enough. */
export const published = (uses) => uses.every((use) => !use.circumstances.length);

/** Find the answers of each use, in the shape of api/v1/rulings. */
export async function answers(uses, progress) {
  if (published(uses) && !loaded()) return Promise.all(uses.map(async (use) => (await fetched(`api/v1/rulings/${use.service}.json`)).items));
  return ask({ act: "rule", uses: uses.map(({ service, circumstances }) => ({ service, circumstances })) }, [], progress);
}

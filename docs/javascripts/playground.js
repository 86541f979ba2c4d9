// Runs the library in a worker of this page: Python from pyodide, our own wheel, the pure wheels it needs, all of them files of this site.
// It is the library that answers; nothing is sent anywhere.

const FILES = new URL("../playground/", self.location.href);
let ready;

async function start(report) {
  const response = await fetch(new URL("playground.json", FILES));
  if (!response.ok) throw new Error("this site was built without the library for the browser");
  const { archives } = await response.json();
  report("Loading Python (about 6 MB, once) …");
  const { loadPyodide } = await import(new URL("pyodide.mjs", FILES));
  const [python, ...packed] = await Promise.all([
    loadPyodide({ indexURL: FILES.href, checkIntegrity: false }),
    ...archives.map(async (name) => {
      const archive = await fetch(new URL(name, FILES));
      if (!archive.ok) throw new Error(`${name} is missing`);
      return [name, await archive.arrayBuffer()];
    }),
  ]);
  report("Loading the library …");
  for (const [name, data] of packed) python.unpackArchive(data, name.endsWith(".whl") ? "wheel" : "zip", { extractDir: name.endsWith(".whl") ? undefined : "/library" });
  const glue = await (await fetch(new URL("playground.py", self.location.href))).text();
  python.FS.writeFile("/library/playground.py", glue);
  python.runPython("import sys; sys.path.append('/library')");
  return python.pyimport("playground");
}

self.onmessage = async ({ data: { number, question, documents } }) => {
  const report = (progress) => self.postMessage({ number, progress });
  try {
    ready ??= start(report);
    const playground = await ready;
    report("Working out the answers …");
    self.postMessage({ number, answer: JSON.parse(playground.asked(JSON.stringify(question), ...documents)) });
  } catch (error) {
    ready = undefined;
    self.postMessage({ number, answer: { fault: `the library could not run here: ${String(error.message ?? error).trim().split("\n").pop()}` } });
  }
};

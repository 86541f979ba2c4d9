// Asks the library that runs in the worker; it is loaded with the first question, never before.

let worker;
let number = 0;
const waiting = new Map();

/** Tell whether the library has been asked before. */
export const loaded = () => worker !== undefined;

/**
 * Ask the library.
 *
 * `documents` are pairs of a name and bytes; `progress` is called with what is being done.
 * What is wrong with the question is thrown as an error.
 */
export function ask(question, documents = [], progress = () => {}) {
  if (!worker) {
    worker = new Worker(new URL("playground.js", import.meta.url), { type: "module" });
    worker.onmessage = ({ data }) => {
      const asked = waiting.get(data.number);
      if ("progress" in data) {
        asked.progress(data.progress);
        return;
      }
      waiting.delete(data.number);
      if (data.answer?.fault) asked.reject(new Error(data.answer.fault));
      else asked.resolve(data.answer);
    };
    worker.onerror = (event) => {
      event.preventDefault();
      for (const asked of waiting.values()) asked.reject(new Error("the library could not run in this browser"));
      waiting.clear();
    };
  }
  number += 1;
  return new Promise((resolve, reject) => {
    waiting.set(number, { resolve, reject, progress });
    worker.postMessage({ number, question, documents });
  });
}

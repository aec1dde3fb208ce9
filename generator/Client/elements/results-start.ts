interface Policy { createScriptURL(text: string): unknown }
interface PolicyMaker { createPolicy(name: string, rules: Policy): Policy }

/** Starts the worker that reads receipts. Its address depends on nothing that comes from outside. */
export function resultsWorker(): Worker {
  const address = new URL("./results-worker.js", import.meta.url).href;
  const { trustedTypes } = globalThis as { trustedTypes?: PolicyMaker };
  const policy = trustedTypes?.createPolicy("gg-results", { createScriptURL: () => address });
  return new Worker((policy?.createScriptURL("") ?? address) as string, { type: "module" });
}

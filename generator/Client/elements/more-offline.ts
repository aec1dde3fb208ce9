import { addLaterStyles } from "./later-styles.js";
import * as words from "../words/offline-words.js";

interface Policy { createScriptURL(text: string): unknown }
interface PolicyMaker { createPolicy(name: string, rules: Policy): Policy }

const root = new URL("../", import.meta.url);

/** Has the whole site kept in this browser, and says so when a newer one has been fetched. Where that can't be, the site works as before. */
export async function keepOffline(): Promise<void> {
  // Who saves data has not asked for a whole site; who has it already keeps it up to date.
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  if (connection?.saveData && !navigator.serviceWorker.controller) return;
  const registration = await navigator.serviceWorker.register(workerAddress(), { scope: root.href });
  if (registration.waiting && navigator.serviceWorker.controller) void tell(registration.waiting);
  // A browser may have begun to look for a newer version before this ran.
  follow(registration.installing);
  registration.addEventListener("updatefound", () => follow(registration.installing));
  // By themselves browsers look in their own time. Offline there is nothing to find.
  if (navigator.serviceWorker.controller) await registration.update();
}

function follow(next: ServiceWorker | null): void {
  next?.addEventListener("statechange", () => {
    if (next.state === "installed" && navigator.serviceWorker.controller) void tell(next);
  });
}

/** The one address from which a worker may come: what is given out depends on nothing that comes from outside. */
function workerAddress(): string {
  const address = new URL("sw.js", root).href;
  const { trustedTypes } = globalThis as { trustedTypes?: PolicyMaker };
  const policy = trustedTypes?.createPolicy("gg-worker", { createScriptURL: () => address });
  return (policy?.createScriptURL("") ?? address) as string;
}

async function tell(next: ServiceWorker): Promise<void> {
  if (document.querySelector(".newer")) return;
  await addLaterStyles();
  const line = document.createElement("div");
  const text = document.createElement("p");
  const button = document.createElement("button");
  line.className = "status newer";
  line.role = "status";
  Object.assign(button, { type: "button", className: "button quiet", textContent: words.reload });
  button.addEventListener("click", () => next.postMessage("take over"));
  document.body.append(line);
  // A region has to stand there before what it says is announced.
  text.textContent = words.newer;
  line.append(text, button);
}

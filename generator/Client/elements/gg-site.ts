/** What every page runs. It stays small: all else is fetched when it is asked for. */
const site = document.documentElement.dataset["site"] ?? "";
const seek = document.querySelector<HTMLAnchorElement>("a.seek");

/** Without the script for it, as without any script, the link leads to the page that lists everything. */
async function openSearch(link: HTMLAnchorElement): Promise<void> {
  try {
    const search = await import("./more-search.js");
    await search.open(link);
  } catch {
    location.assign(link.href);
  }
}

/** A single key is a shortcut only for who has asked for it, and never where something is typed. */
function isShortcut(event: KeyboardEvent): boolean {
  if (event.key?.toLowerCase() === "k") return (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
  if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey) return false;
  if ((event.target as Element).closest("input, textarea, select, [contenteditable]")) return false;
  try {
    return localStorage.getItem(`${site}:slash`) === "on";
  } catch {
    return false;
  }
}

if (seek) {
  seek.addEventListener("click", event => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    void openSearch(seek);
  });
  addEventListener("keydown", event => {
    if (!isShortcut(event)) return;
    event.preventDefault();
    void openSearch(seek);
  });
}

if (document.querySelector("gg-search")) void import("./more-search.js").catch(() => undefined);

const practice = document.querySelector<HTMLAnchorElement>("a[data-pool]");

/** Only a browser that keeps answers has progress to show. */
function showProgress(): void {
  try {
    if (!practice || !Object.keys(localStorage).some(key => key.startsWith(`${site}:`) && /:(item|assigned):/.test(key))) return;
  } catch {
    return;
  }
  import("./more-progress.js").then(progress => progress.showProgress(site, practice)).catch(() => undefined);
}

/** What can wait must not slow down what is read now. */
function afterwards(): void {
  const start = (): void => {
    showProgress();
    addEventListener("gg-graded", showProgress);
    addEventListener("storage", showProgress);
    if (document.querySelector("a.term")) import("./more-terms.js").catch(() => undefined);
    if ("serviceWorker" in navigator && isSecureContext) import("./more-offline.js").then(offline => offline.keepOffline()).catch(() => undefined);
  };
  if ("requestIdleCallback" in window) requestIdleCallback(start, { timeout: 5000 });
  else setTimeout(start, 1000);
}

// Another version has taken over, here or in another tab. Every answer is stored when it is given, so nothing is lost.
if ("serviceWorker" in navigator) navigator.serviceWorker.addEventListener("controllerchange", () => location.reload());

if (document.readyState === "complete") afterwards();
else addEventListener("load", afterwards, { once: true });

// Keeps a previewed page up to date: reloads it after a good build, and shows over it what stopped a bad one.
// The page's policy forbids strings that become markup, so everything shown is made of elements and text.

/**
 * @typedef {object} Finding
 * @property {"error" | "warning"} severity
 * @property {string} code
 * @property {string} message
 * @property {string} hint
 * @property {string} path
 * @property {number} line 1-based; 0 when the finding is about the file as a whole
 * @property {number} column 1-based
 * @property {number} length
 * @property {string} lineText
 */

/** The server names the version that a page belongs to in the address of this script. */
const version = new URL(import.meta.url).searchParams.get("version");

/** @type {EventSource | null} */
let events = null;

/** @type {HTMLElement | null} */
let panel = null;

let shownNews = "";

restorePlace();
// Once more when everything is there: until then a browser scrolls to the address's fragment.
addEventListener("load", forgetPlace, { once: true });
addEventListener("pageshow", listen);
document.addEventListener("visibilitychange", listen);
listen();

/** Only pages in view listen: a browser opens six connections to a host and no more, and a seventh tab would wait for ever. */
function listen() {
  events?.close();
  events = null;
  if (!document.hidden) {
    events = new EventSource("/_preview/events");
    events.addEventListener("message", (event) => receive(event.data));
  }
}

/** @param {string} news */
function receive(news) {
  /** @type {{ version: string, findings: Finding[] }} */
  const { version: current, findings } = JSON.parse(news);
  if (current !== version) {
    rememberPlace();
    location.reload();
  } else if (news !== shownNews) {
    shownNews = news;
    showFindings(findings);
  }
}

/** The nearest element above the view is remembered beside the number of pixels, because an edit further up moves everything. */
function rememberPlace() {
  const anchor = [...document.querySelectorAll("main [id]")].findLast((element) => element.getBoundingClientRect().top <= 1);
  const place = { y: scrollY, id: anchor?.id, top: anchor?.getBoundingClientRect().top };
  history.replaceState({ ...history.state, previewPlace: place }, "");
  history.scrollRestoration = "manual";
}

function restorePlace() {
  const place = history.state?.previewPlace;
  if (!place) {
    return;
  }

  const anchor = place.id ? document.getElementById(place.id) : null;
  const top = anchor ? scrollY + anchor.getBoundingClientRect().top - place.top : place.y;
  scrollTo({ top, behavior: "instant" });
}

function forgetPlace() {
  restorePlace();
  if (history.state?.previewPlace) {
    const { previewPlace, ...state } = history.state;
    history.replaceState(Object.keys(state).length > 0 ? state : null, "");
    history.scrollRestoration = "auto";
  }
}

/** @param {Finding[]} findings */
function showFindings(findings) {
  panel?.remove();
  panel = null;
  if (findings.length === 0) {
    return;
  }

  const alert = element("div");
  alert.role = "alert";
  panel = element("section", "preview-panel preview-findings");
  panel.lang = "en";
  panel.ariaLabel = "What keeps the site from being built";
  // A manual popover stands above everything that the page itself can open.
  panel.popover = "manual";
  panel.append(alert, hideButton(panel));
  document.body.append(panel);
  panel.showPopover();

  // Filled after it was added, because screen readers announce what changes in an alert that is there.
  alert.append(
    element("h2", "", "The site can’t be built"),
    element("p", "", "This is the last page that could."),
    list(findings),
  );
}

/** @param {HTMLElement} hidden */
function hideButton(hidden) {
  const button = element("button", "", "Hide until the next build");
  button.type = "button";
  button.addEventListener("click", () => hidden.remove());
  return button;
}

/** @param {Finding[]} findings */
function list(findings) {
  const items = element("ol");
  items.append(...findings.map(describe));
  return items;
}

/** @param {Finding} finding */
function describe(finding) {
  const item = element("li");
  const message = element("p");
  message.append(element("strong", "", finding.message));
  item.append(message);

  const place = element("p");
  const where = finding.line > 0 ? `${finding.path}:${finding.line}:${finding.column}` : finding.path;
  place.append(element("code", "", where), ` ${finding.severity} ${finding.code}`);
  item.append(place);

  if (finding.lineText) {
    item.append(sourceLine(finding));
  }

  if (finding.hint) {
    item.append(element("p", "", `Hint: ${finding.hint}`));
  }

  return item;
}

/** @param {Finding} finding */
function sourceLine({ lineText, column, length }) {
  const start = column - 1;
  const code = element("code");
  code.append(lineText.slice(0, start), element("mark", "", lineText.slice(start, start + length)), lineText.slice(start + length));
  const line = element("pre");
  line.append(code);
  return line;
}

/**
 * @template {keyof HTMLElementTagNameMap} Name
 * @param {Name} name
 * @param {string} [className]
 * @param {string} [text]
 */
function element(name, className = "", text = "") {
  const made = document.createElement(name);
  if (className) {
    made.className = className;
  }

  made.textContent = text;
  return made;
}

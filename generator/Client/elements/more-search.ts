import { addLaterStyles } from "./later-styles.js";
import { GgSearch } from "./search-box.js";
import * as words from "../words/search-words.js";

const store = document.documentElement.dataset["site"];
let dialog: HTMLDialogElement | null = null;

/** Opens the search over the page; where the page is the search itself, its field is there already. */
export async function open(link: HTMLAnchorElement): Promise<void> {
  await addLaterStyles();
  const inPage = document.querySelector<GgSearch>("main gg-search");
  if (inPage) return inPage.focus();
  // Not every browser has given the link the focus that is to come back to it.
  if (document.activeElement === document.body) link.focus();
  dialog ??= drawDialog();
  if (!dialog.open) dialog.showModal();
  dialog.querySelector<GgSearch>("gg-search")!.focus();
}

function drawDialog(): HTMLDialogElement {
  const made = document.createElement("dialog");
  const box = document.createElement("gg-search");
  const close = document.createElement("button");
  const foot = document.createElement("p");
  made.className = "seek-over";
  made.setAttribute("aria-label", words.label);
  made.setAttribute("closedby", "any");
  Object.assign(close, { type: "button", className: "button quiet", textContent: words.close });
  close.addEventListener("click", () => made.close());
  foot.className = "seek-foot";
  foot.append(drawSetting(), close);
  made.append(box, foot);
  // A search field would first empty itself.
  made.addEventListener("keydown", event => {
    if (event.key !== "Escape" || event.isComposing) return;
    event.preventDefault();
    made.close();
  });
  // A result can stand on this very page.
  box.addEventListener("click", event => {
    if ((event.target as Element).closest("a") && !event.ctrlKey && !event.metaKey && !event.shiftKey) made.close();
  });
  document.body.append(made);
  return made;
}

function drawSetting(): HTMLElement {
  const label = document.createElement("label");
  const box = document.createElement("input");
  box.type = "checkbox";
  label.append(box, ` ${words.slash}`);
  try {
    box.checked = localStorage.getItem(`${store}:slash`) === "on";
  } catch {
    box.checked = false;
  }
  box.addEventListener("change", () => {
    try {
      if (box.checked) localStorage.setItem(`${store}:slash`, "on");
      else localStorage.removeItem(`${store}:slash`);
    } catch {
      box.checked = false;
      label.append(` ${words.slashUnsaved}`);
    }
  });
  return label;
}

/** The page of the search: what its address asks for is searched, and what is searched stands in its address. */
function begin(box: GgSearch): void {
  const query = new URL(location.href).searchParams.get("q");
  box.addEventListener("gg-searched", () => {
    const address = new URL(location.href);
    if (box.query) address.searchParams.set("q", box.query);
    else address.searchParams.delete("q");
    try {
      history.replaceState(null, "", address);
    } catch {
      // Browsers limit how often an address may change; the search goes on without.
    }
  });
  if (query) box.query = query.slice(0, 100);
}

GgSearch.define();
void addLaterStyles();
const box = document.querySelector<GgSearch>("main gg-search");
if (box) begin(box);

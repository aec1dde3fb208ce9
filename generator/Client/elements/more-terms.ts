import { addLaterStyles } from "./later-styles.js";
import * as words from "../words/term-words.js";

type Definitions = { [anchor: string]: [name: string, definition: string] };

const openAfter = 300;
const closeAfter = 300;

/** One card for all terms of a page. It explains a link's term on hover, focus and tap, and takes nothing away from the link. */
class TermCard {
  readonly #card = document.createElement("div");
  readonly #text = document.createElement("p");
  readonly #more = document.createElement("a");
  #definitions: Promise<Definitions> | null = null;
  #term: HTMLAnchorElement | null = null;
  #timer = 0;

  constructor() {
    this.#card.className = "gloss";
    this.#card.popover = "auto";
    this.#text.role = "status";
    this.#more.textContent = words.more;
    // The term before it leads to the same place, so the Tab key has nothing to gain here.
    this.#more.tabIndex = -1;
    this.#more.href = document.querySelector<HTMLAnchorElement>("a.term")?.href ?? "";
    this.#card.append(this.#text, this.#more);
    (document.querySelector("main") ?? document.body).append(this.#card);
    for (const type of ["pointerover", "pointerout", "focusin", "focusout", "click"]) document.addEventListener(type, this);
    this.#card.addEventListener("beforetoggle", this);
    addEventListener("scroll", this, { passive: true });
  }

  handleEvent(event: Event): void {
    if (event.type === "pointerover") this.#over(event as PointerEvent);
    else if (event.type === "pointerout") this.#out(event as PointerEvent);
    else if (event.type === "focusin") this.#focus(event.target);
    else if (event.type === "focusout") this.#blur(event as FocusEvent);
    else if (event.type === "click") void this.#tap(event as PointerEvent);
    else if (event.type === "scroll") this.#place();
    else if ((event as ToggleEvent).newState === "closed") this.#term = null;
  }

  /** Also what is pointed at by way of the card stays open. */
  #over({ target, pointerType }: PointerEvent): void {
    const term = termAt(target);
    if (this.#holds(target) || (term && term === this.#term)) clearTimeout(this.#timer);
    else if (term && pointerType === "mouse") this.#later(() => void this.#open(term), openAfter);
  }

  #out({ target, pointerType }: PointerEvent): void {
    if (pointerType !== "mouse" || !(termAt(target) || this.#holds(target))) return;
    clearTimeout(this.#timer);
    if (this.#term && this.#term !== document.activeElement) this.#later(() => this.#close(), closeAfter);
  }

  #focus(target: EventTarget | null): void {
    const term = termAt(target);
    if (term?.matches(":focus-visible")) void this.#open(term);
  }

  #blur({ target, relatedTarget }: FocusEvent): void {
    if (termAt(target) !== this.#term || this.#holds(relatedTarget) || this.#card.matches(":hover")) return;
    clearTimeout(this.#timer);
    this.#close();
  }

  /** A finger can't hover, so its tap explains; the card leads on to the glossary. */
  async #tap(event: PointerEvent): Promise<void> {
    const term = termAt(event.target);
    if (!term || !["touch", "pen"].includes(event.pointerType)) return;
    event.preventDefault();
    if (!await this.#open(term)) location.assign(term.href);
  }

  /** False where there is nothing to show. */
  async #open(term: HTMLAnchorElement): Promise<boolean> {
    clearTimeout(this.#timer);
    if (this.#term === term) return true;
    this.#term = term;
    const known = await this.#read().catch(() => null);
    const definition = known?.[decodeURIComponent(term.hash.slice(1))];
    // Meanwhile the pointer or the focus may have gone elsewhere.
    if (this.#term !== term) return true;
    if (!definition) {
      this.#term = null;
      return false;
    }
    const name = document.createElement("b");
    name.textContent = `${definition[0]}. `;
    this.#more.href = term.href;
    if (!this.#card.matches(":popover-open")) this.#card.showPopover();
    this.#text.replaceChildren(name, definition[1]);
    this.#place();
    return true;
  }

  #close(): void {
    this.#term = null;
    if (this.#card.matches(":popover-open")) this.#card.hidePopover();
  }

  /** Beside its term where there is room, so that a pointer can reach it; on a phone the style sheet puts it at the bottom. */
  #place(): void {
    const { style } = this.#card;
    style.inset = "";
    const box = this.#term?.getClientRects()[0];
    if (!box || !matchMedia("(min-width: 48em)").matches) return;
    const { width, height } = this.#card.getBoundingClientRect();
    const left = Math.max(8, Math.min(box.left, document.documentElement.clientWidth - width - 8));
    const top = box.bottom + height < innerHeight ? box.bottom : Math.max(0, box.top - height);
    style.inset = `${top}px auto auto ${left}px`;
  }

  #read(): Promise<Definitions> {
    return this.#definitions ??= Promise.all([
      fetch(new URL("./terms.json", import.meta.url), { cache: "no-cache" }).then(response => response.json() as Promise<Definitions>),
      addLaterStyles(),
    ]).then(([definitions]) => definitions, error => {
      this.#definitions = null;
      throw error;
    });
  }

  #later(act: () => void, after: number): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(act, after);
  }

  #holds(target: EventTarget | null): boolean {
    return target instanceof Node && this.#card.contains(target);
  }
}

function termAt(target: EventTarget | null): HTMLAnchorElement | null {
  return target instanceof Element ? target.closest<HTMLAnchorElement>("a.term") : null;
}

// A browser without popovers has the links.
if ("popover" in HTMLElement.prototype) new TermCard();

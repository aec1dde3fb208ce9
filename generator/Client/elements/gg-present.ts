import { HandsForm } from "./hands-form.js";
import { countedHands, handsAdvice, handsTable, type Label, type Row } from "./hands-view.js";
import * as words from "../words/present-words.js";
import { WorkshopState } from "./workshop-state.js";

const [reading, counting, labelled] = [0, 1, 2];
const forward = ["ArrowRight", "PageDown", " ", "Enter"];
const backward = ["ArrowLeft", "PageUp"];

/** Shows a bank's campaigns to a room, step by step: text, hands, label, words. Hands are kept in this tab and are nobody's answer. */
export class GgPresent extends HTMLElement {
  #slides: HTMLElement[] = [];
  #form: HandsForm | null = null;
  #state = new WorkshopState("", "", [], 0);
  #isTwinShown = false;
  #live: HTMLElement = document.createElement("p");

  static define(name = "gg-present"): void {
    if (!customElements.get(name)) customElements.define(name, this);
  }

  connectedCallback(): void {
    for (const type of ["click", "submit", "input"]) this.addEventListener(type, this);
    for (const type of ["keydown", "fullscreenchange"]) document.addEventListener(type, this);
    if (this.#slides.length === 0) this.#open();
  }

  disconnectedCallback(): void {
    for (const type of ["click", "submit", "input"]) this.removeEventListener(type, this);
    for (const type of ["keydown", "fullscreenchange"]) document.removeEventListener(type, this);
  }

  handleEvent(event: Event): void {
    if (event.type === "click") this.#click(event);
    else if (event.type === "keydown") this.#key(event as KeyboardEvent);
    else if (event.type === "submit") this.#submit(event);
    else if (event.type === "input") this.#count();
    else this.#button("full").textContent = document.fullscreenElement ? words.leaveFullScreen : words.fullScreen;
  }

  #open(): void {
    this.#slides = [...this.querySelectorAll<HTMLElement>(".slide")];
    this.#form = new HandsForm(this.querySelector(".tally")!);
    this.#live.className = "vh";
    this.#live.role = "status";
    this.append(this.#live);
    for (const summary of this.querySelectorAll<HTMLElement>(".slide summary")) summary.hidden = true;
    this.#button("full").hidden = !document.fullscreenEnabled;
    this.querySelector<HTMLElement>(".controls")!.hidden = false;
    this.#state = new WorkshopState(this.dataset["store"] ?? "", this.dataset["bank"] ?? "", this.#slides.map(({ id }) => id), this.#labels.length);
    this.#state.step = Math.min(this.#state.step, this.#last);
    this.#show();
    this.setAttribute("data-ready", "");
  }

  #click(event: Event): void {
    const button = (event.target as Element).closest("button");
    if (button?.name === "back") this.#move(-1);
    if (button?.name === "all") this.#go(this.#at, this.#last);
    if (button?.name === "go") this.#go(Number(button.value), labelled);
    if (button?.name === "twin") this.#toggleTwin();
    if (button?.name === "full") this.#toggleFullScreen();
    if (button?.name === "again") this.#again();
    if (button?.name === "more") {
      this.#form?.countOne(button.value);
      this.#count();
      this.#live.textContent = this.#form?.spoken ?? "";
    }
  }

  /** Keys of clickers and of hands on a keyboard. In a field, and on what a key presses by itself, they mean what they always mean. */
  #key(event: KeyboardEvent): void {
    const target = event.target as Element;
    const isOurs = target === document.body || target === document.documentElement || this.contains(target);
    if (event.defaultPrevented || event.repeat || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey || !isOurs) return;
    if (target.closest("input, textarea, select")) return;
    if ((event.key === " " || event.key === "Enter") && target.closest("button, a, summary")) return;
    const isFullScreen = event.key.toLowerCase() === "f" && this.contains(target) && document.fullscreenEnabled;
    if (!isFullScreen && !forward.includes(event.key) && !backward.includes(event.key)) return;
    event.preventDefault();
    if (isFullScreen) this.#toggleFullScreen();
    else this.#move(forward.includes(event.key) ? 1 : -1);
  }

  /** The button that goes on belongs to the form of the hands, so that Enter in its fields goes on, too. */
  #submit(event: Event): void {
    event.preventDefault();
    this.#move(1);
  }

  #move(by: 1 | -1): void {
    if (by > 0 && this.#step === counting && !this.#count()) return void this.#form?.wrong?.focus();
    if (by > 0) this.#step < this.#last ? this.#go(this.#at, this.#step + 1) : this.#go(this.#at + 1, reading);
    else if (this.#step > reading) this.#go(this.#at, this.#step - 1);
    else this.#go(this.#at - 1, this.#lastOf(this.#at - 1));
  }

  #go(at: number, step: number): void {
    if (at < 0 || at > this.#slides.length) return;
    [this.#state.at, this.#state.step, this.#isTwinShown] = [at, step, false];
    this.#keep();
    this.#show();
    this.#focus();
  }

  #again(): void {
    this.#state.hands.clear();
    this.#go(0, reading);
  }

  get #labels(): readonly Label[] {
    return this.#form?.labels ?? [];
  }

  get #at(): number {
    return this.#state.at;
  }

  get #step(): number {
    return this.#state.step;
  }

  get #slide(): HTMLElement | undefined {
    return this.#slides[this.#at];
  }

  get #last(): number {
    return this.#lastOf(this.#at);
  }

  #lastOf(at: number): number {
    return at in this.#slides ? labelled + this.#reasonsOf(this.#slides[at]!).length : reading;
  }

  #reasonsOf(slide: HTMLElement): HTMLElement[] {
    return [...slide.querySelectorAll<HTMLElement>(".revealed .reasons > li")];
  }

  #button(name: string): HTMLButtonElement {
    return this.querySelector<HTMLButtonElement>(`.controls [name=${name}]`)!;
  }

  /** Everything that a step changes is set here, so that each can follow each. */
  #show(): void {
    const slide = this.#slide;
    for (const other of this.#slides) other.hidden = other !== slide;
    const result = this.querySelector<HTMLElement>(".hands-result")!;
    result.hidden = slide !== undefined;
    if (slide) this.#showSlide(slide);
    else this.#showResult(result);
    const isDone = this.#step === this.#last;
    this.#button("back").hidden = this.#at === 0 && this.#step === reading;
    this.#button("next").hidden = slide === undefined;
    this.#button("next").textContent = this.#step === reading ? words.next.hands : this.#step === counting ? words.next.label
      : !isDone ? words.next.clue : this.#at + 1 < this.#slides.length ? words.next.campaign : words.next.end;
    this.#button("all").hidden = !slide || this.#step < labelled || isDone;
    this.#button("twin").hidden = !slide || !isDone || !slide.querySelector(".twin-side");
    this.#button("again").hidden = this.#at === 0 && this.#step === reading && this.#state.hands.size === 0;
    this.#showTwin();
  }

  #showSlide(slide: HTMLElement): void {
    const isLabelled = this.#step >= labelled;
    slide.querySelector<HTMLElement>(".asked")!.hidden = isLabelled;
    slide.querySelector("details")!.open = isLabelled;
    slide.querySelector<HTMLElement>(".why")!.hidden = this.#step < this.#last;
    slide.querySelector(".hands")?.remove();
    const shown = this.#reasonsOf(slide).map((reason, index) => {
      reason.hidden = index >= this.#step - labelled;
      return reason.hidden ? "" : reason.querySelector(".n")!.textContent;
    });
    for (const mark of slide.querySelectorAll(".revealed mark")) mark.classList.toggle("waiting", !shown.includes(mark.querySelector(".n")!.textContent));
    this.#showTally(slide);
    const hands = this.#countedAt(slide);
    if (isLabelled && hands) slide.querySelector(".revealed .is")!.after(countedHands(this.#labels, this.#state.hands.get(slide.id) ?? [], slide.dataset["key"] ?? "", hands));
  }

  #showTally(slide: HTMLElement): void {
    const tally = this.querySelector<HTMLElement>(".tally")!;
    tally.hidden = this.#step !== counting;
    if (tally.hidden) return;
    slide.querySelector(".asked")!.after(tally);
    this.#form?.put(this.#state.hands.get(slide.id));
  }

  #showResult(result: HTMLElement): void {
    const rows: Row[] = this.#slides.map(slide => ({
      title: slide.querySelector("h2")!.textContent!,
      label: this.#labels.find(({ id }) => id === slide.dataset["key"])!,
      hands: this.#countedAt(slide),
    }));
    result.replaceChildren(result.firstElementChild!, ...handsAdvice(rows), handsTable(rows));
  }

  #countedAt(slide: HTMLElement): GenGuideCore.Hands | null {
    const counts = this.#state.hands.get(slide.id) ?? [];
    return GenGuideCore.countHands(this.#labels.map(({ id }, index) => ({ label: id, count: counts[index] ?? 0 })), slide.dataset["key"] ?? "");
  }

  #focus(): void {
    const slide = this.#slide;
    const heading = !slide ? ".hands-result h2" : this.#step === reading ? "h2" : this.#step === counting ? ".tally h3" : ".revealed .is h3";
    const reason = slide && this.#reasonsOf(slide)[this.#step - labelled - 1];
    (slide ?? this).querySelector<HTMLElement>(heading)?.focus({ preventScroll: true });
    if (reason) reason.scrollIntoView({ block: "nearest" });
    else if (this.#step === counting) this.querySelector(".tally")?.scrollIntoView({ block: "end" });
    else this.scrollIntoView({ block: "start" });
    const place = slide?.querySelector(".over")?.textContent ?? "";
    const counted = slide && this.#step === labelled ? slide.querySelector(".hands caption")?.textContent : "";
    this.#live.textContent = (reason?.textContent ?? `${place} ${counted ?? ""}`).replace(/\s+/g, " ").trim();
  }

  #toggleTwin(): void {
    this.#isTwinShown = !this.#isTwinShown;
    this.#showTwin();
    if (this.#isTwinShown) this.#slide?.querySelector<HTMLElement>(".twin-side h3")?.focus();
  }

  #showTwin(): void {
    for (const twin of this.querySelectorAll<HTMLElement>(".twin-side")) twin.hidden = !this.#isTwinShown;
    this.#slide?.classList.toggle("paired", this.#isTwinShown);
    this.#button("twin").textContent = this.#isTwinShown ? words.hideTwin : words.showTwin;
    this.#button("twin").ariaExpanded = String(this.#isTwinShown);
  }

  #toggleFullScreen(): void {
    void (document.fullscreenElement ? document.exitFullscreen() : this.requestFullscreen()).catch(() => undefined);
  }

  /** False when what was typed is no count. */
  #count(): boolean {
    const counts = this.#form?.read();
    if (!counts || !this.#slide) return false;
    if (counts.length > 0) this.#state.hands.set(this.#slide.id, counts);
    else this.#state.hands.delete(this.#slide.id);
    this.#keep();
    return true;
  }

  #keep(): void {
    const isKept = this.#state.keep();
    const line = this.querySelector(".unsaved");
    if (isKept) line?.remove();
    if (isKept || line) return;
    const notice = document.createElement("p");
    notice.className = "status unsaved";
    notice.textContent = words.unsaved;
    this.querySelector(".controls")!.before(notice);
  }
}

GgPresent.define();

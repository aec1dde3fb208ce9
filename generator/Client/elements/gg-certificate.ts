import { drawPicture, type Line } from "./certificate-picture.js";
import * as words from "../words/certificate-words.js";
import { labelled, make, makeButton, makeLink, saveBlob } from "./dom.js";
import { ExamRecord, isPassed, type HandedIn } from "./exam-record.js";
import { chosenPerson, mostNameCharacters, readPeople } from "./people.js";

/** What a passed exam says, on a sheet to print or as a picture. It is drawn from what this browser keeps, as often as it is wanted. */
export class GgCertificate extends HTMLElement {
  readonly #tools = make("div", "tools flow");
  readonly #sheet = make("section", "certificate");
  readonly #status = make("p", "status");
  #exams!: ExamRecord;
  #passed: HandedIn[] = [];
  #shown!: HandedIn;

  static define(name = "gg-certificate"): void {
    if (!customElements.get(name)) customElements.define(name, this);
  }

  connectedCallback(): void {
    if (this.#tools.isConnected) return;
    for (const type of ["click", "input", "change"]) this.addEventListener(type, this);
    const site = this.#data("store");
    this.#exams = new ExamRecord(site, chosenPerson(site), this.#data("bank"), () => undefined);
    const { past, name } = this.#exams.read();
    this.#passed = past.filter(isPassed).reverse();
    this.setAttribute("data-ready", "");
    const [latest] = this.#passed;
    if (!latest) return this.#showNone(past.length > 0);
    this.#shown = latest;
    const { chosen, list } = readPeople(site);
    this.#status.role = "status";
    this.#status.hidden = true;
    this.#tools.append(...this.#fields(name ?? list.find(({ id }) => id === chosen)?.name ?? ""), this.#status);
    this.append(this.#tools, this.#sheet);
    this.#draw();
  }

  handleEvent(event: Event): void {
    const target = event.target as HTMLInputElement & HTMLSelectElement;
    if (event.type === "click") {
      const name = (event.target as Element).closest("button")?.name;
      if (name === "print") print();
      else if (name === "image") void this.#saveImage();
    } else if (target.name === "which") {
      this.#shown = this.#passed[Number(target.value)] ?? this.#shown;
      this.#draw();
    } else if (target.name === "holder") {
      this.#draw();
      if (event.type === "change") this.#exams.change(state => ({ ...state, name: this.#name }));
    }
  }

  #data(name: string): string {
    return this.getAttribute(`data-${name}`) ?? "";
  }

  get #name(): string {
    return (this.querySelector<HTMLInputElement>("input[name=holder]")?.value ?? "").replace(/\s+/g, " ").trim();
  }

  #showNone(isTried: boolean): void {
    const line = make("p", "status");
    line.append(isTried ? words.notPassed : words.none, " ", makeLink(words.toExam, this.#data("exam"), "button quiet"));
    this.append(line);
  }

  #fields(name: string): HTMLElement[] {
    const input = make("input");
    input.type = "text";
    input.name = "holder";
    input.id = "holder";
    input.maxLength = mostNameCharacters;
    input.autocomplete = "name";
    input.value = name;
    const field = labelled(input, words.nameLabel, words.nameHint);
    const actions = make("p", "actions");
    actions.append(makeButton(words.print, "print"), makeButton(words.saveImage, "image", "button quiet"), makeLink(words.toExam, this.#data("exam")));
    return this.#passed.length > 1 ? [field, this.#choice(), actions] : [field, actions];
  }

  #choice(): HTMLElement {
    const field = make("p", "field");
    const label = make("label", "", words.which);
    const menu = make("select");
    menu.name = "which";
    menu.id = "which";
    label.htmlFor = menu.id;
    this.#passed.forEach(({ handed, right, of }, index) => menu.append(new Option(words.choice(handed, right, of), String(index))));
    field.append(label, menu);
    return field;
  }

  #lines(): Line[] {
    const { right, of, pass, reasoned, scenarios, handed, seed } = this.#shown;
    return [
      { text: words.title, size: 30, weight: 650, above: 20 },
      { text: this.#name || words.nameless, size: 84, serif: true, above: 60 },
      { text: words.has, size: 30, above: 24 },
      { text: this.#data("title"), size: 54, serif: true, above: 8 },
      ...this.#data("shown") ? [{ text: this.#data("shown"), size: 28, above: 4 }] : [],
      { text: words.scored(right, of, pass), size: 34, weight: 650, above: 44 },
      ...reasoned > 0 ? [{ text: words.reasoned(reasoned, scenarios), size: 28, above: 4 }] : [],
      { text: words.on(this.#data("name"), handed), size: 28, above: 40 },
      ...[words.asked(of, this.#data("things")), words.says, words.proves, words.receipt(seed)].map((text, index) => ({ text, size: 22, above: index === 0 ? 60 : 10, soft: true })),
    ];
  }

  #draw(): void {
    const [title, name, has, exam, ...rest] = this.#lines();
    const pens = make("div", "pens");
    pens.ariaHidden = "true";
    pens.append(make("i", "d"), make("i", "l"));
    const holder = make("h2", "holder", name!.text);
    holder.dir = "auto";
    const facts = rest.filter(({ soft }) => !soft).map(({ text, weight }) => make("p", weight ? "score" : "", text));
    const notes = make("div", "notes");
    notes.append(...rest.filter(({ soft }) => soft).map(({ text }) => make("p", "", text)));
    this.#sheet.replaceChildren(pens, make("p", "over", title!.text), holder, make("p", "", has!.text), make("p", "exam-name", exam!.text), ...facts, notes);
  }

  async #saveImage(): Promise<void> {
    const picture = await drawPicture(this.#lines());
    this.#status.hidden = picture !== null;
    if (picture) saveBlob(words.fileName(this.#shown.handed), picture);
    else this.#status.textContent = words.imageFailed;
  }
}

GgCertificate.define();

import * as words from "../words/present-words.js";

/** A label as the page shows it: its id, its words and its pen. */
export interface Label { id: string; name: string; pen: string }

const make = <Name extends keyof HTMLElementTagNameMap>(name: Name, className: string, ...content: (Node | string)[]): HTMLElementTagNameMap[Name] => {
  const node = document.createElement(name);
  if (className) node.className = className;
  node.append(...content);
  return node;
};

const svg = (name: string, attributes: { [name: string]: string }): Element => {
  const node = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const [attribute, value] of Object.entries(attributes)) node.setAttribute(attribute, value);
  return node;
};

function bar(share: number): Element {
  const node = svg("svg", { viewBox: "0 0 100 10", preserveAspectRatio: "none", class: "bar", "aria-hidden": "true" });
  node.append(svg("path", { d: "M0 0V10", class: "axis" }), svg("rect", { x: "0", y: "1", width: String(100 * share), height: "8" }));
  return node;
}

/** What a room said, as a sentence, and as a bar for each label with its number. */
export function countedHands(labels: readonly Label[], counts: readonly number[], key: string, hands: GenGuideCore.Hands): HTMLElement {
  const rows = labels.map((label, index) => {
    const count = counts[index] ?? 0;
    const head = make("th", "", make("span", `k ${label.pen}`, label.name));
    head.scope = "row";
    return make("tr", label.pen, head, make("td", "", bar(count / hands.of)), make("td", "num", String(count)));
  });
  const name = labels.find(({ id }) => id === key)?.name ?? "";
  return make("table", "hands", make("caption", "", make("strong", "", words.counted(name, hands))), make("tbody", "", ...rows));
}

/** One row for each campaign. */
export interface Row { title: string; label: Label; hands: GenGuideCore.Hands | null }

export function handsTable(rows: readonly Row[]): HTMLElement {
  const head = make("tr", "", ...words.columns.map(column => {
    const cell = make("th", "", column);
    cell.scope = "col";
    return cell;
  }));
  const body = rows.map(({ title, label, hands }) => {
    const name = make("th", "", title);
    name.scope = "row";
    return make("tr", "", name, make("td", "", make("span", `k ${label.pen}`, label.name)), make("td", "num", hands ? words.outOf(hands) : words.notCounted));
  });
  return make("div", "table", make("table", "told", make("thead", "", head), make("tbody", "", ...body)));
}

/** Which campaign to talk about, and a button that leads to it. */
export function handsAdvice(rows: readonly Row[]): Node[] {
  const hardest = GenGuideCore.hardestOf(rows.map(({ hands }) => hands));
  const row = rows[hardest];
  if (!row?.hands) return [make("p", "advice", rows.some(({ hands }) => hands) ? words.allRight : words.nobodyCounted)];
  const button = make("button", "button", words.goThere);
  Object.assign(button, { type: "button", name: "go", value: String(hardest) });
  return [make("p", "advice", words.talkAbout(row.title, row.hands)), make("p", "actions", button)];
}

import { make } from "./dom.js";

export type Caption = readonly [string, string];

/** A table whose rows become blocks where there is little room, with its caption; cells are text or nodes. */
export function tableOf(caption: Caption, headers: string[], rows: (string | Node)[][], numeric: number[] = []): HTMLElement {
  const table = make("table", "stack bare");
  table.role = "table";
  const title = table.createCaption();
  title.append(make("strong", "", caption[0]), caption[1]);
  const head = table.createTHead();
  head.role = "rowgroup";
  const headRow = head.insertRow();
  headRow.role = "row";
  headers.forEach((text, column) => {
    const cell = make("th", numeric.includes(column) ? "num" : "", text);
    cell.scope = "col";
    cell.role = "columnheader";
    headRow.append(cell);
  });
  const body = table.createTBody();
  body.role = "rowgroup";
  for (const cells of rows) {
    const row = body.insertRow();
    row.role = "row";
    cells.forEach((content, column) => {
      const cell = make(column === 0 ? "th" : "td", column === 0 ? "" : numeric.includes(column) ? "full num" : "full");
      cell.role = column === 0 ? "rowheader" : "cell";
      if (cell instanceof HTMLTableCellElement && column === 0) cell.scope = "row";
      if (column > 0) cell.dataset["th"] = `${headers[column]}:`;
      cell.append(content);
      row.append(cell);
    });
  }
  const frame = make("div", "table");
  frame.append(table);
  return frame;
}

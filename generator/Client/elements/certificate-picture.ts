/** A line of text in a picture: its words, its size in pixels, whether it is set in the serif, its weight, and the space above it. */
export interface Line { text: string; size: number; serif?: boolean; weight?: number; above: number; soft?: boolean }

const width = 1600;
const height = 1131;
const margin = 120;
const bottom = height - 60;

/** The certificate as a PNG of 1,600 × 1,131 pixels, which is A4 on its side; null where the browser can't draw it. */
export async function drawPicture(lines: Line[]): Promise<Blob | null> {
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [width, height];
  const context = canvas.getContext("2d");
  if (!context) return null;
  const style = getComputedStyle(document.documentElement);
  const token = (name: string): string => style.getPropertyValue(name).trim();
  context.fillStyle = "#fff";
  context.fillRect(0, 0, width, height);
  drawRule(context);
  const fontOf = ({ size, serif, weight }: Line, scale: number): string => `${weight ?? 400} ${size * scale}px ${token(serif ? "--serif" : "--sans") || "sans-serif"}`;
  // A long name or title makes everything smaller, and nothing is cut off.
  let scale = 1;
  while (scale > 0.4 && layOut(context, lines, scale, fontOf).end > bottom) scale -= 0.05;
  const { rows, end } = layOut(context, lines, scale, fontOf);
  for (const { text, x, y, line } of rows) {
    context.font = fontOf(line, scale);
    context.fillStyle = line.soft ? "#4a555b" : "#14191c";
    // The small print stands at the foot.
    context.fillText(text, x, line.soft ? y + Math.max(0, bottom - end) : y);
  }
  return new Promise(done => canvas.toBlob(done, "image/png"));
}

/** The rule of both pens, as on top of every page. */
function drawRule(context: CanvasRenderingContext2D): void {
  const rule = document.querySelector(".pens i");
  const other = document.querySelector(".pens i + i");
  for (const [index, pen] of [rule, other].entries()) {
    context.fillStyle = pen ? getComputedStyle(pen).backgroundColor : "#14191c";
    context.fillRect(index * width / 2, 0, width / 2, 16);
  }
}

function layOut(context: CanvasRenderingContext2D, lines: Line[], scale: number, fontOf: (line: Line, scale: number) => string): { rows: { text: string; x: number; y: number; line: Line }[]; end: number } {
  const rows: { text: string; x: number; y: number; line: Line }[] = [];
  let y = 60;
  for (const line of lines) {
    context.font = fontOf(line, scale);
    y += line.above * scale;
    for (const text of wrap(context, line.text)) {
      y += line.size * scale * 1.3;
      rows.push({ text, x: margin, y, line });
    }
  }
  return { rows, end: y };
}

/** Broken between words, and within one that is wider than the picture. */
function wrap(context: CanvasRenderingContext2D, text: string): string[] {
  const rows: string[] = [];
  let row = "";
  for (const word of text.split(" ")) {
    const longer = row ? `${row} ${word}` : word;
    if (context.measureText(longer).width <= width - 2 * margin) {
      row = longer;
      continue;
    }
    if (row) rows.push(row);
    row = "";
    for (const character of word) {
      if (row && context.measureText(row + character).width > width - 2 * margin) {
        rows.push(row);
        row = "";
      }
      row += character;
    }
  }
  return row ? [...rows, row] : rows;
}

import "./results-core.js";
import { openAssignment, type OpenedAssignment } from "./assignment-code.js";
import { fromBase64 } from "./bytes.js";
import { openKeyFile, writeKeyFile, type OpenedFile } from "./key-file.js";
import type { Ask, PileProblem, Place, Results, Summary, Tell, Trouble } from "./results-messages.js";
import { findReceipts, openReceipt, placeOfFile, readFile, type FoundReceipt } from "./results-pile.js";
import { importOpening, type Keys } from "./sealing.js";

/** Reads piles of receipts away from the page, so that it stays awake however many there are. */
interface Collected extends GenGuideCore.CollectedReceipt { place: Place; copies: number }

const atOnce = 32;
let opened: { file: OpenedFile; assignment: OpenedAssignment; keys: Keys; payload: GenGuideCore.Payload } | null = null;
const collected = new Map<string, Collected>();
let troubles: Trouble[] = [];
let rosterProblems: number[] = [];
let isCancelled = false;
let isSaved = true;
let work: Promise<void> = Promise.resolve();

const tell = (message: Tell): void => (globalThis as unknown as Worker).postMessage(message);

globalThis.addEventListener("message", (event: MessageEvent<Ask>) => {
  const { data } = event;
  if (data.ask === "cancel") isCancelled = true;
  else work = work.then(() => answer(data));
});

async function answer(ask: Ask): Promise<void> {
  if (ask.ask === "open") return openFile(ask.text, ask.secret);
  if (!opened) return;
  if (ask.ask === "add") await add(ask.files, ask.pasted);
  else if (ask.ask === "roster") setRoster(ask.text);
  else if (ask.ask === "one") showOne(ask.index);
  else if (ask.ask === "table") showTable();
  else if (ask.ask === "save") await save();
}

async function openFile(text: string, secret: string): Promise<void> {
  const file = await openKeyFile(text, secret);
  if (typeof file === "string") return tell({ tell: "refused", problem: file });
  const assignment = await openAssignment(file.content.code);
  const pkcs8 = fromBase64(file.content.pkcs8);
  const key = pkcs8 && await importOpening(pkcs8).catch(() => null);
  if (typeof assignment === "string" || !key || assignment.assignment.items.length !== file.content.items.length) return tell({ tell: "refused", problem: "damaged" });
  const { bank, pass, key: publicKey } = assignment.assignment;
  opened = { file, assignment, keys: { open: key, publicKey }, payload: { v: 1, bank, pass, items: file.content.items.map(({ item }) => item) } };
  const { pkcs8: _, receipts, ...content } = file.content;
  tell({ tell: "opened", about: { assignment: assignment.assignment, content } });
  await openAll(receipts.map(({ body, from }) => ({ body, place: placeOfFile(from) })), 0);
  isSaved = true;
  tellResults(0, 0);
}

async function add(files: File[], pasted: string): Promise<void> {
  isCancelled = false;
  const before = collected.size;
  const found: FoundReceipt[] = [];
  troubles = [];
  const take = (name: string, text: string): void => {
    const part = findReceipts(name, text);
    for (const one of part.found) found.push(one);
    for (const one of part.troubles) troubles.push(one);
  };
  if (pasted) take("", pasted);
  for (const file of files) {
    if (isCancelled) break;
    const text = await readFile(file);
    if (text === "fileTooLarge" || text === "fileUnreadable") troubles.push({ place: placeOfFile(file.name), problem: text, found: 0, of: 0 });
    else take(file.name, text);
  }
  await openAll(found, found.length);
  tellResults(collected.size - before, found.length - troublesOf(found) - (collected.size - before));
}

const troublesOf = (found: FoundReceipt[]): number => troubles.filter(({ place }) => found.some(one => one.place === place)).length;

/** A few at once: the browser's cryptography works beside this. */
async function openAll(found: FoundReceipt[], of: number): Promise<void> {
  let told = 0;
  for (let at = 0; at < found.length && !isCancelled; at += atOnce) {
    await Promise.all(found.slice(at, at + atOnce).map(openOne));
    if (of > 0 && Date.now() - told > 100) {
      told = Date.now();
      tell({ tell: "progress", done: at, of });
      // Lets a wish to cancel be heard.
      await new Promise(done => setTimeout(done));
    }
  }
}

async function openOne({ body, place }: FoundReceipt): Promise<void> {
  const { assignment, keys, payload } = opened!;
  const known = collected.get(body);
  if (known) {
    known.copies += 1;
    return;
  }
  const receipt = await openReceipt(body, assignment, keys, payload.items);
  if (typeof receipt === "string") return void troubles.push({ place, problem: receipt as PileProblem, found: 0, of: 0 });
  const twice = collected.get(body);
  if (twice) twice.copies += 1;
  else collected.set(body, { receipt, scored: GenGuideCore.scoreReceipt(receipt, payload), alike: GenGuideCore.likenessOf(receipt), place, copies: 1 });
  isSaved = false;
}

function setRoster(text: string): void {
  const { rows, problems } = GenGuideCore.readRoster(text);
  rosterProblems = problems.map(({ line }) => line);
  opened!.file.content.roster = rows;
  isSaved = false;
  tellResults(0, 0);
}

function tellResults(added: number, known: number): void {
  const { file: { content }, assignment: { assignment }, payload } = opened!;
  const list = [...collected.values()];
  const { learners, flags } = GenGuideCore.collectReceipts(list, assignment, content.roster, Math.floor(Date.now() / 1000));
  const names = distinct(learners.map(({ name }) => name));
  const attempts = learners.flatMap(({ receipts }, index) => receipts.map((at, attempt): GenGuideCore.AnalysedAttempt => {
    const { receipt, scored } = list[at]!;
    return {
      learner: names[index]!, attempt: Math.max(attempt + 1, receipt.attempt), handed: receipt.handed * 1000,
      answers: receipt.answers.map((answer, item) => {
        const grade = scored.grades[item];
        return answer && grade ? { grade, choice: answer.choice, marks: answer.marks, sure: answer.sure as 0, seconds: answer.seconds } : null;
      }),
    };
  }));
  const items = payload.items.map((item, index) => ({ item, ...content.items[index]!.twin ? { twin: content.items[index]!.twin } : {} }));
  const results: Results = {
    receipts: list.map((one, index) => summaryOf(one, flags[index] ?? [])), learners, troubles, roster: content.roster, rosterProblems,
    analysis: GenGuideCore.analyseResults(items, attempts), isSaved,
  };
  tell({ tell: "results", results, added, known: Math.max(0, known), wasCancelled: isCancelled });
}

/** Two learners of one name are told apart by a number. */
function distinct(names: string[]): string[] {
  const seen = new Map<string, number>();
  return names.map(name => {
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name} (${count})`;
  });
}

function summaryOf({ receipt, scored, place, copies }: Collected, flags: string[]): Summary {
  const { score } = scored;
  return {
    who: receipt.who, attempt: receipt.attempt, begun: receipt.begun, handed: receipt.handed, right: score.right, of: score.items, answered: score.answered, reasoned: score.reasoned,
    scenarios: score.scenarios, seconds: receipt.answers.reduce((sum, answer) => sum + (answer?.seconds ?? 0), 0), passed: score.passed, claimed: receipt.right, flags, place, copies,
  };
}

function showOne(index: number): void {
  const one = [...collected.values()][index];
  if (one) tell({ tell: "one", detail: { index, receipt: one.receipt, grades: one.scored.grades } });
}

function showTable(): void {
  const { file: { content }, assignment: { assignment } } = opened!;
  const list = [...collected.values()].map(one => ({ ...one, source: sourceOf(one.place) }));
  const collection = GenGuideCore.collectReceipts(list, assignment, content.roster, Math.floor(Date.now() / 1000));
  tell({ tell: "table", text: GenGuideCore.writeCsv(GenGuideCore.tabulateResults(list, collection, content.roster, content.items)) });
}

const sourceOf = ({ file, mail, from }: Place): string => [file, mail > 0 ? `mail ${mail}` : "", from].filter(text => text).join(", ").slice(0, 300);

async function save(): Promise<void> {
  const { file } = opened!;
  file.content.receipts = [...collected].map(([body, { place }]) => ({ body, from: sourceOf(place) }));
  tell({ tell: "file", text: await writeKeyFile(file) });
  isSaved = true;
}

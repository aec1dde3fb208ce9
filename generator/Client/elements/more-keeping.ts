import { make, makeLink } from "./dom.js";
import { isInApp, isPersisted } from "./durability.js";
import * as words from "../words/keeping-words.js";

/** Where the browser has promised nothing, what was learnt is worth a file: says so in a line at the end of the section. */
export async function offerCopy(section: HTMLElement): Promise<void> {
  const isPromised = !isInApp() && await isPersisted() === true;
  section.querySelector(".copy")?.remove();
  if (isPromised || !keepsAnswers()) return;
  const line = make("p", "status copy");
  line.append(isInApp() ? words.inApp : words.keepCopy, " ", makeLink(words.saveCopy, new URL("../record/#copy", import.meta.url).href));
  section.append(line);
}

/** What the browser refused to keep can't be saved from the record's page either. */
function keepsAnswers(): boolean {
  try {
    return Object.keys(localStorage).some(key => key.includes(":item:"));
  } catch {
    return false;
  }
}

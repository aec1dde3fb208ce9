import { AssignedRecord, assignedTo } from "./assigned-record.js";
import { make, makeLink } from "./dom.js";
import { chosenPerson } from "./people.js";
import { siteAddress } from "./pool.js";
import * as words from "../words/progress-words.js";

/** Says, at the foot of every page, that a receipt waits to be sent: it can't send itself. */
export function showUnsent(site: string): void {
  const person = chosenPerson(site);
  document.querySelector(".unsent")?.remove();
  const waiting = assignedTo(site, person).map(id => new AssignedRecord(site, person, id, null).read()).filter(({ done }) => done.some(({ sent }) => sent === ""));
  const place = document.querySelector("body > footer");
  if (waiting.length === 0 || !place || document.querySelector("gg-assigned")) return;
  const line = make("p", "unsent");
  for (const { title, code } of waiting.slice(0, 3)) line.append(words.unsent(title), " ", makeLink(words.send, `${siteAddress("assigned/")}#${code}`), " ");
  place.prepend(line);
}

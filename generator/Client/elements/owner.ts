import { make, makeLink } from "./dom.js";
import { chosenPerson, readPeople } from "./people.js";
import * as words from "../words/people-words.js";

/** Says, among the facts at a page's head, whose answers it stores. Where one person learns alone there is nothing to say. */
export function showOwner(site: string): void {
  const quiz = document.querySelector<HTMLElement>("gg-quiz, gg-practice");
  const head = document.querySelector(".lesson-head");
  if (!quiz || !head) return;
  const { list } = readPeople(site);
  // A page stays with whom it was opened for, whoever is chosen in another tab.
  const owner = list.find(({ id }) => id === (quiz.dataset["person"] ?? chosenPerson(site)));
  const fact = owner && list.length > 1 ? factOf(owner.name || words.nameless) : null;
  const shown = head.querySelector(".owner");
  if (shown?.textContent === fact?.textContent) return;
  shown?.remove();
  if (fact) factsOf(head).append(fact);
}

function factOf(name: string): HTMLElement {
  const fact = make("div", "owner");
  const whose = make("dd");
  whose.append(makeLink(name, new URL("../record/#people", import.meta.url).href));
  fact.append(make("dt", "", `${words.answersOf} `), whose);
  return fact;
}

function factsOf(head: Element): Element {
  const known = head.querySelector(".facts");
  const facts = known ?? make("dl", "facts");
  if (!known) head.querySelector(".lede")?.after(facts);
  return facts;
}

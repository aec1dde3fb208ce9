/** What is said of the choices that were made; of the key where none was. */
export function showFeedback(article: HTMLElement, choice: string[], key: string[]): void {
  const shown = choice.length > 0 ? choice : key;
  for (const block of article.querySelectorAll<HTMLElement>(".said [data-choice]")) {
    block.hidden = !shown.includes(block.dataset["choice"] ?? "");
  }
}

/** Where the verdict says the same. */
export function hideSolution(article: HTMLElement): void {
  article.querySelector(".solution")?.setAttribute("hidden", "");
}

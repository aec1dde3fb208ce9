import type { Answer, Kept } from "./answers.js";
import { make } from "./dom.js";
import { isGiven, type Asked } from "./exam-sheet.js";
import { addItemStyles } from "./item-styles.js";
import { keptOf } from "./kept-parts.js";
import { kindsFor } from "./kinds.js";
import { Explanation } from "./more-answers.js";
import type { ArticleSource } from "./pool.js";
import { QuizItem, type QuizHost } from "./quiz-item.js";
import * as words from "../words/exam-words.js";

/** An item as it stands answered elsewhere, without the way to answer it again. */
export async function explainAsked(articles: ArticleSource, one: Asked): Promise<HTMLElement> {
  const [article, kinds] = await Promise.all([articles.articleOf(one.entry), kindsFor([one.entry.item])]);
  const { item } = one.entry;
  if (!article) return make("p", "status", words.unavailableItem(item.kind));
  await addItemStyles(article, kinds);
  const place = article.querySelector(".over");
  if (place) place.textContent = words.levelNames[item.level ?? 0] ?? "";
  if (one.answer && isGiven(one)) {
    const shown = new QuizItem(article, item, kinds.createField(item, article), new ClosedHost());
    shown.restore({ ...one.answer, stage: "done" });
    article.querySelector("button[name=again]")?.remove();
  } else {
    article.querySelector(".actions")?.remove();
    const answer = article.querySelector<HTMLDetailsElement>("details.answer");
    if (answer) answer.open = true;
    answer?.querySelector("summary")?.setAttribute("hidden", "");
    for (const fieldset of article.querySelectorAll("fieldset")) fieldset.disabled = true;
    for (const box of article.querySelectorAll<HTMLInputElement>("input[name=mark]")) box.hidden = true;
  }
  return article;
}

/** What was handed in can be looked at, and nothing else. */
export class ClosedHost implements QuizHost {
  readonly asksCertainty: boolean = false;
  readonly explanation = Explanation;

  async canExplain(): Promise<boolean> {
    return true;
  }

  async prepare(): Promise<void> {
    // All of it is here.
  }

  store(_item: QuizItem, _answer: Answer): void {
    // Nothing is answered here.
  }

  graded(_item: QuizItem): void {
    // Nor graded.
  }

  say(_text: string): void {
    // Nor told while it is.
  }

  onward(): null {
    return null;
  }

  keptOf(item: GenGuideCore.Item, answer: Answer): Kept | null {
    return keptOf(item, answer);
  }
}

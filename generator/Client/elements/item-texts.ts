import type { AssignedText } from "./key-file.js";
import type { ArticleSource, PoolItem } from "./pool.js";
import { siteAddress } from "./pool.js";

const textOf = (node: Element | null | undefined): string => (node?.textContent ?? "").replace(/\s+/g, " ").trim();

/** An item in full as it stands on its page today, so that what is graded later never depends on what the site holds then. Null when the page can't be had. */
export async function readText(articles: ArticleSource, entry: PoolItem): Promise<AssignedText | null> {
  const article = await articles.articleOf(entry);
  if (!article) return null;
  const { item } = entry;
  return {
    item, title: entry.title, path: `${pathOf(articles, entry)}#${item.id}`, twin: entry.twin ?? "",
    words: textOf(article.querySelector(".case, .question")),
    choices: item.choices.map(({ id }) => choiceWords(article, id)),
    feedback: item.choices.map(({ id }) => textOf(article.querySelector(`[data-choice="${CSS.escape(id)}"] p`))),
    phrases: (item.marks ?? []).map((_, index) => phraseOf(article, index)),
  };
}

const pathOf = ({ pool }: ArticleSource, { bank, path }: PoolItem): string => new URL(siteAddress(path ?? pool.banks.find(({ id }) => id === bank)?.path ?? "")).pathname;

function choiceWords(article: HTMLElement, id: string): string {
  const control = article.querySelector(`form [value="${CSS.escape(id)}"]:not([name=mark])`);
  const label = control instanceof HTMLOptionElement ? control : control?.parentElement?.querySelector("b, span") ?? control?.parentElement;
  return textOf(label) || id;
}

function phraseOf(article: HTMLElement, index: number): { words: string; why: string } {
  const reason = article.querySelector(`.reasons [data-mark="${index}"]`);
  const words = textOf(article.querySelector(`form input[name=mark][value="${index}"]`)?.parentElement);
  return { words, why: textOf(reason?.querySelector("div") ?? reason).replace(words, "").replace(/\s+/g, " ") };
}

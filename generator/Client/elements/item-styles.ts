import { usualKinds, type Kinds } from "./kinds.js";
import { addStyles } from "./later-styles.js";
import { addAnswerStyles } from "./more-answers.js";

/** What an item looks like that is put into a page which was not drawn for it. */
export const addItemStyles = async (article: HTMLElement, kinds: Kinds): Promise<void> => void await Promise.all([
  addAnswerStyles(),
  kinds !== usualKinds && addStyles(new URL("./kinds.css", import.meta.url)),
  article.querySelector("table, code, img") && addStyles(new URL("./extras.css", import.meta.url)),
]);

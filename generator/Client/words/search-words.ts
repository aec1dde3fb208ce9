/** Every string of the search. */
export const label = "Search lessons, tables, terms and campaigns";
export const close = "Close";
export const more = "Show more";
export const again = "Try again";
export const all = "See everything there is";
export const slash = "Open with the / key, too";
export const slashUnsaved = "Not saved: this browser keeps no data for this site.";

export const start = "Type a word or two: gate, budget, cost per lead.";
export const loading = "Opening the search …";
export const failed = "The search could not be opened. You may be offline.";
export const common = "These words stand on almost every page. Add one that says what it is about.";
export const results = "Results";
export const nothing = (query: string): string => `Nothing holds all of “${query}”. Try fewer words, or the beginning of one.`;

export const found = (count: number, isExact: boolean): string =>
  `${isExact ? "" : "About "}${count} ${count === 1 ? "result" : "results"}${isExact ? "" : ", the best first"}. Arrow keys to move, Enter to open.`;

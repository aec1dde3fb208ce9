/** What the navigation says of a learner's answers. */
export const due = (count: number): string => `${count} due`;
export const isDue = " due";
export const done = "done";
export const begun = "begun";
export const started = (answered: number, of: number): string => `${answered} of ${of}`;

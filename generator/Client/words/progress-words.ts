/** What the navigation says of a learner's answers. */
export const due = (count: number): string => `${count} due`;
export const isDue = " due";
export const done = "done";
export const begun = "begun";
export const started = (answered: number, of: number): string => `${answered} of ${of}`;
export const unsent = (title: string): string => `Your receipt for “${title}” is not sent yet.`;
export const send = "See it and send it";

/** Every string that the explanation of a term adds to its text. */
export const more = "More in the glossary";

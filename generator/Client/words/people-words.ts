/** How people are called who share a browser. */
export const nameless = "The first one here (no name yet)";
export const answersOf = "Answers of";

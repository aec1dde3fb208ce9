// The build puts the whole core in place of this file, for pages that begin without it.
export {};

/** What is said where answers that were just given may not last. */
export const keepCopy = "This browser has not promised to keep your answers; some delete them after a week without a visit.";
export const inApp = "This page runs inside another app, which keeps answers apart from your browser and may delete them. Open it in your browser, or save a copy.";
export const saveCopy = "Save a copy of my answers";

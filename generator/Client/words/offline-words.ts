/** Every string about versions of the site. */
export const newer = "A new version of this site is ready. Your answers are saved.";
export const reload = "Reload";

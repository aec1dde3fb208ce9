let isAsked = false;

/** Asks the browser, once a page and with the first answer, to keep this site's storage; what it says shows on the record's page. */
export function askToPersist(): void {
  if (isAsked) return;
  isAsked = true;
  navigator.storage?.persist?.().catch(() => false);
}

/** Whether the browser keeps what is stored: null where it doesn't say. */
export async function isPersisted(): Promise<boolean | null> {
  try {
    return await navigator.storage?.persisted?.() ?? null;
  } catch {
    return null;
  }
}

/** Apps that open pages in a browser of their own, whose storage is another one and often short-lived. */
export const isInApp = (agent = navigator.userAgent): boolean =>
  /\b(FBAN|FBAV|FB_IAB|Instagram|LinkedInApp|Line\/|MicroMessenger|Twitter|Snapchat|Pinterest|GSA\/|Teams\/)|; wv\)/.test(agent);

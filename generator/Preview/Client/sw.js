// A preview shows the texts as they are now, so nothing may be kept of it. Where a written site was served at this address before,
// its worker still answers there: this one takes its place, leaves, and has the open pages fetched anew.

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", event => event.waitUntil(leave()));

async function leave() {
  const open = await self.clients.matchAll({ type: "window" });
  await self.registration.unregister();
  for (const page of open) {
    await page.navigate(page.url).catch(() => null);
  }
}

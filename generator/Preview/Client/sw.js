// A preview shows the texts as they are now, so nothing may be kept of it. Where a written site was served at this address before,
// its worker still answers there: this one takes its place, leaves, and has the open pages fetched anew.

self.addEventListener("install", event => event.waitUntil(self.skipWaiting()));
// An old worker that is busy is waited for, unless the open page's notice is followed.
self.addEventListener("message", event => event.waitUntil(self.skipWaiting()));
self.addEventListener("activate", event => event.waitUntil(leave()));

async function leave() {
  const open = await self.clients.matchAll({ type: "window" });
  await self.registration.unregister();
  // Not waited for: a page that is fetched anew may itself wait until this is done.
  for (const page of open) {
    page.navigate(page.url).catch(() => null);
  }
}

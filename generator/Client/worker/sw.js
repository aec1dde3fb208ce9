/*
 * Keeps one whole version of the site in the browser and answers from it. Another version is fetched beside it, proved to be whole,
 * and takes over when the learner agrees or when no page of the old one is open. What the two hold is never mixed.
 * Of a large site it keeps what all pages share, and of the rest what was visited last.
 */
const worker = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (self));
const root = new URL(worker.registration.scope);
const ours = `${SITE.id}:site:`;
const cacheName = ours + SITE.version;
const visitedName = `${cacheName}:visited`;
const atOnce = 6;

worker.addEventListener("install", event => event.waitUntil(fetchSite()));
worker.addEventListener("activate", event => event.waitUntil(forgetOldVersions()));
worker.addEventListener("message", event => {
    if (event.data === "take over") event.waitUntil(worker.skipWaiting());
});
worker.addEventListener("fetch", event => {
    const { request } = event;
    const url = new URL(request.url);
    if (request.method !== "GET" || url.origin !== root.origin || !url.pathname.startsWith(root.pathname)) return;
    const answer = request.mode === "navigate" ? answerPage(request, url) : answerFile(request, url);
    if (answer) event.respondWith(answer);
});

/** @param {string} path */
function isKnown(path) {
    return Object.hasOwn(SITE.files, path);
}

/**
 * @param {URL} url
 * @returns {string} The file that a server would answer with.
 */
function pathOf(url) {
    let path = url.pathname.slice(root.pathname.length);
    try {
        path = decodeURIComponent(path);
    } catch {
        return "";
    }
    return path === "" || path.endsWith("/") ? `${path}index.html` : path;
}

/** @param {string} path */
function addressOf(path) {
    const served = path.replace(/(^|\/)index\.html$/, "$1");
    return new URL(served.split("/").map(encodeURIComponent).join("/"), root).href;
}

/**
 * @param {Request} request
 * @param {URL} url
 */
async function answerPage(request, url) {
    const path = pathOf(url);
    if (isKnown(path)) return await fromCache(path) ?? fetch(request);
    if (isKnown(`${path}/index.html`)) return Response.redirect(`${url.pathname}/${url.search}`, 302);
    try {
        // A page that this version does not have may be one of a newer version; it then loads what belongs to that.
        return await fetchAndKeep(request);
    } catch {
        const visited = await (await caches.open(visitedName)).match(request, { ignoreSearch: true });
        if (visited) return visited;
        const page = await fromCache("404.html");
        return page ? new Response(page.body, { status: 404, headers: page.headers }) : Response.error();
    }
}

/**
 * @param {Request} request
 * @param {URL} url
 * @returns {Promise<Response> | null} Null for what is left to the network.
 */
function answerFile(request, url) {
    const path = pathOf(url);
    const asked = url.searchParams.get("v");
    if (isKnown(path) && (asked === null || asked === SITE.files[path])) return fromCache(path).then(found => found ?? fetch(request));
    if (SITE.visited !== undefined) return asked === null ? answerNewest(request) : answerVisited(request, asked);
    return asked === null ? null : fetchExactly(request, asked);
}

/**
 * A page of another version asks for its own files; it gets these or none.
 * @param {Request} request
 * @param {string} hash
 */
async function fetchExactly(request, hash) {
    const response = await fetch(request);
    const bytes = await response.clone().arrayBuffer();
    return await hashOf(bytes) === hash ? response : Response.error();
}

/**
 * A part of a large site that bears its hash never changes.
 * @param {Request} request
 * @param {string} hash
 */
async function answerVisited(request, hash) {
    const visited = await caches.open(visitedName);
    const known = await visited.match(request);
    if (known) return known;
    const response = await fetchExactly(request, hash);
    if (response.ok) await keepVisited(request, response.clone());
    return response;
}

/** @param {Request} request */
async function answerNewest(request) {
    try {
        return await fetchAndKeep(request);
    } catch {
        return await (await caches.open(visitedName)).match(request) ?? Response.error();
    }
}

/** @param {Request} request */
async function fetchAndKeep(request) {
    const response = await fetch(request);
    if (SITE.visited !== undefined && response.ok && response.type === "basic" && !response.redirected) await keepVisited(request, response.clone());
    return response;
}

/**
 * What was visited longest ago makes room. A browser without room goes on without keeping.
 * @param {Request} request
 * @param {Response} response
 */
async function keepVisited(request, response) {
    try {
        const visited = await caches.open(visitedName);
        const address = request.mode === "navigate" ? request.url.replace(/[?#].*$/, "") : request.url;
        await visited.delete(address);
        await visited.put(address, response);
        const kept = await visited.keys();
        await Promise.all(kept.slice(0, Math.max(0, kept.length - (SITE.visited ?? 0))).map(old => visited.delete(old)));
    } catch {
        // It stands at its address all the same.
    }
}

/** @param {string} path */
async function fromCache(path) {
    const cache = await caches.open(cacheName);
    return cache.match(addressOf(path));
}

/** Fetches every file, or keeps nothing: what was published only in part is tried again at the next visit. */
async function fetchSite() {
    const cache = await caches.open(cacheName);
    const older = await Promise.all((await ourCaches()).filter(name => name !== cacheName && !name.endsWith(":visited")).map(name => caches.open(name)));
    const pending = Object.keys(SITE.files);
    const fetchNext = async () => {
        for (let path = pending.pop(); path !== undefined; path = pending.pop()) await keep(path, cache, older);
    };
    try {
        await Promise.all(Array.from({ length: atOnce }, fetchNext));
    } catch (error) {
        pending.length = 0;
        await caches.delete(cacheName);
        throw error;
    }
}

/**
 * @param {string} path
 * @param {Cache} cache
 * @param {Cache[]} older What has not changed since need not be fetched again.
 */
async function keep(path, cache, older) {
    const address = addressOf(path);
    const hash = SITE.files[path] ?? "";
    for (const known of older) {
        const found = await known.match(address);
        if (found && await hashOf(await found.clone().arrayBuffer()) === hash) return cache.put(address, found);
    }
    // The query leads past copies of an older version, wherever they lie.
    const response = await fetch(`${address}?v=${hash}`, { cache: "no-cache", credentials: "same-origin" });
    const bytes = await response.arrayBuffer();
    if (!response.ok || await hashOf(bytes) !== hash) throw new Error(`${path} is not of this version.`);
    // Made anew, because a browser takes no answer for a page that came by way of another address.
    const type = response.headers.get("Content-Type");
    return cache.put(address, new Response(bytes, { headers: type ? { "Content-Type": type } : {} }));
}

/** @param {ArrayBuffer} bytes */
async function hashOf(bytes) {
    const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
    return Array.from(digest.slice(0, 5), byte => byte.toString(16).padStart(2, "0")).join("");
}

async function forgetOldVersions() {
    await Promise.all((await ourCaches()).filter(name => name !== cacheName && name !== visitedName).map(name => caches.delete(name)));
}

/** Other sites may keep theirs at the same origin. */
async function ourCaches() {
    return (await caches.keys()).filter(name => name.startsWith(ours));
}

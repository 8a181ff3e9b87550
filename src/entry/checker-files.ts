// What puts the checker on a phone: its manifest, and the worker that keeps the page with its script and style for when there is no
// connection. The keys and the list are kept by the page itself.

import type { Assets } from '#web/parts.ts';

export const CHECKER_WORKER = '/kiem-tra.js';
export const CHECKER_MANIFEST = '/kiem-tra.webmanifest';

/** How a phone shows the checker among its programs. */
export function checkerManifest(icon: string | null): string {
  return JSON.stringify({
    name: 'Kiểm tra giấy chứng nhận OCOP',
    short_name: 'Kiểm tra OCOP',
    lang: 'vi',
    start_url: '/kiem-tra',
    scope: '/kiem-tra',
    display: 'standalone',
    background_color: '#faf7ef',
    theme_color: '#17573b',
    icons: icon === null ? [] : [{ src: icon, sizes: 'any', type: 'image/svg+xml', purpose: 'any' }],
  });
}

/** The worker: pages from the network first, files with a hash in their name from what is kept. */
export function checkerWorker(assets: Assets): string {
  const files = [assets.bareStylesheet, ...(assets.islandFiles['code-checker'] ?? []), assets.icon ?? ''].filter(
    (file) => file !== '',
  );
  return `// Keeps the checker for when there is no connection.
const PREFIX = 'kiem-tra ';
const KEPT = PREFIX + '${files.join(' ')}';
const FILES = ${JSON.stringify(['/kiem-tra', '/en/kiem-tra', ...files])};
self.addEventListener('install', (event) => {
  event.waitUntil(caches.open(KEPT).then((kept) => kept.addAll(FILES)).then(() => self.skipWaiting()));
});
self.addEventListener('activate', (event) => {
  const old = (names) => Promise.all(names.filter((name) => name.startsWith(PREFIX) && name !== KEPT).map((name) => caches.delete(name)));
  event.waitUntil(caches.keys().then(old).then(() => self.clients.claim()));
});
self.addEventListener('fetch', (event) => {
  const url = new URL(event.request.url);
  if (event.request.method !== 'GET' || url.origin !== location.origin || !FILES.includes(url.pathname)) return;
  const kept = () => caches.match(url.pathname);
  const answer = url.pathname.startsWith('/tinh/')
    ? kept().then((found) => found ?? fetch(event.request))
    : fetch(event.request).catch(kept);
  event.respondWith(answer);
});
`;
}

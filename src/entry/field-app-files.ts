// What puts the field app on a phone: its manifest, and the worker that keeps the page with its script and style, so that it opens where no
// network is. What was done lies in the store of the app itself, never in the worker's.

import type { Assets } from '#web/parts.ts';

export const FIELD_APP_WORKER = '/hien-truong.js';
export const FIELD_APP_MANIFEST = '/hien-truong.webmanifest';

/** How a phone shows the app among its programs. */
export function fieldAppManifest(icon: string | null): string {
  return JSON.stringify({
    id: '/hien-truong',
    name: 'Phiếu hiện trường OCOP',
    short_name: 'Hiện trường',
    lang: 'vi',
    start_url: '/hien-truong',
    scope: '/hien-truong',
    display: 'standalone',
    orientation: 'portrait',
    background_color: '#faf7ef',
    theme_color: '#17573b',
    icons: icon === null ? [] : [{ src: icon, sizes: 'any', type: 'image/svg+xml', purpose: 'any' }],
  });
}

/**
 * The worker. Page, script and style come from what is kept, at once and whatever the line, and are kept together or not at all. The browser
 * asks for this file when the app is opened with a network; names of other files in it make it fetch the new version whole.
 */
export function fieldAppWorker(assets: Assets): string {
  const files = [assets.fieldAppStylesheet, ...(assets.islandFiles['field-app'] ?? []), assets.icon ?? ''].filter(
    (file) => file !== '',
  );
  return `// Keeps the field app for where there is no network.
const PREFIX = 'hien-truong ';
const KEPT = PREFIX + ${JSON.stringify(files.join(' '))};
const PAGES = ['/hien-truong', '/en/hien-truong'];
const FILES = ${JSON.stringify(files)};
self.addEventListener('install', (event) => {
  const keep = async () => (await caches.open(KEPT)).addAll([...PAGES, ...FILES]);
  event.waitUntil(keep().then(() => self.skipWaiting()));
});
self.addEventListener('activate', (event) => {
  const drop = (names) => Promise.all(names.filter((name) => name.startsWith(PREFIX) && name !== KEPT).map((name) => caches.delete(name)));
  event.waitUntil(caches.keys().then(drop).then(() => self.clients.claim()));
});
self.addEventListener('fetch', (event) => {
  const url = new URL(event.request.url);
  const isOurs = PAGES.includes(url.pathname) || FILES.includes(url.pathname);
  if (event.request.method !== 'GET' || url.origin !== location.origin || !isOurs) return;
  const answer = async () => (await (await caches.open(KEPT)).match(url.pathname, { ignoreVary: true })) ?? (await fetch(event.request));
  event.respondWith(answer());
});
`;
}

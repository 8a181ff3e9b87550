// The worker of a producer's certificates: the network first, what the page kept where there is none. Where the server asks to sign in again,
// what was kept is dropped: it was for somebody who is signed in.

export const PORTFOLIO_WORKER = '/giay-chung-nhan.js';

export const portfolioWorker = `// Certificates of a producer without a connection.
const PREFIX = 'giay-chung-nhan ';
const forget = async () => {
  for (const name of await caches.keys()) if (name.startsWith(PREFIX)) await caches.delete(name);
};
self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
self.addEventListener('fetch', (event) => {
  const url = new URL(event.request.url);
  const own = /^\\/(en\\/)?giay-chung-nhan(\\/|$)/.test(url.pathname);
  if (event.request.method !== 'GET' || url.origin !== location.origin || !(own || url.pathname.startsWith('/tinh/'))) return;
  const answer = async () => {
    try {
      const found = await fetch(event.request);
      const turnedAway = found.type === 'opaqueredirect' || found.redirected || found.status === 401 || found.status === 403;
      if (own && turnedAway) await forget();
      return found;
    } catch (gone) {
      const kept = await caches.match(url.pathname, { ignoreVary: true });
      if (kept === undefined) throw gone;
      return kept;
    }
  };
  event.respondWith(answer());
});
`;

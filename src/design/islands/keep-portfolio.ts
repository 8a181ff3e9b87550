// Keeps a producer's certificates on the device, so that they open without a connection after the first time: the list, the page of each with
// its code, the sheets to print. What another account left goes, and what this list leads to no more; signing out drops everything. Without a
// script nothing is kept.

import { forgetPortfolios, portfolioOf } from './shared/kept-portfolio.ts';

const root = document.querySelector<HTMLElement>('[data-portfolio]');
const isUnder = (path: string): boolean => path.startsWith(`${location.pathname}/`);
const isPart = (path: string): boolean => path.startsWith('/tinh/');

/** The list itself, and everything of its certificates that it leads to. */
function pagesOf(list: HTMLElement): readonly string[] {
  const links = [...list.querySelectorAll('a')].map((link) => link.pathname);
  return [location.pathname, ...links.filter(isUnder)];
}

/** Styles, scripts, pictures and letters that the page was drawn with; letters come after the page. */
async function drawnWith(): Promise<readonly string[]> {
  await document.fonts.ready;
  return performance
    .getEntriesByType('resource')
    .map((one) => new URL(one.name))
    .filter((url) => url.origin === location.origin && isPart(url.pathname))
    .map((url) => url.pathname);
}

async function keep(list: HTMLElement): Promise<void> {
  const name = portfolioOf(list.dataset['portfolio'] ?? '');
  await forgetPortfolios(name);
  await navigator.serviceWorker.register('/giay-chung-nhan.js', { scope: location.pathname });
  const kept = await caches.open(name);
  const wanted = new Set([...pagesOf(list), ...(await drawnWith())]);
  for (const path of wanted) {
    const answer = await fetch(path);
    if (answer.ok && !answer.redirected) await kept.put(path, answer);
  }
  // A certificate that is in the list no more, an earlier version of the styles. The list in the other language keeps its own.
  for (const { url } of await kept.keys()) {
    const path = new URL(url).pathname;
    if (!wanted.has(path) && (isUnder(path) || isPart(path))) await kept.delete(url);
  }
  const told = list.querySelector<HTMLElement>('[data-portfolio-kept]');
  if (told !== null) told.hidden = false;
}

if (root === null) {
  // Somebody is signed in who has no portfolio, an officer: what a producer left on this device is not theirs.
  forgetPortfolios(null).catch(() => undefined);
} else if ('serviceWorker' in navigator && 'caches' in globalThis && navigator.onLine) {
  keep(root).catch(() => undefined);
}

// Keeps a producer's certificates on the device, so that they open without a connection after the first time: the list, the page of each with
// its code, the sheets to print. What another account left goes; signing out drops everything. Without a script nothing is kept.

import { forgetPortfolios, portfolioOf } from './shared/kept-portfolio.ts';

const root = document.querySelector<HTMLElement>('[data-portfolio]');

/** The list itself, and everything of its certificates that it leads to. */
function pagesOf(list: HTMLElement): ReadonlySet<string> {
  const links = [...list.querySelectorAll('a')].map((link) => link.pathname);
  return new Set([location.pathname, ...links.filter((path) => path.startsWith(`${location.pathname}/`))]);
}

/** Styles, scripts, pictures and letters that the page was drawn with. */
const drawnWith = (): readonly string[] =>
  performance
    .getEntriesByType('resource')
    .map((one) => new URL(one.name))
    .filter((url) => url.origin === location.origin && url.pathname.startsWith('/tinh/'))
    .map((url) => url.pathname);

async function keep(list: HTMLElement): Promise<void> {
  const name = portfolioOf(list.dataset['portfolio'] ?? '');
  await forgetPortfolios(name);
  await navigator.serviceWorker.register('/giay-chung-nhan.js', { scope: location.pathname });
  const kept = await caches.open(name);
  for (const path of [...pagesOf(list), ...drawnWith()]) {
    const answer = await fetch(path);
    if (answer.ok && !answer.redirected) await kept.put(path, answer);
  }
  const told = list.querySelector<HTMLElement>('[data-portfolio-kept]');
  if (told !== null) told.hidden = false;
}

if (root !== null && 'serviceWorker' in navigator && 'caches' in globalThis && navigator.onLine) {
  keep(root).catch(() => undefined);
}

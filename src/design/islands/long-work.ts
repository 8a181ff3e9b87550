// A form whose work takes seconds says so while it lasts, with the seconds gone by, and a second press sends nothing. Without it the
// browser alone shows that it waits, and the server does a form sent twice only once.

import { switchesLanguage } from './shared/switches-language.ts';

for (const shown of document.querySelectorAll<HTMLElement>('[data-long-work]')) {
  const form = shown.closest('form');
  const seconds = shown.querySelector('[data-seconds]');
  if (!form || !seconds) continue;
  let ticking: ReturnType<typeof setInterval> | undefined;
  form.addEventListener('submit', (event) => {
    if (event.defaultPrevented || switchesLanguage(event)) return;
    if (form.ariaBusy === 'true') {
      event.preventDefault();
      return;
    }
    form.ariaBusy = 'true';
    shown.hidden = false;
    shown.scrollIntoView({ block: 'nearest' });
    const begun = performance.now();
    ticking = setInterval(() => {
      const gone = Math.floor((performance.now() - begun) / 1_000);
      seconds.textContent = (shown.dataset['longWork'] ?? '').replace('{seconds}', String(gone));
    }, 1_000);
  });
  // Back from the next page the form stands as it was and may be sent again.
  addEventListener('pageshow', () => {
    clearInterval(ticking);
    form.ariaBusy = null;
    shown.hidden = true;
    seconds.textContent = '';
  });
}

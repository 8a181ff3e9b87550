// The field app: what an inspector carries into communes without a signal. Starts from what the phone keeps; the network is never waited for.

import { render } from 'preact';
import { App } from './app.tsx';
import { wordsOf } from './words.ts';

const root = document.querySelector<HTMLElement>('[data-field-app]');
if (root !== null) {
  const lang = document.documentElement.lang;
  root.textContent = '';
  render(<App t={wordsOf(lang)} />, root);
  if ('serviceWorker' in navigator) {
    navigator.serviceWorker.register('/hien-truong.js', { scope: location.pathname }).catch(() => undefined);
  }
}

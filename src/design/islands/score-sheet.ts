// Keeps the points beside a score sheet up to date while it is filled in, counted here by the server's own engine, so it works
// without a connection; the address follows the choices, so a reload or a bookmark loses nothing.

import { h, render } from 'preact';
import { uuidV7 } from '#kernel/ids.ts';
import type { CriteriaSet, PartCode } from '#law/criteria-set.ts';
import { compileSet } from '#modules/evaluation/rules/compiled-set.ts';
import { readSheetAddress, sheetAddress } from '#modules/evaluation/rules/sheet-address.ts';
import { sheetSummary } from '#modules/evaluation/rules/sheet-summary.ts';
import { ScoreBar } from '#modules/evaluation/sheet/score-bar.tsx';
import { scoreBar as en } from '#texts/en/score-bar.ts';
import { type ScoreBarTexts, scoreBar as vi } from '#texts/vi/score-bar.ts';

const sheet = document.querySelector<HTMLElement>('[data-score-sheet]');
const form = sheet?.closest('form');
const bar = sheet?.querySelector<HTMLElement>('[data-score-bar]');
const block = sheet?.querySelector('[data-score-set]')?.textContent;

if (sheet && form && bar && block) {
  const { set, lang } = JSON.parse(block) as { set: CriteriaSet; lang: 'vi' | 'en' };
  const compiled = compileSet(set);
  const words = lang === 'en' ? en : vi;
  const count = (): void => {
    const fields = [...new FormData(form)].map(([name, value]) => [name, String(value)] as const);
    const answers = readSheetAddress(compiled, fields);
    if (!answers.ok) return;
    const summary = sheetSummary(compiled, answers.value);
    render(h(ScoreBar, { t: words, summary }), bar);
    for (const place of sheet.querySelectorAll<HTMLElement>('[data-part]')) {
      const { part, most } = place.dataset;
      place.textContent = words.partPoints(summary.parts[part as PartCode], Number(most));
    }
    // Only where the address holds the sheet; a saved sheet keeps its own address.
    if (form.method === 'get') {
      const query = sheetAddress(compiled, answers.value);
      history.replaceState(null, '', query === '' ? location.pathname : `?${query}`);
    }
  };
  form.addEventListener('change', count);
  if (form.method === 'post') keepSaved(form, words);
  // The browser may have kept the buttons of an earlier visit.
  count();
}

/** Posts the form as its own button would, some seconds after the last choice and when the page is left. */
function keepSaved(form: HTMLFormElement, words: ScoreBarTexts): void {
  const said = form.querySelector<HTMLElement>('[data-saved]');
  let timer = 0;
  let unsaved = false;
  const save = async (): Promise<void> => {
    if (!unsaved) return;
    unsaved = false;
    const data = new URLSearchParams(new FormData(form) as unknown as Record<string, string>);
    // Each save is an act of its own; the same command twice would be done once. `crypto.randomUUID` is missing on plain HTTP.
    data.set(
      'commandId',
      uuidV7(Date.now(), (length) => crypto.getRandomValues(new Uint8Array(length))),
    );
    if (said) said.textContent = words.saving;
    try {
      const answer = await fetch(form.action, { method: 'post', body: data, keepalive: true, redirect: 'manual' });
      if (answer.type !== 'opaqueredirect') throw answer.status;
      if (said) said.textContent = words.saved(new Date().toTimeString().slice(0, 5));
    } catch {
      unsaved = true;
      if (said) said.textContent = words.notSaved;
      timer = setTimeout(save, 15_000);
    }
  };
  form.addEventListener('change', () => {
    unsaved = true;
    clearTimeout(timer);
    timer = setTimeout(save, 3_000);
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') void save();
  });
  form.addEventListener('submit', () => {
    unsaved = false;
    clearTimeout(timer);
  });
}

// Keeps the points beside a score sheet up to date while it is filled in, counted here by the server's own engine, so it works
// without a connection; the address follows the choices, so a reload or a bookmark loses nothing.

import { h, render } from 'preact';
import type { CriteriaSet, PartCode } from '#law/criteria-set.ts';
import { compileSet } from '#modules/evaluation/rules/compiled-set.ts';
import { readSheetAddress, sheetAddress } from '#modules/evaluation/rules/sheet-address.ts';
import { sheetSummary } from '#modules/evaluation/rules/sheet-summary.ts';
import { ScoreBar } from '#modules/evaluation/sheet/score-bar.tsx';
import { scoreBar as en } from '#texts/en/score-bar.ts';
import { scoreBar as vi } from '#texts/vi/score-bar.ts';

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
  // The browser may have kept the buttons of an earlier visit.
  count();
}

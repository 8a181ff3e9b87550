// Keeps the points beside a score sheet up to date while it is filled in, counted here by the server's own engine, so it works
// without a connection; the address follows the choices, so a reload or a bookmark loses nothing. A kept sheet saves itself.

import { h, render } from 'preact';
import { formatInstantInVietnam, type Instant } from '#kernel/calendar.ts';
import { uuidV7 } from '#kernel/ids.ts';
import type { CriteriaSet, PartCode } from '#law/criteria-set.ts';
import { compileSet } from '#modules/evaluation/rules/compiled-set.ts';
import { readSheetAddress, sheetAddress } from '#modules/evaluation/rules/sheet-address.ts';
import { sheetSummary } from '#modules/evaluation/rules/sheet-summary.ts';
import { ScoreBar, type ScoreBarProps } from '#modules/evaluation/sheet/score-bar.tsx';
import { scoreBar as en } from '#texts/en/score-bar.ts';
import { type ScoreBarTexts, scoreBar as vi } from '#texts/vi/score-bar.ts';

const sheet = document.querySelector<HTMLElement>('[data-score-sheet]');
const form = sheet?.closest('form');
const bar = sheet?.querySelector<HTMLElement>('[data-score-bar]');
const block = sheet?.querySelector('[data-score-set]')?.textContent;

type Trouble = ScoreBarProps['trouble'];

if (sheet && form && bar && block) {
  const { set, lang } = JSON.parse(block) as { set: CriteriaSet; lang: 'vi' | 'en' };
  const compiled = compileSet(set);
  const words = lang === 'en' ? en : vi;
  let trouble: Trouble;
  /** The choices as an address writes them; `null` where the page holds something that is not of the set. */
  const count = (): string | null => {
    const fields = [...new FormData(form)].map(([name, value]) => [name, String(value)] as const);
    const answers = readSheetAddress(compiled, fields);
    if (!answers.ok) return null;
    const summary = sheetSummary(compiled, answers.value);
    render(h(ScoreBar, { t: words, summary, trouble, shared: bar.dataset['shared'] !== undefined }), bar);
    for (const place of sheet.querySelectorAll<HTMLElement>('[data-part]')) {
      const { part, most } = place.dataset;
      place.textContent = words.partPoints(summary.parts[part as PartCode], Number(most));
    }
    const query = sheetAddress(compiled, answers.value);
    // Only where the address holds the sheet; a saved sheet keeps its own address.
    if (form.method === 'get') {
      history.replaceState(null, '', query === '' ? location.pathname : `?${query}`);
      const back = encodeURIComponent(location.pathname.replace(/^\/en(?=\/)/, '') + location.search);
      for (const link of document.querySelectorAll<HTMLAnchorElement>('.site-header__sign-in, [data-sign-in]')) {
        link.href = `${lang === 'en' ? '/en' : ''}/dang-nhap?tiep=${back}`;
      }
    }
    return query;
  };
  form.addEventListener('change', count);
  // Only a sheet that says where it is kept; another one is sent by its button alone.
  if (form.dataset['sheetId'] !== undefined || form.dataset['saveTo'] !== undefined) {
    const prefix = lang === 'en' ? '/en' : '';
    keepSaved(form, words, {
      choices: count,
      say: (now) => {
        trouble = now;
        count();
      },
      signIn: `${prefix}/dang-nhap?tiep=${encodeURIComponent(location.pathname.replace(/^\/en(?=\/)/, ''))}`,
      openSheet: (choices) => `${prefix}/tu-cham-diem/${set.id}?${choices}`,
    });
  }
  // The browser may have kept the buttons of an earlier visit.
  count();
}

interface Surroundings {
  choices(): string | null;
  /** Says at the bar, which stays in view, why the sheet is not saved; nothing: it is. */
  say(trouble: Trouble): void;
  readonly signIn: string;
  /** Where choices can be looked at without any account. */
  openSheet(choices: string): string;
}

/** Fields of a form whose names begin with these words, as data: `notes.1-5` under `notes`, boxes of one name as a list. */
function nestedFields(form: HTMLFormElement, words: readonly string[]): Record<string, unknown> {
  const nested: Record<string, unknown> = {};
  for (const field of form.elements) {
    const { name, value, type, checked } = field as HTMLInputElement;
    const [word = '', key] = name.split('.');
    if (!words.includes(word) || word === '') continue;
    if (key === undefined) {
      nested[word] = value;
      continue;
    }
    nested[word] ??= {};
    const under = nested[word] as Record<string, unknown>;
    if (type !== 'checkbox') under[key] = value;
    else if (checked) under[key] = [...((under[key] as readonly string[]) ?? []), value];
  }
  return nested;
}

/**
 * Saves some seconds after the last choice, when the page is left, and before a button sends the form. One save at a time: each
 * names the version that the one before made. What was saved elsewhere meanwhile is never written over.
 */
function keepSaved(form: HTMLFormElement, words: ScoreBarTexts, around: Surroundings): void {
  const said = form.querySelector<HTMLElement>('[data-saved]');
  const version = form.elements.namedItem('version') as HTMLInputElement;
  // A sheet that is part of another record says where it is saved, as what, and which other fields are saved with the choices.
  const { sheetId, saveTo = 'evaluation/save-kept-sheet', saveWith, saveFields = '' } = form.dataset;
  const named: object = saveWith === undefined ? { sheetId } : JSON.parse(saveWith);
  let timer = 0;
  let unsaved = false;
  /** Sent, and no answer yet: sent again as the same command, so that it is done once. */
  let pending: { readonly command: string; readonly body: string } | null = null;
  /** Another window's save stands, or the sheet is gone: saving again cannot help. */
  let over: 'stale' | 'gone' | null = null;
  let running: Promise<boolean> | null = null;
  let passing = false;

  const later = (): false => {
    clearTimeout(timer);
    timer = setTimeout(flush, 15_000);
    return false;
  };
  const stop = (why: 'stale' | 'gone', trouble: Trouble): false => {
    over = why;
    pending = null;
    if (said) said.textContent = '';
    around.say(trouble);
    return false;
  };
  const refused = async (answer: Response, choices: string): Promise<false> => {
    const problem = (await answer.json().catch(() => null)) as {
      code?: string;
      message?: string;
      details?: { current?: { savedAt: Instant } };
    } | null;
    const current = problem?.details?.current;
    if (problem?.code === 'records/changed-meanwhile' && current !== undefined) {
      return stop('stale', { text: words.stale(formatInstantInVietnam(current.savedAt)), compare: words.compare });
    }
    if (answer.status === 404) {
      return stop('gone', { text: words.gone, link: { href: around.openSheet(choices), label: words.openSheet } });
    }
    const signedOut = problem?.code === 'access/sign-in-needed';
    if (!signedOut && [403, 409].includes(answer.status)) {
      return stop('gone', { text: problem?.message ?? words.notSaved });
    }
    if (said) said.textContent = '';
    around.say(
      signedOut
        ? { text: words.signedOut, link: { href: around.signIn, label: words.signIn } }
        : { text: words.notSaved },
    );
    return later();
  };
  /** True: all that is chosen on the page is saved. */
  const saveAll = async (): Promise<boolean> => {
    while (unsaved || pending !== null) {
      const choices = around.choices();
      if (over !== null || choices === null) return false;
      if (pending === null) {
        unsaved = false;
        pending = {
          // `crypto.randomUUID` is missing on plain HTTP.
          command: uuidV7(Date.now(), (length) => crypto.getRandomValues(new Uint8Array(length))),
          body: JSON.stringify({
            ...named,
            ...nestedFields(form, saveFields.split(' ')),
            // `null`: nothing was saved yet.
            version: version.value === '' ? null : Number(version.value),
            answers: choices,
          }),
        };
      }
      if (said) said.textContent = words.saving;
      const { command, body } = pending;
      const headers = {
        'content-type': 'application/json',
        'accept-language': document.documentElement.lang,
        'idempotency-key': command,
      };
      const answer = await fetch(`/api/v1/${saveTo}`, {
        method: 'post',
        body,
        headers,
        // A browser carries at most 64 kB for a page that is left.
        keepalive: body.length < 20_000,
      }).catch(() => null);
      if (answer === null) {
        if (said) said.textContent = '';
        around.say({ text: words.notSaved });
        return later();
      }
      if (!answer.ok) return await refused(answer, choices);
      version.value = String(((await answer.json()) as { version: number }).version);
      pending = null;
      around.say(undefined);
      if (said) said.textContent = words.saved(new Date().toTimeString().slice(0, 5));
    }
    return true;
  };
  async function flush(): Promise<boolean> {
    clearTimeout(timer);
    running ??= saveAll().finally(() => {
      running = null;
    });
    return await running;
  }

  // Choices and words alike; a word is saved while it is written, not only when its field is left.
  form.addEventListener('input', () => {
    unsaved = true;
    clearTimeout(timer);
    timer = setTimeout(flush, 3_000);
  });
  document.addEventListener('visibilitychange', () => void flush());
  form.addEventListener('submit', async (event) => {
    if (passing || (!unsaved && pending === null && running === null)) return;
    event.preventDefault();
    const saved = await flush();
    // A stale sheet goes on to the page that shows both; else it stays here, where its choices are.
    if (!saved && over !== 'stale') return;
    passing = true;
    form.requestSubmit(event.submitter as HTMLButtonElement | null);
  });
  addEventListener('pageshow', () => {
    passing = false;
  });
  addEventListener('beforeunload', (event) => {
    if (!passing && (unsaved || pending !== null || over !== null)) event.preventDefault();
  });
}

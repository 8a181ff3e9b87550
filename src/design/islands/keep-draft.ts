// Keeps what is typed into a form on the device until it is saved: after a dropped line, a closed window or an empty battery it is
// offered again. Before a form is sent it is seen whether the server can be reached; where not, the page stays as it is and says so.
// What another account left on the device is removed, and everything after seven days; private facts of a person are never kept.
// Without a script a form sends as forms do.

import { isReached } from './shared/is-reached.ts';
import { switchesLanguage } from './shared/switches-language.ts';

const PREFIX = 'ocop-draft ';
const OLDEST = 7 * 86_400_000;

interface Draft {
  readonly at: number;
  readonly fields: readonly (readonly [string, string])[];
  /** It was sent, and no answer was seen. */
  readonly sent?: boolean;
}

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;
const isChosen = (field: Field): field is HTMLInputElement => /^(checkbox|radio)$/.test(field.type);

/** What a person fills in; the frame of the form, files, secrets and private facts are never kept. */
const filledIn = (form: HTMLFormElement): Field[] =>
  ([...form.elements] as Field[]).filter(
    ({ name, type }) =>
      name && !name.startsWith('private.') && !/^(hidden|file|password|submit|button|fieldset)$/.test(type),
  );

const typedIn = (form: HTMLFormElement): Draft['fields'] =>
  filledIn(form)
    .filter((field) => !isChosen(field) || field.checked)
    .map((field) => [field.name, field.value] as const);

/** Alike once the server has put blanks, marks of thousands and leading noughts in order, and laid finds under a look-up. */
const essence = (fields: Draft['fields']): string =>
  JSON.stringify(
    fields
      .filter(([name]) => !name.endsWith('-found'))
      .map(([name, value]) => name + value.replace(/[^\p{L}\p{M}\d]/gu, '').replace(/0+(?=\d)/g, '')),
  );

const read = (key: string): Draft | null => JSON.parse(localStorage.getItem(key) ?? 'null') as Draft | null;

/** Drafts that are too old, of another account, or sent before a page that says that it was saved. */
function tidy(account: string, wasSaved: boolean): void {
  for (const key of Object.keys(localStorage).filter((one) => one.startsWith(PREFIX))) {
    const draft = read(key);
    const over = draft === null || Date.now() - draft.at > OLDEST || (wasSaved && draft.sent === true);
    if (over || !key.startsWith(`${PREFIX}${account} `)) localStorage.removeItem(key);
  }
}

/** `12:38 26/11/2026`, as the pages write days; on the clock of Vietnam, wherever the device thinks it is. */
function whenTyped(at: number): string {
  const there = new Date(at + 7 * 3_600_000).toISOString();
  const [, year, month, day, time] = /^(\d+)-(\d+)-(\d+)T(\d+:\d+)/.exec(there) ?? [];
  return `${time} ${day}/${month}/${year}`;
}

function watch(form: HTMLFormElement, key: string): void {
  const part = <Kind extends HTMLElement>(name: string): Kind | null =>
    form.querySelector<Kind>(`[data-draft-${name}]`);
  const [offer, words, lost] = [part('offer'), part('words'), part('lost')];
  const keep = (sent: boolean): void => {
    try {
      localStorage.setItem(key, JSON.stringify({ at: Date.now(), fields: typedIn(form), sent } satisfies Draft));
    } catch {
      // No room: the form is sent all the same.
    }
  };
  const kept = read(key);
  if (kept !== null && essence(kept.fields) === essence(typedIn(form))) localStorage.removeItem(key);
  else if (kept !== null && offer && words) {
    words.textContent = (words.dataset['draftWords'] ?? '').replace('{at}', whenTyped(kept.at));
    offer.hidden = false;
    part('back')?.addEventListener('click', () => {
      for (const field of filledIn(form)) {
        const mine = kept.fields.filter(([name]) => name === field.name);
        if (isChosen(field)) field.checked = mine.some(([, value]) => value === field.value);
        else if (mine[0] !== undefined) field.value = mine[0][1];
      }
      offer.hidden = true;
      filledIn(form)[0]?.focus();
    });
    part('drop')?.addEventListener('click', () => {
      localStorage.removeItem(key);
      offer.hidden = true;
    });
  }
  let timer = 0;
  form.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(keep, 400, false);
  });
  form.addEventListener('submit', async (event) => {
    if (event.defaultPrevented || switchesLanguage(event)) return;
    event.preventDefault();
    if (form.ariaBusy === 'true') return;
    form.ariaBusy = 'true';
    clearTimeout(timer);
    keep(true);
    const button = event.submitter as HTMLButtonElement | null;
    if (await isReached()) {
      form.action = button?.getAttribute('formaction') ?? form.getAttribute('action') ?? '';
      if (button?.name) {
        const pressed = Object.assign(document.createElement('input'), { type: 'hidden', name: button.name });
        pressed.value = button.value;
        form.append(pressed);
      }
      HTMLFormElement.prototype.submit.call(form);
    } else if (lost) {
      lost.hidden = false;
      lost.scrollIntoView({ block: 'center' });
    }
    form.ariaBusy = null;
  });
}

try {
  const forms = [...document.querySelectorAll<HTMLFormElement>('form[data-draft]')];
  const account = document.querySelector<HTMLElement>('[data-draft-account]')?.dataset['draftAccount'];
  if (account) tidy(account, document.querySelector('.notice--success') !== null);
  for (const form of forms) watch(form, `${PREFIX}${account} ${form.dataset['draft']}`);
} catch {
  // A browser that keeps nothing: the form sends as forms do.
}

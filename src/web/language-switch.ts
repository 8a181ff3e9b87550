// The switch to the other language on a page with a form: a button of that form, so that nothing typed is lost, with or without
// a script. What was typed comes back in the page of the other language, not yet sent (`kept-form.ts`).

import type { Context as HonoContext } from 'hono';
import { type PostedForm, SWITCH_FIELD } from '#platform/http/form-body.ts';
import type { Language } from '#texts/index.ts';
import { goOnWith, type KeptForm, keptOf, type OpenInside, readKept } from './kept-form.ts';
import type { AnyPage } from './page.ts';

const TAG = '(?:[^>"]|"[^"]*")*>';
const FORM = new RegExp(`<form\\b${TAG}[\\s\\S]*?</form>`, 'g');
const OPENING = new RegExp(`^<form\\b${TAG}`);
const BOX = new RegExp(`<(?:textarea|select|input(?![^>]*type="(?:hidden|submit)"))\\b${TAG}`, 'g');
const BUTTON = new RegExp(`<button\\b${TAG}`, 'g');
const LINK = /<a class="languages__link" (href="[^"]*") (lang="[^"]*") hreflang="[^"]*">([^<]*)<\/a>/;
const OWN_ID = 'page-form';

const attribute = (tag: string, name: string): string | undefined => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1];

interface FoundForm {
  readonly text: string;
  readonly boxes: readonly string[];
  /** Where it begins in the document. */
  readonly at: number;
}

/** The form people type most into: the one whose boxes the switch takes along. */
function mainForm(html: string): FoundForm | null {
  let found: FoundForm | null = null;
  const from = Math.max(0, html.indexOf('<main'));
  for (const { 0: text, index } of html.slice(from).matchAll(FORM)) {
    const opening = OPENING.exec(text)?.[0] ?? '';
    const sent = attribute(opening, 'method') === 'post' || attribute(opening, 'class')?.startsWith('sheet-form');
    const boxes = [...text.matchAll(BOX)].map(([box]) => box);
    if (sent && boxes.length > (found?.boxes.length ?? 0)) found = { text, boxes, at: from + index };
  }
  return found;
}

/**
 * Enter in a box presses the first button of its form, wherever that stands. So that it is never the switch, a button nobody
 * sees stands before it and does what the form's own first button does.
 */
function firstButton(form: string, id: string): string {
  const own = [...form.matchAll(BUTTON)].map(([tag]) => tag).find((tag) => !/ type="(?:button|reset)"/.test(tag)) ?? '';
  const does = ['name', 'value', 'formaction']
    .map((name) => ({ name, value: attribute(own, name) }))
    .filter(({ value }) => value !== undefined)
    .map(({ name, value }) => ` ${name}="${value}"`);
  return `<button class="visually-hidden" type="submit" form="${id}"${does.join('')} tabindex="-1" aria-hidden="true"></button>`;
}

/** The document with its switch made a button of the page's form; as it was where there is nothing to type. */
export function withSwitchInForm(html: string): string {
  if (!/<form [^>]*class="(?:form|sheet-form)"/.test(html)) return html;
  const form = mainForm(html);
  const link = LINK.exec(html);
  if (form === null || link === null) return html;
  const opening = OPENING.exec(form.text)?.[0] ?? '';
  const id = attribute(opening, 'id') ?? OWN_ID;
  const [whole, href = '', lang = '', label = ''] = link;
  const files = form.boxes
    .filter((box) => attribute(box, 'type') === 'file')
    .map((box) => attribute(box, 'name') ?? '');
  // A form that only asks (get) stands in its address already: its boxes need no further word there.
  const says =
    attribute(opening, 'method') === 'post'
      ? ` name="${SWITCH_FIELD}" value="${files.join(' ')}" formenctype="application/x-www-form-urlencoded"`
      : '';
  const button = `<button class="languages__link link-button" type="submit" form="${id}" form${href.replace('href', 'action')}${says} formnovalidate ${lang}>${label}</button>`;
  const afterTag = form.at + '<form'.length;
  const own = attribute(opening, 'id') === undefined ? ` id="${id}"` : '';
  const named = html.slice(0, afterTag) + own + html.slice(afterTag);
  return named.replace(whole, () => firstButton(form.text, id) + button);
}

/** What was typed, without the boxes of files: a browser sends their names here, and files cannot be kept. */
function withoutFiles(typed: PostedForm['typed']): { readonly typed: PostedForm['typed']; readonly files: boolean } {
  const said = typed[SWITCH_FIELD];
  const named = new Set(typeof said === 'string' ? said.split(' ') : []);
  const all = Object.entries(typed);
  return {
    typed: Object.fromEntries(all.filter(([name]) => !named.has(name))),
    files: all.some(([name, value]) => named.has(name) && value !== ''),
  };
}

/** A form that waits behind a page, for its page in the other language. */
function waitingIn(kept: KeptForm, lang: Language): KeptForm {
  const bare = kept.to.replace(/^\/en(?=[/?]|$)/, '') || '/';
  return { ...kept, to: lang === 'en' ? `/en${bare === '/' ? '' : bare}` : bare };
}

interface Switching {
  readonly open: OpenInside;
  readonly page: AnyPage;
  readonly lang: Language;
  readonly posted: PostedForm;
}

/**
 * Answers a form that was sent only to see its page in the other language: nothing is done, what was typed stands in it. Null
 * where it is too much to carry.
 */
export async function inOtherLanguage(
  c: HonoContext,
  { open, page, lang, posted }: Switching,
): Promise<Response | null> {
  const { pathname, search } = new URL(c.req.raw.url);
  const { typed, files } = withoutFiles(posted.typed);
  const behind = page.carriesKept ? readKept(posted.typed['kept']) : null;
  const own = keptOf(c.req.raw.url, { typed, files: {} });
  const kept = behind !== null ? waitingIn(behind, lang) : own && { ...own, files };
  if (kept === null) return null;
  return await goOnWith(c, { open, to: pathname + search, kept, switched: behind === null, cookies: [] });
}

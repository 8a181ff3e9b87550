// /kiem-tra: the checker that is put on a phone's first screen and answers without a connection. Without a script it leads to the
// look-up, which the server answers.

import { ok } from '#kernel/result.ts';
import { definePage } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { withQuery } from '#web/with-query.ts';
import { checkerPath, lookUpPath } from './paths.ts';

/** The words that the script needs, in the language of the page. */
function wordsFor(ui: Ui): Readonly<Record<string, string>> {
  const { verify } = ui.t;
  const { checker } = verify;
  const states = Object.entries(verify.state).map(([state, words]) => [`state.${state}`, words] as const);
  return {
    ...Object.fromEntries(states),
    ...checker.said,
    'not-updated': verify.verdict['not-updated'],
    training: verify.training,
    compare: verify.compare,
    unknown: verify.unknown.heading,
    unreadable: verify.unknown.unreadableHeading,
    'not-ours': verify.unknown.notOurs,
    'not-ours-hint': verify.unknown.notOursNext,
    'unknown.not-held': verify.unknown['not-held'],
    'unknown.unreadable': verify.unknown.unreadable,
    'unknown.unknown-key': verify.unknown['unknown-key'],
    'unknown.wrong-signature': verify.unknown['wrong-signature'],
  };
}

export const checkerPage = definePage<{ readonly asked: string }>({
  path: checkerPath,
  right: 'certificates/verify',
  rate: 'page',
  bare: true,
  manifest: '/kiem-tra.webmanifest',
  islands: ['code-checker'],
  title: (_data, ui) => ui.t.verify.checker.heading,
  load: ({ query }) => Promise.resolve(ok({ asked: (query['ma'] ?? '').trim().slice(0, 500) })),
  view({ asked }, ui) {
    const words = ui.t.verify.checker;
    return (
      <div class="checker" data-checker>
        <h1>{words.heading}</h1>
        <p>{words.summary}</p>
        <noscript>
          <p class="warning">
            {words.noScript}{' '}
            <a href={withQuery(ui.href(lookUpPath), { q: asked || undefined })}>{ui.t.verify.lookUp.heading}</a>
          </p>
        </noscript>
        <div hidden data-checker-answer tabIndex={-1} role="status" />
        <div hidden data-checker-panel class="checker__panel">
          <button type="button" class="button--main" data-checker-camera>
            {words.camera}
          </button>
          <video hidden data-checker-video muted playsInline aria-label={words.camera} />
          <label>
            {words.picture}
            <input type="file" accept="image/*" data-checker-picture />
          </label>
          <form data-checker-form>
            <label>
              {words.typed}
              <input name="ma" autocomplete="off" spellcheck={false} data-checker-typed />
            </label>
            <button type="submit">{words.check}</button>
          </form>
          <p class="site">
            {words.list} <span data-checker-list>…</span>
          </p>
          <p class="site">{words.install}</p>
        </div>
        <script
          type="application/json"
          data-checker-words
          dangerouslySetInnerHTML={{ __html: jsonInPage(wordsFor(ui)) }}
        />
        <footer>
          <nav>
            <a href={ui.href(lookUpPath)}>{ui.t.verify.look}</a>
            <a href={ui.lang === 'en' ? checkerPath : `/en${checkerPath}`} lang={ui.lang === 'en' ? 'vi' : 'en'}>
              {ui.t.verify.language}
            </a>
          </nav>
        </footer>
      </div>
    );
  },
});

/** Data in a page: nothing of it ends the element it stands in. */
const jsonInPage = (value: unknown): string => JSON.stringify(value).replace(/</g, '\\u003c');

// /phien-hop/:sessionId/cham/:dossierId/nop: the member looks the sheet through once more and submits it, or sees what still lacks.

import { Button } from '#design/button.tsx';
import { ErrorSummary } from '#design/error-summary.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import { Notice } from '#design/notice.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { problem } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { sheetSummary } from '#modules/evaluation/index.ts';
import { textsOf } from '#texts/index.ts';
import { definePage } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { answersOf } from '../rules/sheet-content.ts';
import { submitSheet } from '../use-cases/submit-sheet.ts';
import { type OwnSheet, viewOwnSheet } from '../use-cases/view-sheet.ts';
import { boardPath, minePath, sheetPath } from './paths.ts';
import { MarksTable } from './read-sheet.tsx';
import { leafWords, productLine, sessionCrumbs } from './words.ts';

/** Everything that lacks, each a link to its place on the sheet. */
function Lacks({ ui, own }: { readonly ui: Ui; readonly own: OwnSheet }) {
  const t = ui.t.scoring.submit;
  const { compiled } = own.facts;
  const sheet = ui.href(sheetPath(own.session.id, own.dossier.dossierId));
  const notes = own.lacking.notes.filter(({ criterion }) => own.words.notes[criterion] === undefined);
  const title = (code: string): string => leafWords(compiled, code).slice(code.length + 1);
  return (
    <Notice t={ui.t.design} tone="warning" title={t.lacking}>
      <ul>
        {own.lacking.open.map((code) => (
          <li key={code}>
            <a href={`${sheet}#tc-${code}`}>{t.open(code, title(code))}</a>
          </li>
        ))}
        {notes.map(({ criterion }) => (
          <li key={`n-${criterion}`}>
            <a href={`${sheet}#tc-${criterion}`}>{t.noteAt(criterion, title(criterion))}</a>
          </li>
        ))}
        {own.lacking.alike !== null && own.words.alike === null && (
          <li>
            <a href={`${sheet}#f-alike`}>{t.alikeAt(own.lacking.alike)}</a>
          </li>
        )}
      </ul>
    </Notice>
  );
}

const isComplete = ({ lacking, words }: OwnSheet): boolean =>
  lacking.open.length === 0 &&
  lacking.notes.every(({ criterion }) => words.notes[criterion] !== undefined) &&
  (lacking.alike === null || words.alike !== null);

export const submitSheetPage = definePage<OwnSheet>({
  path: '/phien-hop/:sessionId/cham/:dossierId/nop',
  right: 'scoring/view-own-sheet',
  postRight: 'scoring/submit-sheet',
  rate: 'act',
  title: ({ dossier }, ui) => ui.t.scoring.submit.heading(dossier.product),
  breadcrumbs: ({ session, dossier }, ui) => [
    ...sessionCrumbs(session, ui),
    { label: ui.t.scoring.sheet.heading(dossier.product), href: sheetPath(session.id, dossier.dossierId) },
  ],
  async load(request) {
    const { sessionId, dossierId } = request.params;
    const own = await request.run(viewOwnSheet, { sessionId, dossierId });
    if (!own.ok) return own;
    // Nothing to submit, and why. After a refused post the page says it itself.
    if (own.value.draft === null && request.posted === null) {
      const code = own.value.sheets.length > 0 ? 'scoring/already-submitted' : 'scoring/no-draft';
      return refuse(own.value.notToWrite ?? problem('conflict', code));
    }
    return own;
  },
  view(own, ui) {
    const t = ui.t.scoring.submit;
    const { session, dossier, facts, words, draft } = own;
    const summary = sheetSummary(facts.compiled, answersOf(facts.compiled, words.answers));
    const back = ui.href(sheetPath(session.id, dossier.dossierId));
    const complete = isComplete(own);
    // Refused since it is over or was submitted elsewhere: there is no draft any more, and nothing lacks.
    if (draft === null) {
      return (
        <>
          <PageHeading caption={productLine(dossier)} heading={t.heading(dossier.product)} />
          <ErrorSummary form={ui.state({})} />
          <p>
            <a href={ui.href(boardPath(session.id))}>{ui.t.scoring.mine.board}</a>
          </p>
        </>
      );
    }
    return (
      <>
        <PageHeading caption={productLine(dossier)} heading={t.heading(dossier.product)} summary={t.summary} />
        {ui.problem !== null && ui.problem.kind !== 'invalid' && <ErrorSummary form={ui.state({})} />}
        <p>
          <strong>{ui.t.scoring.sheet.total(summary.total)}</strong> ·{' '}
          {ui.t.scoring.sheet.parts(summary.parts.A, summary.parts.B, summary.parts.C)} ·{' '}
          {summary.allowed === null ? t.gate : t.level(summary.allowed)}
        </p>
        {!complete && <Lacks ui={ui} own={own} />}
        {complete && (
          <Form
            action={ui.href(sheetPath(session.id, dossier.dossierId, 'nop'))}
            {...ui.form()}
            version={draft.version}
          >
            <FormActions t={ui.t.design} cancel={{ label: t.back, href: back }}>
              <Button>{t.send}</Button>
            </FormActions>
          </Form>
        )}
        {!complete && (
          <p>
            <a class="button button--secondary" href={back}>
              {t.back}
            </a>
          </p>
        )}
        <MarksTable ui={ui} compiled={facts.compiled} content={words} />
        {words.opinion !== null && (
          <p>
            <strong>{ui.t.scoring.sheet.opinion}:</strong> {words.opinion}
          </p>
        )}
      </>
    );
  },
  async post(request) {
    const { sessionId, dossierId } = request.params;
    const done = await request.run(submitSheet, { sessionId, dossierId, version: request.input['version'] });
    if (!done.ok) return done;
    return ok({ to: minePath, flash: textsOf(request.lang).scoring.submit.done(done.value.product) });
  },
});

// /phien-hop/:sessionId/cham/:dossierId: a member's own sheet. It saves itself under seal where scripts run; without, by its button. Once
// submitted it is read here, and after the reveal revised with a reason.

import { ErrorSummary } from '#design/error-summary.tsx';
import { Notice } from '#design/notice.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { ok } from '#kernel/result.ts';
import { type EvidenceKind, loadCriteriaRemarks } from '#law/criteria-remarks.ts';
import { readSheetAddress, type SheetAnswers } from '#modules/evaluation/index.ts';
import { postedEntries } from '#modules/evaluation/services.ts';
import { sentenceOf, textsOf } from '#texts/index.ts';
import { definePage, type PageRequest } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { answersOf, type SheetWords } from '../rules/sheet-content.ts';
import { reviseSheet } from '../use-cases/revise-sheet.ts';
import { saveDraft } from '../use-cases/save-draft.ts';
import { type OwnSheet, viewOwnSheet } from '../use-cases/view-sheet.ts';
import { FactorFirst } from './factor-first.tsx';
import { sheetPath, sinceLastPath } from './paths.ts';
import { ReadSheet } from './read-sheet.tsx';
import { SheetForm } from './sheet-form.tsx';
import { TwoVersions } from './two-versions.tsx';
import { dayWords, productLine, sessionCrumbs } from './words.ts';

export interface SheetData {
  readonly own: OwnSheet;
  /** What the form starts from: the draft, or the last submitted sheet where it may be revised. */
  readonly words: SheetWords;
  /** As typed in a refused post, else as saved. */
  readonly answers: SheetAnswers;
  readonly evidence: ReadonlyMap<string, EvidenceKind>;
  readonly mode: 'write' | 'revise' | 'read';
}

async function load(request: PageRequest) {
  const { sessionId, dossierId } = request.params;
  const view = await request.run(viewOwnSheet, { sessionId, dossierId });
  if (!view.ok) return view;
  const own = view.value;
  const { compiled } = own.facts;
  const last = own.sheets.at(-1)?.content ?? null;
  const mode = !request.actor.secondFactor
    ? 'read'
    : own.sheets.length > 0
      ? own.session.state === 'revealed' && last !== null
        ? 'revise'
        : 'read'
      : own.notToWrite === null
        ? 'write'
        : 'read';
  const words = mode === 'revise' && last !== null ? last : own.words;
  const typed = request.posted === null ? null : readSheetAddress(compiled, sheetEntries(request.posted));
  const { evidence } = await loadCriteriaRemarks();
  const answers = typed?.ok ? typed.value : answersOf(compiled, words.answers);
  return ok<SheetData>({ own, words, answers, evidence: evidence[compiled.set.folder], mode });
}

/** Fields of the sheet alone: criteria and conditions. */
const sheetEntries = (input: Readonly<Record<string, unknown>>) =>
  postedEntries(input).filter(([name]) => /^(tc-[\d-]+|[A-Z]\d+)$/.test(name));

function Told({ ui, data }: { readonly ui: Ui; readonly data: SheetData }) {
  const t = ui.t.scoring.sheet;
  const { own } = data;
  const code = ui.problem?.code;
  if (code === 'records/changed-meanwhile') {
    return <Notice t={ui.t.design} tone="warning" live title={t.changed} text={t.changedText} />;
  }
  if (code === 'scoring/already-submitted') {
    return <Notice t={ui.t.design} tone="warning" live title={t.twiceTitle} text={t.twiceText} />;
  }
  if (ui.problem !== null) return <ErrorSummary form={ui.state({})} />;
  if (data.mode === 'read' && own.sheets.length === 0 && own.notToWrite !== null) {
    return <Notice t={ui.t.design} tone="info" text={sentenceOf(ui.t, own.notToWrite)} />;
  }
  return null;
}

export const sheetPage = definePage<SheetData>({
  path: '/phien-hop/:sessionId/cham/:dossierId',
  right: 'scoring/view-own-sheet',
  postRight: 'scoring/save-draft',
  rate: 'act',
  islands: ['score-sheet'],
  title: ({ own, mode }, ui) =>
    mode === 'revise'
      ? ui.t.scoring.revise.heading(own.dossier.product)
      : ui.t.scoring.sheet.heading(own.dossier.product),
  breadcrumbs: ({ own }, ui) => sessionCrumbs(own.session, ui),
  load,
  view(data, ui) {
    const t = ui.t.scoring;
    const { own, mode } = data;
    const { session, dossier, seat } = own;
    // What was on the screen and was not taken stands beside what was.
    const clash = ui.problem?.code === 'records/changed-meanwhile' || ui.problem?.code === 'scoring/already-submitted';
    return (
      <>
        <PageHeading
          caption={`${productLine(dossier)} · ${t.session(dayWords(session.heldOn))}`}
          heading={mode === 'revise' ? t.revise.heading(dossier.product) : t.sheet.heading(dossier.product)}
          summary={mode === 'revise' ? t.revise.summary : t.sheet.sealed}
        />
        <p class="quiet">
          {t.sheet.mine(seat.name)}
          {own.progress !== null && ` · ${t.progress(own.progress.submitted, own.progress.expected)}`}
          {' · '}
          <a href={ui.href(sheetPath(session.id, dossier.dossierId, 'tuong-tu'))}>{t.sheet.precedents}</a>
          {' · '}
          <a href={ui.href(sinceLastPath(session.id, dossier.dossierId))}>{t.sheet.sinceLast}</a>
        </p>
        <FactorFirst ui={ui} />
        <Told ui={ui} data={data} />
        {clash && <TwoVersions ui={ui} data={data} />}
        {own.sheets.length > 0 && <ReadSheet ui={ui} own={own} />}
        {mode !== 'read' && <SheetForm ui={ui} data={data} />}
      </>
    );
  },
  async post(request) {
    const { sessionId = '', dossierId = '' } = request.params;
    const t = textsOf(request.lang).scoring;
    const { version, notes, opinion, alike, adopt, reason, ordinal, tiep } = request.input;
    const answers = new URLSearchParams(sheetEntries(request.input)).toString();
    const words = { sessionId, dossierId, answers, notes, opinion, alike };
    if (tiep === 'dieu-chinh') {
      const done = await request.run(reviseSheet, { ...words, reason, ordinal });
      if (!done.ok) return done;
      return ok({ to: sheetPath(sessionId, dossierId), flash: t.revise.done(done.value.product) });
    }
    const done = await request.run(saveDraft, { ...words, version, adopt });
    if (!done.ok) return done;
    if (tiep === 'nop') return ok({ to: sheetPath(sessionId, dossierId, 'nop') });
    const taken = typeof adopt === 'string' && adopt !== '';
    const to = `${sheetPath(sessionId, dossierId)}${taken ? `#tc-${adopt.replaceAll('-', '.')}` : ''}`;
    return ok({ to, flash: taken ? t.sheet.adoptedFlash : t.sheet.saved });
  },
});

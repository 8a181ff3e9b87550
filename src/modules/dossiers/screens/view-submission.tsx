// /ho-so/:dossierId/ban-nop/:ordinal: the dossier exactly as it was sent, with its check code.

import { Notice } from '#design/notice.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { Section } from '#design/section.tsx';
import { SummaryList } from '#design/summary-list.tsx';
import { ok } from '#kernel/result.ts';
import { type CompiledSet, gatesOfSheet, readSheetAddress, type SheetAnswers } from '#modules/evaluation/index.ts';
import { definePage } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { ownScore } from '../rules/own-score.ts';
import { compiledSetOf } from '../use-cases/save-part.ts';
import { type DossierView, viewDossier } from '../use-cases/view-dossier.ts';
import { type SubmissionView, viewSubmission } from '../use-cases/view-submission.ts';
import { ClaimedGates } from './claimed-gates.tsx';
import { partCrumbs } from './fill-part.tsx';
import { ownScoreWords } from './own-score-line.tsx';
import { piecePath } from './paths.ts';
import { SaidOfCriteria } from './said-of-criteria.tsx';
import { SentLines } from './sent-lines.tsx';
import { dayWords, whenWords } from './words.ts';

interface SentData {
  readonly view: DossierView;
  readonly sent: SubmissionView;
  readonly compiled: CompiledSet;
  readonly answers: SheetAnswers;
}

interface Frame {
  readonly ui: Ui;
  readonly data: SentData;
}

/** A long code in groups of eight, so that it is read aloud and breaks on a phone. */
function CheckCode({ code }: { readonly code: string }) {
  const groups = code.match(/.{1,8}/g) ?? [];
  return <code>{groups.join(' ')}</code>;
}

function Criteria({ ui, data }: Frame) {
  const { frozen } = data.sent;
  const titles = new Map(frozen.evidence.map((piece) => [piece.id as string, piece.title]));
  return (
    <SaidOfCriteria
      ui={ui}
      compiled={data.compiled}
      answers={data.answers}
      proofs={frozen.parts.proofs}
      titles={titles}
    />
  );
}

/** What the issuer said of a paper; nothing where nobody asked. */
function CheckedWords({
  ui,
  check,
}: {
  readonly ui: Ui;
  readonly check: SubmissionView['checks'][string] | undefined;
}) {
  if (check === undefined) return null;
  const words = ui.t.evidence.checkStates[check.standing];
  return (
    <strong>
      {' '}
      {words} ({dayWords(check.checkedOn)})
    </strong>
  );
}

function Evidence({ ui, data }: Frame) {
  const { sent: words } = ui.t.dossiers;
  const { evidence } = data.sent.frozen;
  return (
    <Section id="minh-chung" title={words.evidence}>
      {evidence.length === 0 && <p>{words.noEvidence}</p>}
      <ul>
        {evidence.map((piece) => (
          <li key={piece.id}>
            <a href={ui.href(piecePath(data.view.dossier.id, piece.id, data.sent.ordinal))}>{piece.title}</a>
            {[
              '',
              piece.number,
              piece.issuer,
              words.until(dayWords(piece.expiresOn)),
              ui.t.dossierSent.fileCount(piece.files.length),
              piece.required === true ? ui.t.dossierSent.required : null,
            ]
              .filter((one) => one !== null)
              .join(', ')}
            <CheckedWords ui={ui} check={data.sent.checks[piece.id]} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

export const viewSubmissionPage = definePage<SentData>({
  path: '/ho-so/:dossierId/ban-nop/:ordinal',
  right: 'dossiers/view-submission',
  rate: 'page',
  title: ({ sent }, ui) => ui.t.dossiers.sent.heading(sent.ordinal),
  breadcrumbs: ({ view }, ui) => partCrumbs(view, ui),
  async load(request) {
    const { dossierId, ordinal } = request.params;
    const sent = await request.run(viewSubmission, { dossierId, ordinal });
    if (!sent.ok) return sent;
    const view = await request.run(viewDossier, { dossierId });
    if (!view.ok) return view;
    const { frozen } = sent.value;
    const compiled = await compiledSetOf({ setId: frozen.set.id });
    const answers = readSheetAddress(compiled, new URLSearchParams(frozen.parts.sheet.answers));
    return answers.ok ? ok({ view: view.value, sent: sent.value, compiled, answers: answers.value }) : answers;
  },
  json: ({ sent }) => sent,
  view(data, ui) {
    const { sent: words, fields, filing, kinds } = ui.t.dossiers;
    const { sent } = data;
    const { frozen } = sent;
    return (
      <>
        <PageHeading caption={frozen.product.name} heading={words.heading(sent.ordinal)} summary={words.summary} />
        <Notice
          t={ui.t.design}
          tone={sent.isWhole ? 'success' : 'danger'}
          text={sent.isWhole ? words.whole : words.broken}
        />
        <ClaimedGates ui={ui} gates={gatesOfSheet(data.compiled, data.answers)} />
        <SummaryList
          items={[
            { label: filing.slip, value: frozen.slipNumber },
            { label: words.sentAt, value: whenWords(sent.sentAt) },
            { label: filing.receivedOn, value: dayWords(sent.receivedOn) },
            { label: filing.dueOn, value: dayWords(sent.dueOn) },
            { label: fields.kind, value: kinds[frozen.kind] },
            { label: fields.producerName, value: frozen.producer.name },
            { label: fields.representative, value: frozen.producer.legalRepresentativeName, note: words.private },
            { label: ui.t.dossierSent.score.label, value: ownScoreWords(ui, ownScore(data.compiled, data.answers)) },
            { label: words.criteria, value: `${frozen.set.id} (${frozen.set.instrument})` },
            { label: words.sha, value: <CheckCode code={sent.contentHash} /> },
          ]}
        />
        <SentLines ui={ui} parts={frozen.parts} />
        <Criteria ui={ui} data={data} />
        <Evidence ui={ui} data={data} />
      </>
    );
  },
});

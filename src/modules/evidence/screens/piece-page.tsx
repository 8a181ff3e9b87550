// /vi-minh-chung/giay/:pieceId: one piece: what it is, until when it counts, its files, and the form that sends another one.

import { ActList, type ShownAct } from '#design/act-list.tsx';
import { ErrorSummary } from '#design/error-summary.tsx';
import { HistoryList } from '#design/history-list.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { RecordLayout } from '#design/record-layout.tsx';
import { Section } from '#design/section.tsx';
import { SummaryList } from '#design/summary-list.tsx';
import { formatVietnamese, parseIsoDate } from '#kernel/calendar.ts';
import { ok, type Result } from '#kernel/result.ts';
import { evidenceKinds } from '#law/evidence-kinds.ts';
import { textsOf } from '#texts/index.ts';
import { historyEntry } from '#web/history-entries.ts';
import { type After, definePage, type PostRequest } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import type { Citation, CitationsRead } from '../cited.ts';
import { takeSentFile } from '../sent-file.ts';
import { addFile } from '../use-cases/files.ts';
import { type PieceView, viewPiece } from '../use-cases/view-piece.ts';
import { Guidance } from './guidance.tsx';
import { endingPath, piecePath, walletPath } from './paths.ts';
import { PieceFiles } from './piece-files.tsx';
import { PieceNotices } from './piece-notices.tsx';
import { CheckTag, PieceChecks, PieceCited } from './piece-uses.tsx';
import { EvidenceTag } from './state-tag.tsx';

const MEGABYTE = 1_048_576;

function Facts({ view, ui }: { readonly view: PieceView; readonly ui: Ui }) {
  const words = ui.t.evidence;
  const { piece } = view;
  return (
    <Section id="facts" title={words.piece.facts}>
      <SummaryList
        items={[
          { label: words.fields.kind, value: words.kinds[piece.kind].name },
          { label: words.fields.issuer, value: piece.issuer },
          { label: words.fields.number, value: piece.number },
          {
            label: words.fields.issuedOn,
            value: piece.issuedOn === null ? words.unknownIssue : formatVietnamese(piece.issuedOn),
          },
          {
            label: words.fields.expiresOn,
            value: piece.expiresOn === null ? words.noEnd : formatVietnamese(piece.expiresOn),
          },
          { label: words.fields.note, value: piece.note },
          { label: words.piece.enteredBy, value: words.piece.entries[piece.enteredBy] },
        ]}
      />
    </Section>
  );
}

function actsOf(view: PieceView, ui: Ui): readonly ShownAct[] {
  const words = ui.t.evidence.piece;
  const { id, withdrawnAt } = view.piece;
  const why = withdrawnAt === null ? words.keepersOnly : words.withdrawnWhy;
  const act = (label: string, page: string, isAllowed: boolean): ShownAct =>
    isAllowed ? { label, href: ui.href(piecePath(id, page)) } : { label, href: null, why };
  return [
    act(words.change, 'sua', view.may.change),
    act(words.withdraw, 'rut', view.may.withdraw),
    ...(view.may.check ? [act(words.check, 'doi-chieu', true)] : []),
    { label: words.wallet, href: ui.href(walletPath(view.producer.code)) },
  ];
}

function valueWords(ui: Ui, field: string, value: unknown): string {
  const text = String(value ?? '');
  const kind = evidenceKinds.find((one) => field === 'kind' && one === text);
  if (kind !== undefined) return ui.t.evidence.kinds[kind].name;
  const day = parseIsoDate(text);
  return day === null ? text || ui.t.evidence.piece.empty : formatVietnamese(day);
}

function PieceHistory({ view, ui }: { readonly view: PieceView; readonly ui: Ui }) {
  const words = ui.t.evidence.piece;
  const fields: Readonly<Record<string, string>> = ui.t.evidence.fields;
  return (
    <HistoryList
      title={words.history}
      empty={words.noHistory}
      entries={view.history.map((line) => ({
        ...historyEntry(ui.t, line, words.system),
        detail: line.changes.length > 0 && (
          <ul class="changes">
            {line.changes.map(({ field, from, to }) => (
              <li key={field}>
                {fields[field] ?? field}: {valueWords(ui, field, to)}{' '}
                <span class="changes__before">
                  ({words.from}: {valueWords(ui, field, from)})
                </span>
              </li>
            ))}
          </ul>
        ),
      }))}
    />
  );
}

async function send(request: PostRequest): Promise<Result<After>> {
  const { pieceId = '' } = request.params;
  return await takeSentFile(request, 'evidence/file-twice', async (file) => {
    const done = await request.run(addFile, { pieceId, file });
    if (!done.ok) return done;
    return ok({ to: piecePath(pieceId), flash: textsOf(request.lang).evidence.piece.sent(file.name) });
  });
}

/** What the page shows: the piece, and where it is cited. */
interface PieceData {
  readonly view: PieceView;
  readonly citations: readonly Citation[];
}

/** The page of a piece, given the read that knows where it is cited. */
export const piecePageWith = (listCitations: CitationsRead) =>
  definePage<PieceData>({
    path: `${endingPath}/giay/:pieceId`,
    right: 'evidence/view-piece',
    postRight: 'evidence/add-file',
    rate: 'upload',
    maxBodyBytes: 21 * MEGABYTE,
    islands: ['resumable-upload'],
    title: ({ view }) => view.piece.title,
    breadcrumbs: ({ view }, ui) => [
      { label: ui.t.evidence.wallet.heading, href: endingPath },
      { label: view.producer.name, href: walletPath(view.producer.code) },
    ],
    async load(request) {
      const { pieceId } = request.params;
      const view = await request.run(viewPiece, { pieceId });
      if (!view.ok) return view;
      // Who reads evidence without the right to see dossiers hears of none.
      const cited = await request.run(listCitations, { pieceId });
      return ok({ view: view.value, citations: cited.ok ? cited.value : [] });
    },
    json: ({ view, citations }) => ({ ...view, citations }),
    view: ({ view, citations }, ui) => (
      <>
        <ErrorSummary form={ui.state()} />
        <PageHeading
          caption={ui.t.evidence.piece.caption(view.producer.name)}
          heading={view.piece.title}
          states={
            <>
              <EvidenceTag ui={ui} state={view.validity} />
              {view.checkStanding !== 'unchecked' && <CheckTag ui={ui} standing={view.checkStanding} />}
            </>
          }
        />
        <RecordLayout
          side={
            <>
              <ActList title={ui.t.evidence.piece.acts} acts={actsOf(view, ui)} />
              <PieceHistory view={view} ui={ui} />
            </>
          }
        >
          <PieceNotices view={view} ui={ui} />
          <PieceFiles view={view} ui={ui} form={ui.state()} />
          <Facts view={view} ui={ui} />
          <PieceChecks ui={ui} view={view} />
          <PieceCited ui={ui} citations={citations} />
          <Guidance ui={ui} kind={view.piece.kind} />
        </RecordLayout>
      </>
    ),
    post: send,
  });

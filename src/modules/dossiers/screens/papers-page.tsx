// /ho-so/:dossierId/giay-to: every paper of a dossier, who signs it, and how much its evidence is beside the last time.

import { type Column, DataTable } from '#design/data-table.tsx';
import { Notice } from '#design/notice.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { Section } from '#design/section.tsx';
import { SummaryList } from '#design/summary-list.tsx';
import { ok } from '#kernel/result.ts';
import { supplementsOf } from '#modules/intake/services.ts';
import { definePage } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { isDraft } from '../papers/paper-source.ts';
import { isIssued } from '../rules/commune-report.ts';
import type { LetterKey } from '../rules/letter.ts';
import { volumeChange } from '../rules/volume.ts';
import { type Measured, measureDossier } from '../use-cases/measure-dossier.ts';
import { type DossierView, viewDossier } from '../use-cases/view-dossier.ts';
import { viewReport } from '../use-cases/view-report.ts';
import { partCrumbs } from './fill-part.tsx';
import { dossierPath, letterPath } from './paths.ts';
import { dayWords, whenWords } from './words.ts';

interface PapersData {
  readonly view: DossierView;
  /** `null`: not for who looks. */
  readonly measured: Measured | null;
  readonly report: 'hidden' | 'draft' | 'issued';
  /** There is a draft of Mẫu số 03 to be signed. */
  readonly toSign: boolean;
  /** Requests of the province for a supplement, the first first. */
  readonly supplements: readonly { readonly ordinal: number; readonly askedOn: string }[];
}
interface Frame extends PapersData {
  readonly ui: Ui;
}

interface ListedPaper {
  readonly path: string;
  readonly name: string;
  readonly signer: string;
  readonly note?: string | undefined;
  /** A letter that the clerk numbers. */
  readonly letter?: LetterKey | undefined;
}

/** The papers of the dossier as it stands, in the order of the work. */
function listed({ ui, view, report, supplements, toSign }: Frame): readonly ListedPaper[] {
  const { names, signers, notes } = ui.t.dossierPapers;
  const sent = view.submissions.length > 0;
  return [
    { path: 'mau-01', name: names.registration, signer: signers.producer },
    { path: 'mau-02', name: names.assessment, signer: signers.producer, note: notes.byHand },
    { path: 'phieu-tu-cham', name: names.sheet, signer: signers.producer },
    ...(sent ? [{ path: 'phieu-tiep-nhan', name: names.receipt, signer: signers.office, note: notes.receipt }] : []),
    ...view.returns.map((one) => ({
      path: `tra-lai/${one.ordinal}/yeu-cau`,
      name: names.completion(dayWords(one.returnedOn)),
      signer: signers.commune,
      note: notes.request,
      letter: { kind: 'completion' as const, ordinal: one.ordinal },
    })),
    ...(report === 'hidden'
      ? []
      : [
          {
            path: 'mau-03',
            name: names.report,
            signer: signers.commune,
            note: report === 'draft' ? notes.reportDraft : notes.byHand,
          },
          ...(report === 'draft' && toSign
            ? [
                {
                  path: 'mau-03-trinh-ky',
                  name: names.reportToSign,
                  signer: signers.commune,
                  note: notes.reportToSign,
                },
              ]
            : []),
          {
            path: 'to-trinh',
            name: names.request,
            signer: signers.commune,
            note: notes.request,
            // Before the file is sent on there is nothing to number.
            letter: view.dossier.state === 'forwarded' ? ({ kind: 'request', ordinal: 1 } as const) : undefined,
          },
        ]),
    ...supplements.map(({ ordinal, askedOn }) => ({
      path: `bo-sung/${ordinal}/cong-van`,
      name: names.supplement(ordinal, dayWords(askedOn)),
      signer: signers.province,
      note: notes.request,
      letter: { kind: 'supplement' as const, ordinal },
    })),
  ];
}

/** The number of a letter, or that it has none, with the way to type it for whose office gives it. */
function LetterNumberOf({ ui, view, letter }: Pick<Frame, 'ui' | 'view'> & { readonly letter: LetterKey }) {
  const { papers: words, list } = ui.t.dossierLetters;
  const given = view.letterNumbers.find((one) => one.kind === letter.kind && one.ordinal === letter.ordinal);
  const may = letter.kind === 'supplement' ? view.may.numberAsProvince : view.may.numberAsCommune;
  return (
    <span class="summary-list__note">
      {given === undefined ? words.open : words.numbered(given.number, dayWords(given.issuedOn))}
      {may && (
        <>
          {' · '}
          <a href={ui.href(letterPath(view.dossier.id, letter))}>{given === undefined ? list.write : list.correct}</a>
        </>
      )}
    </span>
  );
}

function PaperTable(frame: Frame) {
  const { ui, view } = frame;
  const words = ui.t.dossierPapers;
  const file = (path: string, label: string, name: string) => (
    <a href={dossierPath(view.dossier.id, path)} aria-label={`${name}, ${label}`}>
      {words.take}
    </a>
  );
  const columns: readonly Column<ListedPaper>[] = [
    {
      key: 'name',
      label: words.name,
      lead: true,
      cell: ({ name, letter }) => (
        <>
          {name}
          {letter !== undefined && <LetterNumberOf ui={ui} view={view} letter={letter} />}
        </>
      ),
    },
    {
      key: 'signer',
      label: words.signer,
      cell: ({ signer, note }) => (
        <>
          {signer}
          {note !== undefined && <span class="summary-list__note">{note}</span>}
        </>
      ),
    },
    { key: 'pdf', label: words.pdf, nowrap: true, cell: ({ path, name }) => file(`${path}.pdf`, words.pdf, name) },
    { key: 'docx', label: words.docx, nowrap: true, cell: ({ path, name }) => file(`${path}.docx`, words.docx, name) },
  ];
  return (
    <DataTable
      t={ui.t.design}
      caption={words.list}
      captionHidden
      columns={columns}
      rows={listed(frame)}
      rowKey={(one) => one.path}
    />
  );
}

function VolumeFacts({ ui, measured }: { readonly ui: Ui; readonly measured: Measured }) {
  const { volume: words } = ui.t.dossierPapers;
  const { now, before, paper } = measured;
  const items = [
    { label: measured.isDraft ? words.nowDraft : words.now, value: words.amount(now) },
    ...(before === null
      ? paper === null
        ? [{ label: words.change, value: words.first }]
        : [
            { label: words.paper, value: words.scan(paper) },
            {
              label: words.paperChange,
              value: words.step({
                pieces: 0,
                files: 0,
                pages: now.pages - paper.pages,
                bytes: now.bytes - paper.bytes,
              }),
            },
          ]
      : [
          { label: words.before(whenWords(before.sentAt), before.sameDossier), value: words.amount(before.volume) },
          { label: words.change, value: words.step(volumeChange(now, before.volume)) },
        ]),
  ];
  return (
    <Section id="khoi-luong" title={words.title} lead={words.lead}>
      <SummaryList items={items} />
    </Section>
  );
}

function Whole({ ui, view }: Frame) {
  const { whole: words } = ui.t.dossierPapers;
  const files = [
    ['ca-bo.pdf', words.pdf, words.pdfNote],
    ['ca-bo.zip', words.zip, words.zipNote],
  ] as const;
  return (
    <Section id="ca-bo" title={words.title} lead={words.lead}>
      <SummaryList
        items={files.map(([file, label, note]) => ({
          label,
          value: <a href={dossierPath(view.dossier.id, file)}>{words.take(file)}</a>,
          note,
        }))}
      />
    </Section>
  );
}

function Sendings({ ui, view }: Frame) {
  const words = ui.t.dossierPapers;
  if (view.submissions.length < 2) return null;
  const papers = [
    ['mau-01.pdf', words.names.registration],
    ['mau-02.pdf', words.names.assessment],
    ['phieu-tiep-nhan.pdf', words.names.receipt],
  ] as const;
  return (
    <Section id="cac-ban" title={words.sendings} lead={words.sendingsLead}>
      <ul class="plain-links">
        {view.submissions.map(({ ordinal, sentAt }) => (
          <li key={ordinal}>
            {words.sending(ordinal, whenWords(sentAt))}:{' '}
            {papers.map(([path, name], i) => (
              <>
                {i > 0 && ' · '}
                <a href={dossierPath(view.dossier.id, `ban-nop/${ordinal}/${path}`)}>{name}</a>
              </>
            ))}
          </li>
        ))}
      </ul>
    </Section>
  );
}

export const dossierPapersPage = definePage<PapersData>({
  path: '/ho-so/:dossierId/giay-to',
  right: 'dossiers/view-dossier',
  rate: 'page',
  title: (_data, ui) => ui.t.dossierPapers.heading,
  breadcrumbs: ({ view }, ui) => partCrumbs(view, ui),
  async load(request) {
    const input = { dossierId: request.params['dossierId'] };
    const view = await request.run(viewDossier, input);
    if (!view.ok) return view;
    const measured = await request.run(measureDossier, input);
    const report = await request.run(viewReport, input);
    const asked = await supplementsOf(request.ports.database.read, view.value.dossier.id);
    return ok<PapersData>({
      supplements: asked.map(({ ordinal, said }) => ({ ordinal, askedOn: said.askedOn })).reverse(),
      view: view.value,
      measured: measured.ok ? measured.value : null,
      toSign: report.ok && report.value.signingCode !== null,
      report: !report.ok ? 'hidden' : isIssued(report.value.report) ? 'issued' : 'draft',
    });
  },
  view(data, ui) {
    const frame = { ...data, ui };
    const { view, measured } = data;
    const words = ui.t.dossierPapers;
    return (
      <>
        <PageHeading caption={view.product.name} heading={words.heading} summary={words.summary} />
        {isDraft(view.dossier.state) && <Notice t={ui.t.design} tone="info" text={words.draft} />}
        <Section id="tung-giay" title={words.list}>
          <PaperTable {...frame} />
        </Section>
        {measured !== null && view.submissions.length > 0 && <Whole {...frame} />}
        {measured !== null && <VolumeFacts ui={ui} measured={measured} />}
        <Sendings {...frame} />
      </>
    );
  },
});

// /ho-so-giay/:fileId: one paper dossier: how far the splitting is, which paper stands on which pages, what was promised.

import { ActList, type ShownAct } from '#design/act-list.tsx';
import { ButtonLink } from '#design/button-link.tsx';
import { DataTable } from '#design/data-table.tsx';
import { ErrorSummary } from '#design/error-summary.tsx';
import { HistoryList } from '#design/history-list.tsx';
import { Notice } from '#design/notice.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { RecordLayout } from '#design/record-layout.tsx';
import { Section } from '#design/section.tsx';
import { SummaryList } from '#design/summary-list.tsx';
import { formatVietnamese, type LocalDate } from '#kernel/calendar.ts';
import { ok } from '#kernel/result.ts';
import { takeSentFile } from '#modules/evidence/services.ts';
import { textsOf } from '#texts/index.ts';
import { historyEntry } from '#web/history-entries.ts';
import { definePage } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { addScan } from '../use-cases/scans.ts';
import { type LegacyFileView, type PlacedRange, viewLegacyFile } from '../use-cases/view-file.ts';
import { CommitmentList } from './commitment-list.tsx';
import { FileState } from './file-state.tsx';
import { PageCounter } from './page-counter.tsx';
import { filePath, listPath } from './paths.ts';
import { Scans } from './scans.tsx';

const MEGABYTE = 1_048_576;

interface Frame {
  readonly ui: Ui;
  readonly view: LegacyFileView;
}

const day = (value: string | null): string => (value === null ? '–' : formatVietnamese(value as LocalDate));

function Paper({ ui, range }: { readonly ui: Ui; readonly range: PlacedRange }) {
  const { title, number, issuer } = range.piece;
  const printed = [number, issuer].filter((one) => one !== null).join(', ');
  return (
    <>
      <a href={ui.href(`/vi-minh-chung/giay/${range.pieceId}`)}>{title}</a>
      {printed !== '' && <p class="paper-facts">{printed}</p>}
      {range.shared && (
        <p class="paper-facts">
          {ui.t.legacyFiles.record.sharedTag}
          {range.sharedWhy !== null && `: ${range.sharedWhy}`}
        </p>
      )}
    </>
  );
}

function Papers({ ui, view }: Frame) {
  const { record: words, rangeShort } = ui.t.legacyFiles;
  const { columns } = words;
  const { kinds, states, until } = ui.t.evidence;
  return (
    <Section
      id="giay-to"
      title={words.placed}
      lead={view.ranges.length === 0 ? words.nothingPlaced : words.placedLead}
      action={
        view.may.place &&
        view.pages > 0 && (
          <ButtonLink kind="secondary" href={ui.href(filePath(view.file.id, 'xep-trang'))} icon="add">
            {words.place}
          </ButtonLink>
        )
      }
    >
      <PageCounter ui={ui} view={view} />
      <DataTable
        t={ui.t.design}
        caption={words.placed}
        captionHidden
        rows={view.ranges}
        rowKey={(range) => range.id}
        empty={null}
        columns={[
          { key: 'paper', label: columns.paper, lead: true, cell: (range) => <Paper ui={ui} range={range} /> },
          { key: 'pages', label: columns.pages, nowrap: true, cell: (one) => rangeShort(one.fromPage, one.toPage) },
          { key: 'kind', label: columns.kind, cell: ({ piece }) => kinds[piece.kind].name },
          {
            key: 'until',
            label: columns.until,
            cell: ({ piece, validity }) =>
              piece.expiresOn === null ? states[validity] : `${states[validity]}, ${until(day(piece.expiresOn))}`,
          },
          ...(view.may.takeOff
            ? [
                {
                  key: 'act',
                  label: columns.act,
                  cell: (range: PlacedRange) => (
                    <a
                      href={ui.href(filePath(view.file.id, `go/${range.id}`))}
                      aria-label={`${words.takeOff}: ${range.piece.title}`}
                    >
                      {words.takeOff}
                    </a>
                  ),
                },
              ]
            : []),
        ]}
      />
    </Section>
  );
}

function Facts({ ui, view }: Frame) {
  const words = ui.t.legacyFiles.record;
  const { recognition } = view;
  return (
    <Section id="cong-nhan" title={words.facts}>
      <SummaryList
        items={[
          {
            label: words.product,
            value: <a href={ui.href(`/quan-ly/san-pham/${view.product.code}`)}>{view.product.name}</a>,
          },
          { label: words.stars, value: recognition === null ? null : ui.t.catalogue.search.starsOf(recognition.stars) },
          { label: words.decision, value: recognition?.decisionNumber ?? null },
          { label: words.issuedOn, value: day(recognition?.issuedOn ?? null) },
          { label: words.expiresOn, value: day(recognition?.expiresOn ?? null) },
          { label: words.commune, value: view.commune },
          { label: words.note, value: view.file.note },
        ]}
      />
    </Section>
  );
}

function actsOf({ ui, view }: Frame): readonly ShownAct[] {
  const words = ui.t.legacyFiles.record;
  const { may, file } = view;
  const to = (page: string): string => ui.href(filePath(file.id, page));
  const settle: ShownAct = may.settle
    ? { label: words.settle, href: to('chot') }
    : { label: words.settle, href: null, why: words.settleNotYet };
  return [
    ...(may.place ? [settle] : []),
    ...(may.reopen ? [{ label: words.reopen, href: to('mo-lai') }] : []),
    ...(ui.may('dossiers/open-dossier')
      ? [{ label: words.startDossier, href: `${ui.href('/ho-so/mo')}?san-pham=${view.product.code}` }]
      : []),
    { label: words.wallet, href: ui.href(`/vi-minh-chung/${view.producer.code}`) },
    ...(may.drop && view.ranges.length === 0 ? [{ label: words.drop, href: to('bo') }] : []),
  ];
}

function Side({ ui, view }: Frame) {
  const words = ui.t.legacyFiles.record;
  return (
    <>
      <ActList title={words.acts} acts={actsOf({ ui, view })} />
      <HistoryList
        title={words.history}
        empty={words.noHistory}
        entries={view.history.map((line) => historyEntry(ui.t, line, words.system))}
      />
    </>
  );
}

export const viewFilePage = definePage<LegacyFileView>({
  path: '/ho-so-giay/:fileId',
  right: 'legacy-files/view-file',
  postRight: 'legacy-files/add-scan',
  rate: 'upload',
  maxBodyBytes: 21 * MEGABYTE,
  islands: ['resumable-upload'],
  title: (view, ui) => `${ui.t.legacyFiles.list.heading}: ${view.product.name}`,
  breadcrumbs: (_view, ui) => [{ label: ui.t.legacyFiles.list.heading, href: listPath }],
  load: (request) => request.run(viewLegacyFile, { fileId: request.params['fileId'] }),
  json: (view) => view,
  view(view, ui) {
    const words = ui.t.legacyFiles.record;
    const frame = { ui, view };
    return (
      <>
        <ErrorSummary form={ui.state()} />
        <PageHeading
          caption={words.caption(view.producer.name)}
          heading={view.product.name}
          states={<FileState ui={ui} state={view.file.state} />}
        />
        <RecordLayout side={<Side {...frame} />}>
          {view.file.byProxy && <Notice t={ui.t.design} tone="info" text={words.proxy} />}
          {view.pages === 0 && <Scans ui={ui} view={view} form={ui.state()} />}
          {view.pages > 0 && <Papers {...frame} />}
          <CommitmentList {...frame} />
          {view.pages > 0 && <Scans ui={ui} view={view} form={ui.state()} />}
          <Facts {...frame} />
        </RecordLayout>
      </>
    );
  },
  async post(request) {
    const { fileId = '' } = request.params;
    return await takeSentFile(request, 'legacy-files/scan-twice', async (scan) => {
      const done = await request.run(addScan, { fileId, scan });
      if (!done.ok) return done;
      const { received } = textsOf(request.lang).legacyFiles.record;
      return ok({ to: filePath(fileId), flash: received(scan.name, done.value.pages) });
    });
  },
});

// /nhat-ky: the newest acts within the reader's reach, the head of the chain, the signed heads.

import { ButtonLink } from '#design/button-link.tsx';
import { DataTable } from '#design/data-table.tsx';
import { EmptyState } from '#design/empty-state.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { Section } from '#design/section.tsx';
import { SummaryList } from '#design/summary-list.tsx';
import { formatInstantInVietnam, formatVietnamese, type Instant, type LocalDate } from '#kernel/calendar.ts';
import { definePage } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { type LedgerView, viewLedger } from '../use-cases/view-ledger.ts';
import { Touched, Who } from './act-words.tsx';

function Acts({ data, ui }: { readonly data: LedgerView; readonly ui: Ui }) {
  const t = ui.t.ledger;
  const names: Readonly<Record<string, string>> = ui.t.useCases;
  return (
    <DataTable
      t={ui.t.design}
      caption={t.caption}
      rows={data.acts}
      rowKey={(act) => String(act.seq)}
      empty={<EmptyState title={t.empty} />}
      columns={[
        { key: 'act', label: t.columns.act, lead: true, cell: (act) => names[act.useCase] ?? act.useCase },
        { key: 'records', label: t.columns.records, cell: (act) => <Touched act={act} ui={ui} /> },
        { key: 'actor', label: t.columns.actor, cell: (act) => <Who act={act} ui={ui} /> },
        { key: 'at', label: t.columns.at, nowrap: true, cell: (act) => formatInstantInVietnam(act.at as Instant) },
        {
          key: 'hash',
          label: t.columns.seq,
          nowrap: true,
          cell: (act) => (
            <>
              {act.seq}
              <br />
              <code class="quiet">{act.hash.slice(0, 12)}</code>
            </>
          ),
        },
      ]}
    />
  );
}

export const ledgerPage = definePage<LedgerView>({
  path: '/nhat-ky',
  right: 'ledger/view-ledger',
  rate: 'page',
  title: (_data, ui) => ui.t.ledger.heading,
  load: (request) => request.run(viewLedger, { before: request.query['truoc'] }),
  json: (data) => data,
  view: (data, ui) => {
    const t = ui.t.ledger;
    return (
      <>
        <PageHeading heading={t.heading} summary={t.summary} />
        <SummaryList items={[{ label: t.head, value: t.headText(data.head.seq, data.head.hash) }]} />
        <Acts data={data} ui={ui} />
        {data.before !== null && (
          <p>
            <ButtonLink href={ui.href(`/nhat-ky?truoc=${data.before}`)} kind="secondary">
              {t.older}
            </ButtonLink>
          </p>
        )}
        <Section id="day-heads" title={t.dayHeads}>
          {data.dayHeads.length === 0 ? (
            <p>{t.dayHeadsEmpty}</p>
          ) : (
            <SummaryList
              items={data.dayHeads.map((head) => ({
                label: formatVietnamese(head.day as LocalDate),
                value: t.headText(head.seq, head.hash),
                note: head.keyId,
              }))}
            />
          )}
        </Section>
      </>
    );
  },
});

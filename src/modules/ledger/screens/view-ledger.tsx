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

function actName(ui: Ui, useCase: string): string {
  const names: Readonly<Record<string, string>> = ui.t.useCases;
  return names[useCase] ?? useCase;
}

function Acts({ data, ui }: { readonly data: LedgerView; readonly ui: Ui }) {
  const t = ui.t.ledger;
  const actors: Readonly<Record<string, string>> = t.actors;
  return (
    <DataTable
      t={ui.t.design}
      caption={t.caption}
      rows={data.acts}
      rowKey={(act) => String(act.seq)}
      empty={<EmptyState title={t.empty} />}
      columns={[
        { key: 'seq', label: t.columns.seq, numeric: true, cell: (act) => act.seq },
        { key: 'act', label: t.columns.act, lead: true, cell: (act) => actName(ui, act.useCase) },
        { key: 'at', label: t.columns.at, nowrap: true, cell: (act) => formatInstantInVietnam(act.at as Instant) },
        {
          key: 'actor',
          label: t.columns.actor,
          cell: (act) => `${actors[act.actorKind] ?? act.actorKind} ${act.actorId?.slice(-8) ?? ''}`,
        },
        { key: 'right', label: t.columns.right, cell: (act) => act.rights.join(', ') || '–' },
        { key: 'records', label: t.columns.records, numeric: true, cell: (act) => act.records },
        { key: 'hash', label: t.columns.hash, nowrap: true, cell: (act) => <code>{act.hash.slice(0, 16)}</code> },
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

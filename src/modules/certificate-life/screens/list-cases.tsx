// /thu-hoi: cases of withdrawal, the first due first; those that have ended on a tab of their own. Internal to the offices.

import { DataTable } from '#design/data-table.tsx';
import { EmptyState } from '#design/empty-state.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { Stars } from '#design/stars.tsx';
import { Tabs } from '#design/tabs.tsx';
import { definePage } from '#web/page.ts';
import { caseMay } from '../rules/withdrawal-lifecycle.ts';
import type { ListedCase } from '../use-cases/view-cases.ts';
import { listWithdrawals } from '../use-cases/view-cases.ts';
import { CaseTag, Due } from './case-state.tsx';
import { casePath, casesPath } from './paths.ts';
import { dayWords } from './words.ts';

interface Data {
  readonly which: 'open' | 'ended';
  readonly cases: readonly ListedCase[];
}

export const listCasesPage = definePage<Data>({
  path: casesPath,
  right: 'certificate-life/list-withdrawals',
  rate: 'search',
  title: (_data, ui) => ui.t.certificateLife.list.title,
  load: ({ run, query }) => run(listWithdrawals, { which: query['xem'] === 'da-xong' ? 'ended' : 'open' }),
  json: (data) => data,
  view({ which, cases }, ui) {
    const t = ui.t.certificateLife;
    return (
      <>
        <PageHeading heading={t.list.heading} summary={t.list.summary} />
        <Tabs
          label={t.list.tabs}
          tabs={[
            { label: t.list.open, href: ui.href(casesPath), current: which === 'open' },
            { label: t.list.ended, href: ui.href(`${casesPath}?xem=da-xong`), current: which === 'ended' },
          ]}
        />
        <DataTable
          t={ui.t.design}
          caption={t.list.heading}
          captionHidden
          rows={cases}
          rowKey={(one) => one.id}
          empty={
            <EmptyState
              title={which === 'open' ? t.list.empty : t.list.emptyEnded}
              text={which === 'open' ? t.list.emptyText : t.list.emptyEndedText}
            />
          }
          columns={[
            {
              key: 'product',
              label: t.list.product,
              lead: true,
              cell: (one) => <a href={ui.href(casePath(one.id))}>{one.productName}</a>,
            },
            { key: 'producer', label: t.list.producer, cell: (one) => one.producerName },
            { key: 'commune', label: t.list.commune, cell: (one) => one.commune },
            { key: 'stars', label: t.list.stars, cell: (one) => <Stars t={ui.t.design} level={one.stars} short /> },
            { key: 'ground', label: t.list.ground, cell: (one) => t.grounds[one.ground] },
            { key: 'state', label: t.list.state, cell: (one) => <CaseTag ui={ui} state={one.state} /> },
            {
              key: 'due',
              label: which === 'open' ? t.list.due : t.list.endedOn,
              cell: (one) => {
                if (which === 'ended') return dayWords(one.decidedOn ?? one.droppedOn);
                return caseMay(one.state, 'send') ? t.toSend : <Due ui={ui} one={one} />;
              },
            },
          ]}
        />
      </>
    );
  },
});

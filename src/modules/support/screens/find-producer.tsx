// /ho-tro/ghi: find the producer that got something, then go on at its page.

import { DataTable } from '#design/data-table.tsx';
import { EmptyState } from '#design/empty-state.tsx';
import { FilterBar } from '#design/filter-bar.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { definePage } from '#web/page.ts';
import { type FoundProducers, findProducer } from '../use-cases/find-producer.ts';
import { findPath, producerSupportPath, supportCrumbs } from './paths.ts';

export const findProducerPage = definePage<FoundProducers>({
  path: findPath,
  right: 'support/record-support',
  rate: 'search',
  title: (_data, ui) => ui.t.support.find.title,
  breadcrumbs: supportCrumbs,
  load: ({ query, run }) => run(findProducer, { text: query['q']?.slice(0, 120) }),
  view(data, ui) {
    const { find, columns } = ui.t.support;
    const empty =
      data.text === '' ? (
        <EmptyState title={find.startTitle} />
      ) : (
        <EmptyState title={find.noneTitle} text={find.noneText} />
      );
    return (
      <>
        <PageHeading heading={find.heading} summary={find.summary} />
        <FilterBar
          t={ui.t.design}
          action={ui.href(findPath)}
          search={{ name: 'q', label: find.search, value: data.text }}
          count={find.count(data.producers.length)}
          primary
        />
        <DataTable
          t={ui.t.design}
          caption={find.title}
          captionHidden
          rows={data.producers}
          rowKey={(one) => one.code}
          empty={empty}
          columns={[
            {
              key: 'name',
              label: columns.producer,
              lead: true,
              cell: (one) => <a href={ui.href(producerSupportPath(one.code, 'ghi'))}>{one.name}</a>,
            },
            { key: 'commune', label: columns.commune, cell: (one) => one.commune || '–' },
            { key: 'code', label: columns.producerCode, nowrap: true, cell: (one) => one.code },
          ]}
        />
      </>
    );
  },
});

// /phieu-kiem-tra: the records of visits that the reader may open, and those that wait for the reader to decide.

import { DataTable } from '#design/data-table.tsx';
import { EmptyState } from '#design/empty-state.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { Tabs } from '#design/tabs.tsx';
import { Tag } from '#design/tag.tsx';
import { formatVietnamese } from '#kernel/calendar.ts';
import { definePage } from '#web/page.ts';
import { type ListedRecord, listRecords, type RecordList } from '../use-cases/list-records.ts';
import { recordPath, recordsPath, recordsToDecidePath } from './paths.ts';

export const recordsPage = definePage<RecordList>({
  path: recordsPath,
  right: 'field/view-record',
  rate: 'search',
  title: (_view, ui) => ui.t.field.records.heading,
  breadcrumbs: (_view, ui) => [{ label: ui.t.field.crumb, href: '/kiem-tra-giam-sat' }],
  load: ({ query, run }) => run(listRecords, { toDecide: query['cho-chon'] === '1' }),
  json: (view) => view,
  view({ records, onlyToDecide, toDecide }, ui) {
    const words = ui.t.field.records;
    return (
      <>
        <PageHeading heading={words.heading} summary={words.lead} />
        <Tabs
          label={words.heading}
          tabs={[
            { label: words.all, href: ui.href(recordsPath), current: !onlyToDecide },
            { label: words.toDecide(toDecide), href: ui.href(recordsToDecidePath), current: onlyToDecide },
          ]}
        />
        <DataTable<ListedRecord>
          t={ui.t.design}
          caption={words.heading}
          captionHidden
          rows={records}
          rowKey={(one) => one.visit.id}
          empty={
            onlyToDecide ? (
              <EmptyState title={words.noneToDecide} text={words.noneToDecideText} />
            ) : (
              <EmptyState title={words.empty} text={words.emptyText} />
            )
          }
          columns={[
            {
              key: 'producer',
              label: words.producer,
              lead: true,
              cell: ({ visit }) => <a href={ui.href(recordPath(visit.id))}>{visit.producerName}</a>,
            },
            {
              key: 'day',
              label: ui.t.field.record.facts.day,
              nowrap: true,
              cell: ({ visit }) => formatVietnamese(visit.on),
            },
            { key: 'kind', label: words.kind, cell: ({ visit }) => ui.t.field.record.kinds[visit.kind] },
            { key: 'head', label: words.head, cell: ({ head }) => head ?? '–' },
            {
              key: 'state',
              label: words.state,
              cell: ({ visit, written, toDecide: open }) => (
                <>
                  {written === 0 ? words.notBegun : ui.t.inspections.states[visit.state]}
                  {open > 0 && (
                    <>
                      <br />
                      <Tag words={words.waits(open)} tone="gold" shape="question" />
                    </>
                  )}
                </>
              ),
            },
          ]}
        />
      </>
    );
  },
});

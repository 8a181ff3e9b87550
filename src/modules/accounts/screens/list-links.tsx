// /quan-tri/lien-ket-chu-the: who asks to speak for a producer of the viewer's units, and who does.

import { DataTable } from '#design/data-table.tsx';
import { EmptyState } from '#design/empty-state.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { Tabs } from '#design/tabs.tsx';
import { ok } from '#kernel/result.ts';
import { definePage } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { withQuery } from '#web/with-query.ts';
import { listProducerLinks, type ProducerLinkLine } from '../use-cases/list-producer-links.ts';
import { listPath, producerLinkPath, producerLinksPath } from './paths.ts';
import { whenWords } from './words.ts';

interface Data {
  readonly status: 'requested' | 'confirmed';
  readonly waiting: readonly ProducerLinkLine[];
  readonly holding: readonly ProducerLinkLine[];
}

function Lines({ data, ui }: { readonly data: Data; readonly ui: Ui }) {
  const t = ui.t.accounts.links;
  const waits = data.status === 'requested';
  return (
    <DataTable
      t={ui.t.design}
      caption={t.caption[data.status]}
      captionHidden
      rows={waits ? data.waiting : data.holding}
      rowKey={(line) => line.id}
      empty={
        waits ? <EmptyState title={t.emptyWaiting} text={t.emptyWaitingText} /> : <EmptyState title={t.emptyHolding} />
      }
      columns={[
        {
          key: 'person',
          label: t.columns.person,
          lead: true,
          cell: (line) => <a href={ui.href(producerLinkPath(line.id))}>{line.personName}</a>,
        },
        { key: 'login', label: t.columns.login, cell: (line) => line.login },
        { key: 'producer', label: t.columns.producer, cell: (line) => line.producerName },
        waits
          ? { key: 'since', label: t.columns.since, nowrap: true, cell: (line) => whenWords(line.requestedAt) }
          : {
              key: 'decided',
              label: t.columns.decided,
              nowrap: true,
              cell: (line) => (line.decidedAt === null ? '–' : whenWords(line.decidedAt)),
            },
      ]}
    />
  );
}

export const listLinksPage = definePage<Data>({
  path: producerLinksPath,
  right: 'access/list-producer-links',
  rate: 'page',
  title: (_data, ui) => ui.t.accounts.links.heading,
  breadcrumbs: (_data, ui) => [{ label: ui.t.accounts.list.caption, href: listPath }],
  async load(request) {
    const waiting = await request.run(listProducerLinks, { status: 'requested' });
    const holding = await request.run(listProducerLinks, { status: 'confirmed' });
    if (!waiting.ok) return waiting;
    if (!holding.ok) return holding;
    const status = request.query['tt'] === 'confirmed' ? 'confirmed' : 'requested';
    return ok<Data>({ status, waiting: waiting.value, holding: holding.value });
  },
  view: (data, ui) => {
    const t = ui.t.accounts.links;
    return (
      <>
        <PageHeading heading={t.heading} summary={t.summary} />
        <Tabs
          label={t.heading}
          tabs={[
            {
              label: t.waiting,
              href: ui.href(producerLinksPath),
              current: data.status === 'requested',
              count: data.waiting.length,
            },
            {
              label: t.holding,
              href: ui.href(withQuery(producerLinksPath, { tt: 'confirmed' })),
              current: data.status === 'confirmed',
              count: data.holding.length,
            },
          ]}
        />
        <Lines data={data} ui={ui} />
      </>
    );
  },
});

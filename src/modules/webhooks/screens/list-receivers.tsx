// /quan-tri/noi-nhan-thay-doi: who is told of changes of the open data.

import { ButtonLink } from '#design/button-link.tsx';
import { DataTable } from '#design/data-table.tsx';
import { EmptyState } from '#design/empty-state.tsx';
import { Notice } from '#design/notice.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { Section } from '#design/section.tsx';
import { Tag } from '#design/tag.tsx';
import { formatInstantInVietnam } from '#kernel/calendar.ts';
import { formatWhole } from '#kernel/money.ts';
import { definePage } from '#web/page.ts';
import { listReceivers, type Receivers } from '../use-cases/list-receivers.ts';
import { addReceiverPath, guidePath, receiverPath, receiversPath } from './paths.ts';
import { kindWords, ReceiverState } from './receiver-words.tsx';

export const listReceiversPage = definePage<Receivers>({
  path: receiversPath,
  right: 'webhooks/list-receivers',
  rate: 'page',
  title: (_data, ui) => ui.t.webhooks.title,
  load: ({ run }) => run(listReceivers, {}),
  json: (data) => data,
  view: ({ receivers, hosts }, ui) => {
    const t = ui.t.webhooks;
    const add =
      hosts.length > 0 && ui.may('webhooks/add-receiver') ? (
        <ButtonLink icon="add" href={ui.href(addReceiverPath)}>
          {t.add}
        </ButtonLink>
      ) : undefined;
    return (
      <>
        <PageHeading heading={t.heading} summary={t.summary} action={receivers.length === 0 ? undefined : add} />
        <p class="plain-links">
          <a href={ui.href(guidePath)}>{t.guide}</a>
        </p>
        <Notice
          t={ui.t.design}
          tone={hosts.length === 0 ? 'warning' : 'info'}
          text={hosts.length === 0 ? t.off : t.allowed(hosts)}
        />
        <Section id="noi-nhan" title={t.list}>
          <DataTable
            t={ui.t.design}
            caption={t.list}
            captionHidden
            rows={receivers}
            rowKey={(one) => one.id}
            empty={<EmptyState title={t.empty} text={t.emptyText} action={add} />}
            columns={[
              {
                key: 'name',
                label: t.columns.name,
                lead: true,
                cell: (one) => <a href={ui.href(receiverPath(one.id))}>{one.name}</a>,
              },
              { key: 'state', label: t.columns.state, cell: (one) => <ReceiverState one={one} t={ui.t} /> },
              { key: 'address', label: t.columns.address, cell: (one) => <span class="hash">{one.address}</span> },
              { key: 'kinds', label: t.columns.kinds, cell: (one) => kindWords(one, ui.t) },
              { key: 'waiting', label: t.columns.waiting, numeric: true, cell: (one) => formatWhole(one.waiting) },
              {
                key: 'dead',
                label: t.columns.dead,
                numeric: true,
                cell: (one) =>
                  one.dead === 0 ? (
                    '0'
                  ) : (
                    <a href={ui.href(`${receiverPath(one.id)}#hong`)} aria-label={t.deadOf(one.dead, one.name)}>
                      <Tag words={t.deadTag(one.dead)} tone="red" shape="cross" />
                    </a>
                  ),
              },
              {
                key: 'last',
                label: t.columns.last,
                nowrap: true,
                cell: (one) => (one.lastAt === null ? t.never : formatInstantInVietnam(one.lastAt)),
              },
            ]}
          />
        </Section>
      </>
    );
  },
});

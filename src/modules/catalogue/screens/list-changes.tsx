// /du-lieu-mo/thay-doi: what changed in public, the latest first; the same for feed readers.

import { DataTable } from '#design/data-table.tsx';
import { EmptyState } from '#design/empty-state.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { Tabs } from '#design/tabs.tsx';
import { formatInstantInVietnam, parseInstant } from '#kernel/calendar.ts';
import { ok } from '#kernel/result.ts';
import { definePage } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { withQuery } from '#web/with-query.ts';
import { productPath } from '../listed-product.ts';
import { type SubjectKind, subjectKinds } from '../rules/public-change.ts';
import type { LatestChanges, ListedPublicChange } from '../told-changes.ts';
import { listPublicChanges } from '../use-cases/list-changes.ts';
import { atomPath, changesPath, jsonFeedPath } from './change-feeds.ts';

interface Data extends LatestChanges {
  readonly kind: SubjectKind | null;
  readonly before: string | null;
}

/** The record by its name; of what nobody may see any more only the name. */
function Whom({ one, ui }: { readonly one: ListedPublicChange; readonly ui: Ui }) {
  const t = ui.t.catalogueChanges;
  const { goesOnAs } = one;
  return (
    <>
      {one.current === null ? one.name : <a href={ui.href(one.path)}>{one.name}</a>}
      {goesOnAs !== null && (
        <>
          {' '}
          ({t.goesOnAs} {one.kind === 'product' ? <a href={ui.href(productPath(goesOnAs))}>{goesOnAs}</a> : goesOnAs})
        </>
      )}
    </>
  );
}

const whenOf = ({ at }: ListedPublicChange): string => {
  const instant = parseInstant(at);
  return instant === null ? at : formatInstantInVietnam(instant);
};

function Changes({ data, ui }: { readonly data: Data; readonly ui: Ui }) {
  const t = ui.t.catalogueChanges;
  return (
    <DataTable
      t={ui.t.design}
      caption={t.title}
      captionHidden
      rows={data.changes}
      rowKey={(one) => one.id}
      empty={<EmptyState title={t.empty} text={t.emptyText} />}
      columns={[
        { key: 'whom', label: t.whom, lead: true, cell: (one) => <Whom one={one} ui={ui} /> },
        { key: 'what', label: t.what, cell: (one) => `${t.kinds[one.kind]}: ${t.changes[one.change]}` },
        {
          key: 'fields',
          label: t.fields,
          cell: (one) => one.fields.map((name) => t.fieldNames[name] ?? name).join(', ') || '–',
          saysNothing: (one) => one.fields.length === 0,
        },
        { key: 'when', label: t.when, nowrap: true, cell: whenOf },
      ]}
    />
  );
}

export const changesPage = definePage<Data>({
  path: changesPath,
  right: 'catalogue/list-changes',
  rate: 'search',
  indexed: true,
  cacheSeconds: 60,
  title: (_data, ui) => ui.t.catalogueChanges.title,
  description: (_data, ui) => ui.t.catalogueChanges.summary,
  breadcrumbs: (_data, ui) => [{ label: ui.t.web.navigation.openData, href: '/du-lieu-mo' }],
  asks: [
    { name: 'loai', about: 'Only changes of this kind of record.', values: subjectKinds },
    { name: 'truoc', about: 'Only changes before this entry: the `older` of the answer before.' },
  ],
  async load({ run, query }) {
    const [kind, before] = [query['loai'] || null, query['truoc'] || null];
    const found = await run(listPublicChanges, { before, kind });
    return found.ok ? ok({ ...found.value, before, kind: kind as SubjectKind | null }) : found;
  },
  json: ({ changes, older }) => ({ changes, older }),
  view: (data, ui) => {
    const t = ui.t.catalogueChanges;
    const to = (kind: string | null, before: string | null) =>
      ui.href(withQuery(changesPath, { loai: kind ?? '', truoc: before ?? '' }));
    return (
      <>
        <PageHeading heading={t.heading} summary={t.summary} />
        <ul class="link-row not-on-paper">
          <li>
            <a href={atomPath}>{t.atom}</a>
          </li>
          <li>
            <a href={jsonFeedPath}>{t.jsonFeed}</a>
          </li>
          <li>
            <a href={ui.href('/du-lieu-mo/api#thay-doi')}>{t.forPrograms}</a>
          </li>
        </ul>
        <Tabs
          label={t.kind}
          tabs={[null, ...subjectKinds].map((kind) => ({
            label: kind === null ? t.allKinds : t.kinds[kind],
            href: to(kind, null),
            current: kind === data.kind,
          }))}
        />
        <Changes data={data} ui={ui} />
        <ul class="link-row not-on-paper">
          {data.older !== null && (
            <li>
              <a href={to(data.kind, data.older)} rel="next">
                {t.older}
              </a>
            </li>
          )}
          {data.before !== null && (
            <li>
              <a href={to(data.kind, null)}>{t.latest}</a>
            </li>
          )}
        </ul>
        <p class="quiet">
          {t.expiry} <a href={ui.href('/danh-sach/thay-doi')}>{ui.t.publicRegisters.changesTitle}</a>
        </p>
      </>
    );
  },
});

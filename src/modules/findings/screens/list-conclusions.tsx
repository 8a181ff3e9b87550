// /ket-luan: visits to conclude, drafts that wait for who issues them, and conclusions that were issued.

import { DataTable } from '#design/data-table.tsx';
import { EmptyState } from '#design/empty-state.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { Pagination } from '#design/pagination.tsx';
import { Tabs } from '#design/tabs.tsx';
import { definePage } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { withQuery } from '#web/with-query.ts';
import {
  CONCLUSIONS_PAGE,
  type ConclusionList,
  type ConclusionWhich,
  conclusionWhiches,
  listConclusions,
} from '../use-cases/list-conclusions.ts';
import { conclusionPath, conclusionsPath, listPath, visitPath } from './paths.ts';
import { dayWords } from './words.tsx';

const addressWords: Readonly<Record<ConclusionWhich, string>> = {
  waiting: 'cho-soan',
  draft: '',
  issued: 'da-ban-hanh',
};

const headingOf = (which: ConclusionWhich, ui: Ui): string => ui.t.visitPapers.conclusion.headings[which];

function Conclusions({ data, ui }: { readonly data: ConclusionList; readonly ui: Ui }) {
  const t = ui.t.visitPapers.conclusion;
  return (
    <DataTable
      t={ui.t.design}
      caption={t.tabs}
      captionHidden
      rows={data.conclusions}
      rowKey={(one) => one.id}
      empty={<EmptyState title={t.empty} text={t.emptyText} />}
      columns={[
        {
          key: 'producer',
          label: t.columns.producer,
          lead: true,
          cell: (one) => <a href={ui.href(conclusionPath(one.id))}>{one.producerName}</a>,
        },
        {
          key: 'number',
          label: t.columns.number,
          cell: (one) => (one.number === null ? '–' : t.numbered(one.number, dayWords(one.issuedOn))),
        },
        {
          key: 'drafted',
          label: t.columns.drafted,
          cell: (one) => t.by(one.draftedByName, dayWords(one.draftedOn)),
        },
        { key: 'findings', label: t.columns.findings, numeric: true, cell: (one) => one.findingIds.length },
      ]}
    />
  );
}

/** Visits whose minutes are closed: what follows is written from the page of the visit. */
function ToConclude({ data, ui }: { readonly data: ConclusionList; readonly ui: Ui }) {
  const t = ui.t.visitPapers.conclusion;
  return (
    <DataTable
      t={ui.t.design}
      caption={t.waiting}
      captionHidden
      rows={data.visits}
      rowKey={(one) => one.id}
      empty={<EmptyState title={t.waitingEmpty} text={t.waitingEmptyText} />}
      columns={[
        {
          key: 'producer',
          label: t.columns.producer,
          lead: true,
          cell: (one) => <a href={ui.href(visitPath(one.id))}>{one.producerName}</a>,
        },
        { key: 'held', label: t.columns.held, nowrap: true, cell: (one) => dayWords(one.heldOn) },
        {
          key: 'act',
          label: t.columns.act,
          cell: (one) =>
            ui.may('findings/draft-conclusion') ? (
              <a href={ui.href(`/phat-hien/chuyen/${one.id}/ket-luan`)}>{t.toDraft}</a>
            ) : (
              '–'
            ),
        },
      ]}
    />
  );
}

export const listConclusionsPage = definePage<ConclusionList>({
  path: conclusionsPath,
  right: 'findings/list-conclusions',
  rate: 'search',
  title: ({ which }, ui) => headingOf(which, ui),
  breadcrumbs: (_data, ui) => [{ label: ui.t.findings.crumb, href: listPath }],
  load: ({ query, run }) =>
    run(listConclusions, {
      which: conclusionWhiches.find((one) => addressWords[one] === (query['xem'] ?? '')),
      from: query['tu'],
      to: query['den'],
      page: query['trang'],
    }),
  json: (data) => data,
  view(data, ui) {
    const { which, from, to } = data;
    const t = ui.t.visitPapers.conclusion;
    const here = { xem: addressWords[which] };
    return (
      <>
        <PageHeading heading={headingOf(which, ui)} summary={t.summaries[which]} />
        <Tabs
          label={t.tabs}
          tabs={conclusionWhiches.map((one) => ({
            label: t[one],
            href: withQuery(ui.href(conclusionsPath), { xem: addressWords[one] }),
            current: one === which,
          }))}
        />
        {(from !== null || to !== null) && (
          <p>
            {t.within(dayWords(from), dayWords(to))} <a href={withQuery(ui.href(conclusionsPath), here)}>{t.all}</a>
          </p>
        )}
        {which === 'waiting' ? <ToConclude data={data} ui={ui} /> : <Conclusions data={data} ui={ui} />}
        <Pagination
          t={ui.t.design}
          page={data.page}
          pageSize={CONCLUSIONS_PAGE}
          total={data.total}
          href={(page) =>
            withQuery(ui.href(conclusionsPath), {
              ...here,
              tu: ui.query['tu'] ?? '',
              den: ui.query['den'] ?? '',
              trang: String(page),
            })
          }
        />
      </>
    );
  },
});

// /phat-hien: findings within reach, the pressing first; for a producer, what concerns it and what to do.

import { ButtonLink } from '#design/button-link.tsx';
import { DataTable } from '#design/data-table.tsx';
import { EmptyState } from '#design/empty-state.tsx';
import { FilterBar } from '#design/filter-bar.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { Pagination } from '#design/pagination.tsx';
import { definePage } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { withQuery } from '#web/with-query.ts';
import { type Finding, findingKinds, severities } from '../rules/finding.ts';
import { findingStates } from '../rules/finding-lifecycle.ts';
import { type FindingList, type FindingWhich, findingWhiches, listFindings } from '../use-cases/view-findings.ts';
import { conclusionsPath, findingPath, listPath, visitPath } from './paths.ts';
import { dueWords, ofWhom, SeverityTag, StateTag } from './words.tsx';

function address(ui: Ui, { filters }: FindingList, changes: Readonly<Record<string, string>> = {}): string {
  return withQuery(ui.href(listPath), {
    q: filters.text ?? '',
    xem: filters.which ?? '',
    loai: filters.kind ?? '',
    'muc-do': filters.severity ?? '',
    xa: filters.commune ?? '',
    'chu-the': filters.producer ?? '',
    chuyen: filters.visit ?? '',
    tu: filters.from ?? '',
    den: filters.to ?? '',
    ...changes,
  });
}

/** A table of findings, also on other pages of the room. Where the producer is known already, the product is enough; its own list says what to do. */
export function FindingTable({
  ui,
  findings,
  caption,
  empty,
  of = 'anybody',
  outsideMinutes = [],
}: {
  readonly ui: Ui;
  readonly findings: readonly Finding[];
  readonly caption: string;
  readonly empty?: { readonly title: string; readonly text: string };
  readonly of?: 'anybody' | 'one producer' | 'the reader';
  /** Those that the closed minutes of their visit do not hold. */
  readonly outsideMinutes?: readonly string[];
}) {
  const { kinds, list } = ui.t.findings;
  return (
    <DataTable
      t={ui.t.design}
      caption={caption}
      captionHidden
      rows={findings}
      rowKey={(one) => one.id}
      empty={empty === undefined ? undefined : <EmptyState title={empty.title} text={empty.text} />}
      columns={[
        {
          key: 'what',
          label: list.columns.what,
          lead: true,
          cell: (one) => (
            <>
              <a href={ui.href(findingPath(one.id))}>{kinds[one.kind]}</a>
              {outsideMinutes.includes(one.id) && (
                <span class="quiet">{` (${ui.t.visitPapers.follow.afterMinutesMark})`}</span>
              )}
            </>
          ),
        },
        of === 'anybody'
          ? { key: 'about', label: list.columns.about, cell: (one) => ofWhom(one) }
          : { key: 'about', label: list.columns.product, cell: (one) => one.productName ?? list.wholeProducer },
        ...(of === 'the reader'
          ? [
              {
                key: 'to-do',
                label: list.columns.toDo,
                cell: (one: Finding) => one.correction ?? <span class="quiet">{list.nothingAsked}</span>,
              },
            ]
          : []),
        {
          key: 'severity',
          label: list.columns.severity,
          nowrap: true,
          cell: (one) => <SeverityTag ui={ui} severity={one.severity} />,
        },
        { key: 'state', label: list.columns.state, nowrap: true, cell: (one) => <StateTag ui={ui} one={one} /> },
        { key: 'due', label: list.columns.due, cell: (one) => dueWords(ui, one) },
      ]}
    />
  );
}

/** Conclusions have no list in the navigation; the board has. */
function Conclusions({ ui }: { readonly ui: Ui }) {
  if (!ui.may('findings/list-conclusions')) return null;
  return (
    <p class="ways">
      <a href={ui.href(conclusionsPath)}>{ui.t.findings.list.conclusions}</a>
    </p>
  );
}

const whichWords = (ui: Ui, which: FindingWhich): string => {
  const { states, list } = ui.t.findings;
  return which === 'to-do' || which === 'overdue' || which === 'closed' ? list.whiches[which] : states[which];
};

export const listFindingsPage = definePage<FindingList>({
  path: listPath,
  right: 'findings/list-findings',
  rate: 'search',
  title: ({ own }, ui) => (own ? ui.t.findings.list.ownHeading : ui.t.findings.list.heading),
  load: ({ query, run }) =>
    run(listFindings, {
      which: findingWhiches.find((one) => one === query['xem']),
      kind: findingKinds.find((one) => one === query['loai']),
      severity: severities.find((one) => one === query['muc-do']),
      commune: query['xa'],
      producer: query['chu-the'],
      visit: query['chuyen'],
      text: query['q'],
      from: query['tu'],
      to: query['den'],
      page: query['trang'],
    }),
  json: (data) => data,
  view(data, ui) {
    const { list, kinds, severities: levels } = ui.t.findings;
    const { filters, own } = data;
    const hidden = filters.commune ?? filters.producer ?? filters.visit ?? filters.from ?? filters.to;
    const plain = ui.href(listPath);
    const whiches: readonly FindingWhich[] = ['to-do', 'overdue', 'closed', ...findingStates];
    return (
      <>
        <PageHeading
          heading={own ? list.ownHeading : list.heading}
          summary={own ? list.ownSummary : list.summary}
          action={
            filters.visit !== null && ui.may('findings/record-finding') ? (
              <ButtonLink href={ui.href(visitPath(filters.visit, 'ghi'))}>{list.record}</ButtonLink>
            ) : undefined
          }
        />
        <Conclusions ui={ui} />
        {(!own || data.total > 0 || filters.which !== null) && (
          <FilterBar
            t={ui.t.design}
            action={plain}
            search={{ name: 'q', label: list.search, value: filters.text ?? '' }}
            hidden={Object.fromEntries(
              (['xa', 'chu-the', 'chuyen', 'tu', 'den'] as const)
                .map((name) => [name, ui.query[name] ?? ''] as const)
                .filter(([, value]) => value !== ''),
            )}
            filters={[
              {
                name: 'xem',
                label: list.which,
                chosen: filters.which ?? '',
                allLabel: list.allWhich,
                choices: whiches.map((which) => ({ value: which, label: whichWords(ui, which) })),
              },
              {
                name: 'loai',
                label: list.kind,
                chosen: filters.kind ?? '',
                allLabel: list.allKinds,
                choices: findingKinds.map((kind) => ({ value: kind, label: kinds[kind] })),
              },
              {
                name: 'muc-do',
                label: list.severity,
                chosen: filters.severity ?? '',
                allLabel: list.allSeverities,
                choices: severities.map((level) => ({ value: level, label: levels[level] })),
              },
            ]}
            clearHref={plain}
            active={hidden == null ? [] : [{ label: list.filtered, removeHref: plain }]}
            count={list.count(data.total)}
            hides={
              data.overdue === 0 || filters.which === 'overdue'
                ? undefined
                : { text: list.late(data.overdue), label: list.lateShow, href: withQuery(plain, { xem: 'overdue' }) }
            }
          />
        )}
        <FindingTable
          ui={ui}
          findings={data.findings}
          caption={own ? list.ownHeading : list.heading}
          of={own ? 'the reader' : 'anybody'}
          empty={own ? { title: list.ownEmpty, text: list.ownEmptyText } : { title: list.empty, text: list.emptyText }}
        />
        <Pagination
          t={ui.t.design}
          page={data.page}
          pageSize={data.pageSize}
          total={data.total}
          href={(page) => address(ui, data, { trang: String(page) })}
        />
      </>
    );
  },
});

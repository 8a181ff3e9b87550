// /ho-so: the dossiers within the reader's reach; a producer's own.

import { ButtonLink } from '#design/button-link.tsx';
import { DataTable } from '#design/data-table.tsx';
import { EmptyState } from '#design/empty-state.tsx';
import { FilterBar } from '#design/filter-bar.tsx';
import { Notice } from '#design/notice.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { Pagination } from '#design/pagination.tsx';
import { SlipNote } from '#design/slip-note.tsx';
import { NextStep } from '#modules/products/services.ts';
import { definePage } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { withQuery } from '#web/with-query.ts';
import { audiences } from '../rules/comment.ts';
import { dossierStates } from '../rules/lifecycle.ts';
import { type DossierList, type ListedDossier, listDossiers } from '../use-cases/list-dossiers.ts';
import { StateTag } from './dossier-state.tsx';
import { dossierPath, listPath, openPath, talkPath } from './paths.ts';
import { dayWords, whenWords } from './words.ts';

const isProducer = (ui: Ui): boolean => ui.actor.grants.every((grant) => grant.role === 'producer');

function OpenLink({ ui }: { readonly ui: Ui }) {
  if (!ui.may('dossiers/open-dossier')) return null;
  return (
    <ButtonLink href={ui.href(openPath)} icon="add">
      {ui.t.dossiers.list.open}
    </ButtonLink>
  );
}

/** Threads in which the reader's side was asked last, with the way there. */
function Threads({ ui, one }: { readonly ui: Ui; readonly one: ListedDossier }) {
  if (one.threads === null) return null;
  const { list } = ui.t.dossiers;
  return (
    <>
      {audiences.map((audience) => {
        const n = one.threads?.[audience] ?? 0;
        return n === 0 ? null : (
          <span key={audience} class="slip-note">
            <a href={ui.href(talkPath(one.id, audience))}>{list.threads[audience](n)}</a>
          </span>
        );
      })}
    </>
  );
}

export const listDossiersPage = definePage<DossierList>({
  path: listPath,
  right: 'dossiers/list-dossiers',
  rate: 'search',
  title: (_data, ui) => (isProducer(ui) ? ui.t.dossiers.list.ownHeading : ui.t.dossiers.list.heading),
  load: ({ run, query }) =>
    run(listDossiers, {
      state: query['tt'],
      text: query['q'],
      ...(query['trao-doi'] === 'cho' ? { talk: 'waiting' } : {}),
      page: query['trang'],
    }),
  json: (data) => data,
  view: (data, ui) => {
    const { list, kinds } = ui.t.dossiers;
    const { tt = '', q = '', 'trao-doi': talk = '' } = ui.query;
    return (
      <>
        <PageHeading
          heading={isProducer(ui) ? list.ownHeading : list.heading}
          summary={
            <>
              <p>{list.summary}</p>
              <ul class="plain-links">
                {ui.may('legacy-files/list-files') && (
                  <li>
                    <a href={ui.href('/ho-so-giay')}>{ui.t.legacyFiles.link}</a>
                  </li>
                )}
                {ui.may('ideas/list-ideas') && (
                  <li>
                    <a href={ui.href('/y-tuong')}>{ui.t.ideas.link}</a>
                  </li>
                )}
              </ul>
            </>
          }
          action={data.next === null && <OpenLink ui={ui} />}
        />
        {data.invitations.map((one) => (
          <Notice
            key={one.id}
            t={ui.t.design}
            tone="info"
            text={ui.t.dossierPeople.record.waiting(one.product, one.producer)}
          >
            <p>
              <a href={ui.href(`/moi-soan/tai-khoan/${one.id}`)}>{ui.t.dossierPeople.record.see}</a>
            </p>
          </Notice>
        ))}
        {(data.total > 0 || tt + q + talk !== '') && (
          <FilterBar
            t={ui.t.design}
            action={ui.href(listPath)}
            search={{ name: 'q', label: list.search, value: q }}
            filters={[
              {
                name: 'tt',
                label: list.columns.state,
                chosen: tt,
                allLabel: list.allStates,
                choices: dossierStates.map((state) => ({ value: state, label: ui.t.dossiers.states[state] })),
              },
              {
                name: 'trao-doi',
                label: list.talk,
                chosen: talk,
                allLabel: list.allTalk,
                choices: [{ value: 'cho', label: list.talkWaits }],
              },
            ]}
            count={list.count(data.total)}
          />
        )}
        <DataTable
          t={ui.t.design}
          caption={list.caption}
          captionHidden
          rows={data.dossiers}
          rowKey={(one) => one.id}
          empty={
            tt + q + talk !== '' ? (
              <EmptyState title={list.nothingFound} text={list.nothingFoundText} />
            ) : data.next === null ? (
              <EmptyState title={list.emptyTitle} text={list.emptyOfficer} />
            ) : (
              <NextStep ui={ui} next={data.next} />
            )
          }
          columns={[
            {
              key: 'product',
              label: list.columns.product,
              lead: true,
              cell: (one) => (
                <>
                  <a href={ui.href(dossierPath(one.id))}>{one.productName}</a>
                  {one.asHelper && ` (${ui.t.dossierPeople.record.listTag})`}
                  <SlipNote label={list.communeSlip} number={one.slipNumber} />
                  <SlipNote label={list.provinceSlip} number={one.provinceSlip} />
                  <Threads ui={ui} one={one} />
                </>
              ),
            },
            {
              key: 'producer',
              label: list.columns.producer,
              cell: (one) => (one.byProxy ? `${one.producerName} (${list.proxy})` : one.producerName),
            },
            { key: 'commune', label: list.columns.commune, cell: (one) => one.commune },
            { key: 'kind', label: list.columns.kind, cell: (one) => kinds[one.kind] },
            { key: 'state', label: list.columns.state, cell: (one) => <StateTag ui={ui} state={one.state} /> },
            {
              key: 'due',
              label: list.columns.due,
              nowrap: true,
              cell: (one) =>
                one.state === 'returned'
                  ? list.clockStopped
                  : one.dueOn === null
                    ? '–'
                    : `${dayWords(one.dueOn)}${one.dueOn < ui.today ? ` (${list.overdue})` : ''}`,
            },
            { key: 'changed', label: list.columns.changed, nowrap: true, cell: (one) => whenWords(one.changedAt) },
          ]}
        />
        <Pagination
          t={ui.t.design}
          page={data.page}
          pageSize={data.pageSize}
          total={data.total}
          href={(page) => withQuery(ui.href(listPath), { tt, q, 'trao-doi': talk, trang: String(page) })}
        />
      </>
    );
  },
});

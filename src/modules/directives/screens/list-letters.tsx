// /van-ban: the books of incoming and outgoing letters, those that wait to be received first; drafts that stand in no book yet above them.

import { ButtonLink } from '#design/button-link.tsx';
import { DataTable } from '#design/data-table.tsx';
import { Details } from '#design/details.tsx';
import { EmptyState } from '#design/empty-state.tsx';
import { Notice } from '#design/notice.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { Pagination } from '#design/pagination.tsx';
import { Tag } from '#design/tag.tsx';
import { formatInstantInVietnam, formatVietnamese } from '#kernel/calendar.ts';
import { definePage } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { withQuery } from '#web/with-query.ts';
import { trueDayOf } from '../rules/entry-day.ts';
import { type LetterList, type ListedEntry, listLetters } from '../use-cases/list-letters.ts';
import { letterTable } from './letter-table.ts';
import { dayOrDash, LetterStateTag, letterName } from './letter-words.tsx';
import { askedBy, isNarrowed, ListFilters, queryOf } from './list-filters.tsx';
import { draftPath, letterPath, listPath, openPath } from './paths.ts';

interface Frame {
  readonly ui: Ui;
  readonly data: LetterList;
}

const mayEnter = ({ ui, data }: Frame): boolean => ui.may('directives/open-draft') && data.own.length > 0;

function Nothing(frame: Frame) {
  const { ui } = frame;
  const { list } = ui.t.directives;
  if (isNarrowed(ui)) return <EmptyState title={list.nothingTitle} text={list.nothingText} />;
  if (!mayEnter(frame)) return <EmptyState title={list.emptyTitle} text={list.emptyReader} />;
  return (
    <EmptyState
      title={list.emptyTitle}
      text={list.emptyText}
      action={
        <ButtonLink href={ui.href(openPath)} icon="add">
          {list.addFirst}
        </ButtonLink>
      }
    />
  );
}

const FIRST_DRAFTS = 5;

/** Letters that stand in no book yet: for which book, sent in when. */
function Drafts({ ui, drafts }: { readonly ui: Ui; readonly drafts: LetterList['drafts'] }) {
  const { list, directions } = ui.t.directives;
  return (
    <ul>
      {drafts.map((draft) => (
        <li key={draft.id}>
          <a href={ui.href(draftPath(draft.id))}>{draft.subject ?? draft.file?.name ?? list.draftUnread}</a>{' '}
          <span class="quiet">
            {directions[draft.direction]}, {list.draftOf(formatInstantInVietnam(draft.madeAt))}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** What comes before the list: letters that wait, and drafts. */
function Before({ ui, data }: Frame) {
  const { list } = ui.t.directives;
  const waitingPath = ui.href(withQuery(listPath, { 'pham-vi': 'cho' }));
  return (
    <>
      {data.waiting > 0 && ui.query['pham-vi'] !== 'cho' && (
        <Notice t={ui.t.design} tone="info" title={list.waitingTitle(data.waiting)}>
          <p>
            <a href={waitingPath}>{list.waitingLink}</a>
          </p>
        </Notice>
      )}
      {data.drafts.length > 0 && (
        <Notice t={ui.t.design} tone="warning" title={list.draftsTitle(data.drafts.length)}>
          <Drafts ui={ui} drafts={data.drafts.slice(0, FIRST_DRAFTS)} />
          {data.drafts.length > FIRST_DRAFTS && (
            <Details summary={list.draftsMore(data.drafts.length - FIRST_DRAFTS)}>
              <Drafts ui={ui} drafts={data.drafts.slice(FIRST_DRAFTS)} />
            </Details>
          )}
        </Notice>
      )}
    </>
  );
}

function LetterCell({ ui, entry }: { readonly ui: Ui; readonly entry: ListedEntry }) {
  const { letter } = entry;
  const words = ui.t.directives;
  return (
    <span class="letter-line">
      <a href={ui.href(letterPath(letter.id))}>{letterName(ui.t, letter)}</a>
      <span class="letter-line__subject">{letter.subject ?? words.noSubject}</span>
      {letter.isSample && <Tag words={words.sample} tone="blue" shape="none" />}
    </span>
  );
}

function NumberCell({ ui, entry }: { readonly ui: Ui; readonly entry: ListedEntry }) {
  const { directionsShort, list } = ui.t.directives;
  if (entry.bookNumber === null) return <Tag words={list.waiting} tone="gold" shape="clock" />;
  return (
    <>
      {directionsShort[entry.direction]} {entry.bookNumber}/{entry.bookYear}
    </>
  );
}

/** The stated day; beside it the day on which the line was really written, where that is another. */
function DayCell({ ui, entry }: { readonly ui: Ui; readonly entry: ListedEntry }) {
  const { record } = ui.t.directives;
  const day = trueDayOf(entry);
  return (
    <>
      {formatVietnamese(entry.onDay)}
      {day !== null && (
        <>
          <br />
          <span class="quiet">{record.enteredOn(formatVietnamese(day))}</span>
        </>
      )}
    </>
  );
}

export const listLettersPage = definePage<LetterList>({
  path: listPath,
  right: 'directives/list-letters',
  rate: 'search',
  title: (_data, ui) => ui.t.directives.list.heading,
  load: ({ query, as, run }) => run(listLetters, { ...askedBy(query), ...(as === 'html' ? {} : { whole: 'yes' }) }),
  json: (data) => ({ total: data.total, entries: data.entries }),
  csv: letterTable,
  view(data, ui) {
    const { list } = ui.t.directives;
    const { columns } = list;
    const frame = { ui, data };
    return (
      <>
        <PageHeading
          heading={list.heading}
          summary={list.summary}
          action={
            mayEnter(frame) &&
            !data.isEmpty && (
              <ButtonLink href={ui.href(openPath)} icon="add">
                {list.add}
              </ButtonLink>
            )
          }
        />
        <Before {...frame} />
        {!data.isEmpty && <ListFilters data={data} ui={ui} />}
        <DataTable
          t={ui.t.design}
          caption={list.caption}
          captionHidden
          rows={data.entries}
          rowKey={(entry) => entry.id}
          empty={<Nothing {...frame} />}
          columns={[
            { key: 'letter', label: columns.letter, lead: true, cell: (entry) => <LetterCell ui={ui} entry={entry} /> },
            {
              key: 'number',
              label: columns.number,
              nowrap: true,
              cell: (entry) => <NumberCell ui={ui} entry={entry} />,
            },
            { key: 'day', label: columns.day, nowrap: true, cell: (entry) => <DayCell ui={ui} entry={entry} /> },
            { key: 'issuer', label: columns.issuer, cell: (entry) => entry.letter.issuer ?? '–' },
            { key: 'issued', label: columns.issuedOn, nowrap: true, cell: (entry) => dayOrDash(entry.letter.issuedOn) },
            { key: 'office', label: columns.office, cell: (entry) => entry.officeLabel },
            { key: 'state', label: columns.state, cell: (entry) => <LetterStateTag ui={ui} state={entry.state} /> },
          ]}
        />
        <Pagination
          t={ui.t.design}
          page={data.page}
          pageSize={data.pageSize}
          total={data.total}
          href={(page) =>
            ui.href(withQuery(listPath, { ...queryOf(ui), trang: page === 1 ? undefined : String(page) }))
          }
        />
      </>
    );
  },
});

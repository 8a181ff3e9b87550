// /nhiem-vu/bang: tasks counted by light, cut by unit, leader, letter, clause or month; each count opens its rows. Printed as a table.

import { ButtonLink } from '#design/button-link.tsx';
import { DataTable } from '#design/data-table.tsx';
import { EmptyState } from '#design/empty-state.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { Tabs } from '#design/tabs.tsx';
import { addDays, addMonths, type LocalDate } from '#kernel/calendar.ts';
import { textsOf } from '#texts/index.ts';
import { definePage } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { withQuery } from '#web/with-query.ts';
import { type BoardCut, type BoardRow, boardCuts } from '../rules/board.ts';
import type { TaskLight } from '../rules/task.ts';
import { type Board, viewBoard } from '../use-cases/view-board.ts';
import { boardPath, listPath } from './paths.ts';
import { dayWords } from './words.tsx';

const cutWords: Readonly<Record<BoardCut, string>> = {
  unit: 'don-vi',
  leader: 'lanh-dao',
  letter: 'van-ban',
  clause: 'noi-dung',
  month: 'thang',
};

/** Where the tasks of a row, or those of one light in it, are listed. */
function rowsHref(ui: Ui, board: Board, row: BoardRow, light: TaskLight | null): string | null {
  const { cut, from, to, letterId } = board;
  if (row.key === null) return null;
  const month = cut === 'month' ? (`${row.key}-01` as LocalDate) : null;
  return withQuery(ui.href(listPath), {
    phan: 'tat-ca',
    'van-ban': letterId ?? '',
    tu: month ?? from ?? '',
    toi: month === null ? (to ?? '') : addDays(addMonths(month, 1), -1),
    den: light ?? '',
    ...(cut === 'month' ? {} : { [cutWords[cut]]: row.key }),
  });
}

function Count({
  ui,
  board,
  row,
  light,
  n,
}: {
  readonly ui: Ui;
  readonly board: Board;
  readonly row: BoardRow;
  readonly light: TaskLight;
  readonly n: number;
}) {
  const href = rowsHref(ui, board, row, light);
  if (n === 0) return <span class="quiet board-none">0</span>;
  return href === null ? <>{n}</> : <a href={href}>{n}</a>;
}

export const viewBoardPage = definePage<Board>({
  path: boardPath,
  right: 'tasks/view-board',
  rate: 'search',
  title: (_board, ui) => ui.t.tasks.board.heading,
  breadcrumbs: (_board, ui) => [{ label: ui.t.tasks.crumb, href: listPath }],
  load: ({ query, run }) =>
    run(viewBoard, {
      cut: boardCuts.find((cut) => cutWords[cut] === query['theo']),
      from: query['tu'],
      to: query['toi'],
      letterId: query['van-ban'],
    }),
  json: (board) => board,
  csv: ({ cut, rows }, { lang }) => {
    const { board, lights } = textsOf(lang).tasks;
    const names = ['in-time', 'late', 'done-in-time', 'done-late'] as const;
    return {
      columns: [board.cuts[cut], ...names.map((name) => lights[name])],
      rows: rows.map((row) => [row.label ?? board.without[cut], row.inTime, row.late, row.doneInTime, row.doneLate]),
    };
  },
  view(board, ui) {
    const { board: words, lights } = ui.t.tasks;
    const { cut, from, to, letterId, rows } = board;
    const asked = { tu: from ?? '', toi: to ?? '', 'van-ban': letterId ?? '' };
    const address = (path: string, by: BoardCut): string => withQuery(ui.href(path), { theo: cutWords[by], ...asked });
    const ends = [
      { id: 'span-from', name: 'tu', label: words.from, day: from },
      { id: 'span-to', name: 'toi', label: words.to, day: to },
    ];
    const count = (light: TaskLight, of: (row: BoardRow) => number) => ({
      key: light,
      label: lights[light],
      numeric: true,
      cell: (row: BoardRow) => <Count ui={ui} board={board} row={row} light={light} n={of(row)} />,
    });
    const sum = (of: (row: BoardRow) => number): number => rows.reduce((all, row) => all + of(row), 0);
    const all = sum((row) => row.inTime + row.late + row.doneInTime + row.doneLate);
    return (
      <>
        <PageHeading
          heading={words.heading}
          summary={
            all === 0
              ? words.summaryEmpty
              : words.summary(
                  all,
                  sum((row) => row.late),
                )
          }
          action={
            <ButtonLink kind="secondary" href={address(`${boardPath}.csv`, cut)}>
              {words.csv}
            </ButtonLink>
          }
        />
        <Tabs
          label={words.cutsLabel}
          tabs={boardCuts.map((one) => ({
            label: words.cuts[one],
            href: address(boardPath, one),
            current: one === cut,
          }))}
        />
        <form class="form span-form" method="get" action={ui.href(boardPath)}>
          <input type="hidden" name="theo" value={cutWords[cut]} />
          {letterId !== null && <input type="hidden" name="van-ban" value={letterId} />}
          <div class="span-form__boxes">
            {ends.map(({ id, name, label, day }) => (
              <div key={id} class="field">
                <label class="field__label" for={id}>
                  {label}
                </label>
                <input
                  class="box box--short"
                  id={id}
                  name={name}
                  type="text"
                  value={day === null ? '' : dayWords(day)}
                />
              </div>
            ))}
            <button class="button button--secondary" type="submit">
              {words.show}
            </button>
          </div>
        </form>
        <DataTable
          t={ui.t.design}
          caption={words.caption(words.cuts[cut], dayWords(ui.today))}
          rows={rows}
          rowKey={(row) => row.key ?? 'none'}
          empty={<EmptyState title={words.empty} text={words.emptyText} />}
          columns={[
            {
              key: 'what',
              label: words.cuts[cut],
              lead: true,
              cell: (row) => {
                const href = rowsHref(ui, board, row, null);
                const label = row.label ?? words.without[cut];
                return href === null ? label : <a href={href}>{label}</a>;
              },
            },
            count('late', (row) => row.late),
            count('in-time', (row) => row.inTime),
            count('done-in-time', (row) => row.doneInTime),
            count('done-late', (row) => row.doneLate),
          ]}
        />
      </>
    );
  },
});

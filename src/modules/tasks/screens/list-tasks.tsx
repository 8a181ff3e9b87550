// /nhiem-vu: what the own office has to do, what it works along on, what it gave, everything within reach; the pressing first.

import { ButtonLink } from '#design/button-link.tsx';
import { DataTable } from '#design/data-table.tsx';
import { EmptyState } from '#design/empty-state.tsx';
import { FilterBar } from '#design/filter-bar.tsx';
import { Notice } from '#design/notice.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { Pagination } from '#design/pagination.tsx';
import { Tabs } from '#design/tabs.tsx';
import { definePage } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { withQuery } from '#web/with-query.ts';
import { lightOf, type Task, taskLights } from '../rules/task.ts';
import { listTasks, type TaskList, type TaskSide, taskSides } from '../use-cases/list-tasks.ts';
import type { Told } from '../use-cases/view-task.ts';
import {
  assignPath,
  boardPath,
  calendarPath,
  handOverPath,
  listPath,
  settingPath,
  silentPath,
  taskPath,
} from './paths.ts';
import { dayWords, LightTag, leftWords, WaitingTag } from './words.tsx';

const sideWords: Readonly<Record<TaskSide, string>> = {
  lead: 'chu-tri',
  along: 'phoi-hop',
  assigner: 'da-giao',
  all: 'tat-ca',
};

function address(ui: Ui, data: TaskList, changes: Readonly<Record<string, string>> = {}): string {
  const { filters } = data;
  return withQuery(ui.href(listPath), {
    phan: sideWords[data.side],
    q: filters.text ?? '',
    den: filters.light ?? '',
    cho: filters.waits ?? '',
    'don-vi': filters.lead ?? '',
    'lanh-dao': filters.leaderId ?? '',
    'van-ban': filters.letterId ?? '',
    'noi-dung': filters.clauseId ?? '',
    tu: filters.from ?? '',
    toi: filters.to ?? '',
    ...changes,
  });
}

function ToldLast({ ui, told }: { readonly ui: Ui; readonly told: Told | null }) {
  const { columns } = ui.t.tasks.list;
  if (told === null) return <span class="quiet">{columns.toldNothing}</span>;
  return (
    <>
      {told.percent !== null && <>{ui.t.tasks.view.percent(told.percent)}, </>}
      {dayWords(told.on)}
      {told.figures.map((one) => (
        <span key={one.name} class="quiet task-source" lang="vi">
          {`${one.name}: ${one.value.toLocaleString('vi')} ${one.unit}`.trim()}
        </span>
      ))}
    </>
  );
}

/** A table of tasks, also on other pages of the room. */
export function TaskTable({
  ui,
  tasks,
  caption,
  empty,
  byLead = false,
  told,
}: {
  readonly ui: Ui;
  readonly tasks: readonly Task[];
  readonly caption: string;
  /** One and the same work of many offices: a row is named by its office. */
  readonly byLead?: boolean;
  /** What each told last. */
  readonly told?: ReadonlyMap<string, Told | null>;
  readonly empty?: { readonly title: string; readonly text: string };
}) {
  const { columns, children } = ui.t.tasks.list;
  return (
    <DataTable
      t={ui.t.design}
      caption={caption}
      captionHidden
      rows={tasks}
      rowKey={(task) => task.id}
      empty={empty === undefined ? undefined : <EmptyState title={empty.title} text={empty.text} />}
      columns={[
        ...(byLead
          ? []
          : [
              {
                key: 'content',
                label: columns.content,
                lead: true,
                cell: (task: Task) => (
                  <>
                    <a class="task-name" href={ui.href(taskPath(task.id))} lang="vi">
                      {task.content}
                    </a>
                    {task.source !== null && (
                      <span class="quiet task-source" lang="vi">
                        {task.source}
                      </span>
                    )}
                  </>
                ),
              },
            ]),
        {
          key: 'lead',
          label: columns.lead,
          lead: byLead,
          cell: (task) => {
            const label = task.spread === null ? task.leadLabel : ui.t.tasks.spreads[task.spread] || children;
            return byLead ? <a href={ui.href(taskPath(task.id))}>{label}</a> : label;
          },
        },
        ...(told === undefined
          ? []
          : [
              {
                key: 'told',
                label: columns.told,
                cell: (task: Task) => <ToldLast ui={ui} told={told.get(task.id) ?? null} />,
              },
            ]),
        {
          key: 'due',
          label: columns.due,
          nowrap: true,
          cell: (task) => (
            <>
              {task.dueOn === null ? ui.t.tasks.kinds.standing : dayWords(task.dueOn)}
              <br />
              <span class="quiet">{leftWords(ui, task)}</span>
            </>
          ),
        },
        {
          key: 'light',
          label: columns.light,
          nowrap: true,
          cell: (task) => (
            <>
              <LightTag ui={ui} task={task} light={lightOf(task, ui.today)} /> <WaitingTag ui={ui} task={task} />
            </>
          ),
        },
      ]}
    />
  );
}

function Ways({ ui }: { readonly ui: Ui }) {
  const { list } = ui.t.tasks;
  const ways = [
    ['tasks/view-board', boardPath, list.board],
    ['tasks/list-silent', silentPath, list.silent],
    ['tasks/view-calendar', calendarPath, list.calendar],
    ['tasks/list-hand-overs', handOverPath, list.handOver],
    ['tasks/change-setting', settingPath, list.settings],
    ['offices/list-bodies', '/co-quan', ui.t.offices.list.crumb],
  ] as const;
  return (
    <ul class="ways">
      {ways
        .filter(([right]) => ui.may(right))
        .map(([, path, label]) => (
          <li key={path}>
            <a href={ui.href(path)}>{label}</a>
          </li>
        ))}
    </ul>
  );
}

export const listTasksPage = definePage<TaskList>({
  path: listPath,
  right: 'tasks/list-tasks',
  rate: 'search',
  title: (_data, ui) => ui.t.tasks.list.heading,
  load: ({ query, run }) =>
    run(listTasks, {
      side: taskSides.find((side) => sideWords[side] === query['phan']),
      text: query['q'],
      light: taskLights.find((light) => light === query['den']),
      waits: query['cho'] === '1' ? '1' : undefined,
      lead: query['don-vi'],
      leaderId: query['lanh-dao'],
      letterId: query['van-ban'],
      clauseId: query['noi-dung'],
      from: query['tu'],
      to: query['toi'],
      page: query['trang'],
    }),
  json: (data) => data,
  view(data, ui) {
    const { list, lights } = ui.t.tasks;
    const { filters } = data;
    const hidden =
      filters.lead ?? filters.leaderId ?? filters.letterId ?? filters.clauseId ?? filters.from ?? filters.to;
    const plain = withQuery(ui.href(listPath), { phan: sideWords[data.side] });
    return (
      <>
        <PageHeading
          heading={list.heading}
          summary={list.summary(data.offices.map((one) => one.label).join(', '))}
          action={
            ui.may('tasks/assign-tasks') ? <ButtonLink href={ui.href(assignPath)}>{list.assign}</ButtonLink> : undefined
          }
        />
        <Ways ui={ui} />
        {data.offices.length === 0 && <Notice t={ui.t.design} tone="info" text={list.noOffice} />}
        <Tabs
          label={list.sidesLabel}
          tabs={taskSides
            .filter((side) => side === 'all' || data.offices.length > 0)
            .map((side) => ({
              label: list.sides[side],
              href: address(ui, { ...data, side }),
              current: side === data.side,
              count: data.counts[side],
            }))}
        />
        <FilterBar
          t={ui.t.design}
          action={ui.href(listPath)}
          search={{ name: 'q', label: list.search, value: filters.text ?? '' }}
          hidden={{
            phan: sideWords[data.side],
            ...Object.fromEntries(
              (['don-vi', 'lanh-dao', 'van-ban', 'noi-dung', 'tu', 'toi'] as const)
                .map((name) => [name, ui.query[name] ?? ''] as const)
                .filter(([, value]) => value !== ''),
            ),
          }}
          filters={[
            {
              name: 'den',
              label: list.light,
              chosen: filters.light ?? '',
              allLabel: list.allLights,
              choices: taskLights.map((light) => ({ value: light, label: lights[light] })),
            },
            {
              name: 'cho',
              label: list.waits,
              chosen: filters.waits ?? '',
              allLabel: list.waitsAll,
              choices: [{ value: '1', label: list.onlyWaits }],
            },
          ]}
          clearHref={plain}
          active={hidden == null ? [] : [{ label: list.filtered, removeHref: plain }]}
          count={list.count(data.total)}
          hides={
            data.late === 0
              ? undefined
              : { text: list.late(data.late), label: list.lateShow, href: address(ui, data, { den: 'late' }) }
          }
        />
        <TaskTable
          ui={ui}
          tasks={data.tasks}
          caption={list.sides[data.side]}
          empty={{ title: list.empty[data.side], text: list.emptyText }}
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

// /nhiem-vu/:taskId: what was given and how it stands, the tasks of the offices where it was given to many, and all that happened.

import { ActList, type ShownAct } from '#design/act-list.tsx';
import { ButtonLink } from '#design/button-link.tsx';
import { HistoryList } from '#design/history-list.tsx';
import { Notice } from '#design/notice.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { RecordLayout } from '#design/record-layout.tsx';
import { Section } from '#design/section.tsx';
import { type SummaryItem, SummaryList } from '#design/summary-list.tsx';
import { ok, refuse } from '#kernel/result.ts';
import { restDayOn } from '#law/last-day.ts';
import { savedNameOf } from '#modules/evidence/index.ts';
import { notFound } from '#runner/run-use-case.ts';
import { defineFile, definePage } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import type { TaskAct } from '../rules/task-act.ts';
import { inShort } from '../use-cases/tell-of-tasks.ts';
import { type TaskView, viewTask } from '../use-cases/view-task.ts';
import { Figures } from './figures.tsx';
import { TaskTable } from './list-tasks.tsx';
import { listPath, taskPath } from './paths.ts';
import { dayWords, kindWords, LightTag, leftWords, WaitingTag } from './words.tsx';

interface Frame {
  readonly view: TaskView;
  readonly ui: Ui;
}

/** Why a kept due date is a day off, in words. */
function restWords(ui: Ui, day: TaskView['task']['dueOn']): string | null {
  const rest = day === null ? null : restDayOn(day);
  if (rest === null) return null;
  const { weekdays, swapped } = ui.t.design.lastDay;
  const why =
    rest.why === 'weekend' ? (weekdays[rest.weekday] ?? '') : rest.why === 'swapped' ? swapped : rest.why.holiday;
  return ui.t.tasks.view.facts.rest(why);
}

function factsOf({ view, ui }: Frame): readonly SummaryItem[] {
  const { task, acts } = view;
  const { facts, toLetter } = ui.t.tasks.view;
  const moved = task.dueOn !== task.originalDueOn && task.originalDueOn !== null;
  const notes = [moved ? facts.original(dayWords(task.originalDueOn)) : null, restWords(ui, task.dueOn)];
  const percent = acts.findLast((act) => act.percent !== null)?.percent;
  const note = notes.filter((one) => one !== null).join('. ');
  const optional = (label: string, value: string | null | undefined): readonly SummaryItem[] =>
    value == null || value === '' ? [] : [{ label, value }];
  return [
    {
      label: facts.due,
      value:
        task.dueOn === null
          ? ui.t.tasks.dueWords.none
          : `${dayWords(task.dueOn)} ${leftWords(ui, task) === '' ? '' : `(${leftWords(ui, task)})`}`.trim(),
      ...(note === '' ? {} : { note }),
    },
    { label: facts.lead, value: task.spread === null ? task.leadLabel : ui.t.tasks.spreads[task.spread] },
    {
      label: facts.along,
      value: task.coordinators.length === 0 ? facts.noAlong : task.coordinators.map((one) => one.label).join('; '),
    },
    ...optional(facts.output, task.output),
    { label: facts.kind, value: kindWords(ui, task) },
    ...optional(facts.indicator, task.indicator),
    ...optional(facts.percent, percent == null || task.spread !== null ? null : ui.t.tasks.view.percent(percent)),
    {
      label: facts.assigner,
      value: task.assignerLabel,
      note: facts.by(task.assignedByName, dayWords(task.assignedOn)),
    },
    ...optional(facts.leader, task.leaderName),
    {
      label: facts.source,
      value: task.source ?? facts.byHand,
      ...(task.letterId === null || !ui.may('tasks/list-tasks')
        ? {}
        : { action: { label: toLetter, href: ui.href(`/van-ban/${task.letterId}`) } }),
    },
    ...(task.caseId === null || !ui.may('inspections/view-case')
      ? []
      : [
          {
            label: facts.ofCase,
            value: <a href={ui.href(`/kiem-tra-giam-sat/vu-viec/${task.caseId}`)}>{facts.openCase}</a>,
          },
        ]),
    ...optional(facts.handedIn, task.handedInOn === null ? null : dayWords(task.handedInOn)),
    ...optional(facts.closed, task.closedOn === null ? null : dayWords(task.closedOn)),
  ];
}

function ActDetail({ act, ui, taskId }: { readonly act: TaskAct; readonly ui: Ui; readonly taskId: string }) {
  const { view } = ui.t.tasks;
  return (
    <>
      {act.kind === 'handed-over' && <p>{view.movedTo(act.officeLabel ?? '–', act.toLabel ?? '–')}</p>}
      {(act.kind === 'escalated' || act.kind === 'reminded') && act.toLabel !== null && <p>{view.to(act.toLabel)}</p>}
      {(act.kind === 'extension-asked' || act.kind === 'extension-granted' || act.kind === 'due-changed') &&
        act.until !== null && <p>{view.until(dayWords(act.until))}</p>}
      {act.previousDueOn !== null && <p class="quiet">{view.previous(dayWords(act.previousDueOn))}</p>}
      {act.words !== null && (
        <p class="as-typed" lang="vi">
          {act.words}
        </p>
      )}
      {act.percent !== null && act.kind === 'progress' && <p>{view.percent(act.percent)}</p>}
      <Figures figures={act.figures} />
      {act.files.length > 0 && (
        <ul class="task-files">
          {act.files.map((file, index) => (
            <li key={file.sha256}>
              <a href={taskPath(taskId, `tep/${act.id}/${index + 1}`)}>{file.name}</a>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function History({ view, ui }: Frame) {
  const { task, acts } = view;
  const words = ui.t.tasks.view;
  const who = (act: TaskAct): string => {
    const name = act.byName === 'system' ? words.bySystem : act.byName;
    if (act.inPlace) return words.inPlace(name, act.officeLabel ?? '');
    return act.kind === 'reminded' || act.kind === 'escalated' || act.kind === 'handed-over'
      ? name
      : words.who(name, act.officeLabel);
  };
  // The name the lead office had when the task was given stays, whatever it is called now.
  const first = acts.find((act) => act.kind === 'handed-over')?.officeLabel ?? task.leadLabel;
  return (
    <HistoryList
      title={words.history}
      entries={[
        ...[...acts].reverse().map((act) => ({
          key: act.id,
          when: dayWords(act.on),
          datetime: act.on,
          what: words.acts[act.kind],
          who: who(act),
          detail: <ActDetail act={act} ui={ui} taskId={task.id} />,
        })),
        {
          key: 'given',
          when: dayWords(task.assignedOn),
          datetime: task.assignedOn,
          what: task.spread === null ? words.given(first) : ui.t.tasks.spreads[task.spread],
          who: words.who(task.assignedByName, task.assignerLabel),
        },
      ]}
    />
  );
}

function actsOf({ view, ui }: Frame): readonly ShownAct[] {
  const { task, may } = view;
  const { handIn, extension, result, cancel } = ui.t.tasks;
  const to = (page: string): string => ui.href(taskPath(task.id, page));
  return [
    ...(may.decideResult ? [{ label: result.heading, href: to('ket-qua') }] : []),
    ...(may.decideExtension ? [{ label: extension.decideHeading, href: to('tra-loi-gia-han') }] : []),
    ...(may.report ? [{ label: ui.t.tasks.view.acts.progress, href: to('bao-cao') }] : []),
    ...(may.handIn ? [{ label: handIn.submit, href: to('nop-ket-qua') }] : []),
    ...(may.delay ? [{ label: ui.t.tasks.view.acts.delay, href: to('ly-do-cham') }] : []),
    ...(may.askExtension ? [{ label: extension.heading, href: to('gia-han') }] : []),
    ...(may.changeDue ? [{ label: ui.t.tasks.changeDue.heading, href: to('doi-han') }] : []),
    ...(may.cancel ? [{ label: cancel.submit, href: to('rut') }] : []),
  ];
}

/** The result that was sent back and not handed in again; `null`: none. */
function returnedOf({ task, acts }: TaskView): TaskAct | null {
  const last = acts.findLast((act) => act.kind === 'returned' || act.kind === 'handed-in');
  return task.state === 'open' && last?.kind === 'returned' ? last : null;
}

function NextAct({ view, ui }: Frame) {
  const { task, may } = view;
  const to = (page: string): string => ui.href(taskPath(task.id, page));
  const { result, extension } = ui.t.tasks;
  if (may.decideResult) return <ButtonLink href={to('ket-qua')}>{result.heading}</ButtonLink>;
  if (may.decideExtension) return <ButtonLink href={to('tra-loi-gia-han')}>{extension.decideHeading}</ButtonLink>;
  if (may.handIn && returnedOf(view) !== null) {
    return <ButtonLink href={to('nop-ket-qua')}>{ui.t.tasks.handIn.again}</ButtonLink>;
  }
  if (may.report) return <ButtonLink href={to('bao-cao')}>{ui.t.tasks.view.acts.progress}</ButtonLink>;
  return null;
}

export const viewTaskPage = definePage<TaskView>({
  path: '/nhiem-vu/:taskId',
  right: 'tasks/view-task',
  rate: 'page',
  title: ({ task }) => inShort(task.content),
  breadcrumbs: (_view, ui) => [{ label: ui.t.tasks.crumb, href: listPath }],
  load: (request) => request.run(viewTask, { taskId: request.params['taskId'] }),
  json: (view) => view,
  view(view, ui) {
    const { task, light, children, series, may } = view;
    const words = ui.t.tasks.view;
    const returned = returnedOf(view);
    const left = children.filter((one) => one.task.state !== 'cancelled');
    return (
      <>
        <PageHeading
          caption={task.spread === null ? words.caption(task.leadLabel) : words.captionMany}
          heading={inShort(task.content)}
          states={
            <>
              <LightTag ui={ui} task={task} light={light} /> <WaitingTag ui={ui} task={task} />
            </>
          }
          action={<NextAct view={view} ui={ui} />}
        />
        {returned !== null && (
          <Notice
            t={ui.t.design}
            tone="warning"
            title={words.returned(dayWords(returned.on))}
            text={returned.words ?? undefined}
          />
        )}
        {task.state === 'open' && task.askedUntil !== null && (
          <Notice
            t={ui.t.design}
            tone="info"
            text={`${words.asked(dayWords(task.askedUntil))} ${words.waitsAssigner}`}
          />
        )}
        {may.ownWork && <Notice t={ui.t.design} tone="info" text={words.ownWork} />}
        {may.inPlace && task.state === 'open' && <Notice t={ui.t.design} tone="info" text={words.inPlaceNote} />}
        <RecordLayout
          side={
            <>
              {actsOf({ view, ui }).length > 0 && <ActList title={words.next} acts={actsOf({ view, ui })} />}
              <History view={view} ui={ui} />
            </>
          }
        >
          <SummaryList items={factsOf({ view, ui })} />
          {task.content.length > inShort(task.content).length && (
            <Section id="noi-dung" title={words.content}>
              <p class="as-typed" lang="vi">
                {task.content}
              </p>
            </Section>
          )}
          {view.parentSeen && task.parentId !== null && (
            <p>
              <a href={ui.href(taskPath(task.parentId))}>{words.toParent}</a>
            </p>
          )}
          {children.length > 0 && (
            <Section
              id="don-vi"
              title={words.children}
              lead={words.childrenLead(left.filter((one) => one.task.state === 'done').length, left.length)}
            >
              <TaskTable
                ui={ui}
                tasks={children.map((one) => one.task)}
                caption={words.children}
                byLead
                told={new Map(children.map((one) => [one.task.id, one.told]))}
              />
            </Section>
          )}
          {series.length > 0 && (
            <Section id="cac-ky" title={words.series}>
              <TaskTable ui={ui} tasks={series.map((one) => one.task)} caption={words.series} />
            </Section>
          )}
        </RecordLayout>
      </>
    );
  },
});

export const taskFile = defineFile({
  path: '/nhiem-vu/:taskId/tep/:actId/:number',
  right: 'tasks/view-task',
  rate: 'page',
  async load(request) {
    const found = await request.run(viewTask, { taskId: request.params['taskId'] });
    if (!found.ok) return found;
    const act = found.value.acts.find((one) => one.id === request.params['actId']);
    const file = act?.files[Number(request.params['number']) - 1];
    const body = file === undefined ? null : await request.ports.files.get(file.sha256);
    if (file === undefined || body === null) return refuse(notFound);
    return ok({ body, contentType: file.mediaType, fileName: savedNameOf(file.name, file.mediaType) });
  },
});

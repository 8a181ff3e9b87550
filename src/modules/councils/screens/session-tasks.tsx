// What a session still lacks and from whom, as a list of tasks with their states: the same on its page and above each of its forms.

import { Section } from '#design/section.tsx';
import { type Task, TaskList } from '#design/task-list.tsx';
import type { Ui } from '#web/ui.ts';
import { isOver } from '../rules/lifecycle.ts';
import type { SessionView } from '../use-cases/view-session.ts';
import { sessionPages, sessionPath, waiversPath } from './paths.ts';
import { dayWords, setNumber } from './words.ts';

interface Frame {
  readonly ui: Ui;
  readonly view: SessionView;
}

function agendaTask({ ui, view }: Frame): Task {
  const t = ui.t.councilSessions;
  const { session, agenda, may } = view;
  return {
    label: t.agenda.title,
    ...(may['set-agenda'] ? { href: ui.href(sessionPath(session.id, sessionPages['set-agenda'])) } : {}),
    state: agenda.length === 0 ? 'not-started' : 'done',
    hint: agenda.length === 0 ? t.session.agendaEmpty : t.sessions.dossiers(agenda.length),
  };
}

/** Who owes a declaration, by name. */
function declarationTask({ ui, view }: Frame): Task {
  const { missing } = ui.t.councilSessions.session;
  const names = (hasAccount: boolean): string =>
    view.undeclared
      .filter((one) => one.hasAccount === hasAccount)
      .map((one) => `${one.name} (${one.dossiers})`)
      .join(', ');
  const [own, typed] = [names(true), names(false)];
  const said = [...(own === '' ? [] : [missing.owes(own)]), ...(typed === '' ? [] : [missing.owesNoAccount(typed)])];
  return {
    label: missing.declarations,
    state: view.agenda.length === 0 ? 'cannot-start' : said.length === 0 ? 'done' : 'in-progress',
    ...(said.length === 0 ? {} : { hint: said.join(' ') }),
  };
}

function attendanceTask({ ui, view }: Frame): Task | null {
  const t = ui.t.councilSessions;
  const { session, quorum, may } = view;
  if (session.kind === 'written') return null;
  const said = t.session.missing.attendance(quorum.present, quorum.seats, quorum.needed);
  const presided = quorum.isPresided ? '' : ` ${ui.t.problems['councils/nobody-presides']()}`;
  const done = quorum.isReached && quorum.isPresided;
  return {
    label: t.attendance.title,
    ...(may.attend ? { href: ui.href(sessionPath(session.id, sessionPages.attend)) } : {}),
    state: done ? 'done' : quorum.present === 0 ? 'not-started' : 'in-progress',
    hint: `${said}${presided}`,
  };
}

function criteriaTask({ ui, view }: Frame): Task | null {
  const t = ui.t.councilSessions.session;
  const open = view.sets.filter((one) => one.state !== 'checked');
  if (open.length === 0) return null;
  const training = ui.mode === 'training';
  const lacking = open.filter((one) => one.waiver === null).map((one) => t.set(setNumber(one.setKey)));
  const [waived] = open.flatMap((one) => one.waiver ?? []);
  const hint =
    lacking.length === 0 && waived !== undefined
      ? t.criteriaWaived(waived.grantedByName, waived.grantedByPosition, dayWords(waived.lastDay))
      : training
        ? t.criteriaTraining
        : t.criteriaLacking(lacking.join(', '));
  return {
    label: t.criteria,
    ...(ui.may('councils/list-waivers') ? { href: ui.href(waiversPath) } : {}),
    state: lacking.length === 0 ? 'done' : training ? 'optional' : 'problem',
    hint: `${hint} ${t.criteriaPapers}`,
  };
}

function paperTasks({ ui, view }: Frame): readonly Task[] {
  const { missing } = ui.t.councilSessions.session;
  if (view.session.kind === 'paper') return [];
  return view.seats
    .filter((seat) => seat.present && seat.onPaper)
    .map((seat) => ({ label: missing.paper(seat.member.name), state: 'optional' as const }));
}

/** @example <SessionTasks ui={ui} view={view} /> */
export function SessionTasks({ ui, view }: Frame) {
  if (isOver(view.session.state)) return null;
  const frame = { ui, view };
  const tasks = [
    agendaTask(frame),
    declarationTask(frame),
    attendanceTask(frame),
    criteriaTask(frame),
    ...paperTasks(frame),
  ].filter((one): one is Task => one !== null);
  return (
    <Section id="con-thieu" title={ui.t.councilSessions.session.missingTitle}>
      <TaskList t={ui.t.design} tasks={tasks} />
    </Section>
  );
}

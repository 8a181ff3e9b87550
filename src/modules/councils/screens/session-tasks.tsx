// What a session still lacks and from whom, as a list of tasks with their states: the same on its page and above each of its forms.

import { Section } from '#design/section.tsx';
import { type Task, TaskList } from '#design/task-list.tsx';
import type { Ui } from '#web/ui.ts';
import { isOver } from '../rules/lifecycle.ts';
import type { SessionView } from '../use-cases/view-session.ts';
import { resultsPath, sessionPages, sessionPath, waiversPath } from './paths.ts';
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
  // Before the roll-call nobody is away yet.
  const called = view.attendance.length > 0;
  const presided = quorum.isPresided || !called ? '' : ` ${ui.t.problems['councils/nobody-presides']()}`;
  const done = quorum.isReached && quorum.isPresided;
  return {
    label: t.attendance.title,
    ...(may.attend ? { href: ui.href(sessionPath(session.id, sessionPages.attend)) } : {}),
    state: done ? 'done' : quorum.present === 0 ? 'not-started' : 'in-progress',
    hint: called ? `${said}${presided}` : t.session.missing.notCalled(quorum.needed, quorum.seats),
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

/** Whose sheets lack, product by product: counts and names, nothing of a mark. */
function sheetTasks({ ui, view }: Frame): readonly Task[] {
  const { missing } = ui.t.councilSessions.session;
  if (view.session.state !== 'scoring') return [];
  const href = ui.href(resultsPath(view.session.id));
  return view.agenda.flatMap(({ line, dossier }): readonly Task[] => {
    const state = view.sheets.find((one) => one.dossierId === line.dossierId);
    if (state === undefined) return [];
    const { submitted, expected, lacking } = state;
    const names = lacking.map((one) => one.name).join(', ');
    return [
      {
        label: missing.sheets(dossier.product),
        href,
        state: lacking.length === 0 ? 'done' : submitted === 0 ? 'not-started' : 'in-progress',
        hint: `${ui.t.scoring.progress(submitted, expected)}. ${names === '' ? '' : ui.t.scoring.board.lacking(names)}`.trim(),
      },
    ];
  });
}

/** A council that met on paper leaves means; one that scores on devices may have sheets on paper. */
function paperTasks({ ui, view }: Frame): readonly Task[] {
  const { missing } = ui.t.councilSessions.session;
  const href = ui.href(resultsPath(view.session.id));
  if (view.session.kind === 'paper') {
    const isOn = ['opened', 'scoring'].includes(view.session.state);
    return isOn ? [{ label: missing.paperResults, href, state: 'not-started' }] : [];
  }
  const isIn = (memberId: string): boolean =>
    view.session.state === 'scoring' &&
    view.sheets.every((one) => one.lacking.every((lacks) => lacks.memberId !== memberId));
  return view.seats
    .filter((seat) => seat.present && seat.onPaper)
    .map((seat) => {
      const waits = view.uncheckedPaper.includes(seat.member.id);
      return {
        label: waits ? missing.paperUnchecked(seat.member.name) : missing.paper(seat.member.name),
        ...(waits ? {} : { hint: missing.paperHint }),
        ...(view.session.state === 'scoring' ? { href } : {}),
        state: waits ? ('in-progress' as const) : isIn(seat.member.id) ? ('done' as const) : ('not-started' as const),
      };
    });
}

/** After the reveal one act is left. */
function closingTask({ ui, view }: Frame): Task | null {
  const { missing } = ui.t.councilSessions.session;
  if (view.session.state !== 'revealed') return null;
  return {
    label: missing.closing,
    href: ui.href(resultsPath(view.session.id)),
    state: 'in-progress',
    hint: missing.closingHint,
  };
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
    ...sheetTasks(frame),
    ...paperTasks(frame),
    closingTask(frame),
  ].filter((one): one is Task => one !== null);
  return (
    <Section id="con-thieu" title={ui.t.councilSessions.session.missingTitle}>
      <TaskList t={ui.t.design} tasks={tasks} />
    </Section>
  );
}

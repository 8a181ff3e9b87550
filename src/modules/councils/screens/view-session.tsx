// /phien-hop/:sessionId: one page for a session: what is missing and from whom, its agenda, its members, and what the reader may do now.

import { ActList, type ShownAct } from '#design/act-list.tsx';
import { ButtonLink } from '#design/button-link.tsx';
import { Notice } from '#design/notice.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { Section } from '#design/section.tsx';
import { SummaryList } from '#design/summary-list.tsx';
import { definePage } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { type SessionView, viewSession } from '../use-cases/view-session.ts';
import {
  councilPath,
  ownSheetsPath,
  papersPath,
  resultsPath,
  runningMinutesPath,
  sessionPages,
  sessionPath,
  sessionsPath,
} from './paths.ts';
import { Agenda, People } from './session-agenda.tsx';
import { SessionTasks } from './session-tasks.tsx';
import { SessionTag } from './state-tag.tsx';
import { dayWords, ruleLines, sessionName } from './words.ts';

interface Frame {
  readonly ui: Ui;
  readonly view: SessionView;
}

/** For how many dossiers the reader has not declared. */
const owed = ({ view }: Frame): number =>
  view.standings.filter((one) => one.memberId === view.self?.id && one.standing === 'undeclared').length;

/** Whether there is something to see in the room of scoring. */
const isScored = ({ view }: Frame): boolean => ['scoring', 'revealed', 'closed'].includes(view.session.state);

/** The one next act of the reader. */
function NextAct(frame: Frame) {
  const { ui, view } = frame;
  const { may, session, agenda } = view;
  const t = ui.t.councilSessions;
  const link = (page: string, label: string) => (
    <ButtonLink href={ui.href(sessionPath(session.id, page))}>{label}</ButtonLink>
  );
  const left = owed(frame);
  if (may.declare && left > 0) return link(sessionPages.declare, t.session.declareOwn(left));
  if (isScored(frame)) {
    const scores = session.state === 'scoring' && view.standings.some((one) => one.memberId === view.self?.id);
    return scores ? (
      <ButtonLink href={ui.href(ownSheetsPath)}>{t.session.toOwnSheets}</ButtonLink>
    ) : (
      <ButtonLink href={ui.href(resultsPath(session.id))}>{t.session.toResults}</ButtonLink>
    );
  }
  if (may['set-agenda'] && agenda.length === 0) return link(sessionPages['set-agenda'], t.session.toAgenda);
  const ready = view.lackingToOpen.length === 0;
  if (may.open) {
    if (ready) return link(sessionPages.open, t.acts.open.label);
    return session.kind === 'written' ? null : link(sessionPages.attend, t.session.toAttendance);
  }
  if (may['start-scoring']) return link(sessionPages['start-scoring'], t.acts.start.label);
  if (may.reconvene) {
    return ready
      ? link(sessionPages.reconvene, t.acts.reconvene.label)
      : link(sessionPages.attend, t.session.toAttendance);
  }
  return null;
}

/** What the reader must know first. */
function Notices(frame: Frame) {
  const { ui, view } = frame;
  const { session } = view;
  const t = ui.t.councilSessions.session;
  const left = owed(frame);
  return (
    <>
      {session.kind === 'paper' && (
        <Notice
          t={ui.t.design}
          tone="info"
          title={ui.t.councils.kinds.paper}
          text={t.recordedLater(session.minutesNumber ?? '', dayWords(session.recordedOn))}
        />
      )}
      {session.state === 'adjourned' && (
        <Notice t={ui.t.design} tone="warning" title={t.adjourned(session.adjournedReason ?? '')}>
          {session.reconveneOn !== null && <p>{t.reconveneOn(dayWords(session.reconveneOn))}</p>}
        </Notice>
      )}
      {session.state === 'cancelled' && (
        <Notice t={ui.t.design} tone="danger" title={t.cancelled(session.cancelReason ?? '')} />
      )}
      {view.may.declare && left > 0 && (
        <Notice t={ui.t.design} tone="warning" title={t.ownDeclare(left)} text={t.ownDeclareText} />
      )}
    </>
  );
}

function chairWords({ ui, view }: Frame): string {
  const t = ui.t.councilSessions.session;
  const { session, members, quorum } = view;
  const who = members.find((one) => one.id === quorum.presidingId);
  if (who === undefined) return t.nobodyYet;
  return session.presidingPaper === null ? who.name : t.presidingBy(who.name, session.presidingPaper);
}

function Facts(frame: Frame) {
  const { ui, view } = frame;
  const t = ui.t.councilSessions;
  const { session, quorum, council, rules } = view;
  const { present, seats, needed } = quorum;
  const quorumWords = quorum.isReached ? t.session.quorumReached : t.session.quorumOpen;
  const [quorumRule] = ruleLines(ui.t, { ...council, rules: { ...council.rules, ...rules } });
  return (
    <Section id="phien" title={t.session.facts}>
      <SummaryList
        items={[
          {
            label: t.session.day,
            value: t.sessions.at(dayWords(session.plannedOn), session.plannedAt),
          },
          ...(session.heldOn === null || session.heldOn === session.plannedOn
            ? []
            : [{ label: t.session.heldOn, value: dayWords(session.heldOn) }]),
          { label: t.session.place, value: session.place },
          { label: t.session.kind, value: ui.t.councils.kinds[session.kind] },
          { label: t.session.chairedBy, value: chairWords(frame) },
          {
            label: t.session.quorum,
            value: session.kind === 'written' ? t.session.asked(seats) : quorumWords(present, seats, needed),
            ...(quorumRule === undefined ? {} : { note: `${quorumRule.value}. ${quorumRule.note}` }),
          },
          ...(session.meetingReason === null ? [] : [{ label: t.session.meetingReason, value: session.meetingReason }]),
          ...(session.note === null ? [] : [{ label: t.session.note, value: session.note }]),
        ]}
      />
      <p class="plain-links">
        <a href={ui.href(councilPath(council.id))}>{t.session.caption(council.decisionNumber)}</a>
      </p>
    </Section>
  );
}

/** Everything else the reader may do; why not yet where it waits for something. */
function Acts(frame: Frame) {
  const { ui, view } = frame;
  const t = ui.t.councilSessions;
  const { may, session } = view;
  const href = (page: string): string => ui.href(sessionPath(session.id, page));
  const [lacking] = view.lackingToOpen;
  const problems = ui.t.problems as Readonly<Record<string, (d: Readonly<Record<string, unknown>>) => string>>;
  const why = lacking === undefined ? undefined : problems[lacking.code]?.(lacking.details);
  const acts: readonly (ShownAct | false)[] = [
    isScored(frame) && { label: t.session.toResults, href: ui.href(resultsPath(session.id)) },
    session.state === 'closed' &&
      ui.may('results/view-session') && { label: t.session.toPapers, href: ui.href(papersPath(session.id)) },
    may['set-agenda'] && { label: t.session.toAgenda, href: href(sessionPages['set-agenda']) },
    may.attend && { label: t.session.toAttendance, href: href(sessionPages.attend) },
    may.open && {
      label: t.acts.open.label,
      href: lacking === undefined ? href(sessionPages.open) : null,
      ...(why === undefined ? {} : { why }),
    },
    may['start-scoring'] && { label: t.acts.start.label, href: href(sessionPages['start-scoring']) },
    may.reconvene && {
      label: t.acts.reconvene.label,
      href: lacking === undefined ? href(sessionPages.reconvene) : null,
      ...(why === undefined ? {} : { why }),
    },
    may.declare && view.self !== null && { label: t.session.declareOwn(0), href: href(sessionPages.declare) },
    ...(may.declare && view.runs
      ? view.undeclared
          .filter((one) => !one.hasAccount || session.kind === 'paper')
          .map((one) => ({
            label: t.session.declareFor(one.name),
            href: `${href(sessionPages.declare)}?tv=${one.memberId}`,
          }))
      : []),
    may.change && { label: t.session.toChange, href: href(sessionPages.change) },
    may.adjourn && { label: t.session.toAdjourn, href: href(sessionPages.adjourn) },
    session.revealedAt !== null &&
      session.state === 'adjourned' &&
      view.runs && {
        label: t.session.toCancel,
        href: null,
        why: ui.t.problems['councils/revealed-not-cancelled'](),
      },
    may.cancel && { label: t.session.toCancel, href: href(sessionPages.cancel) },
  ];
  const shown = acts.filter((one): one is ShownAct => one !== false);
  return shown.length === 0 ? null : <ActList title={t.session.acts} acts={shown} />;
}

export const viewSessionPage = definePage<SessionView>({
  path: '/phien-hop/:sessionId',
  right: 'councils/view-session',
  rate: 'page',
  title: ({ session }, ui) => sessionName(ui.t, session),
  breadcrumbs: (_view, ui) => [{ label: ui.t.councilSessions.sessions.title, href: sessionsPath }],
  load: (request) => request.run(viewSession, { sessionId: request.params['sessionId'] }),
  json: ({ standings: _standings, attendance: _attendance, ...view }) => view,
  view(view, ui) {
    const { session, council } = view;
    const frame = { ui, view };
    return (
      <>
        <PageHeading
          caption={ui.t.councilSessions.session.caption(council.decisionNumber)}
          heading={sessionName(ui.t, session)}
          states={<SessionTag ui={ui} state={session.state} />}
          action={<NextAct {...frame} />}
        />
        <Notices {...frame} />
        <SessionTasks {...frame} />
        {session.openedAt !== null && session.kind !== 'paper' && (
          <p class="plain-links">
            <a href={ui.href(runningMinutesPath(session.id))}>{ui.t.councilSessions.session.toRunningMinutes}</a>
          </p>
        )}
        <Agenda {...frame} />
        <Facts {...frame} />
        <People {...frame} />
        <Acts {...frame} />
      </>
    );
  },
});

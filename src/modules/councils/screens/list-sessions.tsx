// /phien-hop: the sessions of the councils the reader may see, what runs first.

import { ButtonLink } from '#design/button-link.tsx';
import { EmptyState } from '#design/empty-state.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { Section } from '#design/section.tsx';
import type { Result } from '#kernel/result.ts';
import { definePage } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import type { Council } from '../rules/council.ts';
import { isOver } from '../rules/lifecycle.ts';
import { listSessions, type SessionLine } from '../use-cases/list-sessions.ts';
import { councilsPath, planPath, sessionPath, sessionsPath, setUpPath } from './paths.ts';
import { SessionTag } from './state-tag.tsx';
import { dayWords } from './words.ts';

interface SessionsData {
  readonly lines: readonly SessionLine[];
  readonly councils: readonly Council[];
}

function hint(ui: Ui, { session, council, dossiers, undeclared }: SessionLine): string {
  const t = ui.t.councilSessions.sessions;
  return [
    ...(session.kind === 'paper' ? [t.recordedLater] : []),
    t.dossiers(dossiers),
    ...(session.place === null ? [] : [session.place]),
    ...(undeclared.length === 0 ? [] : [t.undeclared(undeclared.length)]),
    t.of(council.decisionNumber),
  ].join(' · ');
}

function Lines({ ui, lines }: { readonly ui: Ui; readonly lines: readonly SessionLine[] }) {
  const { kinds } = ui.t.councils;
  const t = ui.t.councilSessions.sessions;
  return (
    <ul class="task-list">
      {lines.map((line) => {
        const { session } = line;
        return (
          <li key={session.id} class="task">
            <div class="task__words">
              <a class="task__label" href={ui.href(sessionPath(session.id))}>
                {`${kinds[session.kind]}, ${t.at(dayWords(session.heldOn ?? session.plannedOn), session.plannedAt)}`}
              </a>
              <p class="task__hint">{hint(ui, line)}</p>
            </div>
            <SessionTag ui={ui} state={session.state} />
          </li>
        );
      })}
    </ul>
  );
}

function Empty({ ui, data }: { readonly ui: Ui; readonly data: SessionsData }) {
  const t = ui.t.councilSessions.sessions;
  if (!ui.may('councils/set-up-council')) return <EmptyState title={t.none} text={t.noneMember} />;
  return data.councils.length === 0 ? (
    <EmptyState
      title={t.none}
      text={t.noCouncil}
      action={<ButtonLink href={ui.href(setUpPath)}>{ui.t.councils.list.record}</ButtonLink>}
    />
  ) : (
    <EmptyState title={t.none} text={t.noneText} action={<ButtonLink href={ui.href(planPath)}>{t.plan}</ButtonLink>} />
  );
}

export const listSessionsPage = definePage<SessionsData>({
  path: sessionsPath,
  right: 'councils/list-sessions',
  rate: 'page',
  title: (_data, ui) => ui.t.councilSessions.sessions.title,
  load: (request): Promise<Result<SessionsData>> => request.run(listSessions, {}),
  json: ({ lines }) => lines,
  view(data, ui) {
    const t = ui.t.councilSessions.sessions;
    const running = data.lines.filter(({ session }) => !isOver(session.state));
    const over = data.lines.filter(({ session }) => isOver(session.state));
    const plans = ui.may('councils/set-up-council') && data.councils.length > 0 && data.lines.length > 0;
    return (
      <>
        <PageHeading
          heading={t.heading}
          summary={t.summary}
          action={
            plans && (
              <ButtonLink href={ui.href(planPath)} icon="add">
                {t.plan}
              </ButtonLink>
            )
          }
        />
        {data.lines.length === 0 && <Empty ui={ui} data={data} />}
        {running.length > 0 && (
          <Section id="dang-chay" title={t.running}>
            <Lines ui={ui} lines={running} />
          </Section>
        )}
        {over.length > 0 && (
          <Section id="da-xong" title={t.over}>
            <Lines ui={ui} lines={over} />
          </Section>
        )}
        <p class="plain-links">
          <a href={ui.href(councilsPath)}>{t.councils}</a>
        </p>
      </>
    );
  },
});

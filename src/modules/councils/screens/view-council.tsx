// /hoi-dong/:councilId: one council, what it lacks of the act, how it works and why so, who is in it and who was.

import { ActList } from '#design/act-list.tsx';
import { ButtonLink } from '#design/button-link.tsx';
import { DataTable } from '#design/data-table.tsx';
import { Notice } from '#design/notice.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { Section } from '#design/section.tsx';
import { SummaryList } from '#design/summary-list.tsx';
import { definePage } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { type CouncilMember, isInDuty } from '../rules/council.ts';
import { type CouncilView, viewCouncil } from '../use-cases/view-council.ts';
import { councilPath, councilsPath, planPath, sessionPath } from './paths.ts';
import { DutyTag, SessionTag } from './state-tag.tsx';
import { dayWords, ruleLines, sessionName } from './words.ts';

interface Frame {
  readonly ui: Ui;
  readonly view: CouncilView;
}

/** From when until when, each by its decision. */
function timeWords(ui: Ui, member: CouncilMember): string {
  const t = ui.t.councils.record;
  const entered = t.entered(dayWords(member.validFrom), member.decisionNumber);
  if (member.validUntil === null) return entered;
  const left = t.left(dayWords(member.validUntil), member.endDecisionNumber ?? '');
  return `${entered}; ${left}${member.endReason === null ? '' : t.because(member.endReason)}`;
}

function Members({
  ui,
  members,
  id,
}: {
  readonly ui: Ui;
  readonly members: readonly CouncilMember[];
  readonly id: string;
}) {
  const { record: t, bodies, duties } = ui.t.councils;
  return (
    <DataTable
      t={ui.t.design}
      id={id}
      caption={t.memberCaption}
      captionHidden
      rows={members}
      rowKey={(one) => one.id}
      columns={[
        {
          key: 'name',
          label: t.columns.name,
          lead: true,
          cell: (one) => (
            <>
              {one.name}
              {one.position !== null && <p class="quiet">{one.position}</p>}
            </>
          ),
        },
        { key: 'duty', label: t.columns.duty, cell: (one) => duties[one.duty] },
        { key: 'body', label: t.columns.body, cell: (one) => one.bodyName ?? bodies[one.body] },
        { key: 'votes', label: t.columns.votes, cell: (one) => (one.votes ? t.yes : t.no) },
        {
          key: 'account',
          label: t.columns.account,
          cell: (one) => (one.accountId === null ? t.nameOnly : t.withAccount),
        },
        { key: 'time', label: t.columns.time, cell: (one) => timeWords(ui, one) },
      ]}
    />
  );
}

function Lacks({ ui, view }: Frame) {
  const { council, lacks } = view;
  const t = ui.t.councils;
  const [first] = lacks;
  if (first === undefined) return null;
  return (
    <Notice t={ui.t.design} tone="warning" title={t.record.lacksTitle(lacks.length)}>
      <ul class="prose">
        {lacks.map((one) => (
          <li key={t.lack(one)}>{t.lack(one)}</li>
        ))}
      </ul>
      <p>{t.record.lacksCited(first.citation)}</p>
      <p>{council.compositionReason === null ? t.record.noReason : t.record.lacksReason(council.compositionReason)}</p>
    </Notice>
  );
}

function Facts({ ui, view }: Frame) {
  const { council } = view;
  const t = ui.t.councils.record;
  const from = dayWords(council.validFrom);
  return (
    <Section id="quyet-dinh" title={t.decision}>
      <SummaryList
        items={[
          {
            label: t.decision,
            value: council.decisionNumber,
            note: t.signedBy(council.issuer, dayWords(council.decidedOn)),
          },
          {
            label: t.validity,
            value: council.lastDay === null ? t.from(from) : t.fromTo(from, dayWords(council.lastDay)),
          },
          { label: t.mandate, value: council.mandate },
          { label: t.chair, value: ui.t.councils.form.chairKinds[council.chairKind] },
          ...(council.delegation === null ? [] : [{ label: t.delegation, value: council.delegation }]),
          {
            label: t.regulation,
            value:
              council.regulationNumber === null
                ? t.noRegulation
                : t.regulationOf(council.regulationNumber, dayWords(council.regulationOn)),
          },
        ]}
      />
    </Section>
  );
}

function Sessions({ ui, view }: Frame) {
  const t = ui.t.councils.record;
  return (
    <Section id="phien" title={t.sessions}>
      {view.sessions.length === 0 && <p class="quiet">{t.noSessions}</p>}
      <ul class="task-list">
        {view.sessions.map((session) => (
          <li key={session.id} class="task">
            <div class="task__words">
              <a class="task__label" href={ui.href(sessionPath(session.id))}>
                {sessionName(ui.t, session)}
              </a>
              {session.place !== null && <p class="task__hint">{session.place}</p>}
            </div>
            <SessionTag ui={ui} state={session.state} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

export const viewCouncilPage = definePage<CouncilView>({
  path: '/hoi-dong/:councilId',
  right: 'councils/view-council',
  rate: 'page',
  title: ({ council }, ui) => ui.t.councils.record.heading(council.decisionNumber),
  breadcrumbs: (_view, ui) => [{ label: ui.t.councils.list.title, href: councilsPath }],
  load: (request) => request.run(viewCouncil, { councilId: request.params['councilId'] }),
  json: (view) => view,
  view(view, ui) {
    const { council, members, others } = view;
    const t = ui.t.councils;
    const plans = ui.may('councils/set-up-council') && council.level === 'province' && isInDuty(council, ui.today);
    return (
      <>
        <PageHeading
          caption={t.levels[council.level]}
          heading={t.record.heading(council.decisionNumber)}
          states={<DutyTag ui={ui} council={council} />}
          action={
            plans && (
              <ButtonLink href={ui.href(`${planPath}?hd=${council.id}`)} icon="add">
                {t.record.plan}
              </ButtonLink>
            )
          }
        />
        <Lacks ui={ui} view={view} />
        <Facts ui={ui} view={view} />
        <Section id="thanh-vien" title={t.record.members(members.length)}>
          <Members ui={ui} members={members} id="members-now" />
        </Section>
        {others.length > 0 && (
          <Section id="da-thoi" title={t.record.former}>
            <Members ui={ui} members={others} id="members-then" />
          </Section>
        )}
        <Section id="quy-che" title={t.record.rules} lead={t.record.rulesLead}>
          <SummaryList items={ruleLines(ui.t, council)} />
        </Section>
        <Sessions ui={ui} view={view} />
        {ui.may('councils/change-members') && (
          <ActList
            title={ui.t.councilSessions.session.acts}
            acts={[{ label: t.record.change, href: ui.href(councilPath(council.id, 'thanh-vien')) }]}
          />
        )}
      </>
    );
  },
});

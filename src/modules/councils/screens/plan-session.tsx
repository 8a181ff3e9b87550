// /phien-hop/them: a session is planned. /phien-hop/:sessionId/sua: its day, hour and place change.

import { Button } from '#design/button.tsx';
import { ButtonLink } from '#design/button-link.tsx';
import { EmptyState } from '#design/empty-state.tsx';
import { ErrorSummary } from '#design/error-summary.tsx';
import { RadioField } from '#design/fields/radio-field.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { ok } from '#kernel/result.ts';
import { textsOf } from '#texts/index.ts';
import { definePage } from '#web/page.ts';
import { type Council, isInDuty } from '../rules/council.ts';
import { sessionKinds } from '../rules/lifecycle.ts';
import { changeSession } from '../use-cases/change-session.ts';
import { listCouncilsOf } from '../use-cases/list-councils.ts';
import { planSession } from '../use-cases/plan-session.ts';
import type { SessionView } from '../use-cases/view-session.ts';
import { planPath, sessionPages, sessionPath, sessionsPath, setUpPath } from './paths.ts';
import { PlanFields } from './plan-fields.tsx';
import { sessionCrumbs, sessionWhere } from './session-frame.tsx';
import { dayWords } from './words.ts';

export const planSessionPage = definePage<readonly Council[]>({
  path: planPath,
  right: 'councils/plan-session',
  rate: 'act',
  width: 'narrow',
  title: (_data, ui) => ui.t.councilSessions.plan.title,
  breadcrumbs: (_data, ui) => [{ label: ui.t.councilSessions.sessions.title, href: sessionsPath }],
  async load(request) {
    const listed = await request.run(listCouncilsOf, {});
    if (!listed.ok) return listed;
    const open = listed.value.filter(
      (one) => one.level === 'province' && (isInDuty(one, request.today) || one.validFrom > request.today),
    );
    return ok(open.length > 0 ? open : listed.value.filter((one) => one.level === 'province'));
  },
  view(councils, ui) {
    const t = ui.t.councilSessions.plan;
    const [first] = councils;
    const form = ui.state({ councilId: ui.query['hd'] ?? first?.id ?? '', kind: 'meeting' });
    if (first === undefined) {
      return (
        <>
          <PageHeading heading={t.heading} />
          <EmptyState
            title={ui.t.councils.list.none}
            text={ui.t.councilSessions.sessions.noCouncil}
            action={
              ui.may('councils/set-up-council') && (
                <ButtonLink href={ui.href(setUpPath)}>{ui.t.councils.list.record}</ButtonLink>
              )
            }
          />
        </>
      );
    }
    return (
      <>
        <PageHeading heading={t.heading} summary={t.summary} />
        <ErrorSummary form={form} />
        <Form action={ui.href(planPath)} {...ui.form()}>
          <RadioField
            form={form}
            name="councilId"
            label={t.council}
            options={councils.map((one) => ({
              value: one.id,
              label: ui.t.councils.list.of(one.decisionNumber, dayWords(one.decidedOn)),
            }))}
          />
          <RadioField
            form={form}
            name="kind"
            label={t.kind}
            options={sessionKinds.map((kind) => ({
              value: kind,
              label: ui.t.councils.kinds[kind],
              hint: ui.t.councils.kindHints[kind],
            }))}
          />
          <PlanFields ui={ui} form={form} kind={null} />
          <FormActions
            t={ui.t.design}
            cancel={{ label: ui.t.councilSessions.session.allSessions, href: ui.href(sessionsPath) }}
          >
            <Button>{t.submit}</Button>
          </FormActions>
        </Form>
      </>
    );
  },
  async post(request) {
    const done = await request.run(planSession, request.input);
    if (!done.ok) return done;
    const { plan } = textsOf(request.lang).councilSessions;
    return ok({ to: sessionPath(done.value.sessionId, sessionPages['set-agenda']), flash: plan.done });
  },
});

export const changeSessionPage = definePage<SessionView>({
  path: `/phien-hop/:sessionId/${sessionPages.change}`,
  right: 'councils/change-session',
  rate: 'act',
  width: 'narrow',
  title: (_view, ui) => ui.t.councilSessions.plan.changeTitle,
  breadcrumbs: sessionCrumbs,
  load: (request) => sessionWhere(request, 'change'),
  view({ session }, ui) {
    const t = ui.t.councilSessions.plan;
    const form = ui.state({
      plannedOn: dayWords(session.plannedOn),
      plannedAt: session.plannedAt ?? '',
      place: session.place ?? '',
      note: session.note ?? '',
      minutesNumber: session.minutesNumber ?? '',
      meetingReason: session.meetingReason ?? '',
    });
    const back = { label: ui.t.councilSessions.acts.back, href: ui.href(sessionPath(session.id)) };
    return (
      <>
        <PageHeading heading={t.changeHeading} />
        <ErrorSummary form={form} />
        <Form action={ui.href(sessionPath(session.id, sessionPages.change))} {...ui.form()} version={session.version}>
          <PlanFields ui={ui} form={form} kind={session.kind} />
          <FormActions t={ui.t.design} cancel={back}>
            <Button>{t.change}</Button>
          </FormActions>
        </Form>
      </>
    );
  },
  async post(request) {
    const { sessionId } = request.params;
    const done = await request.run(changeSession, { ...request.input, sessionId });
    if (!done.ok) return done;
    const { plan } = textsOf(request.lang).councilSessions;
    return ok({ to: sessionPath(done.value.sessionId), flash: plan.changed });
  },
});

// /phien-hop/:sessionId/diem-danh: who is there, who stands in, who scores on paper, who presides.

import { Button } from '#design/button.tsx';
import { Details } from '#design/details.tsx';
import { ErrorSummary } from '#design/error-summary.tsx';
import { CheckboxField } from '#design/fields/checkbox-field.tsx';
import { Fieldset } from '#design/fields/fieldset.tsx';
import { RadioField } from '#design/fields/radio-field.tsx';
import { SelectField } from '#design/fields/select-field.tsx';
import { TextAreaField } from '#design/fields/text-area-field.tsx';
import { TextField } from '#design/fields/text-field.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import { type FormState, type FormValues, typedValue } from '#design/form-state.ts';
import { PageHeading } from '#design/page-heading.tsx';
import { ok } from '#kernel/result.ts';
import { textsOf } from '#texts/index.ts';
import { definePage } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { scoringBegan } from '../rules/attendance-change.ts';
import type { Candidate } from '../rules/candidate.ts';
import type { CouncilMember } from '../rules/council.ts';
import { besideTypist } from '../rules/paper-checker.ts';
import { markAttendance } from '../use-cases/mark-attendance.ts';
import { listPaperCheckers } from '../use-cases/paper-checkers.ts';
import type { SessionView } from '../use-cases/view-session.ts';
import { sessionPages, sessionPath } from './paths.ts';
import { sessionCrumbs, sessionWhere } from './session-frame.tsx';
import { sessionName } from './words.ts';

/** The session, and who may compare a sheet that is typed from paper. */
interface Data extends SessionView {
  readonly checkers: readonly Candidate[];
}

interface Frame {
  readonly ui: Ui;
  readonly view: Data;
  readonly form: FormState;
}

const nameOf = (member: CouncilMember, field: string): string => `marks.${member.id}.${field}`;

/** What is marked already. */
function marked({ attendance, session }: SessionView): FormValues {
  const marks = attendance.flatMap((one): [string, string][] => [
    [`marks.${one.memberId}.here`, one.present ? 'yes' : 'no'],
    [`marks.${one.memberId}.standsInFor`, one.standsInFor ?? ''],
    [`marks.${one.memberId}.onPaper`, one.onPaper ? 'yes' : ''],
    [`marks.${one.memberId}.checker`, one.paperChecker ?? ''],
    [`marks.${one.memberId}.note`, one.note ?? ''],
  ]);
  return {
    ...Object.fromEntries(marks),
    presidingId: session.presidingId ?? '',
    presidingPaper: session.presidingPaper ?? '',
  };
}

/** A note for the minutes, and a sheet on paper inside an electronic session. */
function More({ ui, view, form, member }: Frame & { readonly member: CouncilMember }) {
  const t = ui.t.councilSessions.attendance;
  const [onPaper, checker, note] = [nameOf(member, 'onPaper'), nameOf(member, 'checker'), nameOf(member, 'note')];
  const asksPaper = (member.votes || member.duty === 'alternate') && view.session.kind !== 'paper';
  const isOpen =
    [onPaper, note].some((name) => typedValue(form, name) !== '') ||
    form.errors.some((one) => one.name === checker || one.name === onPaper);
  const typist = view.attendance.find((one) => one.memberId === member.id)?.paperTypist ?? ui.actor.accountId;
  const checkers = besideTypist(view.checkers, typist);
  return (
    <Details summary={asksPaper ? t.more : t.note} open={isOpen}>
      {asksPaper && (
        <>
          <CheckboxField
            form={form}
            name={onPaper}
            label={t.onPaper}
            hint={t.onPaperHint}
            options={[{ value: 'yes', label: t.onPaper }]}
            optional
          />
          <SelectField
            form={form}
            name={checker}
            label={t.checker}
            hint={checkers.length === 0 ? t.checkerNobody : t.checkerHint}
            choices={checkers.map((one) => ({ value: one.accountId, label: one.name }))}
          />
        </>
      )}
      <TextField form={form} name={note} label={t.note} hint={t.noteHint} optional />
    </Details>
  );
}

function Person(frame: Frame & { readonly member: CouncilMember }) {
  const { ui, view, form, member } = frame;
  const t = ui.t.councilSessions.attendance;
  const { bodies, duties } = ui.t.councils;
  const isAlternate = member.duty === 'alternate';
  const replaceable = view.members.filter((one) => one.duty !== 'alternate');
  return (
    <Fieldset legend={member.name} hint={`${duties[member.duty]}, ${member.bodyName ?? bodies[member.body]}`}>
      {isAlternate ? (
        <SelectField
          form={form}
          name={nameOf(member, 'standsInFor')}
          label={t.standsInFor}
          choices={replaceable.map((one) => ({ value: one.id, label: one.name }))}
          emptyLabel={t.nobody}
          optional
        />
      ) : (
        <RadioField
          form={form}
          name={nameOf(member, 'here')}
          label={t.here}
          options={[
            { value: 'yes', label: t.yes },
            { value: 'no', label: t.no },
          ]}
        />
      )}
      <More {...frame} />
    </Fieldset>
  );
}

function Presiding({ ui, view, form }: Frame) {
  const t = ui.t.councilSessions.attendance;
  const chair = view.members.find((one) => one.duty === 'chair');
  const others = view.members.filter((one) => one.votes && one.duty !== 'chair' && one.duty !== 'alternate');
  return (
    <Fieldset legend={t.presiding}>
      <SelectField
        form={form}
        name="presidingId"
        label={t.presiding}
        choices={others.map((one) => ({ value: one.id, label: one.name }))}
        emptyLabel={t.presidingChair(chair?.name ?? '–')}
        optional
      />
      <TextField form={form} name="presidingPaper" label={t.presidingPaper} hint={t.presidingPaperHint} optional />
    </Fieldset>
  );
}

export const attendancePage = definePage<Data>({
  path: `/phien-hop/:sessionId/${sessionPages.attend}`,
  right: 'councils/mark-attendance',
  rate: 'act',
  width: 'narrow',
  title: (_view, ui) => ui.t.councilSessions.attendance.title,
  breadcrumbs: sessionCrumbs,
  async load(request) {
    const view = await sessionWhere(request, 'attend');
    if (!view.ok) return view;
    const checkers = await request.run(listPaperCheckers, { sessionId: view.value.session.id });
    return checkers.ok ? ok({ ...view.value, checkers: checkers.value }) : checkers;
  },
  view(view, ui) {
    const { attendance: t, acts } = ui.t.councilSessions;
    const { session, quorum } = view;
    const form = ui.state(marked(view));
    const frame = { ui, view, form };
    const unmarked =
      session.kind === 'written'
        ? 0
        : view.members.filter(
            (one) => one.duty !== 'alternate' && !view.attendance.some((mark) => mark.memberId === one.id),
          ).length;
    const summary = {
      meeting: t.summary(quorum.needed, quorum.seats),
      written: t.summaryWritten,
      paper: t.summaryPaper,
    }[session.kind];
    return (
      <>
        <PageHeading caption={sessionName(ui.t, session)} heading={t.heading} summary={summary} />
        <ErrorSummary form={form} />
        <Form action={ui.href(sessionPath(session.id, sessionPages.attend))} {...ui.form()} version={session.version}>
          {unmarked > 1 && (
            <CheckboxField
              form={form}
              name="restIsHere"
              label={t.restTitle}
              hint={t.restHint}
              options={[{ value: 'yes', label: t.rest }]}
              optional
            />
          )}
          {view.members.map((member) => (
            <Person key={member.id} {...frame} member={member} />
          ))}
          <Presiding {...frame} />
          {scoringBegan(session) && (
            <TextAreaField form={form} name="reason" label={t.reason} hint={t.reasonHint} rows={2} />
          )}
          <FormActions t={ui.t.design} cancel={{ label: acts.back, href: ui.href(sessionPath(session.id)) }}>
            <Button>{t.submit}</Button>
          </FormActions>
        </Form>
      </>
    );
  },
  async post(request) {
    const { sessionId = '' } = request.params;
    const done = await request.run(markAttendance, { ...request.input, sessionId });
    if (!done.ok) return done;
    const { attendance } = textsOf(request.lang).councilSessions;
    const { present, seats, isReached } = done.value;
    return ok({ to: sessionPath(sessionId), flash: attendance.done(present, seats, isReached) });
  },
});

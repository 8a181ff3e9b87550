// The acts of the office that ask for little: receive, wait no longer, refuse, hand to the team, put before the council, put back.

import type { ComponentChildren } from 'preact';
import { ErrorSummary } from '#design/error-summary.tsx';
import { CheckboxField } from '#design/fields/checkbox-field.tsx';
import { RadioField } from '#design/fields/radio-field.tsx';
import { TextAreaField } from '#design/fields/text-area-field.tsx';
import { TextField } from '#design/fields/text-field.tsx';
import type { FormState } from '#design/form-state.ts';
import { PageHeading } from '#design/page-heading.tsx';
import { ok, type Result } from '#kernel/result.ts';
import { type Texts, textsOf } from '#texts/index.ts';
import { definePage, type PageRequest, type PostRequest } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { type AdvisoryTeam, isOnDuty } from '../rules/intake.ts';
import { acceptDossier } from '../use-cases/accept-dossier.ts';
import { listTeamsOfProvince } from '../use-cases/appoint-team.ts';
import { endWaiting } from '../use-cases/end-waiting.ts';
import { setOf } from '../use-cases/find-intake.ts';
import { handToTeam } from '../use-cases/hand-to-team.ts';
import { markReady, putBack } from '../use-cases/mark-ready.ts';
import { type Ground, groundsOf, refuseDossier } from '../use-cases/refuse-dossier.ts';
import type { IntakeView } from '../use-cases/view-intake.ts';
import { ConditionsMet } from './conditions.tsx';
import { IntakeForm, intakeCrumbs, intakeWhere } from './intake-form.tsx';
import { NoTeam } from './no-team.tsx';
import { actPages, intakePath } from './paths.ts';
import { dayWords, roundWords } from './words.ts';

type Act = 'accept' | 'end-waiting' | 'refuse' | 'hand-to-team' | 'mark-ready' | 'put-back';

interface SimpleAct<Extra> {
  readonly act: Act;
  readonly right: Parameters<Ui['may']>[0];
  readonly danger?: true;
  extra?(view: IntakeView, request: PageRequest): Promise<Extra>;
  text(t: Texts['intake'], view: IntakeView): string;
  submit(t: Texts['intake']): string;
  /** What stands in the place of the form where the act cannot be done yet, with the way out. */
  instead?(frame: { readonly ui: Ui; readonly extra: Extra }): ComponentChildren;
  fields(frame: {
    readonly ui: Ui;
    readonly view: IntakeView;
    readonly extra: Extra;
    readonly form: FormState;
  }): ComponentChildren;
  done(request: PostRequest, input: Readonly<Record<string, unknown>>): Promise<Result<string>>;
}

/** A page with one short form; refused, it shows what was typed. */
function simplePage<Extra>(simple: SimpleAct<Extra>) {
  const page = actPages[simple.act];
  return definePage<{ readonly view: IntakeView; readonly extra: Extra }>({
    path: `/ho-so-tinh/:dossierId/${page}`,
    right: simple.right,
    rate: 'act',
    width: 'narrow',
    title: (_data, ui) => ui.t.intake.acts[simple.act],
    breadcrumbs: ({ view }, ui) => intakeCrumbs(view, ui),
    async load(request) {
      const view = await intakeWhere(request, simple.act);
      if (!view.ok) return view;
      return ok({ view: view.value, extra: (await simple.extra?.(view.value, request)) as Extra });
    },
    view({ view, extra }, ui) {
      const t = ui.t.intake;
      const form = ui.state({});
      const instead = simple.instead?.({ ui, extra }) ?? null;
      return (
        <>
          <PageHeading
            caption={`${view.dossier.productName} – ${view.dossier.producerName}`}
            heading={t.acts[simple.act]}
            summary={simple.text(t, view)}
          />
          {instead ?? (
            <>
              <ErrorSummary form={form} />
              <IntakeForm
                ui={ui}
                view={view}
                page={page}
                submit={simple.submit(t)}
                {...(simple.danger ? { kind: 'danger' as const } : {})}
              >
                {simple.fields({ ui, view, extra, form })}
              </IntakeForm>
            </>
          )}
        </>
      );
    },
    async post(request) {
      const { dossierId } = request.params;
      const done = await simple.done(request, { ...request.input, dossierId });
      return done.ok ? ok({ to: intakePath(dossierId ?? ''), flash: done.value }) : done;
    },
  });
}

const wordsFor = (request: PostRequest): Texts['intake'] => textsOf(request.lang).intake;

export const acceptPage = simplePage<undefined>({
  act: 'accept',
  right: 'intake/accept-dossier',
  text: (t) => t.accept.text,
  submit: (t) => t.accept.submit,
  fields: () => <></>,
  async done(request, input) {
    const done = await request.run(acceptDossier, input);
    return done.ok ? ok(wordsFor(request).accept.done(done.value.slipNumber)) : done;
  },
});

export const endWaitingPage = simplePage<undefined>({
  act: 'end-waiting',
  right: 'intake/end-waiting',
  text: (t) => t.endWaiting.text,
  submit: (t) => t.endWaiting.submit,
  fields: ({ ui, form }) => <TextField form={form} name="reason" label={ui.t.intake.endWaiting.reason} />,
  async done(request, input) {
    const done = await request.run(endWaiting, input);
    return done.ok ? ok(wordsFor(request).endWaiting.done(done.value.product)) : done;
  },
});

export const putBackPage = simplePage<undefined>({
  act: 'put-back',
  right: 'intake/put-back',
  text: (t) => t.putBack.text,
  submit: (t) => t.putBack.submit,
  fields: ({ ui, form }) => <TextField form={form} name="reason" label={ui.t.intake.putBack.reason} />,
  async done(request, input) {
    const done = await request.run(putBack, input);
    return done.ok ? ok(wordsFor(request).putBack.done(done.value.product)) : done;
  },
});

export const refusePage = simplePage<readonly Ground[]>({
  act: 'refuse',
  right: 'intake/refuse-dossier',
  danger: true,
  extra: async (view) => groundsOf(await setOf(view.dossier)),
  text: (t) => t.refuse.text,
  submit: (t) => t.refuse.submit,
  fields: ({ ui, form, extra }) => (
    <>
      <RadioField
        form={form}
        name="ground"
        label={ui.t.intake.refuse.ground}
        options={extra.map((one) => ({
          value: one.ground,
          label: <span lang="vi">{one.text}</span>,
          hint: one.citation,
        }))}
      />
      <TextAreaField
        form={form}
        name="explanation"
        label={ui.t.intake.refuse.explanation}
        hint={ui.t.intake.refuse.explanationHint}
        rows={4}
      />
    </>
  ),
  async done(request, input) {
    const done = await request.run(refuseDossier, input);
    return done.ok ? ok(wordsFor(request).refuse.done(done.value.product)) : done;
  },
});

export const handToTeamPage = simplePage<readonly AdvisoryTeam[]>({
  act: 'hand-to-team',
  right: 'intake/hand-to-team',
  async extra(view, request) {
    const listed = await request.run(listTeamsOfProvince, {});
    if (!listed.ok) return [];
    return listed.value.teams.filter(
      (team) => team.provinceCode === view.dossier.provinceCode && isOnDuty(team, request.today),
    );
  },
  text: (t) => t.toTeam.text,
  submit: (t) => t.toTeam.submit,
  instead: ({ ui, extra }) => (extra.length === 0 ? <NoTeam ui={ui} /> : null),
  fields({ ui, form, extra }) {
    const t = ui.t.intake;
    return (
      <RadioField
        form={form}
        name="teamId"
        label={t.toTeam.team}
        options={extra.map((team) => ({
          value: team.id,
          label: t.teams.of(team.decisionNumber, dayWords(team.decidedOn)),
          hint: team.members.map((one) => one.name).join(', '),
        }))}
      />
    );
  },
  async done(request, input) {
    const done = await request.run(handToTeam, input);
    return done.ok ? ok(wordsFor(request).toTeam.done(done.value.product)) : done;
  },
});

export const markReadyPage = simplePage<undefined>({
  act: 'mark-ready',
  right: 'intake/mark-ready',
  text: (t, view) => (view.dossier.kind === 're-evaluation' ? t.ready.textAgain : t.ready.text),
  submit: (t) => t.ready.submit,
  fields: ({ ui, view, form }) => (
    <>
      <ConditionsMet ui={ui} lines={view.conditionsMet} />
      {view.openRounds.length > 0 && (
        <RadioField
          form={
            form.values['round'] === undefined
              ? { ...form, values: { ...form.values, round: view.openRounds[0] } }
              : form
          }
          name="round"
          label={ui.t.intake.ready.round}
          options={view.openRounds.map((key) => ({ value: key, label: roundWords(ui.t.intake, key) }))}
        />
      )}
      {view.conditionsMet.length > 0 && (
        <>
          <CheckboxField
            form={form}
            name="despite"
            label={ui.t.conditions.despite}
            options={[{ value: 'yes', label: ui.t.conditions.despiteYes }]}
          />
          <TextAreaField
            form={form}
            name="reason"
            label={ui.t.conditions.reason}
            hint={ui.t.conditions.reasonHint}
            rows={3}
          />
        </>
      )}
    </>
  ),
  async done(request, input) {
    const done = await request.run(markReady, input);
    return done.ok ? ok(wordsFor(request).ready.done(done.value.product)) : done;
  },
});

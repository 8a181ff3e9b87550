// The steps of a finding, one page each: what is to be corrected, the answer, its check, the re-check, a sanction, the way to another agency, the
// proposal to withdraw, or its end.

import type { ComponentChildren } from 'preact';
import { Button } from '#design/button.tsx';
import { ErrorSummary, labelled } from '#design/error-summary.tsx';
import { CheckboxField } from '#design/fields/checkbox-field.tsx';
import { DateField } from '#design/fields/date-field.tsx';
import { FileField } from '#design/fields/file-field.tsx';
import { LastDayField } from '#design/fields/last-day-field.tsx';
import { MoneyField } from '#design/fields/money-field.tsx';
import { RadioField } from '#design/fields/radio-field.tsx';
import { TextAreaField } from '#design/fields/text-area-field.tsx';
import { TextField } from '#design/fields/text-field.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import type { FormState } from '#design/form-state.ts';
import { PageHeading } from '#design/page-heading.tsx';
import { problem } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { optionalFile, SCAN_BODY, SCAN_KINDS, sentFile, sentFiles } from '#modules/evidence/services.ts';
import type { UseCase } from '#runner/use-case.ts';
import { textsOf } from '#texts/index.ts';
import { definePage, type PostRequest } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { notInThisState } from '../problems.ts';
import { handOversOf } from '../rules/finding-act.ts';
import type { FindingStep } from '../rules/finding-lifecycle.ts';
import { handOverFinding, recordOutcome, recordSanction } from '../use-cases/agency-acts.ts';
import { answerCorrection, askCorrection, checkCorrection, dropFinding } from '../use-cases/correction-acts.ts';
import { planRecheck } from '../use-cases/plan-recheck.ts';
import { type FindingView, viewFinding } from '../use-cases/view-findings.ts';
import { Answered, Asked } from './asked-for.tsx';
import { findingPath, listPath, stepPages } from './paths.ts';
import { dayWords, ofWhom, Typed } from './words.tsx';

interface Frame {
  readonly ui: Ui;
  readonly view: FindingView;
  readonly form: FormState;
}

type Step = Exclude<FindingStep, 'propose-withdrawal'> | 'outcome';

interface StepPage {
  readonly step: Step;
  readonly useCase: UseCase<unknown, unknown>;
  readonly right: Parameters<Ui['may']>[0];
  readonly danger?: true;
  readonly files?: 'one' | 'must' | 'several';
  readonly islands?: readonly ('last-day' | 'smaller-photos')[];
  labels(ui: Ui): Readonly<Record<string, string>>;
  filled?(view: FindingView): Readonly<Record<string, string>>;
  fields(frame: Frame): ComponentChildren;
}

const pageOf = (step: Step): string => (step === 'outcome' ? 'ket-qua-xu-ly' : stepPages[step]);
const stepOf = (step: Step): FindingStep => (step === 'outcome' ? 'hand-over' : step);

/** The files of a form as the use case takes them. */
async function filesOf(request: PostRequest, files: StepPage['files']) {
  if (files === undefined) return ok({});
  if (files === 'several') {
    const all = await sentFiles(request);
    return all.ok ? ok({ files: all.value }) : all;
  }
  const one = files === 'must' ? await sentFile(request) : await optionalFile(request);
  return one.ok ? ok({ file: one.value }) : one;
}

function stepPage(one: StepPage) {
  const page = pageOf(one.step);
  const headingOf = (ui: Ui): string =>
    one.step === 'outcome' ? ui.t.findings.forms.outcome.heading : ui.t.findings.steps[one.step];
  return definePage<FindingView>({
    path: `/phat-hien/:findingId/${page}`,
    right: one.right,
    rate: one.files === undefined ? 'act' : 'upload',
    width: 'narrow',
    ...(one.islands === undefined ? {} : { islands: one.islands }),
    ...(one.files === undefined ? {} : { maxBodyBytes: (one.files === 'several' ? 3 : 1) * SCAN_BODY }),
    title: (_view, ui) => headingOf(ui),
    breadcrumbs: (view, ui) => [
      { label: ui.t.findings.crumb, href: listPath },
      { label: ui.t.findings.kinds[view.one.kind], href: findingPath(view.one.id) },
    ],
    async load(request) {
      const view = await request.run(viewFinding, { findingId: request.params['findingId'] });
      if (!view.ok || request.posted !== null) return view;
      const may = view.value.steps[stepOf(one.step)];
      if (may === 'own-finding' || may === 'own-answer') return refuse(problem('forbidden', `findings/${may}`));
      return may === 'yes' ? view : refuse(notInThisState(view.value.one.state, stepOf(one.step)));
    },
    view(view, ui) {
      const t = ui.t.findings;
      const words = t.forms[one.step];
      const form = ui.state(one.filled?.(view) ?? {});
      return (
        <>
          <PageHeading caption={ofWhom(view.one)} heading={headingOf(ui)} summary={words.text} />
          <ErrorSummary form={form} labelOf={labelled(one.labels(ui))} />
          <Form
            action={ui.href(findingPath(view.one.id, page))}
            {...ui.form()}
            version={view.one.version}
            {...(one.files === undefined ? {} : { files: true })}
          >
            {one.fields({ ui, view, form })}
            <FormActions t={ui.t.design} cancel={{ label: t.back, href: ui.href(findingPath(view.one.id)) }}>
              <Button kind={one.danger ? 'danger' : undefined}>{words.submit}</Button>
            </FormActions>
          </Form>
        </>
      );
    },
    async post(request) {
      const { findingId = '' } = request.params;
      const files = await filesOf(request, one.files);
      if (!files.ok) return files;
      const done = await request.run(one.useCase, { ...request.input, findingId, ...files.value });
      if (!done.ok) return done;
      return ok({ to: findingPath(findingId), flash: textsOf(request.lang).findings.forms[one.step].done });
    },
  });
}

const scan = (form: FormState, label: string, optional = false) => (
  <FileField form={form} name="file" label={label} accept={SCAN_KINDS} camera optional={optional} />
);

const waitingAgencies = (view: FindingView): readonly string[] =>
  handOversOf(view.acts).flatMap(({ handed, outcome }) => (outcome === null ? [handed.agency] : []));

export const findingStepPages = [
  stepPage({
    step: 'ask-correction',
    useCase: askCorrection as UseCase<unknown, unknown>,
    right: 'findings/ask-correction',
    islands: ['last-day'],
    labels: ({
      t: {
        findings: { forms },
      },
    }) => {
      const t = forms['ask-correction'];
      return { correction: t.correction, dueOn: t.dueOn };
    },
    filled: ({ one }) => ({ correction: one.correction ?? '' }),
    fields: ({ ui, view, form }) => {
      const t = ui.t.findings.forms['ask-correction'];
      return (
        <>
          <div class="asked-for">
            <p class="asked-for__title">{ui.t.findings.kinds[view.one.kind]}</p>
            <Typed words={view.one.words} />
          </div>
          <TextAreaField form={form} name="correction" label={t.correction} rows={4} maxLength={4_000} />
          <LastDayField form={form} name="dueOn" label={t.dueOn} today={ui.today} from={view.one.foundOn} />
        </>
      );
    },
  }),
  stepPage({
    step: 'answer',
    useCase: answerCorrection as UseCase<unknown, unknown>,
    right: 'findings/answer-correction',
    files: 'several',
    islands: ['smaller-photos'],
    labels: ({
      t: {
        findings: { forms },
      },
    }) => ({ words: forms.answer.words, files: forms.answer.photos }),
    fields: ({ ui, view, form }) => {
      const t = ui.t.findings.forms.answer;
      return (
        <>
          <Asked ui={ui} view={view} />
          <TextAreaField form={form} name="words" label={t.words} rows={4} maxLength={4_000} />
          <FileField
            form={form}
            name="files"
            label={t.photos}
            hint={ui.t.findings.filesHint}
            accept={SCAN_KINDS}
            shrinking={t.shrinking}
            multiple
            optional
          />
        </>
      );
    },
  }),
  stepPage({
    step: 'check',
    useCase: checkCorrection as UseCase<unknown, unknown>,
    right: 'findings/check-correction',
    files: 'several',
    islands: ['last-day'],
    labels: ({
      t: {
        findings: { forms, files },
      },
    }) => {
      const { outcome, words, dueOn, earlyReason } = forms.check;
      return { outcome, words, dueOn, earlyReason, files };
    },
    fields: ({ ui, view, form }) => {
      const t = ui.t.findings.forms.check;
      return (
        <>
          <Asked ui={ui} view={view} />
          <Answered ui={ui} view={view} />
          <RadioField
            form={form}
            name="outcome"
            label={t.outcome}
            options={(['verified', 'returned', 'not-corrected'] as const).map((value) => ({
              value,
              label: t.outcomes[value],
              hint: t.outcomeHints[value],
            }))}
          />
          <TextAreaField form={form} name="words" label={t.words} rows={4} maxLength={4_000} />
          <LastDayField form={form} name="dueOn" label={t.dueOn} today={ui.today} from={ui.today} optional />
          {view.one.dueOn !== null && view.one.dueOn >= ui.today && (
            <TextAreaField
              form={form}
              name="earlyReason"
              label={t.earlyReason}
              hint={t.earlyHint(dayWords(view.one.dueOn))}
              rows={2}
              maxLength={1_000}
              optional
            />
          )}
          <FileField
            form={form}
            name="files"
            label={ui.t.findings.files}
            hint={ui.t.findings.filesHint}
            accept={SCAN_KINDS}
            multiple
            optional
          />
        </>
      );
    },
  }),
  stepPage({
    step: 'plan-recheck',
    useCase: planRecheck as UseCase<unknown, unknown>,
    right: 'findings/plan-recheck',
    labels: ({
      t: {
        findings: { forms },
      },
    }) => {
      const t = forms['plan-recheck'];
      return { plannedOn: t.plannedOn, words: t.words };
    },
    fields: ({ ui, form }) => {
      const t = ui.t.findings.forms['plan-recheck'];
      return (
        <>
          <DateField form={form} name="plannedOn" label={t.plannedOn} />
          <TextAreaField form={form} name="words" label={t.words} rows={3} maxLength={1_000} optional />
        </>
      );
    },
  }),
  stepPage({
    step: 'record-sanction',
    useCase: recordSanction as UseCase<unknown, unknown>,
    right: 'findings/record-sanction',
    files: 'one',
    labels: ({
      t: {
        findings: { forms },
      },
    }) => {
      const { authority, number, decidedOn, amountVnd, words, file } = forms['record-sanction'];
      return { authority, number, decidedOn, amountVnd, words, file };
    },
    fields: ({ ui, view, form }) => {
      const t = ui.t.findings.forms['record-sanction'];
      return (
        <>
          <TextField form={form} name="authority" label={t.authority} maxLength={200} />
          <TextField form={form} name="number" label={t.number} example={t.numberExample} maxLength={60} />
          <DateField
            form={form}
            name="decidedOn"
            label={t.decidedOn}
            hint={`${ui.t.findings.view.foundOn} ${dayWords(view.one.foundOn)}`}
          />
          <MoneyField form={form} name="amountVnd" label={t.amountVnd} optional />
          {(ui.problem?.code === 'findings/odd-fine' || form.values['confirmed'] === 'yes') && (
            <CheckboxField
              form={form}
              name="confirmed"
              label={t.odd}
              options={[{ value: 'yes', label: t.confirmed }]}
            />
          )}
          <TextAreaField form={form} name="words" label={t.words} rows={3} maxLength={2_000} optional />
          {scan(form, t.file, true)}
        </>
      );
    },
  }),
  stepPage({
    step: 'hand-over',
    useCase: handOverFinding as UseCase<unknown, unknown>,
    right: 'findings/hand-over-finding',
    files: 'must',
    labels: ({
      t: {
        findings: { forms },
      },
    }) => {
      const { agency, number, issuedOn, until, words, file } = forms['hand-over'];
      return { agency, number, issuedOn, until, words, file };
    },
    fields: ({ ui, form }) => {
      const t = ui.t.findings.forms['hand-over'];
      return (
        <>
          <TextField form={form} name="agency" label={t.agency} example={t.agencyExample} maxLength={200} />
          <TextField form={form} name="number" label={t.number} example={t.numberExample} maxLength={60} />
          <DateField form={form} name="issuedOn" label={t.issuedOn} />
          <TextAreaField form={form} name="words" label={t.words} rows={4} maxLength={4_000} />
          <DateField form={form} name="until" label={t.until} />
          {scan(form, t.file)}
        </>
      );
    },
  }),
  stepPage({
    step: 'outcome',
    useCase: recordOutcome as UseCase<unknown, unknown>,
    right: 'findings/record-outcome',
    files: 'one',
    labels: ({
      t: {
        findings: { forms },
      },
    }) => {
      const { agency, number, date, concludes, words, file } = forms.outcome;
      return { agency, number, date, concludes, words, file };
    },
    filled: (view) => ({ agency: waitingAgencies(view)[0] ?? '' }),
    fields: ({ ui, view, form }) => {
      const t = ui.t.findings.forms.outcome;
      return (
        <>
          <RadioField
            form={form}
            name="agency"
            label={t.agency}
            options={waitingAgencies(view).map((value) => ({ value, label: value }))}
          />
          <TextField form={form} name="number" label={t.number} maxLength={60} />
          <DateField form={form} name="date" label={t.date} />
          <TextAreaField form={form} name="words" label={t.words} rows={4} maxLength={4_000} />
          <CheckboxField
            form={form}
            name="concludes"
            label={t.concludes}
            options={[{ value: 'yes', label: t.concludesYes }]}
            optional
          />
          {scan(form, t.file, true)}
        </>
      );
    },
  }),
  stepPage({
    step: 'drop',
    useCase: dropFinding as UseCase<unknown, unknown>,
    right: 'findings/drop-finding',
    danger: true,
    labels: ({
      t: {
        findings: { forms },
      },
    }) => ({ words: forms.drop.words }),
    fields: ({ ui, form }) => (
      <TextAreaField form={form} name="words" label={ui.t.findings.forms.drop.words} rows={4} maxLength={2_000} />
    ),
  }),
];

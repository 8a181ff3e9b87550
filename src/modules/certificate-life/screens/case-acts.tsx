// The acts on a case, one page each: what was found, what the producer says, the proposal, the decision, the sending, or the end of it.

import type { ComponentChildren } from 'preact';
import { Button } from '#design/button.tsx';
import { ErrorSummary } from '#design/error-summary.tsx';
import { DateField } from '#design/fields/date-field.tsx';
import { FileField } from '#design/fields/file-field.tsx';
import { TextAreaField } from '#design/fields/text-area-field.tsx';
import { TextField } from '#design/fields/text-field.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import type { FormState } from '#design/form-state.ts';
import { Notice } from '#design/notice.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { problem } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { optionalFile, SCAN_BODY, SCAN_KINDS } from '#modules/evidence/services.ts';
import type { UseCase } from '#runner/use-case.ts';
import { textsOf } from '#texts/index.ts';
import { definePage } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { notInThisState } from '../problems.ts';
import { lastPaperOf } from '../rules/withdrawal-case.ts';
import type { WithdrawalAct } from '../rules/withdrawal-lifecycle.ts';
import { decideWithdrawal, sendWithdrawal } from '../use-cases/decide-case.ts';
import { type CaseView, viewWithdrawal } from '../use-cases/view-cases.ts';
import { concludeCase, dropCase, proposeWithdrawal, recordExplanation } from '../use-cases/work-on-case.ts';
import { caseActPages, casePath, casesPath } from './paths.ts';
import { dayWords, productWords } from './words.ts';

interface Frame {
  readonly ui: Ui;
  readonly view: CaseView;
  readonly form: FormState;
}

interface ActPage {
  readonly act: WithdrawalAct;
  readonly useCase: UseCase<unknown, unknown>;
  readonly right: Parameters<Ui['may']>[0];
  readonly danger?: true;
  /** The form takes a scan. */
  readonly scan?: true;
  /** What stands in the fields before anything was typed. */
  filled?(view: CaseView, ui: Ui): Readonly<Record<string, string>>;
  fields(frame: Frame): ComponentChildren;
}

/** The signed copy: of a decision it is asked for, of a report it may come along. */
function Scan({ ui, form, act }: Pick<Frame, 'ui' | 'form'> & Pick<ActPage, 'act'>) {
  const t = ui.t.certificateLife;
  const label = act === 'decide' ? t.fields.decisionScan : t.open.file;
  const hint = act === 'decide' ? t.fields.decisionScanHint : t.fields.scanHint;
  const optional = act !== 'decide';
  return <FileField form={form} name="file" label={label} hint={hint} accept={SCAN_KINDS} camera optional={optional} />;
}

function actPage(one: ActPage) {
  const page = caseActPages[one.act];
  return definePage<CaseView>({
    path: `/thu-hoi/:caseId/${page}`,
    right: one.right,
    rate: one.scan ? 'upload' : 'act',
    width: 'narrow',
    ...(one.scan ? { maxBodyBytes: SCAN_BODY } : {}),
    title: (_view, ui) => ui.t.certificateLife.acts[one.act],
    breadcrumbs: (view, ui) => [
      { label: ui.t.certificateLife.list.title, href: casesPath },
      { label: view.one.productName, href: casePath(view.one.id) },
    ],
    async load(request) {
      const view = await request.run(viewWithdrawal, { caseId: request.params['caseId'] });
      if (!view.ok) return view;
      const may = view.value.acts[one.act];
      if (may === 'own-proposal') return refuse(problem('forbidden', 'certificate-life/proposer-does-not-decide'));
      return may === 'yes' || request.posted !== null ? view : refuse(notInThisState(view.value.one.state, one.act));
    },
    view(view, ui) {
      const t = ui.t.certificateLife;
      const form = ui.state(one.filled?.(view, ui) ?? {});
      return (
        <>
          <PageHeading
            caption={productWords(view.one.productName, view.one.producerName)}
            heading={t.acts[one.act]}
            summary={t.actTexts[one.act]}
          />
          <ErrorSummary form={form} />
          <Form
            action={ui.href(casePath(view.one.id, page))}
            {...ui.form()}
            version={view.one.version}
            {...(one.scan ? { files: true } : {})}
          >
            {one.fields({ ui, view, form })}
            {one.scan && <Scan ui={ui} form={form} act={one.act} />}
            <FormActions t={ui.t.design} cancel={{ label: t.cancel, href: ui.href(casePath(view.one.id)) }}>
              <Button kind={one.danger ? 'danger' : undefined}>{t.submits[one.act]}</Button>
            </FormActions>
          </Form>
        </>
      );
    },
    async post(request) {
      const { caseId = '' } = request.params;
      const file = one.scan ? await optionalFile(request) : ok(null);
      if (!file.ok) return file;
      const scan = one.scan ? { file: file.value } : {};
      const done = await request.run(one.useCase, { ...request.input, caseId, ...scan });
      if (!done.ok) return done;
      return ok({ to: casePath(caseId), flash: textsOf(request.lang).certificateLife.done[one.act] });
    },
  });
}

const lastPaper = (view: CaseView, ui: Ui) => ui.t.certificateLife.fields.notBefore(dayWords(lastPaperOf(view.one)));

export const caseActPagesList = [
  actPage({
    act: 'conclude',
    useCase: concludeCase as UseCase<unknown, unknown>,
    right: 'certificate-life/conclude-case',
    scan: true,
    fields: ({ ui, view, form }) => {
      const t = ui.t.certificateLife.fields;
      return (
        <>
          <TextAreaField form={form} name="finding" label={t.finding} hint={t.findingHint} rows={8} />
          <TextField form={form} name="number" label={t.conclusionNumber} example="15/BC-VPĐP" />
          <DateField
            form={form}
            name="concludedOn"
            label={t.concludedOn}
            hint={view.one.triggerConcludes ? t.termRuns(dayWords(view.one.dueOn)) : t.termStarts}
          />
          <TextField form={form} name="body" label={t.conclusionBody} />
        </>
      );
    },
  }),
  actPage({
    act: 'explain',
    useCase: recordExplanation as UseCase<unknown, unknown>,
    right: 'certificate-life/record-explanation',
    filled: ({ one }) => ({ explanation: one.explanation ?? '', explainedOn: one.explainedOn ?? '' }),
    fields: ({ ui, view, form }) => {
      const t = ui.t.certificateLife.fields;
      return (
        <>
          <TextAreaField form={form} name="explanation" label={t.explanation} hint={t.explanationHint} rows={8} />
          <DateField
            form={form}
            name="explainedOn"
            label={t.explainedOn}
            hint={t.notBefore(dayWords(view.one.triggerDate))}
          />
        </>
      );
    },
  }),
  actPage({
    act: 'propose',
    useCase: proposeWithdrawal as UseCase<unknown, unknown>,
    right: 'certificate-life/propose-withdrawal',
    fields: ({ ui, view, form }) => {
      const t = ui.t.certificateLife.fields;
      return (
        <>
          {view.one.explanation === null && (
            <Notice t={ui.t.design} tone="warning" text={ui.t.certificateLife.view.noExplanation} />
          )}
          <DateField form={form} name="proposedOn" label={t.proposedOn} hint={lastPaper(view, ui)} />
        </>
      );
    },
  }),
  actPage({
    act: 'decide',
    useCase: decideWithdrawal as UseCase<unknown, unknown>,
    right: 'certificate-life/decide-withdrawal',
    danger: true,
    scan: true,
    fields: ({ ui, view, form }) => {
      const t = ui.t.certificateLife.fields;
      const by = ui.t.certificateLife.authorities[view.authority];
      return (
        <>
          <Notice t={ui.t.design} tone="warning" text={t.decideWarning(by)} />
          <TextField form={form} name="decisionNumber" label={t.decisionNumber} example="1250/QĐ-UBND" />
          <DateField
            form={form}
            name="decidedOn"
            label={t.decidedOn}
            hint={t.decidedHint(dayWords(view.one.proposedOn))}
          />
          <TextField form={form} name="signerName" label={t.signerName} hint={t.signerHint} optional />
          <TextField form={form} name="signerTitle" label={t.signerTitle} example={t.signerTitleExample} optional />
        </>
      );
    },
  }),
  actPage({
    act: 'send',
    useCase: sendWithdrawal as UseCase<unknown, unknown>,
    right: 'certificate-life/send-withdrawal',
    filled: ({ one, commune }, ui) => ({ sentTo: ui.t.certificateLife.fields.sentToOf(one.producerName, commune) }),
    fields: ({ ui, form }) => {
      const t = ui.t.certificateLife.fields;
      return (
        <>
          <DateField form={form} name="sentOn" label={t.sentOn} />
          <TextAreaField form={form} name="sentTo" label={t.sentTo} hint={t.sentToHint} rows={5} />
        </>
      );
    },
  }),
  actPage({
    act: 'drop',
    useCase: dropCase as UseCase<unknown, unknown>,
    right: 'certificate-life/drop-case',
    danger: true,
    fields: ({ ui, form }) => {
      const t = ui.t.certificateLife.fields;
      return <TextAreaField form={form} name="reason" label={t.dropReason} hint={t.dropReasonHint} rows={4} />;
    },
  }),
];

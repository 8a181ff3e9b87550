// /ho-tro/khoan/:supportId/sua, …/giao, …/huy: correct a support with a reason, say that it was handed over, cancel it.

import { Button } from '#design/button.tsx';
import { ConfirmPanel } from '#design/confirm-panel.tsx';
import { ErrorSummary, labelled } from '#design/error-summary.tsx';
import { DateField } from '#design/fields/date-field.tsx';
import { NumberField } from '#design/fields/number-field.tsx';
import { TextField } from '#design/fields/text-field.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import { Notice } from '#design/notice.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { formatVietnamese } from '#kernel/calendar.ts';
import { problem } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { optionalFile, SCAN_BODY } from '#modules/evidence/services.ts';
import type { UseCase } from '#runner/use-case.ts';
import { type Texts, textsOf } from '#texts/index.ts';
import { type After, definePage, type PageRequest, type PostRequest } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { cancelSupport, correctSupport, deliverSupport } from '../use-cases/support-acts.ts';
import { type ProducerSupportView, viewProducerSupport } from '../use-cases/view-producer-support.ts';
import { openSupport, type StandingSupport } from '../use-cases/view-support.ts';
import { onePath, supportCrumbs } from './paths.ts';
import {
  DoubtFields,
  type FormFacts,
  filledFrom,
  isDoubtful,
  labelsOf,
  ScanField,
  SupportFields,
} from './support-form.tsx';

const crumbs = (view: StandingSupport, ui: Ui) => [
  ...supportCrumbs(view, ui),
  { label: view.support.what, href: onePath(view.support.id) },
];

/** The support, where this may still be done to it. */
async function standing(
  request: PageRequest,
  act: keyof StandingSupport['may'],
  closed: 'support/cancelled-already' | 'support/delivered-already',
): Promise<Result<StandingSupport>> {
  const view = await request.run(openSupport, { supportId: request.params['supportId'] });
  return view.ok && !view.value.may[act] && request.posted === null ? refuse(problem('conflict', closed)) : view;
}

/** Does what the form says, with the scan that came along, and goes back to the support. */
async function changed<Input, Done>(
  request: PostRequest,
  act: UseCase<Input, Done>,
  said: (t: Texts) => string,
): Promise<Result<After>> {
  const { supportId = '' } = request.params;
  const file = await optionalFile(request);
  if (!file.ok) return file;
  const done = await request.run(act, { ...request.input, supportId, file: file.value });
  return done.ok ? ok({ to: onePath(supportId), flash: said(textsOf(request.lang)) }) : done;
}

interface Correcting {
  readonly view: StandingSupport;
  readonly around: ProducerSupportView;
}

/** The points that the producer keeps, and the one that the support names, whoever keeps it now. */
const pointsFor = ({ pointName, support }: StandingSupport, { points }: ProducerSupportView): FormFacts['points'] =>
  support.pointOfSaleId === null || points.some(({ id }) => id === support.pointOfSaleId)
    ? points
    : [...points, { id: support.pointOfSaleId, name: pointName ?? '' }];

export const correctSupportPage = definePage<Correcting>({
  path: '/ho-tro/khoan/:supportId/sua',
  right: 'support/correct-support',
  rate: 'upload',
  width: 'narrow',
  maxBodyBytes: SCAN_BODY,
  title: (_data, ui) => ui.t.support.form.correctHeading,
  breadcrumbs: ({ view }, ui) => crumbs(view, ui),
  async load(request) {
    const view = await standing(request, 'correct', 'support/cancelled-already');
    if (!view.ok) return view;
    const around = await request.run(viewProducerSupport, { producerCode: view.value.support.producerCode });
    return around.ok ? ok({ view: view.value, around: around.value }) : around;
  },
  view({ view, around }, ui) {
    const { form: words, back } = ui.t.support;
    const { support } = view;
    const { products, policies } = around;
    const form = ui.state(filledFrom(support, view.productCode));
    const doubtful = isDoubtful(ui, form);
    return (
      <>
        {doubtful && <Notice t={ui.t.design} tone="warning" title={words.doubtTitle} text={words.doubtText} />}
        <ErrorSummary form={form} labelOf={labelled(labelsOf(ui))} />
        <PageHeading caption={support.producerName} heading={words.correctHeading} />
        <Form action={ui.href(onePath(support.id, 'sua'))} {...ui.form()} version={support.version} files>
          <SupportFields
            ui={ui}
            form={form}
            facts={{ products, policies, points: pointsFor(view, around), withDistrict: true }}
          />
          <ScanField form={form} label={words.addFile} />
          <TextField form={form} name="reason" label={words.reason} example={words.reasonExample} />
          {doubtful && <DoubtFields ui={ui} form={form} />}
          <FormActions t={ui.t.design} cancel={{ label: back, href: ui.href(onePath(support.id)) }}>
            <Button>{words.correct}</Button>
          </FormActions>
        </Form>
      </>
    );
  },
  post: (request) => changed(request, correctSupport, (t) => t.support.form.corrected),
});

export const deliverSupportPage = definePage<StandingSupport>({
  path: '/ho-tro/khoan/:supportId/giao',
  right: 'support/deliver-support',
  rate: 'upload',
  width: 'narrow',
  maxBodyBytes: SCAN_BODY,
  title: (_view, ui) => ui.t.support.deliver.heading,
  breadcrumbs: crumbs,
  load: (request) => standing(request, 'deliver', 'support/delivered-already'),
  view({ support }, ui) {
    const { deliver: words, form: formWords, back } = ui.t.support;
    const form = ui.state({
      deliveredOn: formatVietnamese(ui.today),
      people: support.people === null ? '' : String(support.people),
    });
    return (
      <>
        <ErrorSummary form={form} labelOf={labelled({ deliveredOn: words.deliveredOn, people: words.people })} />
        <PageHeading caption={support.what} heading={words.heading} summary={words.summary} />
        <Form action={ui.href(onePath(support.id, 'giao'))} {...ui.form()} version={support.version} files>
          <DateField form={form} name="deliveredOn" label={words.deliveredOn} />
          {support.kind === 'training' && (
            <NumberField form={form} name="people" label={words.people} unit={formWords.peopleUnit} whole optional />
          )}
          <TextField form={form} name="note" label={words.note} optional />
          <ScanField form={form} label={words.file} />
          <FormActions t={ui.t.design} cancel={{ label: back, href: ui.href(onePath(support.id)) }}>
            <Button>{words.submit}</Button>
          </FormActions>
        </Form>
      </>
    );
  },
  post: (request) => changed(request, deliverSupport, (t) => t.support.deliver.done),
});

export const cancelSupportPage = definePage<StandingSupport>({
  path: '/ho-tro/khoan/:supportId/huy',
  right: 'support/cancel-support',
  rate: 'act',
  width: 'narrow',
  title: (_view, ui) => ui.t.support.cancel.heading,
  breadcrumbs: crumbs,
  load: (request) => standing(request, 'cancel', 'support/cancelled-already'),
  view({ support }, ui) {
    const { cancel: words } = ui.t.support;
    const form = ui.state({});
    return (
      <Form action={ui.href(onePath(support.id, 'huy'))} {...ui.form()} version={support.version}>
        <ErrorSummary form={form} labelOf={labelled({ reason: words.reason })} />
        <ConfirmPanel
          t={ui.t.design}
          question={words.question(support.what)}
          confirmLabel={words.submit}
          cancelHref={ui.href(onePath(support.id))}
        >
          <p>{words.text}</p>
          <TextField form={form} name="reason" label={words.reason} example={words.reasonExample} />
        </ConfirmPanel>
      </Form>
    );
  },
  post: (request) => changed(request, cancelSupport, (t) => t.support.cancel.done),
});

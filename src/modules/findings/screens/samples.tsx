// /phat-hien/chuyen/:visitId/mau…: a sample is recorded, handed on, and its result written down.

import { Button } from '#design/button.tsx';
import { ErrorSummary, labelled } from '#design/error-summary.tsx';
import { CheckboxField } from '#design/fields/checkbox-field.tsx';
import { DateField } from '#design/fields/date-field.tsx';
import { FileField } from '#design/fields/file-field.tsx';
import { RadioField } from '#design/fields/radio-field.tsx';
import { TextAreaField } from '#design/fields/text-area-field.tsx';
import { TextField } from '#design/fields/text-field.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import { HistoryList } from '#design/history-list.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { RecordLayout } from '#design/record-layout.tsx';
import { Section } from '#design/section.tsx';
import { SummaryList } from '#design/summary-list.tsx';
import { ok, refuse } from '#kernel/result.ts';
import { SCAN_BODY, SCAN_KINDS, sentFile } from '#modules/evidence/services.ts';
import { dayOfVisit } from '#modules/inspections/index.ts';
import { notFound } from '#runner/run-use-case.ts';
import { textsOf } from '#texts/index.ts';
import { definePage, type PageRequest } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { samplesNotListed } from '../rules/recorded.ts';
import { holderOf, sampleResults } from '../rules/sample.ts';
import { handOverSample, recordResult, takeSample } from '../use-cases/sample-acts.ts';
import { type VisitView, viewVisit } from '../use-cases/view-visit.ts';
import { findingPath, listPath, visitPath } from './paths.ts';
import { dayWords } from './words.tsx';

type Sample = VisitView['samples'][number];
interface SampleView {
  readonly view: VisitView;
  readonly sample: Sample;
}

const crumbs = (visit: VisitView['visit'], ui: Ui) => [
  { label: ui.t.findings.crumb, href: listPath },
  { label: visit.producerName, href: visitPath(visit.id) },
];

export const takeSamplePage = definePage<VisitView>({
  path: '/phat-hien/chuyen/:visitId/mau/ghi',
  right: 'findings/take-sample',
  rate: 'act',
  width: 'narrow',
  title: (_view, ui) => ui.t.visitPapers.sample.heading,
  breadcrumbs: ({ visit }, ui) => crumbs(visit, ui),
  load: (request) => request.run(viewVisit, { visitId: request.params['visitId'] }),
  view({ visit, products, recorded, samples }, ui) {
    const t = ui.t.visitPapers.sample;
    // What was written on the ground and is not recorded yet stands in the boxes.
    const fresh = samplesNotListed(recorded.samples, samples)[0];
    const form = ui.state({
      productId: fresh?.productId ?? (products.length === 1 ? (products[0]?.id ?? '') : ''),
      sealNumber: fresh?.seal ?? '',
      quantity: fresh?.quantity ?? '',
      takenOn: dayWords(dayOfVisit(visit)),
    });
    const labels = { productId: t.product, sealNumber: t.sealNumber, quantity: t.quantity, takenOn: t.takenOn };
    return (
      <>
        <PageHeading caption={visit.producerName} heading={t.heading} />
        {recorded.samples.length > 0 && (
          <Section id="tai-cho" title={t.fromRecord}>
            <ul>
              {recorded.samples.map((one) => (
                <li key={one.key}>{t.fromRecordLine(one.seal, one.what, one.quantity)}</li>
              ))}
            </ul>
          </Section>
        )}
        <ErrorSummary form={form} labelOf={labelled({ ...labels, asked: t.asked })} />
        <Form action={ui.href(visitPath(visit.id, 'mau/ghi'))} {...ui.form()}>
          <RadioField
            form={form}
            name="productId"
            label={t.product}
            options={products.map((one) => ({ value: one.id as string, label: one.name, hint: one.code }))}
          />
          <TextField form={form} name="sealNumber" label={t.sealNumber} width="short" maxLength={40} />
          <TextField form={form} name="quantity" label={t.quantity} example={t.quantityExample} maxLength={80} />
          <DateField form={form} name="takenOn" label={t.takenOn} />
          <TextAreaField form={form} name="asked" label={t.asked} rows={3} maxLength={1_000} />
          {fresh?.photos.map((one) => (
            <input key={one} type="hidden" name="photos" value={one} />
          ))}
          <FormActions t={ui.t.design} cancel={{ label: ui.t.findings.back, href: ui.href(visitPath(visit.id)) }}>
            <Button>{t.submit}</Button>
          </FormActions>
        </Form>
      </>
    );
  },
  async post(request) {
    const { visitId = '' } = request.params;
    const done = await request.run(takeSample, { ...request.input, visitId });
    if (!done.ok) return done;
    return ok({ to: visitPath(visitId), flash: textsOf(request.lang).visitPapers.sample.done });
  },
});

async function loadSample(request: PageRequest) {
  const { visitId, sampleId } = request.params;
  const view = await request.run(viewVisit, { visitId });
  if (!view.ok) return view;
  const sample = view.value.samples.find((one) => one.id === sampleId);
  return sample === undefined || view.value.own ? refuse(notFound) : ok({ view: view.value, sample });
}

export const viewSamplePage = definePage<SampleView>({
  path: '/phat-hien/chuyen/:visitId/mau/:sampleId',
  right: 'findings/view-visit',
  rate: 'page',
  title: ({ sample }, ui) => ui.t.visitPapers.sample.title(sample.sealNumber),
  breadcrumbs: ({ view }, ui) => crumbs(view.visit, ui),
  load: loadSample,
  view({ view, sample }, ui) {
    const t = ui.t.visitPapers.sample;
    const to = (page: string) => ui.href(visitPath(view.visit.id, `mau/${sample.id}/${page}`));
    const open = sample.result === null;
    return (
      <>
        <PageHeading caption={sample.productName} heading={t.title(sample.sealNumber)} />
        <RecordLayout
          side={
            <HistoryList
              title={t.chain}
              empty={t.noChain}
              entries={[...sample.steps].reverse().map((step) => ({
                key: step.id,
                when: dayWords(step.on),
                datetime: step.on,
                what: `${step.fromName} – ${step.toName}`,
                who: step.byName,
                detail: (
                  <p>
                    {t.seal}: {(step.sealWhole ? t.sealWhole : t.sealBroken).toLocaleLowerCase('vi')}
                    {step.words !== null && `. ${step.words}`}
                  </p>
                ),
              }))}
            />
          }
        >
          <SummaryList
            items={[
              { label: t.quantity, value: sample.quantity },
              { label: t.takenOn, value: dayWords(sample.takenOn), note: sample.takenByName },
              { label: t.asked, value: sample.asked },
              { label: t.holder, value: holderOf(sample, sample.steps) },
              { label: t.laboratory, value: sample.laboratory },
              {
                label: t.result,
                value: sample.result === null ? t.noResult : t.results[sample.result],
                note: sample.resultWords ?? undefined,
                ...(sample.findingId === null
                  ? {}
                  : { action: { label: t.toFinding, href: ui.href(findingPath(sample.findingId)) } }),
              },
              ...(sample.resultNumber === null
                ? []
                : [
                    {
                      label: t.resultFile,
                      value: (
                        <a href={to('phieu-ket-qua')}>{t.reported(sample.resultNumber, dayWords(sample.resultOn))}</a>
                      ),
                    },
                  ]),
            ]}
          />
          {open && (
            <ul class="ways">
              {ui.may('findings/hand-over-sample') && (
                <li>
                  <a href={to('giao')}>{t.handOver.submit}</a>
                </li>
              )}
              {ui.may('findings/record-result') && (
                <li>
                  <a href={to('ket-qua')}>{t.record.submit}</a>
                </li>
              )}
            </ul>
          )}
        </RecordLayout>
      </>
    );
  },
});

export const handOverSamplePage = definePage<SampleView>({
  path: '/phat-hien/chuyen/:visitId/mau/:sampleId/giao',
  right: 'findings/hand-over-sample',
  rate: 'act',
  width: 'narrow',
  title: (_data, ui) => ui.t.visitPapers.sample.handOver.heading,
  breadcrumbs: ({ view }, ui) => crumbs(view.visit, ui),
  load: loadSample,
  view({ view, sample }, ui) {
    const t = ui.t.visitPapers.sample;
    const form = ui.state({ fromName: holderOf(sample, sample.steps), on: dayWords(ui.today), sealWhole: 'yes' });
    const { fromName, toName, on, sealWhole, words } = t.handOver;
    return (
      <>
        <PageHeading caption={t.title(sample.sealNumber)} heading={t.handOver.heading} />
        <ErrorSummary form={form} labelOf={labelled({ fromName, toName, on, sealWhole, words })} />
        <Form
          action={ui.href(visitPath(view.visit.id, `mau/${sample.id}/giao`))}
          {...ui.form()}
          version={sample.version}
        >
          <TextField form={form} name="fromName" label={fromName} maxLength={160} />
          <TextField form={form} name="toName" label={toName} maxLength={160} />
          <DateField form={form} name="on" label={on} />
          <CheckboxField
            form={form}
            name="laboratory"
            label={t.handOver.laboratory}
            options={[{ value: 'yes', label: t.handOver.laboratoryYes }]}
            optional
          />
          <RadioField
            form={form}
            name="sealWhole"
            label={sealWhole}
            options={[
              { value: 'yes', label: t.sealWhole },
              { value: 'no', label: t.sealBroken },
            ]}
          />
          <TextAreaField form={form} name="words" label={words} rows={3} maxLength={1_000} optional />
          <FormActions
            t={ui.t.design}
            cancel={{ label: ui.t.findings.back, href: ui.href(visitPath(view.visit.id, `mau/${sample.id}`)) }}
          >
            <Button>{t.handOver.submit}</Button>
          </FormActions>
        </Form>
      </>
    );
  },
  async post(request) {
    const { visitId = '', sampleId = '' } = request.params;
    const done = await request.run(handOverSample, { ...request.input, sampleId });
    if (!done.ok) return done;
    const flash = textsOf(request.lang).visitPapers.sample.handOver.done;
    return ok({ to: visitPath(visitId, `mau/${sampleId}`), flash });
  },
});

export const recordResultPage = definePage<SampleView>({
  path: '/phat-hien/chuyen/:visitId/mau/:sampleId/ket-qua',
  right: 'findings/record-result',
  rate: 'upload',
  width: 'narrow',
  maxBodyBytes: SCAN_BODY,
  title: (_data, ui) => ui.t.visitPapers.sample.record.heading,
  breadcrumbs: ({ view }, ui) => crumbs(view.visit, ui),
  load: loadSample,
  view({ view, sample }, ui) {
    const t = ui.t.visitPapers.sample;
    const form = ui.state({ laboratory: sample.laboratory ?? '' });
    const { number, on, words, file } = t.record;
    return (
      <>
        <PageHeading caption={t.title(sample.sealNumber)} heading={t.record.heading} summary={t.record.text} />
        <ErrorSummary
          form={form}
          labelOf={labelled({ result: t.result, laboratory: t.laboratory, number, on, words, file })}
        />
        <Form
          action={ui.href(visitPath(view.visit.id, `mau/${sample.id}/ket-qua`))}
          {...ui.form()}
          version={sample.version}
          files
        >
          <RadioField
            form={form}
            name="result"
            label={t.result}
            options={sampleResults.map((value) => ({ value, label: t.results[value] }))}
          />
          <TextField form={form} name="laboratory" label={t.laboratory} maxLength={200} />
          <TextField form={form} name="number" label={number} width="short" maxLength={60} />
          <DateField form={form} name="on" label={on} />
          <TextAreaField form={form} name="words" label={words} rows={4} maxLength={2_000} />
          <FileField form={form} name="file" label={file} accept={SCAN_KINDS} camera />
          <FormActions
            t={ui.t.design}
            cancel={{ label: ui.t.findings.back, href: ui.href(visitPath(view.visit.id, `mau/${sample.id}`)) }}
          >
            <Button>{t.record.submit}</Button>
          </FormActions>
        </Form>
      </>
    );
  },
  async post(request) {
    const { visitId = '', sampleId = '' } = request.params;
    const file = await sentFile(request);
    if (!file.ok) return file;
    const done = await request.run(recordResult, { ...request.input, sampleId, file: file.value });
    if (!done.ok) return done;
    const t = textsOf(request.lang).visitPapers.sample.record;
    const flash = done.value.findingId === null ? t.done : t.doneFailed;
    return ok({ to: visitPath(visitId, `mau/${sampleId}`), flash });
  },
});

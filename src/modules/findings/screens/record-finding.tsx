// /phat-hien/chuyen/:visitId/ghi: a finding of a visit, with photographs of its record.

import { Button } from '#design/button.tsx';
import { ErrorSummary, labelled } from '#design/error-summary.tsx';
import { CheckboxField } from '#design/fields/checkbox-field.tsx';
import { DateField } from '#design/fields/date-field.tsx';
import { RadioField } from '#design/fields/radio-field.tsx';
import { SelectField } from '#design/fields/select-field.tsx';
import { TextAreaField } from '#design/fields/text-area-field.tsx';
import { TextField } from '#design/fields/text-field.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { ok } from '#kernel/result.ts';
import { dayOfVisit } from '#modules/inspections/index.ts';
import { textsOf } from '#texts/index.ts';
import { definePage } from '#web/page.ts';
import { findingKinds, severities } from '../rules/finding.ts';
import { recordFinding } from '../use-cases/record-finding.ts';
import { type VisitView, viewVisit } from '../use-cases/view-visit.ts';
import { findingPath, listPath, visitPath } from './paths.ts';
import { dayWords } from './words.tsx';

/** What stands for the whole place in the choice of what a finding is about. */
const WHOLE = 'producer';

export const recordFindingPage = definePage<VisitView>({
  path: '/phat-hien/chuyen/:visitId/ghi',
  right: 'findings/record-finding',
  rate: 'act',
  width: 'narrow',
  title: (_view, ui) => ui.t.findings.forms.record.heading,
  breadcrumbs: ({ visit }, ui) => [
    { label: ui.t.findings.crumb, href: listPath },
    { label: visit.producerName, href: visitPath(visit.id) },
  ],
  load: (request) => request.run(viewVisit, { visitId: request.params['visitId'] }),
  view({ visit, products, recorded }, ui) {
    const t = ui.t.findings.forms.record;
    const { kinds, severities: levels } = ui.t.findings;
    const only = products.length === 1 ? (products[0]?.id ?? '') : '';
    const form = ui.state({ about: only, foundOn: dayWords(dayOfVisit(visit)) });
    const labels = {
      about: t.about,
      productId: t.about,
      kind: t.kind,
      severity: t.severity,
      words: t.words,
      law: t.law,
      registerReason: ui.t.visitPapers.follow.registerReason,
    };
    const certified = products.filter((one) => one.validUntil !== null && one.validUntil >= ui.today);
    return (
      <>
        <PageHeading caption={visit.producerName} heading={t.heading} />
        <ErrorSummary form={form} labelOf={labelled({ ...labels, foundOn: t.foundOn })} />
        <Form action={ui.href(visitPath(visit.id, 'ghi'))} {...ui.form()}>
          <RadioField
            form={form}
            name="about"
            label={t.about}
            options={[
              ...products.map((one) => ({ value: one.id as string, label: one.name, hint: one.code })),
              { value: WHOLE, label: t.wholeProducer(visit.producerName) },
            ]}
          />
          <SelectField
            form={form}
            name="kind"
            label={t.kind}
            choices={findingKinds.map((value) => ({ value, label: kinds[value] }))}
          />
          <RadioField
            form={form}
            name="severity"
            label={t.severity}
            options={severities.map((value) => ({ value, label: levels[value], hint: t.severityHints[value] }))}
          />
          <TextAreaField form={form} name="words" label={t.words} hint={t.wordsHint} rows={5} maxLength={4_000} />
          {certified.length > 0 && (
            <TextAreaField
              form={form}
              name="registerReason"
              label={ui.t.visitPapers.follow.registerReason}
              hint={t.registerHint}
              rows={2}
              maxLength={1_000}
              optional
            />
          )}
          <TextField form={form} name="law" label={t.law} example={t.lawExample} maxLength={300} optional />
          <DateField form={form} name="foundOn" label={t.foundOn} />
          {recorded.photos.length > 0 && (
            <CheckboxField
              form={form}
              name="photos"
              label={t.photos}
              options={recorded.photos.map((value, i) => ({ value, label: ui.t.findings.view.photo(i + 1) }))}
              optional
            />
          )}
          <FormActions t={ui.t.design} cancel={{ label: ui.t.findings.back, href: ui.href(visitPath(visit.id)) }}>
            <Button>{t.submit}</Button>
          </FormActions>
        </Form>
      </>
    );
  },
  async post(request) {
    const { visitId = '' } = request.params;
    const view = await request.run(viewVisit, { visitId });
    if (!view.ok) return view;
    const { about, ...said } = request.input;
    const producerId = view.value.visit.producerId;
    const whose = about === WHOLE ? { producerId } : { productId: about };
    const done = await request.run(recordFinding, { ...said, ...whose, visitId });
    if (!done.ok) return done;
    return ok({ to: findingPath(done.value.findingId), flash: textsOf(request.lang).findings.forms.record.done });
  },
});

// /ra-soat/het-han-quay-lai: which way a product comes back whose certificate ended, from which day, by which paper.

import { Button } from '#design/button.tsx';
import { ErrorSummary } from '#design/error-summary.tsx';
import { DateField } from '#design/fields/date-field.tsx';
import { RadioField } from '#design/fields/radio-field.tsx';
import { TextField } from '#design/fields/text-field.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import { Notice } from '#design/notice.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { Section } from '#design/section.tsx';
import { ok, type Result } from '#kernel/result.ts';
import { textsOf } from '#texts/index.ts';
import { definePage } from '#web/page.ts';
import { type ExpiredKind, type ExpiredProductRule, expiredKinds } from '../rules/expired-product.ts';
import { setExpiredRule, viewExpiredRule } from '../use-cases/expired-rule.ts';
import { screeningPath } from './paths.ts';
import { dayWords } from './words.ts';

interface Data {
  readonly provinceCode: string | null;
  readonly province: string;
  readonly kind: ExpiredKind;
  readonly rules: readonly ExpiredProductRule[];
}

export const expiredRulePage = definePage<Data>({
  path: '/ra-soat/het-han-quay-lai',
  right: 'certificate-life/view-screening',
  postRight: 'certificate-life/set-expired-rule',
  rate: 'act',
  width: 'narrow',
  title: (_data, ui) => ui.t.screening.rule.title,
  breadcrumbs: (_data, ui) => [{ label: ui.t.screening.title, href: screeningPath }],
  load: (request): Promise<Result<Data>> => request.run(viewExpiredRule, {}),
  view({ provinceCode, kind, rules }, ui) {
    const t = ui.t.screening.rule;
    const form = ui.state({});
    return (
      <>
        <PageHeading heading={t.heading} summary={t.summary} />
        <ErrorSummary form={form} />
        <Notice t={ui.t.design} tone="info" title={t.today} text={t.kinds[kind]} />
        {rules.length > 0 && (
          <Section id="da-ghi" title={t.recorded}>
            <ul class="prose">
              {rules.map((one) => (
                <li key={one.id}>
                  {t.line(
                    dayWords(one.validFrom),
                    t.kinds[one.kind],
                    one.basisNumber,
                    dayWords(one.basisDate),
                    one.basisBody,
                  )}
                </li>
              ))}
            </ul>
          </Section>
        )}
        {provinceCode !== null && ui.may('certificate-life/set-expired-rule') && (
          <Section id="ghi" title={t.change}>
            <Form action={ui.href('/ra-soat/het-han-quay-lai')} {...ui.form()} hidden={{ provinceCode }}>
              <RadioField
                form={form}
                name="kind"
                label={t.kind}
                options={expiredKinds.map((value) => ({ value, label: t.kinds[value] }))}
              />
              <DateField form={form} name="validFrom" label={t.validFrom} />
              <TextField form={form} name="basisNumber" label={t.number} example="120/UBND-KTN" />
              <DateField form={form} name="basisDate" label={t.day} />
              <TextField form={form} name="basisBody" label={t.body} />
              <FormActions
                t={ui.t.design}
                cancel={{ label: ui.t.certificateLife.cancel, href: ui.href(screeningPath) }}
              >
                <Button>{t.submit}</Button>
              </FormActions>
            </Form>
          </Section>
        )}
      </>
    );
  },
  async post(request) {
    const done = await request.run(setExpiredRule, request.input);
    return done.ok ? ok({ to: '/ra-soat/het-han-quay-lai', flash: textsOf(request.lang).screening.rule.done }) : done;
  },
});

// /san-luong/quy-dinh: how often producers of the province report, by which paper; a new one begins after the last.

import { Button } from '#design/button.tsx';
import { ErrorSummary } from '#design/error-summary.tsx';
import { DateField } from '#design/fields/date-field.tsx';
import { NumberField } from '#design/fields/number-field.tsx';
import { SelectField } from '#design/fields/select-field.tsx';
import { TextField } from '#design/fields/text-field.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { Section } from '#design/section.tsx';
import { ok } from '#kernel/result.ts';
import { textsOf } from '#texts/index.ts';
import { definePage } from '#web/page.ts';
import { outputPeriodKinds } from '../rules/output-period.ts';
import { type DutyView, setDuty, viewDuty } from '../use-cases/duty.ts';
import { dayWords } from './output-words.tsx';
import { dutyPath, outputPath } from './paths.ts';

export const dutyPage = definePage<DutyView>({
  path: dutyPath,
  right: 'output/view-duty',
  rate: 'page',
  width: 'narrow',
  title: (_view, ui) => ui.t.commitments.duty.title,
  breadcrumbs: (_view, ui) => [{ label: ui.t.output.list.heading, href: outputPath }],
  load: ({ run }) => run(viewDuty, {}),
  view(view, ui) {
    const words = ui.t.commitments.duty;
    const { kinds } = ui.t.output.list;
    const form = ui.state({});
    const { now } = view;
    return (
      <>
        <ErrorSummary form={form} />
        <PageHeading heading={words.title} summary={words.summary} />
        <Section id="dang-ap-dung" title={words.now}>
          <p>
            {now === null
              ? words.none
              : words.line(kinds[now.period], now.dueDays, dayWords(now.from), now.basis ?? words.usual)}
          </p>
        </Section>
        <Section id="cua-tinh" title={words.own}>
          {view.own.length === 0 ? (
            <p>{words.noOwn}</p>
          ) : (
            <ul class="plain-list">
              {view.own.map((one) => (
                <li key={one.id}>
                  {words.line(kinds[one.periodKind], one.dueDays, dayWords(one.validFrom), one.basis)}
                </li>
              ))}
            </ul>
          )}
        </Section>
        {ui.may('output/set-duty') && (
          <Section id="dat" title={words.set}>
            <Form action={ui.href(dutyPath)} {...ui.form()}>
              <DateField form={form} name="validFrom" label={words.validFrom} />
              <SelectField
                form={form}
                name="periodKind"
                label={words.kind}
                choices={outputPeriodKinds.map((value) => ({ value, label: kinds[value] }))}
              />
              <NumberField form={form} name="dueDays" label={words.dueDays} unit={words.days} whole />
              <TextField form={form} name="basis" label={words.basis} example={words.basisExample} />
              <FormActions t={ui.t.design}>
                <Button>{words.submit}</Button>
              </FormActions>
            </Form>
          </Section>
        )}
      </>
    );
  },
  async post(request) {
    const done = await request.run(setDuty, request.input);
    if (!done.ok) return done;
    return ok({ to: dutyPath, flash: textsOf(request.lang).commitments.duty.done });
  },
});

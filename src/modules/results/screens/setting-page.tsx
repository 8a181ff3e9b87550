// /ket-qua/loi-van: what the province says on its papers in its own words, from a day on.

import { Button } from '#design/button.tsx';
import { ErrorSummary, labelled } from '#design/error-summary.tsx';
import { DateField } from '#design/fields/date-field.tsx';
import { NumberField } from '#design/fields/number-field.tsx';
import { TextAreaField } from '#design/fields/text-area-field.tsx';
import { TextField } from '#design/fields/text-field.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { Section } from '#design/section.tsx';
import { ok } from '#kernel/result.ts';
import { textsOf } from '#texts/index.ts';
import { definePage } from '#web/page.ts';
import { changeSetting, type SettingView, viewSetting } from '../use-cases/change-setting.ts';
import { listPath, settingPath } from './paths.ts';
import { dayWords } from './words.tsx';

const areas = [
  'officeLines',
  'officeSigning',
  'councilSigning',
  'chairSigning',
  'committeeSigning',
  'moreBases',
  'recipients',
] as const;

export const settingPage = definePage<SettingView>({
  path: settingPath,
  right: 'results/change-setting',
  rate: 'act',
  width: 'narrow',
  title: (_view, ui) => ui.t.results.setting.heading,
  breadcrumbs: (_view, ui) => [{ label: ui.t.results.list.crumb, href: listPath }],
  load: (request) => request.run(viewSetting, {}),
  view({ provinceCode, setting, earlier }, ui) {
    const { setting: words } = ui.t.results;
    const form = ui.state({
      validFrom: dayWords(ui.today),
      officeSymbol: setting.officeSymbol,
      letterSymbol: setting.letterSymbol,
      headOfOffice: setting.headOfOffice,
      complaintDays: String(setting.complaintDays),
      complaintWords: setting.complaintWords ?? '',
      ...Object.fromEntries(areas.map((name) => [name, setting[name].join('\n')])),
    });
    const area = (name: (typeof areas)[number], rows = 2) => (
      <TextAreaField
        form={form}
        name={name}
        label={words.fields[name]}
        hint={words.hints[name]}
        rows={rows}
        optional={name === 'moreBases'}
      />
    );
    return (
      <>
        <PageHeading heading={words.heading} summary={words.summary} />
        <ErrorSummary form={form} labelOf={labelled(words.fields)} />
        <Form action={ui.href(settingPath)} {...ui.form()} hidden={{ provinceCode }}>
          <DateField form={form} name="validFrom" label={words.fields.validFrom} hint={words.hints.validFrom} />
          {area('officeLines')}
          <TextField
            form={form}
            name="officeSymbol"
            label={words.fields.officeSymbol}
            hint={words.hints.officeSymbol}
            width="short"
            maxLength={30}
          />
          <TextField
            form={form}
            name="headOfOffice"
            label={words.fields.headOfOffice}
            hint={words.hints.headOfOffice}
            maxLength={160}
          />
          {area('officeSigning')}
          {area('councilSigning')}
          {area('chairSigning')}
          {area('committeeSigning')}
          <TextField
            form={form}
            name="letterSymbol"
            label={words.fields.letterSymbol}
            hint={words.hints.letterSymbol}
            width="short"
            maxLength={30}
          />
          {area('moreBases', 4)}
          {area('recipients', 3)}
          <NumberField
            form={form}
            name="complaintDays"
            label={words.fields.complaintDays}
            hint={words.hints.complaintDays}
          />
          <TextAreaField
            form={form}
            name="complaintWords"
            label={words.fields.complaintWords}
            hint={words.hints.complaintWords}
            rows={3}
            optional
          />
          <FormActions t={ui.t.design} cancel={{ label: words.back, href: ui.href(listPath) }}>
            <Button>{words.submit}</Button>
          </FormActions>
        </Form>
        {earlier.length > 0 && (
          <Section id="da-dat" title={words.earlier}>
            <ul class="prose">
              {earlier.map((one) => (
                <li key={one.id}>{words.from(dayWords(one.validFrom))}</li>
              ))}
            </ul>
          </Section>
        )}
      </>
    );
  },
  async post(request) {
    const { act: _act, ...input } = request.input;
    const done = await request.run(changeSetting, pick(input));
    if (!done.ok) return done;
    const words = textsOf(request.lang).results.setting;
    return ok({ to: settingPath, flash: words.done(dayWords(done.value.validFrom)) });
  },
});

/** The fields of the setting without those of the form itself. */
function pick(input: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const names = [
    ...areas,
    'provinceCode',
    'validFrom',
    'officeSymbol',
    'letterSymbol',
    'headOfOffice',
    'complaintDays',
    'complaintWords',
  ];
  return Object.fromEntries(names.map((name) => [name, input[name]]));
}

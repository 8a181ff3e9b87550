// /hoi-dong/ghi: the decision that set up a council, its members and its Quy chế.

import { Button } from '#design/button.tsx';
import { ErrorSummary } from '#design/error-summary.tsx';
import { CheckboxField } from '#design/fields/checkbox-field.tsx';
import { DateField } from '#design/fields/date-field.tsx';
import { RadioField } from '#design/fields/radio-field.tsx';
import { TextAreaField } from '#design/fields/text-area-field.tsx';
import { TextField } from '#design/fields/text-field.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import type { FormState } from '#design/form-state.ts';
import { typedValue } from '#design/form-state.ts';
import { PageHeading } from '#design/page-heading.tsx';
import { Section } from '#design/section.tsx';
import { ok } from '#kernel/result.ts';
import { textsOf } from '#texts/index.ts';
import { definePage } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { chairKinds, councilLevels } from '../rules/council.ts';
import { type CouncilChoices, seeChoices } from '../use-cases/list-councils.ts';
import { setUpCouncil } from '../use-cases/set-up-council.ts';
import { councilPath, councilsPath, setUpPath } from './paths.ts';
import { PeopleFields, usualPeople, usualValues } from './people-fields.tsx';
import { RulesFields } from './rules-fields.tsx';

/** How many frames for people a form draws, and how many a button adds. */
export const MORE_ROWS = 3;
export function rowsOf(form: FormState, first: number): number {
  const typed = Number(typedValue(form, 'rows'));
  return Number.isInteger(typed) && typed >= first && typed <= 60 ? typed : first;
}

function DecisionFields({ ui, form }: { readonly ui: Ui; readonly form: FormState }) {
  const t = ui.t.councils.form;
  return (
    <>
      <RadioField
        form={form}
        name="level"
        label={t.level}
        options={councilLevels.map((value) => ({ value, label: ui.t.councils.levels[value] }))}
      />
      <TextField form={form} name="decisionNumber" label={t.number} example={t.numberExample} />
      <DateField form={form} name="decidedOn" label={t.day} />
      <TextField form={form} name="issuer" label={t.issuer} />
      <DateField form={form} name="validFrom" label={t.validFrom} />
      <DateField form={form} name="lastDay" label={t.lastDay} hint={t.lastDayHint} optional />
      <TextAreaField form={form} name="mandate" label={t.mandate} hint={t.mandateHint} rows={3} />
      <RadioField
        form={form}
        name="chairKind"
        label={t.chairKind}
        hint={t.chairKindHint}
        options={chairKinds.map((value) => ({ value, label: t.chairKinds[value] }))}
      />
      <TextField form={form} name="delegation" label={t.delegation} hint={t.delegationHint} optional />
      <CheckboxField
        form={form}
        name="hasFoodSafety"
        label={ui.t.councils.bodies['food-safety']}
        options={[{ value: 'yes', label: t.hasFoodSafety }]}
        optional
      />
    </>
  );
}

export const setUpCouncilPage = definePage<CouncilChoices>({
  path: setUpPath,
  right: 'councils/see-choices',
  postRight: 'councils/set-up-council',
  rate: 'act',
  width: 'narrow',
  islands: ['keep-draft'],
  title: (_data, ui) => ui.t.councils.form.title,
  breadcrumbs: (_data, ui) => [{ label: ui.t.councils.list.title, href: councilsPath }],
  load: (request) => request.run(seeChoices, {}),
  view(data, ui) {
    const t = ui.t.councils.form;
    const form = ui.state({
      level: 'province',
      chairKind: 'leader',
      issuer: t.issuerDefault,
      ...usualValues(),
    });
    const rows = rowsOf(form, usualPeople.length);
    return (
      <>
        <PageHeading heading={t.heading} summary={t.summary} />
        <ErrorSummary form={form} />
        <Form
          action={ui.href(setUpPath)}
          {...ui.form()}
          hidden={{ provinceCode: data.provinceCode ?? '', rows: String(rows) }}
          keptOnDevice={ui.t.design}
          enterSaves
        >
          <Section id="quyet-dinh" title={t.decision}>
            <DecisionFields ui={ui} form={form} />
          </Section>
          <Section id="thanh-vien" title={t.members} lead={t.membersHint}>
            <p class="quiet">{t.votesHint}</p>
            <PeopleFields ui={ui} form={form} rows={rows} candidates={data.candidates} />
            <p>
              <Button kind="secondary" name="more" value="yes">
                {t.more}
              </Button>
            </p>
            <TextAreaField
              form={form}
              name="compositionReason"
              label={t.reason}
              hint={t.reasonHint}
              rows={3}
              optional
            />
          </Section>
          <Section id="quy-che" title={t.rules} lead={t.rulesHint}>
            <RulesFields ui={ui} form={form} />
          </Section>
          <FormActions t={ui.t.design} cancel={{ label: t.cancel, href: ui.href(councilsPath) }}>
            <Button>{t.submit}</Button>
          </FormActions>
        </Form>
      </>
    );
  },
  async post(request) {
    const { rows, more, ...input } = request.input;
    if (more !== undefined) return ok({ again: { rows: String(Number(rows) + MORE_ROWS) } });
    const done = await request.run(setUpCouncil, input);
    if (!done.ok) return done;
    const { form } = textsOf(request.lang).councils;
    return ok({ to: councilPath(done.value.councilId), flash: form.done(done.value.members) });
  },
});

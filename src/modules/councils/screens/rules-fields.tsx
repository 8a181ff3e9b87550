// What the Quy chế of a council says, and our defaults beside each box with where they come from.

import { CheckboxField } from '#design/fields/checkbox-field.tsx';
import { DateField } from '#design/fields/date-field.tsx';
import { NumberField } from '#design/fields/number-field.tsx';
import { SelectField } from '#design/fields/select-field.tsx';
import { TextField } from '#design/fields/text-field.tsx';
import type { FormState } from '#design/form-state.ts';
import type { Ui } from '#web/ui.ts';
import { ruleNames } from '../rules/council.ts';
import { defaultRules } from '../rules/session-rules.ts';

/** @example <RulesFields ui={ui} form={form} /> */
export function RulesFields({ ui, form }: { readonly ui: Ui; readonly form: FormState }) {
  const t = ui.t.councils;
  const { ours } = t.ruleSources;
  const { percent, points } = t.ruleUnits;
  return (
    <>
      <TextField form={form} name="regulationNumber" label={t.form.regulationNumber} optional />
      <DateField form={form} name="regulationOn" label={t.form.regulationOn} optional />
      <CheckboxField
        form={form}
        name="fromRegulation"
        label={t.form.fromRegulation}
        hint={t.form.fromRegulationHint}
        options={ruleNames.map((name) => ({ value: name, label: t.rules[name] }))}
        optional
      />
      <NumberField
        form={form}
        name="quorumPercent"
        label={t.rules.quorumPercent}
        hint={ours.quorumPercent}
        example={String(defaultRules.quorumPercent)}
        unit={percent}
        optional
      />
      <NumberField
        form={form}
        name="gapPoints"
        label={t.rules.gapPoints}
        hint={ours.gapPoints}
        example={String(defaultRules.gapPoints)}
        unit={points}
        optional
      />
      <SelectField
        form={form}
        name="minima"
        label={t.rules.minima}
        hint={ours.minima}
        choices={(['mean', 'all', 'finding'] as const).map((value) => ({ value, label: t.ruleValues.minima[value] }))}
        emptyLabel={t.ruleValues.minima.majority}
        optional
      />
      <NumberField
        form={form}
        name="farFromAdvice"
        label={t.rules.farFromAdvice}
        hint={ours.farFromAdvice}
        example={String(defaultRules.farFromAdvice)}
        unit={points}
        optional
      />
      <SelectField
        form={form}
        name="standIns"
        label={t.rules.standIns}
        hint={ours.standIns}
        choices={(['same-body', 'any-alternate'] as const).map((value) => ({
          value,
          label: t.ruleValues.standIns[value],
        }))}
        emptyLabel={t.ruleValues.standIns.nobody}
        optional
      />
      <CheckboxField
        form={form}
        name="extraRounds"
        label={t.rules.extraRounds}
        hint={ours.extraRounds}
        options={[{ value: 'yes', label: t.ruleValues.extraRounds(true) }]}
        optional
      />
    </>
  );
}

// The boxes of one thing to be given: content, who leads, who works along, by when, with what output.

import { Details } from '#design/details.tsx';
import { CheckboxField } from '#design/fields/checkbox-field.tsx';
import { DateField } from '#design/fields/date-field.tsx';
import { LastDayField } from '#design/fields/last-day-field.tsx';
import { RadioField } from '#design/fields/radio-field.tsx';
import { type Choice, type ChoiceGroup, SelectField } from '#design/fields/select-field.tsx';
import { TextAreaField } from '#design/fields/text-area-field.tsx';
import { TextField } from '#design/fields/text-field.tsx';
import { type FormState, typedValues } from '#design/form-state.ts';
import { officeKey } from '#modules/offices/index.ts';
import type { Ui } from '#web/ui.ts';
import { taskKinds, taskPeriods } from '../rules/task.ts';
import type { OfficesToGive } from '../use-cases/offices-to-give.ts';

const choiceOf = (office: OfficesToGive['own']): Choice => ({ value: officeKey(office), label: office.label });

/** Offices to lead, in groups: many at once first. */
function leadChoices(ui: Ui, { own, bodies, communes }: OfficesToGive): readonly (Choice | ChoiceGroup)[] {
  const { groups } = ui.t.tasks.assign;
  const { spreads } = ui.t.tasks;
  return [
    { label: groups.own, choices: [choiceOf(own)] },
    ...(communes.length + bodies.length === 0
      ? []
      : [
          {
            label: groups.many,
            choices: [
              ...(communes.length === 0 ? [] : [{ value: 'communes', label: spreads.communes }]),
              ...(bodies.length === 0 ? [] : [{ value: 'departments', label: spreads.departments }]),
            ],
          },
        ]),
    ...(bodies.length === 0 ? [] : [{ label: groups.bodies, choices: bodies.map(choiceOf) }]),
    ...(communes.length === 0 ? [] : [{ label: groups.communes, choices: communes.map(choiceOf) }]),
  ];
}

interface ItemFieldsProps {
  readonly ui: Ui;
  readonly form: FormState;
  readonly index: number;
  readonly offices: OfficesToGive;
  /** Several in one form: each can be left out. */
  readonly several: boolean;
}

export function ItemFields({ ui, form, index, offices, several }: ItemFieldsProps) {
  const { assign, kinds, kindHints, periods } = ui.t.tasks;
  const name = (field: string): string => `items.${index}.${field}`;
  const { bodies, communes } = offices;
  const chosen = typedValues(form, name('leads'));
  const many = [
    ...(communes.length === 0 ? [] : [{ value: 'communes', label: assign.allCommunes }]),
    ...(bodies.length === 0 ? [] : [{ value: 'departments', label: assign.allBodies }]),
  ];
  return (
    <>
      {several && (
        <CheckboxField
          form={form}
          name={name('skip')}
          label={assign.skipLabel}
          options={[{ value: 'yes', label: assign.skip }]}
          optional
        />
      )}
      <TextAreaField
        form={form}
        name={name('content')}
        label={assign.content}
        rows={several ? 4 : 5}
        maxLength={8_000}
      />
      <SelectField form={form} name={name('leads')} label={assign.lead} choices={leadChoices(ui, offices)} />
      {!several && communes.length + bodies.length > 0 && (
        <Details summary={assign.moreLeads} open={chosen.length > 1}>
          <CheckboxField
            form={form}
            name={name('leads')}
            label={assign.moreLeadsLabel}
            options={[...bodies, ...communes].map(choiceOf)}
            optional
          />
        </Details>
      )}
      {communes.length + bodies.length > 0 && (
        <Details summary={assign.along} open={typedValues(form, name('coordinators')).length > 0}>
          <CheckboxField
            form={form}
            name={name('coordinators')}
            label={assign.alongLabel}
            options={[...many, ...[offices.own, ...bodies, ...(several ? [] : communes)].map(choiceOf)]}
            optional
          />
        </Details>
      )}
      <RadioField
        form={form}
        name={name('kind')}
        label={assign.kind}
        options={taskKinds.map((value) => ({ value, label: kinds[value], hint: kindHints[value] }))}
      />
      <LastDayField
        form={form}
        name={name('dueOn')}
        label={assign.due}
        hint={assign.dueHint}
        today={ui.today}
        optional
      />
      <SelectField
        form={form}
        name={name('period')}
        label={assign.period}
        hint={assign.periodHint}
        choices={taskPeriods.map((value) => ({ value, label: periods[value] }))}
        emptyLabel={assign.noPeriod}
        optional
      />
      <TextField
        form={form}
        name={name('output')}
        label={assign.output}
        example={assign.outputExample}
        maxLength={1_000}
        optional
      />
      {!several && (
        <Details
          summary={assign.more}
          open={[name('seriesEndsOn'), name('indicator')].some((one) => typedValues(form, one).length > 0)}
        >
          <DateField form={form} name={name('seriesEndsOn')} label={assign.seriesEnds} optional />
          <TextField
            form={form}
            name={name('indicator')}
            label={assign.indicator}
            hint={assign.indicatorHint}
            width="medium"
            maxLength={80}
            optional
          />
        </Details>
      )}
    </>
  );
}

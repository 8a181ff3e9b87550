// The short form of an idea: new, and changed.

import { Details } from '#design/details.tsx';
import { NumberField } from '#design/fields/number-field.tsx';
import { type ChoiceGroup, SelectField } from '#design/fields/select-field.tsx';
import { TextAreaField } from '#design/fields/text-area-field.tsx';
import { TextField } from '#design/fields/text-field.tsx';
import type { FormState } from '#design/form-state.ts';
import type { Texts } from '#texts/index.ts';
import type { Ui } from '#web/ui.ts';
import type { IdeaFormChoices } from '../use-cases/view-idea.ts';

function setGroups(sets: IdeaFormChoices['sets']): readonly ChoiceGroup[] {
  const names = [...new Set(sets.map((set) => set.sectorName))];
  return names.map((label) => ({
    label,
    choices: sets
      .filter((set) => set.sectorName === label)
      .map(({ number, name }) => ({ value: String(number), label: `${number}. ${name}` })),
  }));
}

/** The label of a box, for the summary of what is wrong. */
export function labelOfIdea({ ideas }: Texts): (name: string) => string | undefined {
  const words = ideas.form;
  const labels: Readonly<Record<string, string>> = {
    ...{ name: words.name, rawMaterial: words.rawMaterial, rawMaterialArea: words.rawMaterialArea },
    ...{ producerCode: words.producer, proposerName: words.proposer, commune: words.commune, placeText: words.place },
    ...{ capacity: words.capacity, capacityUnit: words.capacityUnit, setNumber: words.setNumber, story: words.story },
  };
  return (name) => labels[name];
}

interface FieldsProps {
  readonly ui: Ui;
  readonly form: FormState;
  readonly choices: IdeaFormChoices;
}

function WhoFields({ ui, form, choices }: FieldsProps) {
  const words = ui.t.ideas.form;
  const { producers, byItself } = choices;
  const [only] = producers;
  if (byItself && producers.length === 1 && only !== undefined) {
    return <input type="hidden" name="producerCode" value={only.code} />;
  }
  return (
    <>
      <SelectField
        form={form}
        name="producerCode"
        label={words.producer}
        hint={byItself ? undefined : words.producerHint}
        choices={producers.map(({ code, name }) => ({ value: code, label: `${name} (${code})` }))}
        {...(byItself ? {} : { emptyLabel: words.noProducer, optional: true })}
      />
      {!byItself && (
        <TextField
          form={form}
          name="proposerName"
          label={words.proposer}
          hint={words.proposerHint}
          example={words.proposerExample}
          optional
        />
      )}
    </>
  );
}

/** What everybody is asked first; what few know stands folded below. */
export function IdeaFields({ ui, form, choices }: FieldsProps) {
  const words = ui.t.ideas.form;
  const asked = ['rawMaterialArea', 'capacity', 'capacityUnit', 'setNumber'];
  const isOpen =
    asked.some((name) => (form.values[name] ?? '') !== '') || form.errors.some((e) => asked.includes(e.name));
  return (
    <>
      <TextField form={form} name="name" label={words.name} example={words.nameExample} />
      <TextField
        form={form}
        name="rawMaterial"
        label={words.rawMaterial}
        hint={words.rawMaterialHint}
        example={words.rawMaterialExample}
      />
      <WhoFields ui={ui} form={form} choices={choices} />
      {!choices.byItself && choices.commune === null && (
        <TextField form={form} name="commune" label={words.commune} hint={words.communeHint} optional />
      )}
      <TextField form={form} name="placeText" label={words.place} hint={words.placeHint} optional />
      <TextAreaField form={form} name="story" label={words.story} example={words.storyExample} rows={3} optional />
      <Details summary={words.more} open={isOpen}>
        <TextField
          form={form}
          name="rawMaterialArea"
          label={words.rawMaterialArea}
          example={words.rawMaterialAreaExample}
          optional
        />
        <NumberField form={form} name="capacity" label={words.capacity} example={words.capacityExample} optional />
        <TextField
          form={form}
          name="capacityUnit"
          label={words.capacityUnit}
          example={words.capacityUnitExample}
          width="medium"
          optional
        />
        <SelectField
          form={form}
          name="setNumber"
          label={words.setNumber}
          hint={words.setHint}
          choices={setGroups(choices.sets)}
          emptyLabel={words.noSet}
          optional
        />
        <p>
          <a href={ui.href('/bo-tieu-chi')} target="_blank" rel="noopener">
            {words.findSet}
          </a>
        </p>
      </Details>
    </>
  );
}

// The fields of a product, by section; the register form and the change of each section draw the same ones.

import type { ComponentChildren } from 'preact';
import { Button } from '#design/button.tsx';
import { Details } from '#design/details.tsx';
import { CheckboxField } from '#design/fields/checkbox-field.tsx';
import { Fieldset } from '#design/fields/fieldset.tsx';
import { MoneyField } from '#design/fields/money-field.tsx';
import { NumberField } from '#design/fields/number-field.tsx';
import { RadioField } from '#design/fields/radio-field.tsx';
import { type ChoiceGroup, SelectField } from '#design/fields/select-field.tsx';
import { TextAreaField } from '#design/fields/text-area-field.tsx';
import { TextField } from '#design/fields/text-field.tsx';
import type { FormState } from '#design/form-state.ts';
import type { Ui } from '#web/ui.ts';
import { productPapers } from '../rules/product.ts';
import type { ProductFormChoices, SetChoice } from '../use-cases/product-form.ts';
import { packRows } from './form-values.ts';
import { ProducerField } from './producer-choice.tsx';

export interface FieldsFrame {
  readonly ui: Ui;
  readonly form: FormState;
  readonly choices: ProductFormChoices;
}

/** Sets under the names of their sectors. */
export function setGroups(sets: readonly SetChoice[]): readonly ChoiceGroup[] {
  const groups = new Map<string, SetChoice[]>();
  for (const set of sets) groups.set(set.sectorName, [...(groups.get(set.sectorName) ?? []), set]);
  return [...groups].map(([label, of]) => ({
    label,
    choices: of.map((set) => ({ value: String(set.number), label: `${set.number}. ${set.name}` })),
  }));
}

/** Name, maker, place; `owner` replaces the choice of a producer where the product has one. */
export function GeneralFields({
  ui,
  form,
  choices,
  owner,
  nameHint,
}: FieldsFrame & { readonly owner?: ComponentChildren; readonly nameHint?: string | undefined }) {
  const { fields } = ui.t.products;
  const words = ui.t.productForms;
  return (
    <>
      <TextField form={form} name="name" label={fields.name} hint={nameHint} example={words.register.nameExample} />
      {owner ?? (
        <ProducerField
          form={form}
          label={fields.producerCode}
          hint={words.chooseProducerHint}
          optional
          found={choices.producers}
        />
      )}
      <TextField
        form={form}
        name="commune"
        label={fields.commune}
        hint={words.communeHint}
        example={words.communeExample}
        optional
      />
      {choices.provinces.length > 0 && (
        <SelectField
          form={form}
          name="provinceCode"
          label={fields.provinceCode}
          hint={words.provinceHint}
          choices={choices.provinces.map(({ code, name }) => ({ value: code, label: name }))}
        />
      )}
      <TextField form={form} name="placeText" label={fields.placeText} hint={words.placeHint} optional />
    </>
  );
}

/** Whether it is still made. */
export function StatusField({ ui, form }: Omit<FieldsFrame, 'choices'>) {
  const { fields, statuses } = ui.t.products;
  const options = (['active', 'discontinued'] as const).map((value) => ({ value, label: statuses[value] }));
  return <RadioField form={form} name="status" label={fields.status} options={options} />;
}

/** The set of today, and folded away those of older instruments. */
export function SetFields({ ui, form, choices }: FieldsFrame) {
  const { fields } = ui.t.products;
  const words = ui.t.productForms;
  const hasOlder = (form.values['set2023'] ?? '') !== '' || (form.values['set2019'] ?? '') !== '';
  return (
    <>
      <SelectField
        form={form}
        name="setNumber"
        label={fields.setNumber}
        hint={words.setHint}
        choices={setGroups(choices.sets['26-2026'])}
        emptyLabel={words.noSet}
        optional
      />
      <Details summary={words.olderSets} open={hasOlder}>
        <SelectField
          form={form}
          name="set2023"
          label={fields.set2023}
          choices={setGroups(choices.sets['148-2023'])}
          emptyLabel={words.noSet}
          optional
        />
        <SelectField
          form={form}
          name="set2019"
          label={fields.set2019}
          choices={setGroups(choices.sets['1048-2019'])}
          emptyLabel={words.noSet}
          optional
        />
      </Details>
    </>
  );
}

/** Packs as rows; the button posts the form back for one more, nothing is saved by it. */
export function PackFields({ ui, form }: Omit<FieldsFrame, 'choices'>) {
  const { fields } = ui.t.products;
  const words = ui.t.productForms.change;
  const rows = packRows(form.values);
  return (
    <Fieldset legend={fields.packs} hint={words.packsHint}>
      <input type="hidden" name="packRows" value={String(rows)} />
      {Array.from({ length: rows }, (_, i) => (
        <div key={i} class="rows__one" role="group" aria-label={words.packRow(i + 1)}>
          <TextField
            form={form}
            name={`packs.${i}.name`}
            label={words.packName}
            {...(i === 0 ? { example: words.packNameExample } : {})}
          />
          <MoneyField form={form} name={`packs.${i}.priceVnd`} label={words.packPrice} />
        </div>
      ))}
      <div class="actions">
        <Button kind="secondary" icon="add" name="add-row" value="packs" skipChecks>
          {words.addPack}
        </Button>
      </div>
    </Fieldset>
  );
}

/** Prices, specification, papers. */
export function SaleFields({ ui, form }: Omit<FieldsFrame, 'choices'>) {
  const { fields, papers } = ui.t.products;
  const words = ui.t.productForms.change;
  return (
    <>
      <PackFields ui={ui} form={form} />
      <MoneyField form={form} name="priceVnd" label={fields.priceVnd} hint={words.priceHint} optional />
      <TextAreaField
        form={form}
        name="specification"
        label={fields.specification}
        hint={words.specificationHint}
        rows={3}
        optional
      />
      <TextField form={form} name="standard" label={fields.standard} optional />
      <CheckboxField
        form={form}
        name="papers"
        label={fields.papers}
        options={productPapers.map((value) => ({ value, label: papers[value] }))}
        optional
      />
      <TextField form={form} name="otherRight" label={fields.otherRight} optional />
    </>
  );
}

/** Of what, from where, how much. */
export function MaterialFields({ ui, form }: Omit<FieldsFrame, 'choices'>) {
  const { fields } = ui.t.products;
  const words = ui.t.productForms.change;
  return (
    <>
      <TextField form={form} name="rawMaterial" label={fields.rawMaterial} optional />
      <TextField form={form} name="rawMaterialArea" label={fields.rawMaterialArea} optional />
      <NumberField
        form={form}
        name="rawMaterialLocalPercent"
        label={fields.rawMaterialLocalPercent}
        unit={words.percentUnit}
        whole
        optional
      />
      <NumberField form={form} name="capacity" label={fields.capacity} example={words.capacityExample} optional />
      <TextField
        form={form}
        name="capacityUnit"
        label={fields.capacityUnit}
        example={words.capacityUnitExample}
        width="short"
        optional
      />
    </>
  );
}

/** What the public reads. */
export function AboutFields({ ui, form }: Omit<FieldsFrame, 'choices'>) {
  const { fields } = ui.t.products;
  const words = ui.t.productForms.change;
  return (
    <>
      <TextAreaField form={form} name="summary" label={fields.summary} hint={words.summaryHint} rows={2} optional />
      <TextAreaField form={form} name="story" label={fields.story} hint={words.storyHint} rows={10} optional />
      <TextAreaField
        form={form}
        name="whereToBuy"
        label={fields.whereToBuy}
        hint={words.whereToBuyHint}
        rows={4}
        optional
      />
    </>
  );
}

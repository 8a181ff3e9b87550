// Two people changed one section: both versions field by field; what is chosen is saved on top of the newer one.

import { Button } from '#design/button.tsx';
import { CompareVersions } from '#design/compare-versions.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import type { FormValues } from '#design/form-state.ts';
import { Notice } from '#design/notice.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import type { Ui } from '#web/ui.ts';
import type { ProductView } from '../use-cases/view-product.ts';
import { flatValues, inputOf, type SectionName, sectionInput, sections } from './form-values.ts';
import { actorWords, fieldWords, valueWords, whenWords } from './history-words.ts';
import { recordPath } from './paths.ts';

interface ChangedMeanwhileProps {
  readonly ui: Ui;
  /** The record as it stands now. */
  readonly view: ProductView;
  readonly section: SectionName;
  readonly action: string;
}

/** Names of the frame and of buttons, which are no values of the record. */
const FRAME = ['csrf', 'commandId', 'version', 'look-up', 'add-row'];

function shownValue(ui: Ui, view: ProductView, field: string, values: FormValues): string {
  if (field === 'packs') {
    const lines: string[] = [];
    for (let i = 0; values[`packs.${i}.name`] !== undefined; i += 1) {
      const [name, price] = [String(values[`packs.${i}.name`]), String(values[`packs.${i}.priceVnd`] ?? '')];
      if (name !== '' || price !== '') lines.push(price === '' ? name : `${name}: ${price}`);
    }
    return lines.join('; ');
  }
  const value = values[field];
  if (field === 'papers') return valueWords(ui.t, 'papers', value === undefined || value === '' ? [] : [value].flat());
  const text = Array.isArray(value) ? value.join(', ') : String(value ?? '');
  if (field === 'status') return valueWords(ui.t, 'status', text === '' ? view.product.status : text);
  return text;
}

/** The page that asks which version of each field is kept. */
export function ChangedMeanwhile({ ui, view, section, action }: ChangedMeanwhileProps) {
  const words = ui.t.productForms;
  const { code, name, version } = view.product;
  const typed = ui.state().values;
  const theirs = flatValues(sectionInput(section, inputOf(view)));
  const compared = sections[section]
    .filter((field) => field !== 'producerCode' || view.producerCode === null)
    .filter((field) => field !== 'provinceCode' || typed['provinceCode'] !== undefined)
    .map((field) => ({
      name: field,
      label: fieldWords(ui.t, field),
      theirs: shownValue(ui, view, field, theirs),
      yours: shownValue(ui, view, field, typed),
    }))
    .filter((field) => field.theirs !== field.yours);
  const [last] = view.history;
  const who = last === undefined ? words.conflict.another : actorWords(ui.t, last);
  const kept = Object.entries(typed).filter(([field]) => !FRAME.includes(field) && !field.startsWith('keep.'));
  return (
    <>
      <PageHeading caption={name} heading={words.conflict.heading} />
      <Notice
        t={ui.t.design}
        tone="warning"
        live
        text={compared.length === 0 ? words.conflict.same : words.conflict.text(who)}
      />
      <Form action={action} {...ui.form()} version={version}>
        {kept.flatMap(([field, value]) =>
          [value ?? ''].flat().map((one) => <input key={`${field}=${one}`} type="hidden" name={field} value={one} />),
        )}
        {compared.length > 0 && (
          <CompareVersions
            t={ui.t.design}
            choose
            savedBy={{ who, when: last === undefined ? '' : whenWords(last.at) }}
            fields={compared}
          />
        )}
        <FormActions t={ui.t.design} cancel={{ label: words.conflict.drop, href: ui.href(recordPath(code)) }}>
          <Button>{words.conflict.save}</Button>
        </FormActions>
      </Form>
    </>
  );
}

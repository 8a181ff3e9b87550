// Two people changed one producer: both versions side by side. What only the other one changed is set to the saved version;
// the rest of what was typed travels on unseen, so that nothing is lost.

import { Button } from '#design/button.tsx';
import { CompareVersions } from '#design/compare-versions.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import type { FormValues } from '#design/form-state.ts';
import { Notice } from '#design/notice.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import type { Ui } from '#web/ui.ts';
import type { Producer } from '../rules/producer.ts';
import type { ProducerView } from '../use-cases/view-producer.ts';
import { differences, type FormField, formFields, valuesOf } from './form-values.ts';
import { recordPath } from './paths.ts';
import { actorWords, fieldWords, valueWords, whenWords } from './words.ts';

/** The record as the person saw it: the saved one with every change since taken back. */
function beforeOf(view: ProducerView, seen: number): FormValues {
  const since = view.history.slice(0, Math.max(0, view.producer.version - seen));
  const then: Record<string, unknown> = { ...view.producer };
  for (const line of since) for (const change of line.changes) then[change.field] = change.from;
  const moved = then['communeCode'] !== view.producer.communeCode;
  const { commune, ...values } = valuesOf({ producer: then as unknown as Producer, communeTyped: view.communeTyped });
  return moved ? values : { ...values, commune };
}

/** A value of the form in words. */
function shown(ui: Ui, field: FormField, value: string | readonly string[] | undefined): string {
  if (field === 'publicPhone') return valueWords(ui.t, field, value === 'yes');
  if (field === 'papers') return valueWords(ui.t, field, typeof value === 'string' ? [value] : (value ?? []));
  if (field === 'producerType' || field === 'status') return valueWords(ui.t, field, value);
  return typeof value === 'string' ? value : '';
}

/** Everything typed, unseen, with what the fields of the comparison decide left to them. */
function TypedOn({ values }: { readonly values: FormValues }) {
  return (
    <>
      {formFields.flatMap((field) => {
        const value = values[field];
        const all = value === undefined ? [] : typeof value === 'string' ? [value] : value;
        return all.map((one) => <input key={`${field} ${one}`} type="hidden" name={field} value={one} />);
      })}
    </>
  );
}

export function VersionConflict({ view, ui }: { readonly view: ProducerView; readonly ui: Ui }) {
  const { conflict } = ui.t.producers;
  const { code, version } = view.producer;
  const typed = ui.state().values;
  const seen = Number(typed['version'] ?? version);
  const found = differences(valuesOf(view), typed, beforeOf(view, seen));
  const [last] = view.history;
  const who = last === undefined ? conflict.somebody : actorWords(ui.t, last);
  return (
    <>
      <PageHeading heading={conflict.heading} caption={view.producer.name} />
      <Notice t={ui.t.design} tone="warning" text={conflict.text} live />
      <Form action={ui.href(recordPath(code, 'sua'))} {...ui.form()} version={version}>
        <TypedOn values={typed} />
        {found.length === 0 ? (
          <p>{conflict.nothing}</p>
        ) : (
          <CompareVersions
            t={ui.t.design}
            choose
            savedBy={{ who, when: last === undefined ? '' : whenWords(last.at) }}
            fields={found.map(({ field, theirs, yours, prefer }) => ({
              name: field,
              label: fieldWords(ui.t, field),
              theirs: shown(ui, field, theirs),
              yours: shown(ui, field, yours),
              prefer,
            }))}
          />
        )}
        <FormActions t={ui.t.design} cancel={{ label: conflict.drop, href: ui.href(recordPath(code)) }}>
          {found.length > 0 && <Button>{conflict.save}</Button>}
        </FormActions>
      </Form>
    </>
  );
}

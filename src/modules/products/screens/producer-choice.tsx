// Choosing a producer in a form that works without a script: typed, looked up, chosen; the choice is read back from the
// code in it.

import { LookUpField, lookedUp, type Suggestion } from '#design/fields/look-up-field.tsx';
import type { FormState } from '#design/form-state.ts';
import type { ProducerChoice } from '../use-cases/product-form.ts';

type Posted = Readonly<Record<string, unknown>>;

const CODE = /(?:^|\()(C[0-9A-Z]{4}-?[0-9A-Z]{5})\)?\s*$/i;

/** A producer as text that is read back without doubt: `HTX Bình Lư (C7K2M-4QX9D)`. */
export const producerAsTyped = (producer: Pick<ProducerChoice, 'code' | 'name'>): string =>
  `${producer.name} (${producer.code})`;

/** The code of the producer that a form means; text without a code is handed on as it is and finds nobody. */
export function producerCodeOf(posted: Posted): string {
  const typed = lookedUp(posted, 'producerCode').trim();
  return CODE.exec(typed)?.[1] ?? typed.slice(0, 20);
}

/** What to look for: the typed text, where a button asked for it or no producer is named by it yet. */
export function producerSearch(posted: Posted | null): { readonly find: boolean; readonly text: string } {
  const typed = typeof posted?.['producerCode'] === 'string' ? posted['producerCode'].trim() : '';
  const asked = posted?.['look-up'] === 'producerCode';
  const isNamed = CODE.test(typed);
  return { find: asked || (typed !== '' && !isNamed), text: isNamed ? (CODE.exec(typed)?.[1] ?? typed) : typed };
}

interface ProducerFieldProps {
  readonly form: FormState;
  readonly label: string;
  readonly hint: string;
  readonly optional?: boolean;
  readonly found: readonly ProducerChoice[] | null;
}

/** The field, with what was found under it. */
export function ProducerField({ form, label, hint, optional, found }: ProducerFieldProps) {
  const suggestions = found?.map(
    (one): Suggestion => ({ value: producerAsTyped(one), label: one.name, detail: `${one.place}; ${one.code}` }),
  );
  return (
    <LookUpField
      form={form}
      name="producerCode"
      label={label}
      hint={hint}
      optional={optional}
      suggestions={suggestions}
    />
  );
}

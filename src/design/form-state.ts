// What a form knows when it is drawn: what was typed, and what is wrong. Fields read both by name, so nothing typed is lost.

import type { DesignTexts } from '#texts/vi/design.ts';

/** One wrong field with its sentence: what is wrong and how to mend it. */
export interface FieldError {
  /** The field's `name`; empty for an error that belongs to the whole form. */
  readonly name: string;
  readonly message: string;
  /** The sentence is that of any box ("Ô này còn trống"): in a summary it needs the box's label. */
  readonly ofAnyBox?: boolean | undefined;
}

/** Typed values by field name; several for checkboxes. */
export type FormValues = Readonly<Record<string, string | readonly string[] | undefined>>;

export interface FormState {
  readonly t: DesignTexts;
  readonly values: FormValues;
  readonly errors: readonly FieldError[];
  /** Names of the files that were sent with a refused post, by field name: a browser keeps none of them. */
  readonly dropped: Readonly<Record<string, readonly string[]>>;
}

/**
 * The state of a form: fresh, filled from a record, or sent back with errors.
 * @example const form = formState(t, { name: product.name });
 */
export function formState(
  t: DesignTexts,
  values: FormValues = {},
  errors: readonly FieldError[] = [],
  dropped: FormState['dropped'] = {},
): FormState {
  return { t, values, errors, dropped };
}

/** The id of a field on the page, from its name: `packs.0.price` is `f-packs-0-price`. */
export function fieldId(name: string): string {
  return `f-${name.replace(/[^A-Za-z0-9]+/g, '-')}`;
}

/** What was typed in a field of one value; empty text where nothing was. */
export function typedValue(form: FormState, name: string): string {
  const value = form.values[name];
  if (value === undefined) return '';
  return typeof value === 'string' ? value : (value[0] ?? '');
}

/** What was chosen in a field of several values. */
export function typedValues(form: FormState, name: string): readonly string[] {
  const value = form.values[name];
  if (value === undefined || value === '') return [];
  return typeof value === 'string' ? [value] : value;
}

/** The sentences of a field's errors. */
export function errorsOf(form: FormState, name: string): readonly string[] {
  return form.errors.filter((e) => e.name === name).map((e) => e.message);
}

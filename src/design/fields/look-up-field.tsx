// A choice from a long list (communes, producers): typed, looked up by the server, chosen from what it found.
// A plain form: the small button posts the form again with `look-up=<name>`; the page comes back with suggestions as radios.
// The text in the box is the value; a row chosen under it counts only for the text it was found for.

import { fieldId, typedValue } from '../form-state.ts';
import { describedBy, FieldNotes, type FieldProps, isWrong, LabelWords } from './field-frame.tsx';
import { OptionRow } from './option-row.tsx';

export interface Suggestion {
  readonly value: string;
  readonly label: string;
  /** What tells two of the same name apart: district of old, province, code. */
  readonly detail?: string | undefined;
}

export interface LookUpFieldProps extends FieldProps {
  /** What the server found for the typed text; absent before the first look-up. */
  readonly suggestions?: readonly Suggestion[] | undefined;
}

/** The button's name in the posted form; its value is the field's name. */
export const LOOK_UP = 'look-up';

/**
 * The value of a look-up field in a posted form: the row chosen, unless the text was changed since; else the text.
 * @example lookedUp({ commune: 'binh lu', 'commune-for': 'binh lu', 'commune-found': 'Xã Bình Lư (03390)' }, 'commune')
 */
export function lookedUp(posted: Readonly<Record<string, unknown>>, name: string): string {
  const text = (key: string): string => {
    const value = posted[key];
    return typeof value === 'string' ? value : '';
  };
  const found = text(`${name}-found`);
  return found !== '' && text(`${name}-for`) === text(name) ? found : text(name);
}

/**
 * Posts `name` (the text), and with suggestions `name-found` (the row chosen) and `name-for` (the text it was found for);
 * `lookedUp` reads the three. A suggestion's `value` is text that the server reads back without doubt:
 * `Xã Bình Lư (03390)`. With one suggestion it is chosen already.
 * @example <LookUpField form={form} name="commune" label="Xã, phường" suggestions={found} hint="Gõ không dấu cũng được." />
 */
export function LookUpField(props: LookUpFieldProps) {
  const { form, name, label, suggestions } = props;
  const { t } = form;
  const id = fieldId(name);
  const typed = typedValue(form, name);
  const chosen = typedValue(form, `${name}-found`);
  return (
    <div class={isWrong(props) ? 'field field--wrong' : 'field'}>
      <label class="field__label" for={id}>
        <LabelWords {...props} />
      </label>
      <FieldNotes {...props} />
      <div class="look-up">
        <input
          class="box look-up__box"
          type="text"
          id={id}
          name={name}
          value={typed}
          autocomplete="off"
          spellcheck={false}
          aria-invalid={isWrong(props) ? 'true' : undefined}
          aria-describedby={describedBy(props)}
        />
        <button class="button button--secondary" type="submit" name={LOOK_UP} value={name} formNoValidate>
          {t.form.lookUp}
          <span class="visually-hidden"> {label}</span>
        </button>
      </div>
      {suggestions !== undefined && suggestions.length === 0 && (
        <p class="look-up__none" role="status">
          {t.form.noSuggestion(typed)}
        </p>
      )}
      {suggestions !== undefined && suggestions.length > 0 && (
        <fieldset class="look-up__found">
          <legend class="visually-hidden">{t.form.lookUpLegend(label)}</legend>
          <input type="hidden" name={`${name}-for`} value={typed} />
          <div class="options">
            {suggestions.map((s, index) => (
              <OptionRow
                key={s.value}
                type="radio"
                id={`${id}-found-${index + 1}`}
                name={`${name}-found`}
                option={{ value: s.value, label: s.label, hint: s.detail }}
                checked={s.value === chosen || suggestions.length === 1}
              />
            ))}
          </div>
        </fieldset>
      )}
    </div>
  );
}

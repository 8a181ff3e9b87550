// Views of a list that people keep under a name: links to open them, a way to keep the one on the page, a way to drop one.

import type { DesignTexts } from '#texts/vi/design.ts';
import { Button } from './button.tsx';
import { RadioField } from './fields/radio-field.tsx';
import { TextField } from './fields/text-field.tsx';
import { Form } from './form.tsx';
import type { FormState } from './form-state.ts';

export interface ShownView {
  readonly id: string;
  readonly name: string;
  readonly href: string;
  readonly ofUnit: boolean;
  /** The view is the one on the page. */
  readonly current: boolean;
}

export interface SavedViewsProps {
  readonly t: DesignTexts;
  readonly views: readonly ShownView[];
  readonly form: FormState;
  /** Where the forms post: this list, with its filters. */
  readonly action: string;
  readonly frame: { readonly csrf: string; readonly commandId: string };
  /** The filters on the page; empty: there is nothing to keep. */
  readonly query: string;
  readonly hasUnit: boolean;
}

/** The names that the forms post. */
export const SAVE_VIEW = 'saveView';
export const REMOVE_VIEW = 'removeView';

/**
 * Draws nothing where nothing is kept and nothing is filtered.
 * @example <SavedViews t={t} views={views} form={ui.state()} action={here} frame={ui.form()} query={query} hasUnit />
 */
export function SavedViews(props: SavedViewsProps) {
  const { t, views, form, query } = props;
  const words = t.views;
  const isNew = query !== '' && !views.some((view) => view.current);
  if (views.length === 0 && !isNew) return null;
  return (
    <section class="saved-views" aria-label={words.title}>
      {views.length > 0 && (
        <ul class="saved-views__list">
          <li class="saved-views__label" aria-hidden="true">
            {words.title}:
          </li>
          {views.map((view) => (
            <li key={view.id} class="saved-views__one">
              <a href={view.href} aria-current={view.current ? 'true' : undefined}>
                {view.name}
              </a>
              {view.ofUnit && <span class="saved-views__unit"> {words.ofUnit}</span>}
              {view.current && (
                <form method="post" action={props.action} class="saved-views__drop">
                  <input type="hidden" name="csrf" value={props.frame.csrf} />
                  <input type="hidden" name="commandId" value={props.frame.commandId} />
                  <button class="saved-views__remove" type="submit" name={REMOVE_VIEW} value={view.id}>
                    {words.remove}
                    <span class="visually-hidden"> {view.name}</span>
                  </button>
                </form>
              )}
            </li>
          ))}
        </ul>
      )}
      {isNew && (
        <details class="details" open={form.errors.length > 0}>
          <summary class="details__summary">{words.save}</summary>
          <div class="details__body">
            <Form action={props.action} {...props.frame} hidden={{ query }} label={words.save}>
              <TextField
                form={form}
                name="name"
                label={words.name}
                example={words.nameExample}
                width="medium"
                maxLength={80}
              />
              {props.hasUnit && (
                <RadioField
                  form={form.values['for'] === undefined ? { ...form, values: { ...form.values, for: 'me' } } : form}
                  name="for"
                  label={words.whose}
                  options={[
                    { value: 'me', label: words.forMe },
                    { value: 'unit', label: words.forUnit },
                  ]}
                />
              )}
              <div class="actions">
                <Button kind="secondary" name={SAVE_VIEW} value="yes">
                  {words.keep}
                </Button>
              </div>
            </Form>
          </div>
        </details>
      )}
    </section>
  );
}

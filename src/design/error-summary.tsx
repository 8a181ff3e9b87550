// Everything that is wrong, at once, above the form, each line a link to its field. Takes the focus when the page opens.

import { type FormState, fieldId } from './form-state.ts';

export interface ErrorSummaryProps {
  readonly form: FormState;
  /** Replaces "Có 3 chỗ cần sửa". */
  readonly title?: string | undefined;
  /** The label of a field, set before its sentence: "Ô này còn trống" alone does not say which box. */
  readonly labelOf?: ((name: string) => string | undefined) | undefined;
}

/**
 * Labels of a form by the name of each box, for `labelOf`.
 * @example <ErrorSummary form={form} labelOf={labelled({ reason: words.reason })} />
 */
export function labelled(labels: Readonly<Record<string, string>>): (name: string) => string | undefined {
  return (name) => labels[name];
}

/**
 * Draws nothing when nothing is wrong, so a form may always hold it.
 * @example <ErrorSummary form={form} />
 */
export function ErrorSummary({ form, title, labelOf }: ErrorSummaryProps) {
  if (form.errors.length === 0) return null;
  // An error of the whole form (wrong password) is not a place to mend.
  const places = form.errors.filter((e) => e.name !== '').length;
  const words = places === 0 ? form.t.notice.danger : form.t.errorSummary.title(form.errors.length);
  const said = (name: string, message: string): string => {
    const label = labelOf?.(name);
    return label === undefined ? message : `${label}: ${message}`;
  };
  return (
    <section class="error-summary" role="alert" aria-labelledby="error-summary-title" tabIndex={-1} autofocus>
      <h2 class="error-summary__title" id="error-summary-title">
        {title ?? words}
      </h2>
      <ul class="error-summary__list">
        {form.errors.map((error) => (
          <li key={`${error.name} ${error.message}`}>
            {error.name === '' ? (
              error.message
            ) : (
              <a
                href={`#${fieldId(error.name)}`}
                // Named once the page is drawn, by the label that stands at the box.
                data-bare={error.ofAnyBox && labelOf?.(error.name) === undefined ? '' : undefined}
              >
                {said(error.name, error.message)}
              </a>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

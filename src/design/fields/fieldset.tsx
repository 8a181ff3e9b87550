// A group of fields that answer one thing together, with a heading: "Người đại diện pháp luật".

import type { ComponentChildren } from 'preact';

export interface FieldsetProps {
  readonly legend: string;
  readonly hint?: string | undefined;
  /** Short fields that belong together, two beside each other on a desk: one of many records in a form. */
  readonly inPairs?: boolean | undefined;
  readonly children: ComponentChildren;
}

/**
 * @example <Fieldset legend="Nơi sản xuất"><TextField … /></Fieldset>
 */
export function Fieldset({ legend, hint, inPairs, children }: FieldsetProps) {
  return (
    <fieldset class={inPairs ? 'fieldset fieldset--pairs' : 'fieldset'}>
      <legend class="fieldset__legend">{legend}</legend>
      {hint && <p class="fieldset__hint">{hint}</p>}
      {children}
    </fieldset>
  );
}

// A group of fields that answer one thing together, with a heading: "Người đại diện pháp luật".

import type { ComponentChildren } from 'preact';

export interface FieldsetProps {
  readonly legend: string;
  readonly hint?: string | undefined;
  readonly children: ComponentChildren;
}

/**
 * @example <Fieldset legend="Nơi sản xuất"><TextField … /></Fieldset>
 */
export function Fieldset({ legend, hint, children }: FieldsetProps) {
  return (
    <fieldset class="fieldset">
      <legend class="fieldset__legend">{legend}</legend>
      {hint && <p class="fieldset__hint">{hint}</p>}
      {children}
    </fieldset>
  );
}

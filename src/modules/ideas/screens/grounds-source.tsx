// Where the four grounds come from, and that the scale is ours.

import { Details } from '#design/details.tsx';
import type { Ui } from '#web/ui.ts';
import { groundsSource } from '../rules/priority.ts';

/** @example <GroundsSource ui={ui} /> */
export function GroundsSource({ ui }: { readonly ui: Ui }) {
  const words = ui.t.ideas.source;
  return (
    <Details summary={words.title}>
      <p>{words.text(groundsSource.document, groundsSource.item)}</p>
    </Details>
  );
}

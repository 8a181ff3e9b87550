// A part that is not as its form saw it: closed, because the dossier was sent or dropped, or saved by another person.

import type { VNode } from 'preact';
import type { ComparedField } from '#design/compare-versions.tsx';
import type { Ui } from '#web/ui.ts';
import type { PartContents, PartName } from '../rules/parts.ts';
import type { DossierView } from '../use-cases/view-dossier.ts';
import { ClosedMeanwhile } from './closed-meanwhile.tsx';
import { SavedMeanwhile } from './saved-meanwhile.tsx';

/** One line of a part, written for people: as saved now, as typed, and as it stood when the form was opened. */
export interface PartLine extends Pick<ComparedField, 'name' | 'label' | 'theirs' | 'yours'> {
  readonly before: string | null;
}

/**
 * The page to show instead of the form; `null`: the part can be filled in. What the viewer left as it stood when the form was opened is no
 * change of theirs, so there the other's word is proposed. `linesOf` gets the part as the form saw it, where that is known.
 * @example const meanwhile = partMeanwhile(ui, view, 'general', (seen) => linesOf(seen)); if (meanwhile !== null) return meanwhile;
 */
export function partMeanwhile<Name extends PartName>(
  ui: Ui,
  view: DossierView,
  part: Name,
  linesOf: (seen: PartContents[Name] | null) => readonly PartLine[],
): VNode | null {
  const isClosed = !view.may.write;
  if (!isClosed && ui.problem?.code !== 'records/changed-meanwhile') return null;
  const seen = (ui.problem?.details['before'] ?? null) as PartContents[Name] | null;
  const fields = linesOf(seen)
    .filter(({ theirs, yours }) => theirs !== yours)
    .map(({ before, ...line }): ComparedField => ({ ...line, prefer: before === line.yours ? 'theirs' : 'yours' }));
  const Page = isClosed ? ClosedMeanwhile : SavedMeanwhile;
  return <Page ui={ui} view={view} part={part} fields={fields} />;
}

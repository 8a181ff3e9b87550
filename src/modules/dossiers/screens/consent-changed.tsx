// What changed since the producer gave its word for what an officer typed: each thing with who changed it and when.

import { Notice } from '#design/notice.tsx';
import type { Ui } from '#web/ui.ts';
import { type PartName, partNames } from '../rules/parts.ts';
import type { ChangedThing } from '../use-cases/consent-standing.ts';
import type { DossierView } from '../use-cases/view-dossier.ts';
import { whenWords } from './words.ts';

/** A covered thing as people call it: the name of its part, or the line of the register. */
export function thingWords(ui: Ui, thing: string): string {
  const { parts } = ui.t.dossiers;
  if ((partNames as readonly string[]).includes(thing)) return parts[thing as PartName].name;
  return (ui.t.dossierWord.changed.things as Readonly<Record<string, string>>)[thing] ?? thing;
}

/** Things that are different now, each with who changed it and when. */
export function ChangedThings({ ui, things }: { readonly ui: Ui; readonly things: readonly ChangedThing[] }) {
  const words = ui.t.dossierWord.changed;
  return (
    <ul>
      {things.map(({ thing, byName, at }) => (
        <li key={thing}>{words.changedBy(thingWords(ui, thing), byName ?? '', at === null ? '' : whenWords(at))}</li>
      ))}
    </ul>
  );
}

interface Props {
  readonly ui: Ui;
  readonly view: Pick<DossierView, 'consentChanged'>;
}

export function ConsentChanged({ ui, view }: Props) {
  const words = ui.t.dossierWord.changed;
  if (view.consentChanged.length === 0) return null;
  return (
    <Notice t={ui.t.design} tone="warning" title={words.outdatedTitle} text={words.outdated}>
      <ChangedThings ui={ui} things={view.consentChanged} />
    </Notice>
  );
}

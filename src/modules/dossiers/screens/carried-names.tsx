// What a dossier took over from the last one of its product, or must write anew, by name.

import type { CommitmentName } from '#modules/legacy-files/index.ts';
import type { Ui } from '#web/ui.ts';
import type { CarriedName } from '../rules/dossier.ts';

function nameWords(ui: Ui, one: CarriedName): string {
  const words = ui.t.dossierCarried;
  const { fields } = ui.t.dossiers;
  switch (one.kind) {
    case 'piece':
      return one.title;
    case 'answers':
      return words.answers(one.count);
    case 'criterion':
      return words.criterion(one.name);
    case 'commitment':
      return ui.t.legacyFiles.matters[one.name as CommitmentName];
    case 'line':
      return (fields as unknown as Readonly<Record<string, string>>)[one.name] ?? one.name;
  }
}

interface CarriedNamesProps {
  readonly ui: Ui;
  readonly label: string;
  readonly names: readonly CarriedName[] | undefined;
}

/** One line of names; nothing where a dossier of before does not say them. */
export function CarriedNames({ ui, label, names = [] }: CarriedNamesProps) {
  if (names.length === 0) return null;
  return (
    <p>
      {label}: {names.map((one) => nameWords(ui, one)).join('; ')}.
    </p>
  );
}

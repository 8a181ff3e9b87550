// The checklists that a visit may name, until more versions are written, and how they are called.

import type { Texts } from '#texts/index.ts';

/** Keys that a form offers, each with its version. */
export const checklistKeys = [
  'dossier-criteria@1',
  'mark-and-advertising@2',
  'label@1',
  'food-safety@1',
  'environment@1',
  'traceability@1',
  'raw-material-and-output@2',
] as const;

/**
 * The title of a checklist by its key; the code of the key where nobody knows it.
 * @example checklistTitle(textsOf('vi'), 'label@1') // 'Nhãn hàng hóa'
 */
export function checklistTitle({ inspections }: Pick<Texts, 'inspections'>, key: string): string {
  const [code = key] = key.split('@');
  const titles: Readonly<Record<string, string>> = inspections.checklists;
  return titles[code] ?? code;
}

// Everything that a supplement can be asked for in a dossier: the parts of its forms, the criteria of its sheet, the kinds of
// evidence that the forms list, the samples.

import type { LocalDate } from '#kernel/calendar.ts';
import { calmTitle } from '#kernel/calm-title.ts';
import { loadCriteriaRemarks } from '#law/criteria-remarks.ts';
import { partNames } from '#modules/dossiers/index.ts';
import type { CompiledSet } from '#modules/evaluation/index.ts';
import { kindRulesOn } from '#modules/evidence/index.ts';
import { textsOf } from '#texts/index.ts';
import { type Choosable, itemKey } from '../rules/supplement.ts';

/** Parts and kinds of evidence, which every dossier has: what many can be asked at once. */
export async function sharedItems(folder: CompiledSet['set']['folder'], day: LocalDate): Promise<readonly Choosable[]> {
  const { parts } = textsOf('vi').dossiers;
  const titles = (await loadCriteriaRemarks()).evidence[folder];
  return [
    ...partNames.map((code): Choosable => {
      return { key: itemKey('part', code), kind: 'part', code, title: parts[code].name };
    }),
    ...kindRulesOn(day).map(({ kind, code }): Choosable => {
      return { key: itemKey('evidence', kind), kind: 'evidence', code: kind, title: titles.get(code)?.title ?? kind };
    }),
  ];
}

/** Everything that can be asked for in one dossier. */
export async function choosableItems(compiled: CompiledSet, day: LocalDate): Promise<readonly Choosable[]> {
  return [
    ...(await sharedItems(compiled.set.folder, day)),
    ...compiled.leaves.map(({ code, title }): Choosable => {
      return { key: itemKey('criterion', code), kind: 'criterion', code, title: `${code} ${calmTitle(title)}` };
    }),
    ...(compiled.set.samplesRequired > 0
      ? [{ key: 'samples', kind: 'samples' as const, code: 'samples', title: textsOf('vi').dossiers.returning.samples }]
      : []),
  ];
}

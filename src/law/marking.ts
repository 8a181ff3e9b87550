// Which criteria follow from papers and which are judged at the table, with the reason. The authors' derivation, not the act's.

import { type CriteriaSet, leavesOf } from './criteria-set.ts';
import { LawValue } from './law-reader.ts';
import { type SetFolder, setFolders } from './product-sets.ts';

/** `documentary`: the option follows from papers that can be checked. `judged`: taste, look or opinion at the table. */
export const markWords = ['documentary', 'judged'] as const;
export type MarkWord = (typeof markWords)[number];

/** How a criterion is decided, and why. */
export interface CriterionMark {
  readonly mark: MarkWord;
  /** The rule it was marked by: `origin-share`, `sensory` … */
  readonly rule: string;
  readonly reason: { readonly vi: string; readonly en: string };
}

/** Criterion code → mark, of one set. */
export type SetMarking = ReadonlyMap<string, CriterionMark>;

/** The markings of one instrument by set number; throws `LawDataFault` naming file, path and fault. */
export function readMarking(file: string, value: unknown): ReadonlyMap<number, SetMarking> {
  const root = new LawValue(file, value).object(['schemaVersion', 'folder', 'provenance', 'note', 'rules', 'sets']);
  root.schemaVersion.whole(1, 1);
  root.folder.oneOf(setFolders);
  root.provenance.oneOf(['derived']);
  root.note.text();
  const rules = new Map<string, CriterionMark>();
  const unused = new Set<string>();
  root.rules.list((item) => {
    const o = item.object(['code', 'mark', 'reason']);
    const reason = o.reason.object(['vi', 'en']);
    const rule = o.code.text();
    if (rules.has(rule)) o.code.fault(`${rule} stands twice`);
    rules.set(rule, { mark: o.mark.oneOf(markWords), rule, reason: { vi: reason.vi.text(), en: reason.en.text() } });
    unused.add(rule);
  });
  const sets = new Map<number, SetMarking>();
  for (const [key, set] of root.sets.entries()) {
    const number = /^\d{2}$/.test(key) ? Number(key) : 0;
    if (number < 1 || number > 26) root.sets.fault(`expected a set 01 to 26, found ${key}`);
    const marks = new Map<string, CriterionMark>();
    for (const [rule, codes] of set.entries()) {
      const mark = rules.get(rule) ?? codes.fault('no such rule');
      unused.delete(rule);
      codes.list((item) => {
        const code = item.text();
        if (marks.has(code)) item.fault(`${code} is marked twice`);
        marks.set(code, mark);
      });
    }
    sets.set(number, marks);
  }
  if (unused.size > 0) root.rules.fault(`no criterion uses ${[...unused].join(', ')}`);
  return sets;
}

/** Throws where a leaf of the set is not marked, or something is marked that is no leaf of it. */
export function checkMarking(file: string, set: CriteriaSet, marking: SetMarking): void {
  const at = new LawValue(file, null, `sets.${String(set.number).padStart(2, '0')}`);
  const leaves = new Set(leavesOf(set).map((leaf) => leaf.code));
  const without = [...leaves].filter((code) => !marking.has(code));
  if (without.length > 0) at.fault(`not marked: ${without.join(', ')}`);
  const strange = [...marking.keys()].filter((code) => !leaves.has(code));
  if (strange.length > 0) at.fault(`no criterion of the set: ${strange.join(', ')}`);
}

const files: Readonly<Record<SetFolder, (() => Promise<{ readonly default: unknown }>) | null>> = {
  '26-2026': () => import('../../law/criteria-sets/26-2026/marking.json', { with: { type: 'json' } }),
  // Headers only: there is nothing to mark.
  '148-2023': null,
  '1048-2019': () => import('../../law/criteria-sets/1048-2019/marking.json', { with: { type: 'json' } }),
};
const kept = new Map<SetFolder, Promise<ReadonlyMap<number, SetMarking>>>();

/**
 * The marking of a set, every leaf exactly once; `null` where the set has no criteria. Throws `LawDataFault` where the
 * data is not as promised.
 * @example (await markingOf(tea))?.get('6.2.3')?.mark // 'judged': the taste of the infusion
 */
export async function markingOf(set: CriteriaSet): Promise<SetMarking | null> {
  const load = files[set.folder];
  if (load === null || leavesOf(set).length === 0) return null;
  const file = `law/criteria-sets/${set.folder}/marking.json`;
  let loading = kept.get(set.folder);
  if (loading === undefined) {
    loading = load().then((document) => readMarking(file, document.default));
    kept.set(set.folder, loading);
  }
  const marking = (await loading).get(set.number) ?? new Map<string, CriterionMark>();
  checkMarking(file, set, marking);
  return marking;
}

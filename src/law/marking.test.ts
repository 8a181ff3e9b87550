// Every leaf of every set that has criteria is marked exactly once, by rules that hold everywhere, and the reader is strict.

import { beforeAll, describe, expect, it } from 'vitest';
import document from '../../law/criteria-sets/26-2026/marking.json' with { type: 'json' };
import { faultOf, gone, spoilt } from '../../tests/support/spoilt.ts';
import { type CriteriaSet, type Criterion, leavesOf } from './criteria-set.ts';
import { criteriaSetsOf, findCriteriaSet } from './criteria-sets.ts';
import { checkMarking, markingOf, readMarking, type SetMarking } from './marking.ts';

interface Marked {
  readonly set: CriteriaSet;
  readonly leaf: Criterion;
  readonly mark: string;
  readonly rule: string;
}
const marked: Marked[] = [];
const markings = new Map<string, SetMarking | null>();
beforeAll(async () => {
  for (const folder of ['26-2026', '1048-2019', '148-2023'] as const) {
    for (const set of await criteriaSetsOf(folder)) {
      const marking = await markingOf(set);
      markings.set(set.id, marking);
      for (const leaf of marking === null ? [] : leavesOf(set)) {
        const { mark = '', rule = '' } = marking?.get(leaf.code) ?? {};
        marked.push({ set, leaf, mark, rule });
      }
    }
  }
});
const of = (folder: string, mark: string) =>
  marked.filter((one) => one.set.folder === folder && one.mark === mark).length;

describe('the marking', () => {
  it('covers the 787 criteria of 26/2026 and all that were seen of 1048, each once', () => {
    expect(of('26-2026', 'documentary') + of('26-2026', 'judged')).toBe(787);
    expect(of('1048-2019', 'documentary') + of('1048-2019', 'judged')).toBe(751);
    const without = [...markings].filter(([, marking]) => marking === null).map(([id]) => id);
    expect(without).toHaveLength(27);
    expect(without.filter((id) => !id.startsWith('148-2023/'))).toEqual(['1048-2019/03']);
  });

  it('calls nothing documentary whose options are told apart by a word of opinion', () => {
    const opinion =
      /đẹp|sang trọng|sáng tạo|ấn tượng|hấp dẫn|độc đáo|đặc sắc|sinh động|truyền cảm|thuyết phục|hài hòa|phù hợp|chặt chẽ|tương đối|chấp nhận được|tinh xảo|khéo léo|tiện lợi|thuận tiện|tốt|trung bình/g;
    // Words of opinion that name something written down: the grade of a cooperative, a second language.
    const named = /xếp loại trung bình|tiếng nước ngoài phù hợp/g;
    const strays = marked.flatMap(({ set, leaf, mark }) => {
      if (mark !== 'documentary') return [];
      const words = leaf.options.map(
        (option) => new Set(option.text.toLowerCase().replace(named, '').match(opinion) ?? []),
      );
      const apart = [...new Set(words.flatMap((one) => [...one]))].filter((word) => !words.every((w) => w.has(word)));
      return apart.map((word) => `${set.id}#${leaf.code} ${leaf.title}: ${word}`);
    });
    expect(strays).toEqual([]);
  });

  it('calls nothing judged that only counts shares, people or agents', () => {
    const counted = (leaf: Criterion) => leaf.options.filter((option) => /\d+ ?%/.test(option.text)).length;
    const strays = marked.filter(
      ({ leaf, mark, rule }) => mark === 'judged' && rule !== 'sensory' && counted(leaf) > 1,
    );
    expect(strays.map(({ set, leaf }) => `${set.id}#${leaf.code}`)).toEqual([]);
  });

  it('marks the same criterion with the same options the same way in every set of an instrument', () => {
    const ways = new Map<string, Set<string>>();
    for (const { set, leaf, rule } of marked) {
      const key = `${set.folder} ${leaf.title} ${leaf.options.map((option) => option.text).join('|')}`;
      ways.set(key, (ways.get(key) ?? new Set()).add(rule));
    }
    expect(ways.size).toBeGreaterThan(200);
    expect([...ways].filter(([, rules]) => rules.size > 1).map(([key]) => key)).toEqual([]);
  });

  it('gives a reason in both languages: for tea, contracts are read and the taste is judged', async () => {
    const tea = markings.get('26-2026/11');
    expect(tea?.get('1.5')).toMatchObject({ mark: 'documentary', rule: 'linkage-contract' });
    expect(tea?.get('6.2.3')).toMatchObject({ mark: 'judged', rule: 'sensory' });
    for (const { reason } of tea?.values() ?? []) expect(reason.vi.length * reason.en.length).toBeGreaterThan(300);
  });
});

describe('a broken marking is refused by file, path and fault', () => {
  const file = 'law/criteria-sets/26-2026/marking.json';
  const read = (value: unknown) => faultOf(() => readMarking(file, value));
  const cases: readonly (readonly [string, string, unknown, string])[] = [
    ['a third word', 'rules[0].mark', 'maybe', 'rules[0].mark: expected one of documentary, judged'],
    ['no reason', 'rules[0].reason.vi', '', 'rules[0].reason.vi: expected text'],
    ['a rule twice', 'rules[1].code', 'origin-share', 'rules[1].code: origin-share stands twice'],
    ['a rule that is none', 'sets.11.hearsay', ['1.1'], 'sets.11.hearsay: no such rule'],
    ['a criterion marked by two rules', 'sets.11.look', ['2.2', '1.5'], 'sets.11.look[1]: 1.5 is marked twice'],
    ['a set that is none', 'sets.27', {}, 'sets: expected a set 01 to 26, found 27'],
    ['another standing than derived', 'provenance', 'seen', 'provenance: expected one of derived'],
    ['a rule nobody uses', 'sets', {}, 'rules: no criterion uses origin-share, certificate'],
    ['a missing part', 'rules', gone, '(whole document): missing key rules'],
  ];
  for (const [what, path, value, message] of cases) {
    it(what, () => {
      expect(read(document)).toBe('no fault');
      expect(read(spoilt(document, path, value))).toContain(`${file}: ${message}`);
    });
  }

  it('a leaf without a mark, and a mark without a leaf', async () => {
    const set = await findCriteriaSet('26-2026/11');
    const marking = markings.get('26-2026/11');
    if (set === null || marking === null || marking === undefined) throw new Error('no set 11');
    const less = new Map([...marking].filter(([code]) => code !== '6.2.3'));
    const more = new Map([...marking, ['9.9', [...marking.values()][0]] as const]) as SetMarking;
    expect(faultOf(() => checkMarking(file, set, marking))).toBe('no fault');
    expect(faultOf(() => checkMarking(file, set, less))).toBe(`${file}: sets.11: not marked: 6.2.3`);
    expect(faultOf(() => checkMarking(file, set, more))).toBe(`${file}: sets.11: no criterion of the set: 9.9`);
  });
});

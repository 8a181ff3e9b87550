import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadInspectionChecklists, readInspectionChecklist } from './inspection-checklists.ts';

const small = (questions: readonly unknown[]): unknown => ({
  schemaVersion: 1,
  code: 'small',
  version: 1,
  title: 'Nhỏ',
  forSets: null,
  source: { instrument: '26/2026/QĐ-TTg', confidence: 'I', ours: 'Của phần mềm' },
  sections: [{ code: 'a', title: 'A', questions }],
});
const read =
  (...questions: readonly unknown[]) =>
  () =>
    readInspectionChecklist('small.json', small(questions));
const yesNo = { code: 'a', text: 'A?', kind: 'yes-no' };

describe('checklists of visits', () => {
  it('are all read, every file of the folder among them', async () => {
    const all = await loadInspectionChecklists();
    const names = all.map((one) => `${one.code}-${one.version}.json`).sort();
    expect(names).toEqual(readdirSync('law/checklists').sort());
  });

  it('ask more than forty questions of tea (set 11) before any answer', async () => {
    const all = await loadInspectionChecklists();
    const forTea = all.filter((one) => one.forSets === null || one.forSets.includes(11));
    const free = forTea.flatMap((one) => one.sections.flatMap((each) => each.questions)).filter((one) => !one.askIf);
    expect(free.length).toBeGreaterThanOrEqual(40);
  });

  it('have one on raw material for every set that has raw material, never two', async () => {
    const all = (await loadInspectionChecklists()).filter((one) => one.code.startsWith('raw-material'));
    for (let set = 1; set <= 25; set += 1) {
      const codes = all.filter((one) => one.forSets?.includes(set)).map((one) => one.code);
      expect(new Set(codes).size).toBe(1);
    }
  });

  it('refuse data that would ask nonsense', () => {
    expect(read(yesNo, yesNo)).toThrow('stands twice');
    expect(read({ ...yesNo, askIf: { question: 'b', is: ['yes'] } })).toThrow('no earlier question');
    expect(read(yesNo, { ...yesNo, code: 'b', askIf: { question: 'a' } })).toThrow('asks for nothing');
    expect(read({ ...yesNo, kind: 'choice' })).toThrow('a choice has options');
    expect(read({ ...yesNo, least: 3 })).toThrow('only a number has a range');
    expect(read({ code: 'n', text: 'N', kind: 'number', least: 5, most: 3 })).toThrow('below the least');
    expect(read({ code: 'n', text: 'N', kind: 'number', format: 'web-address' })).toThrow('only a text has a form');
    expect(read({ code: 'n', text: 'N', kind: 'number', finding: { kind: 'other', severity: 'minor' } })).toThrow(
      'nothing proposes it',
    );
  });
});

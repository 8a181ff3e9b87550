// Why every point stands: it adds up to the engine's own totals, and what is lost is said with its reason.

import { describe, expect, it } from 'vitest';
import { findCriteriaSet } from '#law/criteria-sets.ts';
import { explainPoints, type SheetNotes } from './explain-points.ts';
import { score } from './score.ts';
import { readScoreRequest } from './score-request.ts';

const explained = async (id: string, raw: Readonly<Record<string, unknown>>, notes?: SheetNotes) => {
  const set = await findCriteriaSet(id);
  const request = readScoreRequest({ set: id, asOf: '2026-06-15', ...raw }, set);
  if (!request.ok || set === null) throw new Error(JSON.stringify(request));
  const result = score(request.value, set);
  const lines = explainPoints(request.value, set, result, notes);
  return { result, lines, at: (code: string, by = 'm1') => lines.find((l) => l.criterion === code && l.by === by) };
};
const sheet = (choices: Readonly<Record<string, number>>, by = 'm1') => ({ by, choices });

describe('every point', () => {
  it('names criterion, option, points, who chose it, evidence, version and note', async () => {
    const { at } = await explained('26-2026/11', { sheets: [sheet({ '1.5': 2 })] }, { m1: { '1.5': 'hai hợp đồng' } });
    expect(at('1.5')).toEqual({
      by: 'm1',
      criterion: '1.5',
      title: 'Liên kết chuỗi trong sản xuất',
      part: 'A',
      group: '1',
      case: null,
      option: {
        key: '26-2026/11#1.5/2',
        number: 2,
        text: 'Có hợp đồng liên kết từ 50% đến dưới 75% sản lượng tiêu thụ',
        points: 1,
      },
      points: 1,
      most: 3,
      lost: null,
      evidence: ['E03'],
      note: 'hai hợp đồng',
      version: { set: '26-2026/11', instrument: '26/2026/QĐ-TTg', annex: 'Phụ lục II' },
    });
  });

  it('adds up to the total of each member', async () => {
    const { result, lines } = await explained('26-2026/11', {
      sheets: [sheet({ '1.1': 3, '1.5': 2, '5.1': 5, '5.2': 3 }), sheet({ '7': 3, '5.2': 3 }, 'm2')],
      conditions: { C5: false },
    });
    for (const { by, total } of result.members) {
      expect(lines.filter((line) => line.by === by).reduce((sum, line) => sum + line.points, 0)).toBe(total);
    }
  });
});

describe('what is lost', () => {
  it('is the most a criterion gives, where nothing was chosen', async () => {
    const { at } = await explained('26-2026/11', { sheets: [sheet({})] });
    expect(at('4.1')).toMatchObject({ option: null, points: 0, lost: { why: 'unscored', points: 5 } });
  });

  it('is the chosen option’s points, where a required condition was denied, with its sentence', async () => {
    const { at } = await explained('26-2026/11', { sheets: [sheet({ '8': 2 })], conditions: { C5: false } });
    expect(at('8')).toMatchObject({
      points: 0,
      lost: {
        why: 'require-false',
        points: 4,
        condition: { code: 'C5', citation: '26/2026/QĐ-TTg, Phụ lục II, 26-2026/11, 8' },
      },
    });
    expect(at('8')?.lost).toHaveProperty('condition.text', expect.stringContaining('phiếu kiểm nghiệm'));
  });

  it('is nothing where the condition holds or nobody has answered it', async () => {
    for (const conditions of [{ C5: true }, {}]) {
      const { at } = await explained('26-2026/11', { sheets: [sheet({ '8': 2 })], conditions });
      expect(at('8')).toMatchObject({ points: 4, lost: null });
    }
  });

  it('is the structure of a story that is not there, and nothing once there is one', async () => {
    const without = await explained('26-2026/11', { sheets: [sheet({ '5.1': 1, '5.2': 3 })] });
    expect(without.at('5.2')).toMatchObject({
      points: 0,
      lost: {
        why: 'not-applying',
        points: 2,
        condition: { code: 'C3', text: 'Chỉ áp dụng khi có câu chuyện sản phẩm' },
      },
    });
    const withStory = await explained('26-2026/11', { sheets: [sheet({ '5.1': 5, '5.2': 3 })] });
    expect(withStory.at('5.2')).toMatchObject({ points: 2, lost: null });
  });

  it('counts the most within the case that the dossier chose', async () => {
    const { at } = await explained('26-2026/26', { cases: { '8': 'a' }, sheets: [sheet({ '8': 2 })] });
    expect(at('8')).toMatchObject({ case: 'a', points: 3, most: 3, lost: null });
  });
});

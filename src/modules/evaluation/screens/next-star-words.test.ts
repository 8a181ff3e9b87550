// What a producer reads: plain sentences in Vietnamese, complete English, every number as it is counted.

import { describe, expect, it } from 'vitest';
import { loadCriteriaRemarks } from '#law/criteria-remarks.ts';
import { findCriteriaSet } from '#law/criteria-sets.ts';
import { markingOf } from '#law/marking.ts';
import { type Language, textsOf } from '#texts/index.ts';
import { explainPoints, nextStar, readScoreRequest, score } from '../index.ts';
import { lostWords, wayWords } from './next-star-words.ts';

const tea: Readonly<Record<string, number>> = Object.fromEntries(
  '1.1/3 1.2/2 1.3/3 1.4/2 1.5/2 1.6/1 1.7/2 2.1/4 2.2/3 2.3/3 2.4/1 3.1/3 3.2/2 3.3/3 3.4/2 3.5/2 4.1/3 4.2/3 4.3/4 5.1/5 5.2/3 5.3/3 6.1.1/3 6.1.2/3 6.2.1/3 6.2.2/3 6.2.3/3 7/3 8/2 9/2 10/2 11/1'
    .split(' ')
    .map((word) => word.split('/'))
    .map(([code, option]) => [code, Number(option)]),
);

const said = async (choices: Readonly<Record<string, number>>, conditions: object, lang: Language) => {
  const set = await findCriteriaSet('26-2026/11');
  const raw = { set: '26-2026/11', asOf: '2026-06-15', conditions, sheets: [{ by: 'm1', choices }] };
  const read = readScoreRequest(raw, set);
  if (!read.ok || set === null) throw new Error(JSON.stringify(read));
  const result = score(read.value, set);
  const t = textsOf(lang).evaluationNext;
  const { evidence } = await loadCriteriaRemarks();
  const way = nextStar(read.value, set, result, await markingOf(set));
  const lost = explainPoints(read.value, set, result).flatMap((point) => lostWords(point, t) ?? []);
  return { words: wayWords(way, t, evidence[set.folder]), lost };
};

describe('the to-do list of the worked example', () => {
  it('says in Vietnamese what to prove for four stars, with which papers', async () => {
    const { words, lost } = await said(tea, {}, 'vi');
    expect(words).toMatchObject({
      heading: 'Để lên 4 sao, cơ sở cần:',
      remarks: [],
      noWay: [],
      sections: [
        {
          title: 'Đạt các mức tối thiểu in trên phiếu',
          outcome: null,
          steps: [
            {
              text: 'Chứng minh ở tiêu chí 1.5 (Liên kết chuỗi trong sản xuất) mức “Có hợp đồng liên kết trên 75% sản lượng tiêu thụ”, nay là “Có hợp đồng liên kết từ 50% đến dưới 75% sản lượng tiêu thụ”. Thêm 1 điểm.',
              details: [
                'Mức tối thiểu của 4 sao.',
                'Giấy tờ chứng minh: Nguồn gốc nguyên liệu, vùng nguyên liệu, liên kết chuỗi.',
              ],
            },
          ],
        },
      ],
    });
    expect(lost).toEqual([]);
  });

  it('says the points still missing before the steps for them, with the minima counted', async () => {
    const { words } = await said({ ...tea, '1.5': 3 }, {}, 'vi');
    expect(words.sections.map((section) => section.reason)).toEqual(['minimum', 'points']);
    expect(words.sections[1]?.intro).toBe(
      'Đạt xong các việc trên, điểm trung bình còn thiếu 11,00 điểm để đủ 90 điểm của 5 sao.',
    );
  });

  it('begins with the gate, says the level behind it, and names the condition that costs points', async () => {
    const { words, lost } = await said(tea, { C4: true, C5: false }, 'vi');
    expect(words.heading).toBe('Để được đánh giá tiếp và lên 3 sao, cơ sở cần:');
    expect(words.sections[0]?.steps[0]?.text).toMatch(/^Xử lý điều làm dừng đánh giá: “Nếu có các tạp chất/);
    expect(words.sections[0]?.outcome).toBe('Khắc phục xong các điều trên, phiếu này đạt mức 2 sao.');
    expect(words.sections[1]?.steps[0]?.text).toMatch(/^Bảo đảm điều kiện của tiêu chí 8 .*Thêm 4 điểm\.$/);
    expect(lost).toEqual([expect.stringMatching(/^Không được tính 4 điểm vì chưa đạt điều kiện: “Bản Tiêu chuẩn/)]);
  });

  it('says how many criteria are not scored yet', async () => {
    const { '7': _, ...open } = tea;
    const { words, lost } = await said(open, {}, 'vi');
    expect(words.remarks).toEqual([
      'Còn 1 tiêu chí chưa chấm (7), đang tính 0 điểm. Hãy chấm nốt rồi xem lại danh sách này.',
    ]);
    expect(lost).toEqual(['Chưa chấm nên tính 0 điểm; nhiều nhất được 5 điểm.']);
  });

  it('is whole in English too, with no word of Vietnamese but what the law prints', async () => {
    const { words } = await said(tea, {}, 'en');
    expect(words.heading).toBe('For 4 stars, the producer needs to:');
    expect(words.sections[0]?.steps[0]?.text).toMatch(/^Prove “Có hợp đồng .* at criterion 1\.5 .*Wins 1 point\.$/);
  });
});

// The list of what was screened: keep, strengthen, let go, each with its reason; to be signed by the office that screened. No act has a
// form for it: the layout is that of Decree 30/2020/NĐ-CP, the words are ours.

import { formatVietnamese, type LocalDate } from '#kernel/calendar.ts';
import { officialMargins, type Paper, type Row } from '../paper.ts';
import { bold, cell, paragraph, row, shadedRow } from '../paper-pieces.ts';
import { body, documentTitle, inSentence, letterEnd, letterHead, unitName, WORDS_OURS } from './letter-frame.ts';

export interface ScreenedFact {
  readonly product: string;
  readonly producer: string;
  readonly commune: string;
  readonly stars: number | null;
  readonly until: LocalDate | null;
  readonly choice: 'keep' | 'strengthen' | 'let-go';
  readonly reason: string;
}

const GROUPS = {
  keep: 'I. Giữ',
  strengthen: 'II. Củng cố',
  'let-go': 'III. Cho ra khỏi Chương trình',
} as const satisfies Record<ScreenedFact['choice'], string>;

/**
 * The list as a paper; products keep the order they are given in.
 * @example screeningListPaper({ province: 'Tỉnh Lai Châu', rows: [], madeOn: date('2026-11-23') }).title
 */
export function screeningListPaper(facts: {
  readonly province: string;
  readonly rows: readonly ScreenedFact[];
  readonly madeOn: LocalDate;
}): Paper {
  const { province, rows, madeOn } = facts;
  const head = (words: string) => cell(paragraph([bold(words)], { align: 'center', size: 11 }), { align: 'center' });
  const small = (words: string, align: 'left' | 'center' = 'left') =>
    cell(paragraph(words, { size: 11, align }), { align });
  const groups: (readonly Row[])[] = [];
  for (const [choice, title] of Object.entries(GROUPS)) {
    const own = rows.filter((one) => one.choice === choice);
    const heading = cell(paragraph([bold(`${title}: ${own.length} sản phẩm`)], { size: 11 }), { span: 7 });
    groups.push([shadedRow(heading)]);
    own.forEach((one, i) => {
      groups.push([
        row(
          small(String(i + 1), 'center'),
          small(one.product),
          small(one.producer),
          small(one.commune),
          small(one.stars === null ? '–' : `${one.stars} sao`, 'center'),
          small(one.until === null ? '–' : formatVietnamese(one.until), 'center'),
          small(one.reason),
        ),
      ]);
    });
  }
  return {
    title: 'Danh sách rà soát sản phẩm OCOP',
    date: madeOn,
    size: 13,
    margins: officialMargins,
    foot: {
      left: `Danh sách rà soát sản phẩm OCOP · ${province}`,
      right: WORDS_OURS,
    },
    blocks: [
      ...letterHead(
        {
          above: ['ỦY BAN NHÂN DÂN', province.toUpperCase()],
          lines: ['………………………………'],
          symbol: 'OCOP',
          place: unitName(province),
        },
        { number: null, date: null },
        '/DS-……',
      ),
      ...documentTitle('DANH SÁCH', 'Rà soát sản phẩm OCOP: giữ, củng cố, cho ra'),
      body(
        `Kết quả rà soát các sản phẩm OCOP trên địa bàn ${inSentence(province)}, tính đến ngày ${formatVietnamese(madeOn)}, gồm ${rows.length} sản phẩm:`,
      ),
      { kind: 'space', height: 6 },
      {
        kind: 'table',
        columns: [0.06, 0.2, 0.18, 0.13, 0.08, 0.12, 0.23],
        head: [
          row(
            head('TT'),
            head('Sản phẩm'),
            head('Chủ thể'),
            head('Xã, phường'),
            head('Hạng'),
            head('Có giá trị đến'),
            head('Lý do'),
          ),
        ],
        groups,
      },
      letterEnd(['Ủy ban nhân dân các xã, phường', 'Lưu: VT'], { offices: ['………………………………'], name: null }),
    ],
  };
}

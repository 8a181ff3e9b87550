// The frame of a decision (quyết định cá biệt) of the chair of a provincial people’s committee (Decree 30/2020/NĐ-CP, Annex I and
// Annex III): issuer in person, bases, articles, copies, signature, and annexes on pages of their own. Recognition, approval and
// withdrawal belong to the chair personally (26/2026/QĐ-TTg, Art. 7.3e, 8.2), so nothing is signed "TM.".

import { type Block, type Paragraph, type Table, uncheckedCopyNotice } from '../paper.ts';
import { bold, inWords, italic, paragraph, text } from '../paper-pieces.ts';
import {
  body,
  documentTitle,
  type Issue,
  type Issuer,
  inSentence,
  letterEnd,
  letterHead,
  unitName,
} from './letter-frame.ts';

/** What every decision of the programme rests on, as it is cited in full. */
export const basisOf26 =
  'Quyết định số 26/2026/QĐ-TTg ngày 22 tháng 5 năm 2026 của Thủ tướng Chính phủ ban hành Bộ tiêu chí và quy trình đánh giá, phân hạng sản phẩm mỗi xã một sản phẩm';

/** The chair of the people’s committee of a province as issuer: `chairOfProvince('Tỉnh Lai Châu')`. */
export function chairOfProvince(province: string): Issuer {
  return {
    lines: ['CHỦ TỊCH', 'ỦY BAN NHÂN DÂN', province.toUpperCase()],
    symbol: 'UBND',
    place: unitName(province),
  };
}

/** Between a paragraph and the table below it. */
export const GAP: Block = { kind: 'space', height: 5 };

/** `Căn cứ …;` one a line, the last with a full stop. */
export const basesOf = (bases: readonly string[]): readonly Paragraph[] =>
  bases.map((basis, i) =>
    paragraph([italic(`Căn cứ ${basis}${i === bases.length - 1 ? '.' : ';'}`)], {
      align: 'justify',
      firstLine: true,
      before: i === 0 ? 12 : 3,
    }),
  );

/** `Điều 1. …`, its number bold; further paragraphs below it. */
export const article = (ordinal: number, words: string, ...more: readonly string[]): readonly Block[] => [
  paragraph([bold(`Điều ${ordinal}. `), text(words)], { align: 'justify', firstLine: true, before: 6 }),
  ...more.map((one) => body(one)),
];

export interface DecisionFacts {
  /** `Tỉnh Lai Châu` */
  readonly province: string;
  readonly issue: Issue;
  /** `Về việc …` */
  readonly about: string;
  readonly bases: readonly string[];
  /** `Giám đốc Sở …`: at whose request; `null`: left out. */
  readonly proposer: string | null;
  readonly articles: readonly (readonly Block[])[];
  readonly recipients: readonly string[];
  /** Below the signature; `null`: written by hand. */
  readonly signer: { readonly offices: readonly string[]; readonly name: string | null };
}

/**
 * A decision from its head to its signature.
 * @law Decree 30/2020/NĐ-CP, Annex I Part II; 26/2026/QĐ-TTg, Điều 7 khoản 3 điểm e, Điều 8 khoản 2 điểm a
 */
export function decision(facts: DecisionFacts): readonly Block[] {
  return [
    ...letterHead(chairOfProvince(facts.province), facts.issue, '/QĐ-UBND'),
    ...documentTitle('QUYẾT ĐỊNH', facts.about),
    paragraph([bold(`CHỦ TỊCH ỦY BAN NHÂN DÂN ${facts.province.toUpperCase()}`)], { align: 'center', before: 12 }),
    ...basesOf(facts.bases),
    ...(facts.proposer === null
      ? []
      : [paragraph([italic(`Theo đề nghị của ${facts.proposer}.`)], { align: 'justify', firstLine: true, before: 3 })]),
    paragraph([bold('QUYẾT ĐỊNH:')], { align: 'center', before: 12 }),
    ...facts.articles.slice(0, -1).flat(),
    letterEnd(facts.recipients, facts.signer, facts.articles.at(-1) ?? []),
  ];
}

/** An annex of a decision on pages of its own; the blanks stay where the decision has no number yet. */
export function annex(facts: Pick<DecisionFacts, 'issue' | 'province'>, title: string, table: Table): readonly Block[] {
  const { number, date } = facts.issue;
  const of = `(Kèm theo Quyết định số ${number ?? '……/QĐ-UBND'} ${date === null ? 'ngày …… tháng …… năm ………' : inWords(date)} của Chủ tịch Ủy ban nhân dân ${inSentence(facts.province)})`;
  return [
    { kind: 'page-break' },
    paragraph([bold('Phụ lục')], { align: 'center', size: 14, before: 0 }),
    paragraph([bold(title.toUpperCase())], { align: 'center', size: 13, before: 0 }),
    paragraph([italic(of)], { align: 'center', size: 13, before: 0 }),
    { kind: 'space', height: 8 },
    table,
  ];
}

/** Below results that were counted by criteria whose copy nobody has compared with the signed act. */
export const uncheckedCriteria = (checked: boolean): readonly Block[] =>
  checked
    ? []
    : [
        paragraph([italic(`Bộ tiêu chí dùng để chấm: ${uncheckedCopyNotice}.`)], {
          align: 'justify',
          size: 12,
          before: 6,
        }),
      ];

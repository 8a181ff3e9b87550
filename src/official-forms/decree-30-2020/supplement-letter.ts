// The letter that asks a producer to complete its dossier (26/2026/QĐ-TTg, Art. 7.2a, 7.3a): everything that lacks at once, item by
// item, by when. The act has no form for it: the layout is that of a công văn by Decree 30/2020/NĐ-CP, the words are ours.

import { formatVietnamese, type LocalDate } from '#kernel/calendar.ts';
import { type Block, officialMargins, type Paper, type Table } from '../paper.ts';
import { bold, cell, dossierFoot, knownOf, type PaperOrigin, paragraph, row, slipWords } from '../paper-pieces.ts';
import {
  addressed,
  body,
  type Issue,
  type Issuer,
  letterEnd,
  letterHead,
  type Signing,
  WORDS_OURS,
} from './letter-frame.ts';

/** One thing to complete. */
export interface LackingItem {
  /** The part of the dossier it stands in. */
  readonly place: string;
  readonly note: string;
}

export interface SupplementLetterFacts {
  readonly issuer: Issuer;
  readonly issue: Issue;
  /** `/UBND-KT` */
  readonly numberPattern: string;
  readonly addressees: readonly string[];
  readonly producerName: string;
  readonly productName: string;
  readonly slipNumber: string | null;
  readonly receivedOn: LocalDate | null;
  /** The article that the office acts under: `điểm a khoản 2 Điều 7`. */
  readonly article: string;
  /** Who asks, in the sentence: `Ủy ban nhân dân xã Bình Lư`. */
  readonly asking: string;
  readonly items: readonly LackingItem[];
  readonly note: string | null;
  /** The last day to complete it; `null`: none was set. */
  readonly completeBy: LocalDate | null;
  /** What the waiting does to the term of the office. */
  readonly clock: string | null;
  readonly recipients: readonly string[];
  readonly signing: Signing;
  readonly madeOn: LocalDate;
  readonly origin?: PaperOrigin | undefined;
}

/**
 * The letter as a paper.
 * @law 26/2026/QĐ-TTg, Điều 7 khoản 2 điểm a, khoản 3 điểm a
 */
export function supplementLetter(facts: SupplementLetterFacts): Paper {
  const { productName, producerName, slipNumber, receivedOn, completeBy, note } = facts;
  const slip = slipWords(slipNumber, receivedOn);
  return {
    title: `Công văn hoàn thiện hồ sơ sản phẩm OCOP – ${productName}`,
    date: facts.madeOn,
    size: 14,
    margins: officialMargins,
    foot: dossierFoot(knownOf('Yêu cầu hoàn thiện hồ sơ', productName), WORDS_OURS, facts.origin),
    blocks: [
      ...letterHead(
        facts.issuer,
        facts.issue,
        facts.numberPattern,
        'hoàn thiện hồ sơ đánh giá, phân hạng sản phẩm OCOP',
      ),
      ...addressed(facts.addressees),
      body(
        `Theo ${facts.article} Quyết định số 26/2026/QĐ-TTg ngày 22 tháng 5 năm 2026 của Thủ tướng Chính phủ, ${facts.asking} đã kiểm tra hồ sơ sản phẩm ${productName} của ${producerName}${slip === '' ? '' : ` (${slip})`} và đề nghị hoàn thiện các nội dung sau:`,
      ),
      { kind: 'space', height: 6 },
      itemTable(facts.items),
      ...(note === null ? [] : note.split('\n').map((one) => body(one))),
      ...deadline(completeBy, facts.clock),
      body(`Đề nghị ${producerName} thực hiện./.`),
      letterEnd(facts.recipients, facts.signing),
    ],
  };
}

function deadline(completeBy: LocalDate | null, clock: string | null): readonly Block[] {
  const by = completeBy === null ? null : `Hoàn thiện và nộp lại chậm nhất ngày ${formatVietnamese(completeBy)}.`;
  const words = [by, clock].filter((one) => one !== null);
  return words.length === 0 ? [] : [body(words.join(' '))];
}

function itemTable(items: readonly LackingItem[]): Table {
  const head = (words: string) => cell(paragraph([bold(words)], { align: 'center' }), { align: 'center' });
  return {
    kind: 'table',
    columns: [0.08, 0.32, 0.6],
    head: [row(head('TT'), head('Thành phần'), head('Nội dung cần hoàn thiện'))],
    groups: items.map(({ place, note }, i) => [
      row(
        cell(paragraph(String(i + 1), { align: 'center' }), { align: 'center' }),
        cell(paragraph(place)),
        cell(note.split('\n').map((one) => paragraph(one))),
      ),
    ]),
  };
}

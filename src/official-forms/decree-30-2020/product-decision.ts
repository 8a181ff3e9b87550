// What the decisions of a chair on products have in common: facts, bases, the annex that lists the products (26/2026/QĐ-TTg, Art. 7.3e).

import type { LocalDate } from '#kernel/calendar.ts';
import { officialMargins, type Paper } from '../paper.ts';
import { knownOf } from '../paper-pieces.ts';
import { lineCell, midCell, type ProductResult, productTable, starWords, totalWords } from './council-lines.ts';
import { annex, basisOf26, decision, uncheckedCriteria } from './decision-frame.ts';
import { type Issue, inSentence, type Signing } from './letter-frame.ts';

export interface ProductDecisionFacts {
  readonly province: string;
  readonly issue: Issue;
  /** Products recognised by the first decision, approved by the second. */
  readonly results: readonly ProductResult[];
  readonly council: string;
  readonly moreBases: readonly string[];
  /** `Giám đốc Sở Nông nghiệp và Môi trường tại Tờ trình số … ngày …`. */
  readonly proposer: string;
  /** Who carries it out beside the office of the people’s committee: `Giám đốc Sở …`. */
  readonly carriedOutBy: readonly string[];
  readonly criteriaCompared: boolean;
  readonly recipients: readonly string[];
  readonly signing: Signing;
  readonly madeOn: LocalDate;
}

const OURS = 'dự thảo của phần mềm; thể thức Nghị định 30/2020/NĐ-CP';

const annexTable = (results: readonly ProductResult[], points: boolean) =>
  productTable(results, [
    { head: 'Mã sản phẩm', share: 0.23, of: (one) => midCell(one.productCode ?? '–') },
    { head: 'Bộ sản phẩm', share: 0.17, of: (one) => lineCell(one.set) },
    points
      ? { head: 'Điểm', share: 0.1, of: (one) => midCell(totalWords(one.outcome)) }
      : { head: 'Hạng', share: 0.1, of: (one) => midCell(starWords(one.outcome)) },
  ]);

/** Who carries a decision out. */
export function whoActs(facts: ProductDecisionFacts): string {
  const province = inSentence(facts.province);
  return [
    `Chánh Văn phòng Ủy ban nhân dân ${province}`,
    ...facts.carriedOutBy,
    'Chủ tịch Ủy ban nhân dân các xã, phường nơi có sản phẩm và các chủ thể có tên tại Phụ lục',
  ].join('; ');
}

/** A decision on products, with the annex that lists them. */
export const decisionOnProducts = (
  facts: ProductDecisionFacts,
  about: string,
  points: boolean,
  articles: Parameters<typeof decision>[0]['articles'],
): Paper => ({
  title: `Quyết định ${about.charAt(0).toLowerCase()}${about.slice(1)}`,
  date: facts.madeOn,
  size: 14,
  margins: officialMargins,
  foot: { left: knownOf('Quyết định', about), right: OURS },
  blocks: [
    ...decision({
      province: facts.province,
      issue: facts.issue,
      about: `Về việc ${about.charAt(0).toLowerCase()}${about.slice(1)}`,
      bases: [basisOf26, facts.council, ...facts.moreBases],
      proposer: facts.proposer,
      articles,
      recipients: facts.recipients,
      signer: facts.signing,
    }),
    ...annex(
      facts,
      points ? 'Danh sách sản phẩm được phê duyệt kết quả đánh giá' : 'Danh sách sản phẩm OCOP được công nhận',
      annexTable(facts.results, points),
    ),
    ...uncheckedCriteria(facts.criteriaCompared),
  ],
});

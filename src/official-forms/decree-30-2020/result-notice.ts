// The written result that every producer and its commune receive, below three stars too: points by part, level, and the reasons
// (26/2026/QĐ-TTg, Art. 7.3g). The act has no form for it: layout of Decree 30/2020/NĐ-CP, words ours.

import { formatVietnamese, type LocalDate } from '#kernel/calendar.ts';
import { showMean } from '#kernel/points.ts';
import { type Block, officialMargins, type Paper, type Table } from '../paper.ts';
import { knownOf, paragraph, row } from '../paper-pieces.ts';
import {
  completionWords,
  headCell,
  lineCell,
  midCell,
  nextStep,
  type ProductResult,
  starWords,
} from './council-lines.ts';
import { basisOf26, GAP, uncheckedCriteria } from './decision-frame.ts';
import {
  addressed,
  body,
  documentTitle,
  heading,
  type Issue,
  type Issuer,
  letterEnd,
  letterHead,
  type Signing,
  WORDS_OURS,
} from './letter-frame.ts';
import { heldWords } from './session-paper.ts';

export interface ResultNoticeFacts {
  readonly office: Issuer;
  readonly issue: Issue;
  readonly result: ProductResult;
  readonly sessionName: string;
  readonly heldOn: LocalDate;
  /** The steps to the next star in the producer’s words; empty where none is proposed. */
  readonly nextSteps: readonly string[];
  /** The decision that followed; `null`: none yet, or none will. */
  readonly decision: Issue | null;
  /** How a complaint is made: to whom, until when. */
  readonly complaint: string | null;
  readonly criteriaCompared: boolean;
  readonly recipients: readonly string[];
  readonly signing: Signing;
  readonly madeOn: LocalDate;
}

const partNames = ['A. Sản phẩm và sức mạnh cộng đồng', 'B. Khả năng tiếp thị', 'C. Chất lượng sản phẩm'] as const;
const partMost = [40, 25, 35] as const;

/**
 * The notice as a paper.
 * @law 26/2026/QĐ-TTg, Điều 7 khoản 3 điểm g
 */
export function resultNotice(facts: ResultNoticeFacts): Paper {
  const { result } = facts;
  return {
    title: `Thông báo kết quả đánh giá – ${result.product}`,
    date: facts.madeOn,
    size: 14,
    margins: officialMargins,
    foot: {
      left: knownOf('Thông báo kết quả', result.product),
      right: WORDS_OURS,
    },
    blocks: [
      ...letterHead(facts.office, facts.issue, `/TB-${facts.office.symbol}`),
      ...documentTitle('THÔNG BÁO', 'Kết quả đánh giá, phân hạng sản phẩm OCOP'),
      ...addressed([`Ủy ban nhân dân ${result.commune}`, result.producer]),
      body(
        `Thực hiện điểm g khoản 3 Điều 7 ${basisOf26}, cơ quan tham mưu quản lý OCOP cấp tỉnh thông báo kết quả đánh giá, phân hạng sản phẩm ${result.product} (bộ sản phẩm ${result.set}, đăng ký ${result.kind}) tại ${heldWords(facts)} như sau:`,
      ),
      GAP,
      ...resultBlocks(result),
      ...uncheckedCriteria(facts.criteriaCompared),
      ...listed(
        'Lý do và nội dung cần biết',
        result.outcome.kind === 'scored' ? result.outcome.reasons : [result.outcome.reason],
      ),
      ...listed('Nội dung phải hoàn thiện', result.completion.map(completionWords)),
      ...listed('Để đạt hạng cao hơn', facts.nextSteps),
      body(whatFollows(facts)),
      ...(facts.complaint === null ? [] : [body(facts.complaint)]),
      letterEnd(facts.recipients, facts.signing, [
        body('Thông báo để Ủy ban nhân dân cấp xã và chủ thể biết, thực hiện./.'),
      ]),
    ],
  };
}

function resultBlocks({ outcome }: ProductResult): readonly Block[] {
  if (outcome.kind === 'put-off') return [];
  const table: Table = {
    kind: 'table',
    columns: [0.6, 0.2, 0.2],
    head: [row(headCell('Phần'), headCell('Điểm tối đa'), headCell('Điểm trung bình'))],
    groups: [
      ...outcome.parts.map((mean, i) => [
        row(lineCell(partNames[i] ?? ''), midCell(String(partMost[i] ?? '')), midCell(showMean(mean))),
      ]),
      [row(lineCell('Tổng điểm'), midCell('100'), midCell(showMean(outcome.total)))],
    ],
  };
  return [
    table,
    paragraph(
      outcome.allowed === null
        ? 'Kết luận: dừng đánh giá, không xếp hạng.'
        : `Kết luận: xếp hạng ${starWords(outcome)}${outcome.band > outcome.allowed ? ` (tổng điểm thuộc khung ${outcome.band} sao, chưa đủ điều kiện của hạng đó)` : ''}.`,
      { align: 'justify', firstLine: true, before: 8 },
    ),
  ];
}

const listed = (title: string, lines: readonly string[]): readonly Block[] =>
  lines.length === 0
    ? []
    : [
        heading(title),
        ...lines.map((line) => paragraph(`- ${line}.`, { align: 'justify', firstLine: true, before: 3 })),
      ];

function whatFollows({ result, decision }: ResultNoticeFacts): string {
  const by =
    decision === null
      ? ''
      : ` tại Quyết định số ${decision.number ?? '……/QĐ-UBND'} ngày ${decision.date === null ? '…/…/……' : formatVietnamese(decision.date)}`;
  switch (nextStep(result.outcome)) {
    case 'recognise':
      return decision === null
        ? 'Kết quả đang được trình Chủ tịch Ủy ban nhân dân tỉnh xem xét, quyết định công nhận.'
        : `Sản phẩm được công nhận và cấp giấy chứng nhận${by}.`;
    case 'to-ministry':
      return `Sản phẩm đạt từ 90 điểm: kết quả được phê duyệt${by} và hồ sơ được gửi Bộ Nông nghiệp và Môi trường đánh giá; chưa có giấy chứng nhận.`;
    case 'no-certificate':
      return 'Theo điểm a khoản 1 Điều 4, sản phẩm đạt 1 sao hoặc 2 sao không có quyết định công nhận và không được cấp giấy chứng nhận. Chủ thể có thể hoàn thiện và đăng ký lại vào đợt sau.';
    case 'stopped':
      return 'Sản phẩm chưa đủ điều kiện để xếp hạng. Chủ thể có thể khắc phục và đăng ký lại vào đợt sau.';
    case 'put-off':
      return 'Hồ sơ được đưa vào phiên sau của Hội đồng.';
  }
}

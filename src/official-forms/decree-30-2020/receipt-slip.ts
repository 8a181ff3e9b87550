// The slip that a producer keeps when its dossier is received. 26/2026/QĐ-TTg has no form for it, only the block for the office at
// the foot of Mẫu số 01: number, day, receiver, signature, office. These come first and in its words; the rest is ours and the
// foot says so.

import { formatVietnamese, type LocalDate } from '#kernel/calendar.ts';
import { officialMargins, type Paper, type Paragraph } from '../paper.ts';
import {
  bold,
  dossierFoot,
  italic,
  knownOf,
  labelled,
  type PaperOrigin,
  paragraph,
  placeAndDate,
} from '../paper-pieces.ts';
import { body, inSentence, issuerAndState, peoplesCommittee, unitName } from './letter-frame.ts';

export interface ReceiptSlipFacts {
  readonly commune: string;
  readonly slipNumber: string;
  readonly receivedOn: LocalDate;
  /** When it arrived, in words: `10:42 ngày 03/10/2026`. */
  readonly sentAt: string;
  readonly dueOn: LocalDate;
  /** `Đợt 1 năm 2026`; `null`: outside of rounds; absent: not known any more, of a sending that another followed. */
  readonly round?: string | null | undefined;
  readonly receiver: string | null;
  readonly producerName: string;
  readonly representative: string | null;
  readonly productName: string;
  readonly kindWords: string;
  readonly evidence: { readonly pieces: number; readonly files: number; readonly pages: number };
  readonly samples: number;
  /** 1 for the first sending. */
  readonly ordinal: number;
  readonly madeOn: LocalDate;
  readonly origin?: PaperOrigin | undefined;
}

/**
 * The receipt of a dossier, as a paper for the producer.
 * @law 26/2026/QĐ-TTg, Điều 7 khoản 1 và 2; Phụ lục III, Mẫu số 01, phần dành cho cơ quan quản lý
 */
export function receiptSlip(facts: ReceiptSlipFacts): Paper {
  const { commune, evidence, samples } = facts;
  const components = [
    'Phiếu đăng ký đánh giá, phân hạng sản phẩm OCOP (Mẫu số 01).',
    'Báo cáo tự đánh giá về sản phẩm (Mẫu số 02).',
    evidence.pieces === 0
      ? 'Tài liệu minh chứng: không có.'
      : `Tài liệu minh chứng: ${evidence.pieces} tài liệu, ${evidence.files} tệp, ${evidence.pages} trang.`,
    samples === 0 ? 'Sản phẩm mẫu: bộ sản phẩm này không gửi.' : `Sản phẩm mẫu ghi trên phiếu đăng ký: ${samples}.`,
  ];
  const sent = facts.ordinal === 1 ? '' : ` (bản nộp lần ${facts.ordinal}, sau khi hoàn thiện)`;
  return {
    title: `Phiếu tiếp nhận hồ sơ ${facts.slipNumber}`,
    date: facts.madeOn,
    size: 13,
    margins: officialMargins,
    foot: dossierFoot(
      knownOf('Phiếu tiếp nhận', facts.productName),
      'mẫu của phần mềm; 26/2026/QĐ-TTg không quy định mẫu riêng',
      facts.origin,
    ),
    blocks: [
      issuerAndState(peoplesCommittee(commune)),
      paragraph([bold('PHIẾU TIẾP NHẬN')], { align: 'center', size: 14, before: 14 }),
      paragraph([bold('Hồ sơ đăng ký đánh giá, phân hạng sản phẩm OCOP')], { align: 'center', size: 14, before: 0 }),
      { kind: 'space', height: 8 },
      labelled('Phiếu số', facts.slipNumber),
      labelled('Ngày nhận', formatVietnamese(facts.receivedOn)),
      labelled('Người tiếp nhận', facts.receiver),
      labelled('Cơ quan tiếp nhận', `Ủy ban nhân dân ${inSentence(commune)}`),
      labelled('Đơn vị nộp', facts.producerName),
      labelled('Người đại diện pháp lý', facts.representative),
      labelled('Sản phẩm', facts.productName),
      labelled('Lần đăng ký đánh giá', facts.kindWords),
      labelled('Nộp trên phần mềm', `${facts.sentAt}${sent}`),
      paragraph([bold('Thành phần hồ sơ đã nhận:')], { before: 8 }),
      ...components.map((one, i): Paragraph => paragraph(`${i + 1}. ${one}`, { align: 'justify' })),
      paragraph([bold('Thời hạn:')], { before: 8 }),
      labelled(
        'Xã đánh giá và gửi hồ sơ lên tỉnh chậm nhất',
        `${formatVietnamese(facts.dueOn)} (15 ngày làm việc kể từ ngày tiếp nhận, không tính thời gian chờ hoàn thiện)`,
      ),
      ...(facts.round === undefined ? [] : [labelled('Đợt đánh giá', facts.round ?? 'đánh giá lại, không theo đợt')]),
      body('Hồ sơ do chủ thể OCOP cung cấp trên hệ thống phần mềm có giá trị pháp lý như hồ sơ giấy (Điều 7 khoản 1).'),
      {
        kind: 'kept',
        blocks: [
          {
            kind: 'columns',
            shares: [0.5, 0.5],
            columns: [
              signature(null, 'Người nộp hồ sơ', '(Ký và ghi rõ họ tên)'),
              signature(placeAndDate(unitName(commune), null), 'Cơ quan tiếp nhận', '(Ký, đóng dấu và ghi rõ họ tên)'),
            ],
          },
        ],
      },
    ],
  };
}

const signature = (day: string | null, office: string, how: string): readonly Paragraph[] => [
  paragraph([italic(day ?? ' ')], { align: 'center' }),
  paragraph([bold(office)], { align: 'center', before: 0 }),
  paragraph([italic(how)], { align: 'center', before: 0 }),
];

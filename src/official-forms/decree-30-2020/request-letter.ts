// The letter by which a commune asks the province to evaluate a product (26/2026/QĐ-TTg, Art. 6.2a, 7.2b). The act prescribes no
// form for it: the layout is that of a tờ trình by Decree 30/2020/NĐ-CP, the words are ours, and the file says so.

import { formatVietnamese, type LocalDate } from '#kernel/calendar.ts';
import { officialMargins, type Paper } from '../paper.ts';
import { dossierFoot, italic, knownOf, type PaperOrigin, paragraph, text } from '../paper-pieces.ts';
import {
  addressed,
  body,
  documentTitle,
  type Issue,
  inSentence,
  letterEnd,
  letterHead,
  peoplesCommittee,
  WORDS_OURS,
} from './letter-frame.ts';

export interface RequestLetterFacts {
  readonly commune: string;
  readonly province: string;
  readonly issue: Issue;
  readonly producerName: string;
  readonly producerAddress: string | null;
  readonly productName: string;
  /** `11. Chè và sản phẩm từ chè` */
  readonly setName: string;
  /** `lần đầu`, `nâng hạng`, `đánh giá lại` */
  readonly kindWords: string;
  readonly slipNumber: string | null;
  readonly receivedOn: LocalDate | null;
  /** Number and day of Mẫu số 03; dots where it is not issued yet. */
  readonly report: Issue;
  /** Files of evidence and their pages. */
  readonly evidence: { readonly pieces: number; readonly pages: number };
  /** Samples that the set asks for; 0 where it asks for none. */
  readonly samples: number;
  /** What the office recorded as taken in; what it did not stays blank for the hand that fills it in. */
  readonly takenIn: { readonly samples: number; readonly paperSets: number };
  readonly madeOn: LocalDate;
  readonly origin?: PaperOrigin | undefined;
}

const day = (date: LocalDate | null): string => (date === null ? '…/…/……' : formatVietnamese(date));
/** `05`; dots where nothing was recorded. */
const counted = (n: number): string => (n === 0 ? '……' : String(n).padStart(2, '0'));
const ABOUT = 'Về việc đề nghị đánh giá, phân hạng sản phẩm OCOP';

/**
 * The letter of a commune that goes with a dossier to the province.
 * @law 26/2026/QĐ-TTg, Điều 6 khoản 2 điểm a, Điều 7 khoản 2 điểm b
 */
export function requestLetter(facts: RequestLetterFacts): Paper {
  const { commune, province, producerName, productName, report } = facts;
  const foot = dossierFoot(knownOf('Tờ trình', productName), WORDS_OURS, facts.origin);
  const enclosed = [
    `Báo cáo đánh giá một số nội dung của hồ sơ (Mẫu số 03) số ${report.number ?? '……/BC-UBND'} ngày ${day(report.date)};`,
    'Hồ sơ sản phẩm: Phiếu đăng ký (Mẫu số 01), Báo cáo tự đánh giá (Mẫu số 02)' +
      `${facts.evidence.pieces === 0 ? '' : ` và ${facts.evidence.pieces} tài liệu minh chứng, ${facts.evidence.pages} trang`};` +
      ` ${counted(facts.takenIn.paperSets)} bộ hồ sơ giấy và 01 bộ hồ sơ điện tử;`,
    facts.samples === 0
      ? 'Không có sản phẩm mẫu (Điều 6 khoản 2 điểm d).'
      : `Sản phẩm mẫu: ${counted(facts.takenIn.samples)} sản phẩm.`,
  ];
  return {
    title: `Tờ trình đề nghị đánh giá, phân hạng sản phẩm OCOP – ${productName}`,
    date: facts.madeOn,
    size: 14,
    margins: officialMargins,
    foot,
    blocks: [
      ...letterHead(peoplesCommittee(commune), facts.issue, '/TTr-UBND'),
      ...documentTitle('TỜ TRÌNH', ABOUT),
      ...addressed([`Ủy ban nhân dân ${inSentence(province)}`]),
      paragraph(
        [
          italic(
            'Căn cứ Quyết định số 26/2026/QĐ-TTg ngày 22 tháng 5 năm 2026 của Thủ tướng Chính phủ ban hành Bộ tiêu chí và quy trình đánh giá, phân hạng sản phẩm mỗi xã một sản phẩm;',
          ),
        ],
        { align: 'justify', firstLine: true, before: 12 },
      ),
      paragraph([italic(`Xét hồ sơ sản phẩm của ${producerName}.`)], { align: 'justify', firstLine: true, before: 6 }),
      body(
        `Ủy ban nhân dân ${inSentence(commune)} đã kiểm tra thành phần hồ sơ, đánh giá một số nội dung của hồ sơ theo khoản 2 Điều 7 của Quyết định nêu trên và kính đề nghị Ủy ban nhân dân ${inSentence(province)} đánh giá, phân hạng sản phẩm OCOP như sau:`,
      ),
      line('Sản phẩm', productName),
      line('Chủ thể', [producerName, facts.producerAddress].filter((one) => one !== null).join(', ')),
      line('Bộ sản phẩm', facts.setName),
      line('Lần đăng ký đánh giá', facts.kindWords),
      ...(facts.slipNumber === null
        ? []
        : [line('Phiếu đăng ký', `số ${facts.slipNumber}, xã nhận ngày ${day(facts.receivedOn)}`)]),
      body('Hồ sơ gửi kèm theo khoản 2 Điều 6 của Quyết định nêu trên gồm:'),
      ...enclosed.map((one, i) =>
        paragraph([text(`${i + 1}. ${one}`)], { align: 'justify', firstLine: true, before: 3 }),
      ),
      body(`Kính đề nghị Ủy ban nhân dân ${inSentence(province)} xem xét./.`),
      letterEnd(['Như trên', 'Cơ quan quản lý OCOP cấp tỉnh', producerName, 'Lưu: VT'], {
        offices: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'],
        name: null,
      }),
    ],
  };
}

const line = (label: string, value: string) =>
  paragraph(`- ${label}: ${value}.`, { align: 'justify', firstLine: true, before: 3 });

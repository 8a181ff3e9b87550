// Mẫu số 03, Báo cáo đánh giá một số nội dung của hồ sơ (26/2026/QĐ-TTg, Annex III), in the order and words of the act. What the
// producer said and what the commune found stand under each matter, as the act asks in brackets. Ours are number, day and copies,
// which Decree 30/2020 asks of a report, the meeting where there was one, and the note of an unchecked copy.

import type { LocalDate } from '#kernel/calendar.ts';
import {
  addressed,
  body,
  documentTitle,
  heading,
  type Issue,
  inSentence,
  letterEnd,
  letterHead,
  peoplesCommittee,
} from '../decree-30-2020/letter-frame.ts';
import { type Block, officialMargins, type Paper } from '../paper.ts';
import {
  actInFoot,
  bold,
  dossierFoot,
  draftLine,
  italic,
  knownOf,
  labelled,
  type PaperOrigin,
  paragraph,
  slipWords,
  uncheckedLine,
  written,
} from '../paper-pieces.ts';

/** A matter of Part II: what the producer said, what the commune found. */
export interface ReportedMatter {
  readonly claims: readonly string[];
  readonly finding: string | null;
}

/** What the report is filled in with; `null` leaves dots to write on. */
export interface CommuneReportFacts {
  /** `Xã Bình Lư` */
  readonly commune: string;
  /** `Tỉnh Lai Châu` */
  readonly province: string;
  readonly issue: Issue;
  readonly producer: {
    readonly name: string | null;
    readonly organisationType: string | null;
    readonly address: string | null;
    readonly representative: string | null;
    readonly gender: string | null;
    readonly ethnicity: string | null;
    readonly residence: string | null;
  };
  readonly productName: string | null;
  /** The dossier that it is about: number of the slip and day received. */
  readonly slipNumber: string | null;
  readonly receivedOn: LocalDate | null;
  readonly material: ReportedMatter;
  readonly labour: ReportedMatter;
  readonly idea: ReportedMatter;
  readonly identity: ReportedMatter;
  readonly meeting: string | null;
  readonly signer: string | null;
  readonly madeOn: LocalDate;
  readonly comparedWithSignedAct?: boolean;
  readonly origin?: PaperOrigin | undefined;
}

const ABOUT = 'Đánh giá một số nội dung của hồ sơ đăng ký tham gia đánh giá, phân hạng sản phẩm OCOP';

/**
 * The report of a commune on a dossier, as a paper. It gives no points.
 * @law 26/2026/QĐ-TTg, Điều 7 khoản 2; Phụ lục III, Mẫu số 03
 */
export function communeReportForm(facts: CommuneReportFacts): Paper {
  const { commune, province, issue, productName, producer } = facts;
  const checked = facts.comparedWithSignedAct === true;
  const isIssued = issue.number !== null;
  const foot = dossierFoot(knownOf('Mẫu số 03', productName), actInFoot('26/2026/QĐ-TTg', checked), facts.origin);
  const committee = `Ủy ban nhân dân ${inSentence(commune)}`;
  return {
    title: `Báo cáo ${inSentence(ABOUT)}${productName === null ? '' : ` – ${productName}`}`,
    date: facts.madeOn,
    size: 13,
    margins: officialMargins,
    foot: isIssued ? foot : { ...foot, left: knownOf('BẢN NHÁP', foot.left) },
    blocks: [
      ...(isIssued ? [] : draftLine({ kind: 'draft' }, 'chưa ban hành')),
      ...letterHead(peoplesCommittee(commune), issue, '/BC-UBND'),
      ...documentTitle('BÁO CÁO', ABOUT),
      ...uncheckedLine(checked).map((one) => ({ ...one, before: 5 })),
      ...addressed([`Ủy ban nhân dân ${inSentence(province)}`]),
      ...general(facts),
      heading('II. ĐÁNH GIÁ MỘT SỐ NỘI DUNG CỦA HỒ SƠ SẢN PHẨM'),
      ...matter('1. Về sử dụng nguyên liệu địa phương:', facts.material),
      ...matter('2. Về sử dụng lao động địa phương:', facts.labour),
      ...matter('3. Nguồn gốc ý tưởng sản phẩm:', facts.idea),
      ...matter('4. Bản sắc/trí tuệ địa phương:', facts.identity),
      ...(facts.meeting === null
        ? []
        : [
            paragraph([italic('Ý kiến tại cuộc họp (Điều 7 khoản 2 điểm a):')], { before: 6 }),
            ...written(facts.meeting),
          ]),
      body(
        `${committee} đề nghị Ủy ban nhân dân ${inSentence(province)} đánh giá, phân hạng sản phẩm OCOP cho sản phẩm ${productName ?? '………………'} của ${producer.name ?? '………………'}./.`,
      ),
      letterEnd(['Như trên', 'Chủ thể OCOP', 'Lưu: VT'], {
        offices: [`T.M ỦY BAN NHÂN DÂN ${commune.toUpperCase()}`],
        name: facts.signer,
      }),
    ],
  };
}

function general({ producer, productName, slipNumber, receivedOn }: CommuneReportFacts): readonly Block[] {
  const slip = slipWords(slipNumber, receivedOn);
  return [
    heading('I. THÔNG TIN CHUNG VỀ HỒ SƠ SẢN PHẨM'),
    labelled('1. Tên chủ thể', producer.name),
    labelled('2. Loại hình tổ chức', producer.organisationType),
    labelled('3. Địa chỉ', producer.address),
    paragraph('4. Tên người đại diện pháp luật:'),
    labelled('- Họ tên', producer.representative),
    labelled('- Giới tính (Nam/nữ)', producer.gender),
    labelled('- Dân tộc', producer.ethnicity),
    labelled('- Địa chỉ thường trú', producer.residence),
    labelled('5. Sản phẩm đăng ký đánh giá', productName),
    ...(slip === '' ? [] : [paragraph([italic(`(Hồ sơ ${slip})`)], { before: 0 })]),
  ];
}

function matter(name: string, { claims, finding }: ReportedMatter): readonly Block[] {
  const [first, ...others] = claims.length === 0 ? ['Chủ thể không mô tả nội dung này.'] : claims;
  return [
    {
      kind: 'kept',
      blocks: [
        paragraph([bold(name)], { before: 6 }),
        paragraph([italic('Mô tả của chủ thể:')]),
        ...written(first ?? null),
      ],
    },
    ...others.flatMap((claim) => written(claim)),
    paragraph([italic('Đánh giá của Ủy ban nhân dân cấp xã:')]),
    ...written(finding, 3),
  ];
}

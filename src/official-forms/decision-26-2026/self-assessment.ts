// Mẫu số 02, Báo cáo tự đánh giá về sản phẩm (26/2026/QĐ-TTg, Annex III), in the order and words of the act. Part III is what
// the act asks for: each criterion in the order of the set with the points the producer expects, what it says to them, and the
// papers that prove it. Ours are the table that holds this, the list of the papers at its end, and the note of an unchecked copy.

import { formatVietnamese, type LocalDate } from '#kernel/calendar.ts';
import { formatWhole } from '#kernel/money.ts';
import type { DossierKind } from '#law/procedure-values.ts';
import { type Block, officialMargins, type Paper, type Row, type Table } from '../paper.ts';
import {
  actInFoot,
  besides,
  bold,
  cell,
  dossierFoot,
  draftLine,
  italic,
  knownOf,
  labelled,
  linesOfDots,
  type PaperOrigin,
  paragraph,
  placeAndDate,
  row,
  shadedRow,
  signed,
  text,
  ticked,
  uncheckedLine,
  written,
} from '../paper-pieces.ts';

/** The papers that the form has a box for, under the names of the register. */
export const heldPapers = [
  'business-registration',
  'quality-declaration',
  'food-safety-certificate',
  'production-condition-certificate',
  'trademark',
  'geographical-indication',
  'collective-mark',
  'certification-mark',
  'patent',
  'industrial-design',
  'copyright',
  'other-right',
] as const;
export type HeldPaper = (typeof heldPapers)[number];

/** One criterion of Part III. */
export interface AssessedCriterion {
  /** `1.5` */
  readonly code: string;
  readonly title: string;
  /** Words of the option that the producer expects; `null`: not chosen. */
  readonly option: string | null;
  readonly points: number | null;
  readonly maxPoints: number;
  readonly description: string | null;
  /** Numbers of the papers in the list at the end. */
  readonly papers: readonly number[];
}

export interface AssessedPart {
  /** `Phần A: …` */
  readonly heading: string;
  readonly criteria: readonly AssessedCriterion[];
}

/** A paper of the wallet, as the list at the end names it. */
export interface ProvingPaper {
  readonly number: number;
  readonly kind: string;
  readonly title: string;
  readonly issuer: string | null;
  readonly paperNumber: string | null;
  readonly issuedOn: LocalDate | null;
  /** `null`: no end. */
  readonly expiresOn: LocalDate | null;
}

/** What the report is filled in with; `null` leaves dots to write on. */
export interface SelfAssessmentFacts {
  readonly kind: DossierKind | null;
  readonly producer: {
    readonly name: string | null;
    readonly organisationType: string | null;
    readonly address: string | null;
    readonly phone: string | null;
    readonly email: string | null;
    readonly representative: string | null;
    readonly gender: string | null;
    readonly ethnicity: string | null;
    readonly residence: string | null;
    readonly foundedOn: LocalDate | null;
    readonly registrationNumber: string | null;
  };
  readonly productName: string | null;
  readonly specification: string | null;
  readonly standard: string | null;
  readonly holds: readonly HeldPaper[];
  readonly otherRight: string | null;
  readonly history: string | null;
  readonly organisation: string | null;
  readonly materialAndTechnology: string | null;
  readonly qualityChanges: string | null;
  readonly markets: string | null;
  readonly businessResults: string | null;
  readonly revenueVnd: number | null;
  readonly profitVnd: number | null;
  readonly changes: string | null;
  /** `11. Chè và sản phẩm từ chè` */
  readonly setName: string | null;
  readonly parts: readonly AssessedPart[];
  /** What the producer expects in all; `null`: not scored. */
  readonly total: number | null;
  readonly papers: readonly ProvingPaper[];
  readonly plan: string | null;
  readonly signedAt: { readonly place: string | null; readonly date: LocalDate | null };
  readonly madeOn: LocalDate;
  readonly comparedWithSignedAct?: boolean;
  /** Absent: of no dossier. */
  readonly origin?: PaperOrigin | undefined;
}

/** A part; its heading stays on one page with the paragraph that follows. */
function part(number: string, title: string, [first, ...others]: readonly Block[]): readonly Block[] {
  return [
    {
      kind: 'kept',
      blocks: [
        paragraph([bold(`Phần ${number}`)], { align: 'center', before: 12 }),
        paragraph([bold(title)], { align: 'center', before: 0 }),
        ...(first === undefined ? [] : [first]),
      ],
    },
    ...others,
  ];
}

/**
 * The report of a producer on its own product, as a paper.
 * @law 26/2026/QĐ-TTg, Điều 6 khoản 1; Phụ lục III, Mẫu số 02
 */
export function selfAssessment(facts: SelfAssessmentFacts): Paper {
  const checked = facts.comparedWithSignedAct === true;
  const centred = { align: 'center' } as const;
  const plan = part('IV', 'KẾ HOẠCH SẢN XUẤT, KINH DOANH', written(facts.plan, 6));
  const named = facts.productName === null ? '' : ` – ${facts.productName}`;
  return {
    title: `Báo cáo tự đánh giá về sản phẩm${named}`,
    date: facts.madeOn,
    size: 13,
    margins: officialMargins,
    foot: dossierFoot(knownOf('Mẫu số 02', facts.productName), actInFoot('26/2026/QĐ-TTg', checked), facts.origin),
    blocks: [
      ...draftLine(facts.origin),
      paragraph([bold('BÁO CÁO TỰ ĐÁNH GIÁ VỀ SẢN PHẨM')], { ...centred, size: 14, before: 0 }),
      paragraph([italic('(Dành cho chủ thể có sản phẩm đăng ký)')], { ...centred, before: 0 }),
      ...uncheckedLine(checked),
      ...part('I', 'THÔNG TIN CHUNG', general(facts)),
      ...part('II', 'KẾT QUẢ THỰC HIỆN PHƯƠNG ÁN SẢN XUẤT KINH DOANH', results(facts)),
      ...part('III', 'ĐÁNH GIÁ KẾT QUẢ THỰC HIỆN THEO BỘ TIÊU CHÍ SẢN PHẨM OCOP', assessment(facts)),
      ...plan.slice(0, -1),
      {
        kind: 'kept',
        // No signature stands alone on a page: the last line of the plan comes with it.
        blocks: [
          ...plan.slice(-1),
          signed({
            placeAndDate: placeAndDate(facts.signedAt.place, facts.signedAt.date),
            office: 'ĐẠI DIỆN THEO PHÁP LUẬT\nCỦA CƠ SỞ',
            how: '(Ký, họ tên, đóng dấu)',
            name: null,
          }),
        ],
      },
    ],
  };
}

function general(facts: SelfAssessmentFacts): readonly Block[] {
  const { producer, holds } = facts;
  const has = (...papers: readonly HeldPaper[]): boolean => papers.some((one) => holds.includes(one));
  const rights = ['geographical-indication', 'collective-mark', 'certification-mark'] as const;
  const founded = producer.foundedOn === null ? null : formatVietnamese(producer.foundedOn);
  return [
    labelled('1. Tên chủ thể', producer.name),
    labelled('2. Loại hình tổ chức', producer.organisationType),
    labelled('3. Địa chỉ', producer.address),
    besides(['4. Điện thoại', producer.phone], ['Email', producer.email]),
    paragraph('5. Tên người đại diện pháp luật:'),
    labelled('- Họ tên', producer.representative),
    besides(['- Giới tính (Nam/nữ)', producer.gender], ['Dân tộc', producer.ethnicity]),
    labelled('- Địa chỉ thường trú', producer.residence),
    besides(
      ['6. Ngày thành lập/đăng ký kinh doanh', founded],
      ['Số giấy đăng ký (nếu có)', producer.registrationNumber],
    ),
    labelled('7. Tên sản phẩm/dịch vụ, mô tả về quy cách sản phẩm, tiêu chuẩn', facts.productName),
    ...written(facts.specification),
    ...(facts.standard === null ? [] : written(facts.standard)),
    paragraph([italic('Đánh dấu (√) vào mục tương ứng:')], { before: 6 }),
    ticked('a) Giấy đăng ký kinh doanh:', has('business-registration')),
    ticked('b) Đã công bố chất lượng sản phẩm theo quy định:', has('quality-declaration')),
    paragraph('c) Đã có các điều kiện sản xuất theo quy định:'),
    ticked(
      '- Giấy chứng nhận cơ sở đủ điều kiện vệ sinh an toàn thực phẩm theo quy định của pháp luật cho sản xuất sản phẩm:',
      has('food-safety-certificate'),
    ),
    ticked(
      '- Giấy chứng nhận cơ sở đủ điều kiện sản xuất bắt buộc theo quy định cho sản phẩm (đối với các sản phẩm bắt buộc theo quy định)',
      has('production-condition-certificate'),
    ),
    ticked(
      'd) Đã có đăng ký sở hữu trí tuệ:',
      has('trademark', ...rights, 'patent', 'industrial-design', 'copyright', 'other-right'),
    ),
    ticked('+ Giấy chứng nhận đăng ký nhãn hiệu:', has('trademark')),
    ticked('+ Văn bản ghi nhận quyền sử dụng chỉ dẫn địa lý, nhãn hiệu tập thể, nhãn hiệu chứng nhận:', has(...rights)),
    ticked('+ Bằng sáng chế', has('patent')),
    ticked('+ Bằng độc quyền kiểu dáng công nghiệp:', has('industrial-design')),
    ticked('+ Giấy chứng nhận bản quyền tác giả', has('copyright')),
    ticked(
      `+ Khác (ghi rõ):${facts.otherRight === null ? '' : ` ${facts.otherRight}`}`,
      has('other-right') || facts.otherRight !== null,
    ),
    paragraph('8. Lịch sử hình thành của chủ thể (nêu các giai đoạn hình thành và phát triển):', { before: 6 }),
    ...written(facts.history),
    paragraph('9. Cơ cấu tổ chức của chủ thể:'),
    ...written(facts.organisation, 1),
  ];
}

function results(facts: SelfAssessmentFacts): readonly Block[] {
  const money = (value: number | null): string | null => (value === null ? null : `${formatWhole(value)} đồng`);
  const changes =
    facts.kind === 'upgrade'
      ? '- Những thay đổi so với sản phẩm OCOP đã được công nhận (Điều 6 khoản 1 điểm b):'
      : '- Nội dung mới và kết quả sau thời gian được công nhận (Điều 6 khoản 1 điểm c):';
  return [
    paragraph('- Tổ chức vùng nguyên liệu, công nghệ sản xuất, sơ chế, chế biến, đóng gói sản phẩm của chủ thể:', {
      align: 'justify',
    }),
    ...written(facts.materialAndTechnology),
    paragraph(
      '- Sự thay đổi về chất lượng sản phẩm: chất lượng, tiêu chuẩn chất lượng, bao bì, nhãn mác, hình thức đóng gói,...:',
      { align: 'justify' },
    ),
    ...written(facts.qualityChanges),
    paragraph('- Thị trường phân phối sản phẩm:'),
    ...written(facts.markets),
    paragraph('- Kết quả sản xuất, kinh doanh: doanh thu, lợi nhuận:'),
    ...written(facts.businessResults),
    labelled('Doanh thu', money(facts.revenueVnd)),
    labelled('Lợi nhuận', money(facts.profitVnd)),
    ...(facts.kind === null || facts.kind === 'first'
      ? []
      : [paragraph(changes, { align: 'justify' }), ...written(facts.changes)]),
  ];
}

function assessment(facts: SelfAssessmentFacts): readonly Block[] {
  const { setName, parts, total, papers } = facts;
  if (parts.length === 0) return linesOfDots(8);
  return [
    ...(setName === null ? [] : [paragraph([text('Bộ sản phẩm: '), bold(setName)])]),
    criteria(parts),
    paragraph([bold('Tổng điểm tự đánh giá: '), bold(total === null ? '……' : `${total}/100`)], { before: 6 }),
    paragraph([bold('Tài liệu minh chứng kèm theo:')], { before: 6 }),
    ...(papers.length === 0 ? linesOfDots(3) : [paperList(papers)]),
  ];
}

const centredCell = (words: string, heavy = false) =>
  cell(paragraph([heavy ? bold(words) : text(words)], { align: 'center' }), { align: 'center' });

/** Shares of the columns: the words of a level are long; descriptions take their room where there are any. */
const DESCRIBED = [0.26, 0.34, 0.09, 0.31];
const BARE = [0.3, 0.45, 0.09, 0.16];

function criteria(parts: readonly AssessedPart[]): Table {
  const isBare = parts.every((part) =>
    part.criteria.every(({ description, papers }) => (description ?? '').length < 40 && papers.length === 0),
  );
  return {
    kind: 'table',
    columns: isBare ? BARE : DESCRIBED,
    head: [
      row(
        centredCell('Tiêu chí', true),
        centredCell('Kết quả tự đánh giá', true),
        centredCell('Điểm', true),
        centredCell('Mô tả, minh chứng', true),
      ),
    ],
    groups: parts.flatMap(({ heading, criteria: own }) =>
      own.map((one, i): readonly Row[] => [
        ...(i === 0 ? [shadedRow(cell(paragraph([bold(heading)]), { span: 4 }))] : []),
        row(
          cell(paragraph([bold(`${one.code}. `), text(one.title)])),
          cell(paragraph(one.option ?? 'Chưa chọn')),
          centredCell(one.points === null ? '–' : `${one.points}/${one.maxPoints}`),
          cell([
            ...(one.description ?? '–').split('\n').map((line) => paragraph(line)),
            ...(one.papers.length === 0 ? [] : [paragraph([italic(`Minh chứng số: ${one.papers.join(', ')}`)])]),
          ]),
        ),
      ]),
    ),
  };
}

function paperList(papers: readonly ProvingPaper[]): Table {
  const day = (date: LocalDate | null): string | null => (date === null ? null : formatVietnamese(date));
  return {
    kind: 'table',
    columns: [0.08, 0.3, 0.37, 0.25],
    head: [
      row(
        centredCell('TT', true),
        centredCell('Nội dung', true),
        centredCell('Tài liệu, nơi cấp, số', true),
        centredCell('Ngày cấp, thời hạn', true),
      ),
    ],
    groups: papers.map((one) => [
      row(
        centredCell(String(one.number)),
        cell(paragraph(one.kind)),
        cell(
          paragraph([one.title, one.issuer, one.paperNumber].filter((word) => word !== null && word !== '').join('; ')),
        ),
        cell(
          paragraph(
            [day(one.issuedOn), one.expiresOn === null ? null : `đến ${day(one.expiresOn)}`]
              .filter((word) => word !== null)
              .join(', ') || '–',
          ),
        ),
      ),
    ]),
  };
}

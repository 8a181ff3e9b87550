// Mẫu số 01, Phiếu đăng ký đánh giá, phân hạng sản phẩm OCOP (26/2026/QĐ-TTg, Annex III), in the order and words of the act.
// Ours are the note of an unchecked copy and, where the commune has given one, the number of its slip.

import type { LocalDate } from '#kernel/calendar.ts';
import type { DossierKind } from '#law/procedure-values.ts';
import { type Block, officialMargins, type Paper } from '../paper.ts';
import {
  actInFoot,
  besides,
  bold,
  dossierFoot,
  dots,
  draftLine,
  inWords,
  italic,
  knownOf,
  labelled,
  type PaperOrigin,
  paragraph,
  placeAndDate,
  raised,
  signed,
  stateHeading,
  text,
  tickBox,
  uncheckedLine,
} from '../paper-pieces.ts';

/** What an office writes on the form when it takes it in. */
export interface IntakeSlip {
  /** `01-2/PĐK-12-03390-2026`; `null`: dots. */
  readonly number: string | null;
  readonly receivedOn: LocalDate | null;
  readonly receiver: string | null;
}

/** What the form is filled in with; `null` leaves dots to write on. */
export interface RegistrationFacts {
  readonly province: string | null;
  readonly year: number | null;
  readonly unitName: string | null;
  readonly representative: string | null;
  readonly position: string | null;
  readonly contactAddress: string | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly productName: string | null;
  /** Ngành, Nhóm, Phân nhóm of Annex I. */
  readonly classification: string | null;
  /** `null`: no box is ticked. */
  readonly kind: DossierKind | null;
  readonly sampleCount: number | null;
  readonly signedAt: { readonly place: string | null; readonly date: LocalDate | null };
  readonly commune: IntakeSlip;
  readonly provinceIntake: IntakeSlip;
  readonly madeOn: LocalDate;
  /** Whether two people have compared the wording with the signed act. */
  readonly comparedWithSignedAct?: boolean;
  /** Absent: of no dossier. */
  readonly origin?: PaperOrigin | undefined;
}

export const noIntake: IntakeSlip = { number: null, receivedOn: null, receiver: null };

/** A form that nobody has written on yet. */
export function blankRegistration(madeOn: LocalDate): RegistrationFacts {
  return {
    province: null,
    year: null,
    unitName: null,
    representative: null,
    position: null,
    contactAddress: null,
    phone: null,
    email: null,
    productName: null,
    classification: null,
    kind: null,
    sampleCount: null,
    signedAt: { place: null, date: null },
    commune: noIntake,
    provinceIntake: noIntake,
    madeOn,
  };
}

const PLEDGE =
  'Cam đoan những thông tin trong Phiếu đăng ký là đúng sự thật, chúng tôi xin cam kết tuân thủ các quy định về đánh giá, phân hạng sản phẩm OCOP, chịu trách nhiệm trước Hội đồng và pháp luật về Hồ sơ đăng ký đánh giá, phân hạng sản phẩm.';

/**
 * The registration form as a paper.
 * @law 26/2026/QĐ-TTg, Điều 6 khoản 1; Phụ lục III, Mẫu số 01
 */
export function registrationForm(facts: RegistrationFacts): Paper {
  const checked = facts.comparedWithSignedAct === true;
  const centred = { align: 'center' } as const;
  const named = facts.productName === null ? '' : ` – ${facts.productName}`;
  return {
    title: `Phiếu đăng ký đánh giá, phân hạng sản phẩm OCOP${named}`,
    date: facts.madeOn,
    size: 13,
    margins: officialMargins,
    foot: dossierFoot(knownOf('Mẫu số 01', facts.productName), actInFoot('26/2026/QĐ-TTg', checked), facts.origin),
    blocks: [
      ...draftLine(facts.origin),
      ...stateHeading(),
      paragraph([bold('PHIẾU ĐĂNG KÝ')], { ...centred, size: 14, before: 10 }),
      paragraph([bold('Tham gia đánh giá, phân hạng sản phẩm OCOP')], { ...centred, before: 0 }),
      paragraph([bold(`của tỉnh ${facts.province ?? '…………….'} năm ${facts.year ?? '……….'}`)], {
        ...centred,
        before: 0,
      }),
      ...uncheckedLine(checked),
      ...registering(facts),
      {
        kind: 'kept',
        blocks: [
          paragraph(PLEDGE, { align: 'justify', firstLine: true, before: 6 }),
          signed({
            placeAndDate: placeAndDate(facts.signedAt.place, facts.signedAt.date),
            office: 'ĐẠI DIỆN',
            how: '(Ký, đóng dấu, ghi rõ họ tên)',
            name: null,
          }),
        ],
      },
      { kind: 'rule', share: 0.25 },
      paragraph(
        [
          raised('1'),
          text(' Theo Phụ lục I về Danh mục phân loại sản phẩm tham gia đánh giá, phân hạng sản phẩm OCOP.'),
        ],
        { size: 11 },
      ),
      paragraph([bold('PHẦN DÀNH CHO CƠ QUAN QUẢN LÝ')], { ...centred, before: 6 }),
      ...intake('DÀNH CHO ỦY BAN NHÂN DÂN CẤP XÃ', facts.commune),
      ...intake('DÀNH CHO CƠ QUAN QUẢN LÝ OCOP CẤP TỈNH', facts.provinceIntake),
    ],
  };
}

function registering(facts: RegistrationFacts): readonly Block[] {
  const { kind, sampleCount } = facts;
  const classified =
    facts.classification === null
      ? [paragraph([dots])]
      : [paragraph([bold(facts.classification)], { align: 'justify', before: 0 })];
  return [
    paragraph([bold('1. Thông tin về đơn vị đăng ký:')], { before: 10 }),
    labelled('- Tên đơn vị', facts.unitName),
    labelled('- Họ tên người đại diện pháp lý', facts.representative),
    labelled('- Chức vụ', facts.position),
    labelled('- Địa chỉ liên hệ', facts.contactAddress),
    besides(['- Điện thoại', facts.phone], ['Email', facts.email]),
    labelled('2. Tên sản phẩm', facts.productName),
    paragraph([text('3. Nhóm sản phẩm đăng ký (Ngành, Nhóm, Phân nhóm'), raised('1'), text('):')]),
    ...classified,
    paragraph([
      text('4. Lần đăng ký đánh giá: Lần đầu '),
      tickBox(kind === 'first'),
      text('   Nâng hạng: '),
      tickBox(kind === 'upgrade'),
      text('   Đánh giá lại: '),
      tickBox(kind === 're-evaluation'),
    ]),
    paragraph('5. Tài liệu kèm theo:'),
    paragraph('- Báo cáo đánh giá về sản phẩm theo Bộ tiêu chí (bản gốc, bản điện tử).', { align: 'justify' }),
    labelled('- Sản phẩm mẫu (số lượng)', sampleCount === null ? null : String(sampleCount)),
  ];
}

function intake(office: string, { number, receivedOn, receiver }: IntakeSlip): readonly Block[] {
  return [
    {
      kind: 'kept',
      blocks: [
        paragraph([bold(office)], { before: 5 }),
        {
          kind: 'columns',
          shares: [0.66, 0.34],
          columns: [
            [
              number === null
                ? paragraph('Phiếu số: ……-……. /PĐK- (Mã tỉnh) - (Mã xã) - (Năm)')
                : paragraph([text('Phiếu số: '), bold(number)]),
              labelled('Ngày nhận', receivedOn === null ? null : inWords(receivedOn).replace('ngày ', '')),
              besides(['Người tiếp nhận', receiver], ['Chữ ký', null]),
            ],
            [
              paragraph([bold('Cơ quan tiếp nhận')], { align: 'center' }),
              paragraph([italic('(Ký, đóng dấu và ghi rõ họ tên)')], { align: 'center', before: 0 }),
              { kind: 'space', height: 30 },
            ],
          ],
        },
      ],
    },
  ];
}

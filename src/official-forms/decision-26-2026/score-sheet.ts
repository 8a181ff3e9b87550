// Phiếu đánh giá, phân hạng sản phẩm OCOP: the criteria of a set that serve as score sheet (26/2026/QĐ-TTg, Annex II, "kiêm
// phiếu đánh giá"), in the order and words of the act, filled in as far as it is known. Nothing is added but the boxes of
// yes-or-no lines, the answers to its conditions, the points given with what does not count and why, whether the producer scored
// alone, and the notice of an unchecked copy. A blank sheet has none of these answers.

import type { LocalDate } from '#kernel/calendar.ts';
import { cleanLines, cleanText } from '#kernel/vietnamese-text.ts';
import type { CriteriaSet, PartCode } from '#law/criteria-set.ts';
import { type Block, officialMargins, type Paper } from '../paper.ts';
import {
  actInFoot,
  bold,
  dossierFoot,
  draftLine,
  inWords,
  italic,
  knownOf,
  labelled,
  linesOfDots,
  type PaperOrigin,
  paragraph,
  placeAndDate,
  signed,
  text,
  uncheckedLine,
} from '../paper-pieces.ts';
import { criteriaTable } from './criteria-table.ts';
import { answerRuns, type ClosedGate, type ConditionAnswers, endingLines, type LostTick } from './sheet-answers.ts';
import { sheetLine } from './sheet-lines.ts';

/** What the sheet is filled in with; `null` leaves dots to write on. An empty `choices` gives the blank sheet. */
export interface ScoreSheetFacts {
  /** Leaf → option number, 1-based. */
  readonly choices: Readonly<Record<string, number>>;
  /** Leaves that were looked at where none of the printed options holds. */
  readonly none: readonly string[];
  readonly conditions: ConditionAnswers;
  /** The producer scored the own product: the paper says that no council did. */
  readonly selfAssessment: boolean;
  readonly product: { readonly name: string | null; readonly code: string | null };
  readonly producer: {
    readonly name: string | null;
    readonly phone: string | null;
    readonly address: string | null;
  };
  /** Who scores, as it is to be printed under the signature, and in which office (`Thành viên Hội đồng`). */
  readonly evaluator: { readonly name: string | null; readonly office: string | null };
  readonly opinion: string | null;
  readonly signedAt: { readonly place: string | null; readonly date: LocalDate | null };
  /** The points of this sheet; `null` prints none. */
  readonly result: SheetResult | null;
  /** The day the paper is made. */
  readonly madeOn: LocalDate;
  /** Whether two people have compared the set with the signed act; until then every page says that nobody has. */
  readonly comparedWithSignedAct?: boolean;
  /** Absent: of no dossier. */
  readonly origin?: PaperOrigin | undefined;
}

export interface SheetResult {
  readonly parts: Readonly<Record<PartCode, number>>;
  readonly total: number;
  /** Criteria without a choice; they count 0. */
  readonly unscored: readonly string[];
  readonly lost: readonly LostTick[];
  /** What ended the evaluation, whatever the points. */
  readonly gates: readonly ClosedGate[];
}

/** Whether this act lays out the sheet of a set: those of earlier decisions have other headings, lines and codes. */
export const hasScoreSheet = (set: Pick<CriteriaSet, 'folder'>): boolean => set.folder === '26-2026';

/**
 * The sheet of a set as a paper; a set of another decision is a fault of the caller.
 * @law 26/2026/QĐ-TTg, Phụ lục II
 */
export function scoreSheet(set: CriteriaSet, facts: ScoreSheetFacts): Paper {
  if (!hasScoreSheet(set)) throw new RangeError(`no sheet of ${set.id} in Decision 26/2026`);
  const name = set.sheetHeading ?? set.name;
  const checked = facts.comparedWithSignedAct === true;
  const product = typed(facts.product.name);
  return {
    title: [`Phiếu ${facts.selfAssessment ? 'tự chấm' : 'đánh giá'} sản phẩm OCOP, bộ ${set.number}: ${name}`, product]
      .filter((one) => one !== null)
      .join(' – '),
    date: facts.madeOn,
    size: 13,
    margins: officialMargins,
    foot: dossierFoot(
      knownOf(`Bộ ${set.number}`, facts.selfAssessment ? selfWords : null, product, typed(facts.evaluator.name)),
      actInFoot(set.instrument.number, checked),
      facts.origin,
    ),
    blocks: [
      ...draftLine(facts.origin),
      ...heading(set, name, checked, facts.selfAssessment),
      ...header(set, facts),
      criteriaTable(set, { ...facts, lost: facts.result?.lost ?? [] }),
      ...legend(set),
      {
        kind: 'kept',
        blocks: [...(facts.result === null ? [] : points(set, facts.result, facts.conditions)), ...closing(facts)],
      },
    ],
  };
}

const typed = (words: string | null): string | null => (words === null ? null : cleanText(words) || null);

/** In the heading and at the foot of every page of a sheet that the producer filled in. */
const selfWords = 'Phiếu tự chấm';

function heading(set: CriteriaSet, name: string, checked: boolean, self: boolean): readonly Block[] {
  const { number, date, issuer, annex } = set.instrument;
  const centred = { align: 'center' } as const;
  return [
    paragraph([bold(annex.toLocaleUpperCase('vi'))], { ...centred, size: 14, before: 0 }),
    paragraph([bold('BỘ TIÊU CHÍ ĐÁNH GIÁ SẢN PHẨM OCOP')], { ...centred, size: 14 }),
    paragraph('(Kiêm phiếu đánh giá sản phẩm OCOP)', { ...centred, before: 0 }),
    paragraph([italic(`(Kèm theo Quyết định số ${number} ${inWords(date)} của ${issuer})`)], { ...centred, before: 0 }),
    ...uncheckedLine(checked),
    ...(self
      ? [
          paragraph([bold(selfWords.toLocaleUpperCase('vi'))], { ...centred, size: 14, before: 6 }),
          paragraph(
            [italic('(Chủ thể tự chấm để chuẩn bị hồ sơ; không phải kết quả đánh giá, không thay phiếu của Hội đồng)')],
            {
              ...centred,
              size: 11,
              before: 0,
            },
          ),
        ]
      : []),
    { kind: 'rule', share: 0.3 },
    paragraph([bold(`${set.number}. Bộ sản phẩm: ${name}`)], { ...centred, size: 14, before: 6 }),
    paragraph(`(${sheetLine(set.number)})`, { ...centred, before: 0 }),
  ];
}

function header(set: CriteriaSet, { product, producer, evaluator, conditions }: ScoreSheetFacts): readonly Block[] {
  const code = typed(product.code);
  const who = [typed(evaluator.name), typed(evaluator.office)].filter((one) => one !== null).join(', ');
  return [
    { ...labelled('Tên sản phẩm', typed(product.name)), before: 8 },
    code === null
      ? paragraph('Mã số sản phẩm: (T).-.(X).-.(STT).-20……')
      : paragraph([text('Mã số sản phẩm: '), bold(code)]),
    paragraph(
      [
        italic(
          'T: Mã tỉnh - X: Mã xã - STT: Số thứ tự sản phẩm do xã lập thống kê - Năm đánh giá. Mã đơn vị hành chính theo Quyết định số 19/2025/QĐ-TTg ngày 30/6/2025',
        ),
      ],
      { size: 11, before: 0, align: 'justify' },
    ),
    labelled('Tên chủ thể sản xuất', typed(producer.name)),
    labelled('Số điện thoại', typed(producer.phone)),
    labelled('Địa chỉ', typed(producer.address)),
    ...(who === '' ? [] : [labelled('Người đánh giá', who)]),
    ...set.conditions
      .filter((one) => one.kind === 'disqualify' && one.criterion === null && one.group === null)
      .map((one) =>
        paragraph([bold('Hồ sơ bị loại khi: '), text(one.text), ...answerRuns(one, conditions)], {
          align: 'justify',
          before: 6,
        }),
      ),
    { kind: 'space', height: 6 },
  ];
}

/** Set 26 prints its marks without a legend, so none is printed there. */
function legend(set: CriteriaSet): readonly Block[] {
  return set.conditions
    .filter((one) => one.kind === 'starFloorRule' && one.provenance !== 'derived')
    .map((one) => paragraph([bold('Ghi chú: '), italic(one.text)], { align: 'justify', before: 6 }));
}

function points(
  set: CriteriaSet,
  { parts, total, unscored, lost, gates }: SheetResult,
  conditions: ConditionAnswers,
): readonly Block[] {
  const each = set.parts.map((part) => `Phần ${part.code}: ${parts[part.code]}/${part.maxPoints}`).join('; ');
  return [
    paragraph([bold('Điểm chấm: '), text(`${each}. `), bold(`Tổng điểm: ${total}/100.`)], { before: 6 }),
    ...(unscored.length === 0
      ? []
      : [paragraph([italic(`Chưa chấm, tính 0 điểm: ${unscored.join(', ')}.`)], { before: 0, align: 'justify' })]),
    ...(lost.length === 0
      ? []
      : [
          paragraph(
            [
              italic(
                `Đã chọn nhưng không được tính: ${lost.map((one) => `${one.criterion} (${one.points} điểm)`).join(', ')}.`,
              ),
            ],
            { before: 0, align: 'justify' },
          ),
        ]),
    ...endingLines(set, conditions, gates),
  ];
}

function closing({ opinion, evaluator, signedAt }: ScoreSheetFacts): readonly Block[] {
  const said = opinion === null ? '' : cleanLines(opinion);
  return [
    paragraph([bold('Ý kiến của người đánh giá:')], { before: 6 }),
    ...(said === '' ? linesOfDots(3) : [paragraph(said, { align: 'justify' })]),
    signed({
      placeAndDate: placeAndDate(typed(signedAt.place), signedAt.date),
      office: 'Người đánh giá',
      how: '(Ký và ghi rõ họ tên)',
      name: typed(evaluator.name),
    }),
  ];
}

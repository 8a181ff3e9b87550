// What minutes say of the sheets of one product: how many count, each member's total as the ledger holds it, what was marked again after
// the sheets were opened; and of a result that was typed from paper, by whom and when. Words ours.

import { formatVietnamese, type LocalDate } from '#kernel/calendar.ts';

/** A sheet that counts in a result. */
export interface SheetLine {
  readonly member: string;
  readonly points: number;
  /** Typed from the member's sheet on paper and compared by a second person. */
  readonly onPaper: boolean;
  /** The beginning of the hash that the ledger has of it. */
  readonly code: string;
}

/** A sheet that was marked again after the reveal. */
export interface RevisedSheet {
  readonly member: string;
  readonly from: number;
  readonly to: number;
  readonly reason: string;
}

export type ProductScoring =
  | {
      readonly kind: 'sheets';
      readonly sheets: readonly SheetLine[];
      readonly revised: readonly RevisedSheet[];
      /** Between the highest and the lowest total, and what is looked at once more. */
      readonly gap: number;
      readonly gapPoints: number;
    }
  | {
      readonly kind: 'typed';
      /** Sheets, as the paper minutes count them. */
      readonly sheets: number;
      readonly recordedOn: LocalDate;
      readonly typedBy: string | null;
      readonly checkedBy: string | null;
    };

/**
 * One line each, without the full stop.
 * @example scoringLines({ kind: 'typed', sheets: 7, recordedOn: '2026-11-26', typedBy: null, checkedBy: null })[0]
 *   // 'Số phiếu theo biên bản giấy: 7'
 */
export function scoringLines(scoring: ProductScoring): readonly string[] {
  if (scoring.kind === 'typed') {
    const { sheets, recordedOn, typedBy, checkedBy } = scoring;
    const hands = [
      ...(typedBy === null ? [] : [`${typedBy} nhập`]),
      ...(checkedBy === null ? [] : [`${checkedBy} đối chiếu với biên bản giấy`]),
    ];
    const by = hands.length === 0 ? '' : `: ${hands.join(', ')}`;
    return [
      `Số phiếu theo biên bản giấy: ${sheets}`,
      `Kết quả chép từ giấy, không do phần mềm tính; ghi ngày ${formatVietnamese(recordedOn)}${by}`,
    ];
  }
  const { sheets, revised, gap, gapPoints } = scoring;
  const onPaper = sheets.filter((one) => one.onPaper).length;
  const totals = sheets.map(({ member, points, onPaper: paper, code }) => {
    const from = paper ? 'phiếu giấy, mã' : 'mã';
    return `${member} ${points} điểm (${from} ${code})`;
  });
  return [
    `Số phiếu: ${sheets.length}${onPaper === 0 ? '' : `, trong đó ${onPaper} phiếu giấy đã nhập và đối chiếu`}`,
    ...(totals.length === 0 ? [] : [`Tổng điểm từng phiếu: ${totals.join('; ')}`]),
    ...revised.map(
      ({ member, from, to, reason }) =>
        `Chấm lại sau khi mở phiếu: ${member}, từ ${from} thành ${to} điểm. Lý do: ${reason.replace(/\.$/u, '')}`,
    ),
    ...(gap > gapPoints
      ? [`Chênh lệch giữa phiếu cao nhất và thấp nhất: ${gap} điểm, quá mức ${gapPoints} điểm phải trao đổi`]
      : []),
  ];
}

// What the papers of a council say of a product: its result in words and figures, and the tables that minutes, report, submission
// and annex share. Points are shown truncated, never rounded up (26/2026/QĐ-TTg, Art. 3.3).

import { formatVietnamese, type LocalDate } from '#kernel/calendar.ts';
import { type Mean, showMean } from '#kernel/points.ts';
import type { Cell, Row, Table } from '../paper.ts';
import { bold, cell, paragraph, row } from '../paper-pieces.ts';

/** Something that a council asks to be completed before the province decides. */
export interface CompletionItem {
  readonly what: string;
  readonly by: LocalDate;
}

/** What came of a product in a session. */
export type Outcome =
  | {
      readonly kind: 'scored';
      readonly total: Mean;
      /** Parts A, B and C. */
      readonly parts: readonly [Mean, Mean, Mean];
      readonly band: 1 | 2 | 3 | 4 | 5;
      /** The star level that may be given; `null`: a gate closed. */
      readonly allowed: 1 | 2 | 3 | 4 | 5 | null;
      /** Why not more, one sentence each, with the criterion. */
      readonly reasons: readonly string[];
    }
  | { readonly kind: 'put-off'; readonly reason: string };

export interface ProductResult {
  readonly product: string;
  readonly producer: string;
  readonly commune: string;
  /** `11. Chè tươi, chế biến` */
  readonly set: string;
  /** `lần đầu`, `nâng hạng`, `đánh giá lại` */
  readonly kind: string;
  readonly productCode: string | null;
  readonly outcome: Outcome;
  /** Members who did not score it, and why: `có xung đột lợi ích`. */
  readonly notScoring: readonly { readonly name: string; readonly reason: string }[];
  readonly completion: readonly CompletionItem[];
}

/** Where a result goes next, by the points reached and the level that may be given. */
export type NextStep = 'recognise' | 'to-ministry' | 'no-certificate' | 'stopped' | 'put-off';

/**
 * What follows from a result: a product whose mean reaches 90 exactly goes to the ministry where its marks allow five stars; three and
 * four stars are recognised by the province; one and two get neither decision nor certificate.
 * @law 26/2026/QĐ-TTg, Điều 3 khoản 3, Điều 4 khoản 1 điểm a, Điều 7 khoản 3 điểm e
 */
export function nextStep(outcome: Outcome): NextStep {
  if (outcome.kind === 'put-off') return 'put-off';
  if (outcome.allowed === null) return 'stopped';
  if (outcome.allowed === 5) return 'to-ministry';
  return outcome.allowed >= 3 ? 'recognise' : 'no-certificate';
}

const steps: Readonly<Record<NextStep, string>> = {
  recognise: 'Đề nghị công nhận',
  'to-ministry': 'Đề nghị phê duyệt kết quả, gửi hồ sơ cấp trung ương',
  'no-certificate': 'Không công nhận, không cấp giấy chứng nhận',
  stopped: 'Dừng đánh giá',
  'put-off': 'Chưa đánh giá',
};

/** `Đề nghị công nhận 4 sao`. */
export function proposalWords(outcome: Outcome): string {
  const step = nextStep(outcome);
  return step === 'recognise' && outcome.kind === 'scored' ? `${steps[step]} ${outcome.allowed} sao` : steps[step];
}

/** `73,33 điểm`; a dash where nothing was scored. */
export const totalWords = (outcome: Outcome): string => (outcome.kind === 'scored' ? showMean(outcome.total) : '–');

/** `4 sao`, `–` where none may be given; the province never gives five (Art. 4.1b). */
export function starWords(outcome: Outcome): string {
  if (outcome.kind === 'put-off' || outcome.allowed === null) return '–';
  return outcome.allowed === 5 ? 'tiềm năng 5 sao' : `${outcome.allowed} sao`;
}

/** Two digits, as official papers count: `03`. */
export const counted = (n: number): string => String(n).padStart(2, '0');

/** How many products of each star level, in the words of a report: `04 sản phẩm đạt 4 sao, 02 sản phẩm đạt 3 sao`. */
export function countedByStar(results: readonly ProductResult[]): readonly string[] {
  const having = (step: NextStep, star?: number): number =>
    results.filter(
      ({ outcome }) =>
        nextStep(outcome) === step && (star === undefined || (outcome.kind === 'scored' && outcome.allowed === star)),
    ).length;
  return (
    [
      [having('to-ministry'), 'sản phẩm đạt từ 90 điểm, có tiềm năng 5 sao'],
      [having('recognise', 4), 'sản phẩm đạt 4 sao'],
      [having('recognise', 3), 'sản phẩm đạt 3 sao'],
      [having('no-certificate', 2), 'sản phẩm đạt 2 sao'],
      [having('no-certificate', 1), 'sản phẩm đạt 1 sao'],
      [having('stopped'), 'sản phẩm bị loại hoặc dừng đánh giá'],
      [having('put-off'), 'sản phẩm chưa đánh giá'],
    ] as const
  )
    .filter(([n]) => n > 0)
    .map(([n, words]) => `${counted(n)} ${words}`);
}

const middle = { align: 'center' } as const;
export const headCell = (words: string): Cell => cell(paragraph([bold(words)], middle), middle);
export const midCell = (words: string): Cell => cell(paragraph(words, middle), middle);
export const lineCell = (words: string): Cell => cell(words.split('\n').map((one) => paragraph(one)));

/** A table of products with a number before each; the columns after product and producer are the caller’s. */
export function productTable(
  results: readonly ProductResult[],
  columns: readonly { readonly head: string; readonly share: number; readonly of: (one: ProductResult) => Cell }[],
): Table {
  const rest = 1 - 0.07 - columns.reduce((sum, { share }) => sum + share, 0);
  return {
    kind: 'table',
    columns: [0.07, rest * 0.5, rest * 0.5, ...columns.map(({ share }) => share)],
    head: [
      row(headCell('TT'), headCell('Sản phẩm'), headCell('Chủ thể'), ...columns.map(({ head }) => headCell(head))),
    ],
    groups: results.map((one, i): readonly Row[] => [
      row(
        midCell(String(i + 1)),
        lineCell(one.product),
        lineCell(`${one.producer}\n${one.commune}`),
        ...columns.map(({ of }) => of(one)),
      ),
    ]),
  };
}

/** `Bổ sung …, trước khi trình, chậm nhất ngày 05/12/2026`. */
export const completionWords = ({ what, by }: CompletionItem): string =>
  `${what} (chậm nhất ngày ${formatVietnamese(by)})`;

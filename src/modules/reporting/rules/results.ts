// What a periodic report says first: its figures in sentences, subject by subject, and how they stand to the plan. The author changes the
// words; where they were left as proposed and the figures moved on, the lines are found and told again.

import { formatVietnamese, type LocalDate } from '#kernel/calendar.ts';
import { groupedBy } from '#kernel/grouped-by.ts';
import { formatNumber } from '#kernel/money.ts';
import type { Figure, FigurePart } from './figure.ts';

/** A figure as a sentence uses it; `stars`: its parts by stars, where it has any. */
export interface TellableFigure extends Pick<Figure, 'code' | 'value'> {
  readonly stars: readonly FigurePart[];
}

/** What a plan wants and how it stands. */
export interface ToldTarget {
  readonly name: string;
  readonly unit: string;
  readonly target: number;
  readonly actual: number | null;
  /** The plan by its name, number, day; from which day it counts. */
  readonly plan: string;
  readonly from: LocalDate;
  readonly isReached: boolean;
}

export interface ToldPlace {
  /** As it stands within a sentence: `tỉnh Lai Châu`. */
  readonly name: string;
  readonly asOf: LocalDate;
}

/** A piece of a sentence: `#` stands for the number. It is left out where there is no number, or nought: the table has those. */
type Piece = readonly [code: string, words: string];

interface Line {
  readonly subject: string;
  readonly pieces: readonly Piece[];
  /** Said instead, where every number is nought. */
  readonly none: string;
  /** What the reader must know of the numbers. */
  readonly caution?: string;
}

const PERIOD_LINES: readonly Line[] = [
  {
    subject: 'Đánh giá, phân hạng trong kỳ',
    pieces: [
      ['products-new', '# sản phẩm được công nhận lần đầu'],
      ['products-upgraded', '# sản phẩm được nâng hạng'],
      ['products-re-evaluated', '# sản phẩm được đánh giá, phân hạng lại'],
      ['results-passed', 'Hội đồng đánh giá # hồ sơ đạt từ 3 sao'],
      ['results-not-passed', '# hồ sơ không đạt 3 sao'],
    ],
    none: 'không có sản phẩm được công nhận hoặc phân hạng lại',
  },
  {
    subject: 'Hồ sơ trong kỳ',
    pieces: [
      ['dossiers-received', 'tiếp nhận # hồ sơ'],
      ['dossiers-returned', 'trả lại # hồ sơ để bổ sung'],
      ['dossiers-forwarded', 'cấp xã chuyển tỉnh # hồ sơ'],
      ['dossiers-forwarded-late', '# hồ sơ chuyển quá hạn'],
    ],
    none: 'không có hồ sơ tiếp nhận, chuyển cấp trên',
  },
  {
    subject: 'Hiệu lực giấy chứng nhận',
    pieces: [
      ['products-expired', '# sản phẩm hết hạn công nhận trong kỳ'],
      ['products-withdrawn', '# sản phẩm bị thu hồi giấy chứng nhận'],
      ['products-extended', '# sản phẩm được kéo dài hiệu lực'],
      ['products-ending', '# sản phẩm sắp hết hạn, cần chuẩn bị đánh giá lại'],
      ['products-expired-waiting', '# sản phẩm đã hết hạn, chưa được đánh giá lại'],
    ],
    none: 'không có sản phẩm hết hạn, sắp hết hạn hoặc bị thu hồi',
  },
  {
    subject: 'Kiểm tra, giám sát',
    pieces: [
      ['inspections', 'thực hiện # cuộc kiểm tra, giám sát'],
      ['inspections-planned', 'dự kiến trong kỳ # cuộc'],
      ['findings', 'ghi nhận # phát hiện'],
      ['corrections-closed', 'đã khắc phục xong # phát hiện'],
      ['corrections-overdue', '# phát hiện quá hạn khắc phục'],
    ],
    none: 'trong kỳ không có cuộc kiểm tra, giám sát',
  },
  {
    subject: 'Giới thiệu, bán sản phẩm',
    pieces: [
      ['points-of-sale', '# điểm giới thiệu và bán sản phẩm OCOP đang mở'],
      ['promotion-events', 'tổ chức # hội chợ, hoạt động xúc tiến'],
      ['promotion-participations', '# lượt chủ thể tham gia'],
      ['promotion-sales', 'doanh thu tại chỗ # triệu đồng'],
      ['promotion-contracts', 'hợp đồng, ghi nhớ # triệu đồng'],
    ],
    none: 'chưa có điểm bán đang mở; trong kỳ không có hoạt động xúc tiến',
    caution: 'doanh thu, giá trị hợp đồng do chủ thể và cơ quan tổ chức ghi, chưa kiểm chứng',
  },
  {
    subject: 'Sản xuất, tiêu thụ',
    pieces: [
      ['products-reporting', '# sản phẩm có báo cáo sản lượng'],
      ['revenue-reported', 'doanh thu chủ thể báo cáo # triệu đồng'],
      ['export-products', '# sản phẩm có xuất khẩu theo báo cáo của chủ thể'],
    ],
    none: 'trong kỳ chưa có báo cáo sản lượng của chủ thể',
    caution: 'số chủ thể khai, chưa kiểm chứng',
  },
];

type Values = ReadonlyMap<string, TellableFigure>;

function lineWords({ subject, pieces, none, caution }: Line, values: Values): readonly string[] {
  const told = pieces.flatMap(([code, words]) => {
    const value = values.get(code)?.value;
    return value === undefined || value === null ? [] : [{ value, words: words.replace('#', formatNumber(value)) }];
  });
  if (told.length === 0) return [];
  const some = told.filter(({ value }) => value > 0);
  if (some.length === 0) return [`- ${subject}: ${none}.`];
  const isMoney = some.some((one) => one.words.endsWith('triệu đồng'));
  const words = some.map((one) => one.words).join('; ');
  return [`- ${subject}: ${words}${caution !== undefined && isMoney ? ` (${caution})` : ''}.`];
}

/** How many there are now: products by stars, whose, from how many communes. */
function stockWords(values: Values, { name, asOf }: ToldPlace): readonly string[] {
  const products = values.get('products');
  if (products === undefined || products.value === null) return [];
  const stars = products.stars
    .filter(({ key }) => key !== '')
    .toSorted((a, b) => Number(b.key) - Number(a.key))
    .map(({ key, value }) => `${key} sao: ${formatNumber(value)}`);
  const producers = values.get('producers')?.value ?? null;
  const communes = values.get('communes-with-product')?.value ?? null;
  const more = [
    ...(producers === null ? [] : [`của ${formatNumber(producers)} chủ thể`]),
    ...(communes === null ? [] : [`ở ${formatNumber(communes)} xã, phường`]),
  ];
  if (products.value === 0) {
    return [
      `- Đến hết ngày ${formatVietnamese(asOf)}, ${name} chưa có sản phẩm OCOP đạt từ 3 sao trở lên còn hiệu lực.`,
    ];
  }
  return [
    `- Đến hết ngày ${formatVietnamese(asOf)}, ${name} có ${formatNumber(products.value)} sản phẩm OCOP đạt từ 3 sao trở lên còn hiệu lực${stars.length === 0 ? '' : ` (${stars.join('; ')})`}${more.length === 0 ? '' : `, ${more.join(', ')}`}.`,
  ];
}

function targetWords({ name, unit, target, actual, isReached }: ToldTarget): string {
  if (actual === null) return `${name}: chưa có số liệu, kế hoạch ${formatNumber(target)} ${unit}`;
  return `${name}: ${formatNumber(actual)}/${formatNumber(target)} ${unit}, ${isReached ? 'đạt' : 'chưa đạt'}`;
}

/** Each plan once, with all that it wants: its own time is another than that of the report. */
function planWords(targets: readonly ToldTarget[]): readonly string[] {
  const plans = groupedBy(targets, ({ plan, from }) => `${plan}, tính từ ngày ${formatVietnamese(from)}`);
  return [...plans].map(([plan, own]) => `- So với ${plan}: ${own.map(targetWords).join('; ')}.`);
}

/**
 * The results of a period in sentences; a figure without a value is left out, a subject without any is not told.
 * @example resultsText([{ code: 'findings', value: 0, stars: [] }], [], place) // '- Kiểm tra, giám sát: trong kỳ không có cuộc kiểm tra, giám sát.'
 */
export function resultsText(
  figures: readonly TellableFigure[],
  targets: readonly ToldTarget[],
  place: ToldPlace,
): string {
  const values: Values = new Map(figures.map((one) => [one.code, one]));
  return [
    ...stockWords(values, place),
    ...PERIOD_LINES.flatMap((line) => lineWords(line, values)),
    ...planWords(targets),
  ].join('\n');
}

/** Codes of the indicators that sentences are made of. */
export const toldCodes: readonly string[] = [
  'products',
  'producers',
  'communes-with-product',
  ...PERIOD_LINES.flatMap(({ pieces }) => pieces.map(([code]) => code)),
];

const NUMBER = /\d[\d./,]*\d|\d/g;
const shapeOf = (words: string): string => words.replace(NUMBER, '#');

const STOCK =
  /^- Đến hết ngày #, .+ (?:chưa có sản phẩm OCOP đạt từ # sao trở lên còn hiệu lực|có # sản phẩm OCOP đạt từ # sao trở lên còn hiệu lực(?: \((?:# sao: #(?:; )?)+\))?(?:, của # chủ thể)?(?:, ở # xã, phường)?)\.$/;
const PLAN = /^- So với (.+, tính từ ngày \d{2}\/\d{2}\/\d{4}): (.+)\.$/;
const WANTED = /^.+: (?:# .+, (?:đạt|chưa đạt)|chưa có số liệu, kế hoạch # .+)$/;

/** What a line tells, if it reads as proposed but for its numbers; `null`: the author's own words. */
function proposedKey(line: string): string | null {
  if (STOCK.test(shapeOf(line))) return 'stock';
  const [, plan, wanted] = PLAN.exec(line) ?? [];
  if (plan !== undefined) return wanted?.split('; ').every((one) => WANTED.test(shapeOf(one))) === true ? plan : null;
  const own = PERIOD_LINES.find(({ subject }) => line.startsWith(`- ${subject}: `));
  if (own === undefined || !line.endsWith('.')) return null;
  const words = line.slice(`- ${own.subject}: `.length, -1).replace(` (${own.caution})`, '');
  const known = own.pieces.map(([, piece]) => shapeOf(piece));
  const isProposed = words === own.none || words.split('; ').every((one) => known.includes(shapeOf(one)));
  return isProposed ? own.subject : null;
}

/**
 * Lines that still say older figures, each with what it would say now. A line in the author's own words is theirs, and never among them.
 * @example oldLines('- Hồ sơ trong kỳ: tiếp nhận 1 hồ sơ.', '- Hồ sơ trong kỳ: tiếp nhận 2 hồ sơ.')[0].now // '- Hồ sơ trong kỳ: tiếp nhận 2 hồ sơ.'
 */
export function oldLines(written: string, fresh: string): readonly { readonly was: string; readonly now: string }[] {
  const now = new Map(fresh.split('\n').map((one) => [proposedKey(one), one]));
  return written.split('\n').flatMap((line) => {
    const was = line.trim();
    const key = proposedKey(was);
    const told = key === null ? undefined : now.get(key);
    return told === undefined || told === was ? [] : [{ was, now: told }];
  });
}

/** The same text with the lines that say older figures told anew; everything else stays as it is written. */
export function withFreshLines(written: string, fresh: string): string {
  const old = new Map(oldLines(written, fresh).map(({ was, now }) => [was, now]));
  return written
    .split('\n')
    .map((line) => old.get(line.trim()) ?? line)
    .join('\n');
}

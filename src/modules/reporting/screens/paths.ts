// Where the pages of figures and reports lie.

import type { Split } from '#law/indicators.ts';
import { withQuery } from '#web/with-query.ts';
import type { FigureQuestion } from '../rules/figure.ts';
import type { PeriodKind, ReportPeriod } from '../rules/period.ts';

export const boardPath = '/bao-cao';
export const figuresPath = '/bao-cao/so-lieu';

/** The word of each kind of period in an address. */
export const periodKindWords = {
  month: 'thang',
  quarter: 'quy',
  'half-year': '6-thang',
  year: 'nam',
  days: 'tu-den',
} as const satisfies Record<PeriodKind, string>;

/** The word of each division of a figure in an address. */
export const splitWords = {
  stars: 'sao',
  sector: 'nganh',
  commune: 'xa',
  'producer-type': 'loai-hinh',
  'visit-kind': 'hinh-thuc',
  'finding-kind': 'loai-phat-hien',
  severity: 'muc-do',
  'point-kind': 'loai-diem',
  'point-state': 'tinh-trang',
  'event-kind': 'loai-su-kien',
  'granted-year': 'nam-cong-nhan',
  'ending-month': 'thang-het-han',
  'old-district': 'huyen-cu',
  'old-commune': 'xa-cu',
} as const satisfies Record<Split, string>;

/** A question as an address asks it. */
export function questionQuery(question: FigureQuestion): Readonly<Record<string, string>> {
  const { period, provinceCode, communeCode, asOf } = question;
  return {
    'don-vi': communeCode ?? provinceCode,
    ky: periodKindWords[period.kind],
    tu: period.from,
    ...(period.kind === 'days' ? { den: period.to } : {}),
    ngay: asOf,
  };
}

/** A part of a figure: what it is divided by, and which. */
export interface AskedPart {
  readonly split: Split;
  readonly key: string;
}

/** The records behind a figure, or behind one part of it, or of that part behind one of its own. */
export const recordsPath = (code: string, question: FigureQuestion, part?: AskedPart, within?: AskedPart): string =>
  withQuery(`${figuresPath}/${code}`, {
    ...questionQuery(question),
    ...(part === undefined ? {} : { theo: splitWords[part.split], muc: part.key }),
    ...(within === undefined ? {} : { 'theo-2': splitWords[within.split], 'muc-2': within.key }),
  });

/** The board of a province, of a commune, of a producer. */
export const provinceBoardPath = '/bao-cao/bang/tinh';
export const communeBoardPath = (code: string): string => `/bao-cao/bang/xa/${code}`;
export const producerBoardPath = (code: string): string => `/bao-cao/bang/chu-the/${code}`;

/** The register summed up: commune, set, stars, kind of producer. */
export const summaryPath = '/bao-cao/tong-hop';

/** Figures by commune of today, or by the units before July 2025. */
export const byUnitPath = '/bao-cao/theo-don-vi';

/** Figures by commune on a map. */
export const figureMapPath = '/bao-cao/ban-do';

export const coveragePath = '/bao-cao/bao-phu';
export const coverageOfPath = (letterId: string, query: Readonly<Record<string, string | undefined>> = {}): string =>
  withQuery(`${coveragePath}/${letterId}`, query);
export const targetsPath = '/bao-cao/chi-tieu';
export const reportsPath = '/bao-cao/danh-sach';
export const openReportPath = '/bao-cao/lap';
export const chainPath = '/bao-cao/cap-xa';
/** Who of the communes sent the report of a period. */
export const chainOfPath = ({ kind, from }: ReportPeriod): string =>
  withQuery(chainPath, { ky: periodKindWords[kind], tu: from });

/** A report, or a page below it. */
export const reportPath = (id: string, page = ''): string => `/bao-cao/xem/${id}${page === '' ? '' : `/${page}`}`;

/** A report as an edition of it was sent, or a page or file below that; `null`: as it stands. */
export const editionPath = (id: string, edition: number | null, page = ''): string =>
  withQuery(reportPath(id, page), { lan: edition === null ? undefined : String(edition) });

/** The page of each act below its report. */
export const actPages = {
  write: 'soan',
  submit: 'trinh',
  return: 'tra-lai',
  approve: 'duyet',
  issue: 'ban-hanh',
  'send-back': 'yeu-cau-sua',
  reopen: 'sua-lai',
  drop: 'bo',
} as const;

/** A letter in the register of letters. */
export const letterPath = (id: string): string => `/van-ban/${id}`;
/** A task. */
export const taskPath = (id: string): string => `/nhiem-vu/${id}`;

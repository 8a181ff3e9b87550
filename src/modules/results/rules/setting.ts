// What a province may say on its papers in its own words, dated: the setting of the latest day up to a day holds on it.

import type { Instant, LocalDate } from '#kernel/calendar.ts';
import type { AccountId, Id } from '#kernel/ids.ts';

export interface PaperSetting {
  /** The office that manages OCOP: the lines of its name, and its symbol. */
  readonly officeLines: readonly string[];
  readonly officeSymbol: string;
  /** Who signs for the office: `GIÁM ĐỐC`, one line each. */
  readonly officeSigning: readonly string[];
  /** Who signs for the council and for the chair of the province. */
  readonly councilSigning: readonly string[];
  readonly chairSigning: readonly string[];
  readonly committeeSigning: readonly string[];
  /** Symbol of the letter to the ministry: `UBND-KT`. */
  readonly letterSymbol: string;
  /** Further legal bases of the province, one each. */
  readonly moreBases: readonly string[];
  /** Who proposes and carries out: `Giám đốc Sở Nông nghiệp và Môi trường`. */
  readonly headOfOffice: string;
  readonly recipients: readonly string[];
  /** Days to answer a complaint, and how one is made. */
  readonly complaintDays: number;
  readonly complaintWords: string | null;
}

/**
 * Before a province says anything: names that differ from province to province stay dots. Thirty days are ours; general law on
 * complaints was not compared.
 */
export const usualSetting: PaperSetting = {
  officeLines: ['………………………………'],
  officeSymbol: '………',
  officeSigning: ['………………………………'],
  councilSigning: ['TM. HỘI ĐỒNG', 'CHỦ TỊCH'],
  chairSigning: ['CHỦ TỊCH'],
  committeeSigning: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'],
  letterSymbol: 'UBND-………',
  moreBases: [],
  headOfOffice: 'Thủ trưởng cơ quan tham mưu quản lý OCOP cấp tỉnh',
  recipients: ['Như trên', 'Lưu: VT'],
  complaintDays: 30,
  complaintWords: null,
};

export interface DatedSetting {
  readonly id: Id<'result-setting'>;
  readonly provinceCode: string;
  readonly validFrom: LocalDate;
  readonly content: PaperSetting;
  readonly madeBy: AccountId | null;
  readonly madeAt: Instant;
}

/**
 * The setting that holds on a day: of those valid by then the latest, of two of one day the one made last; ours where there is none.
 * @example settingOn([], '2026-12-12') // usualSetting
 */
export function settingOn(settings: readonly DatedSetting[], day: LocalDate): PaperSetting {
  const valid = settings.filter((one) => one.validFrom <= day);
  const order = (one: DatedSetting): string => `${one.validFrom} ${one.madeAt}`;
  const [last] = [...valid].sort((a, b) => (order(a) < order(b) ? 1 : -1));
  return last === undefined ? usualSetting : { ...usualSetting, ...last.content };
}

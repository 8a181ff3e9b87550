// Reports that come again for the offices that somebody stands for: whether each was begun, and how many of the communes below sent theirs.

import type { LocalDate } from '#kernel/calendar.ts';
import { loadReportCalendar } from '#law/report-calendar.ts';
import { type NamedOffice, officeKey, sameOffice } from '#modules/offices/index.ts';
import { labelOfOffice, officesOfActor } from '#modules/offices/services.ts';
import { loadUnitLabels } from '#modules/producers/services.ts';
import type { Context } from '#runner/use-case.ts';
import { type DuePeriod, duePeriods } from './rules/duty.ts';
import type { ReportPeriod } from './rules/period.ts';
import { type Report, reporterOf } from './rules/report.ts';
import { listPeriodicReports } from './store.ts';

/** A report that comes again, at one office. */
export interface OfficeDuty extends DuePeriod {
  readonly office: NamedOffice;
  readonly key: string;
  /** The report that was begun for it, dropped ones left out. */
  readonly report: Pick<Report, 'id' | 'state'> | null;
  /** Of a province: how many of its communes issued theirs for the same period. */
  readonly below: { readonly sent: number; readonly all: number } | null;
}

/** One commune below a province, and the report that it issued for a period. */
export interface ChainLine {
  readonly code: string;
  readonly name: string;
  readonly report: Pick<Report, 'id' | 'issuedOn' | 'title'> | null;
  /** It went out, and was sent back to be corrected. */
  readonly isSentBack: boolean;
}

/** The communes of a province with the periodic report that each issued for a period; who has not stands first. */
export async function chainOf(
  { db }: Pick<Context, 'db'>,
  provinceCode: string,
  period: ReportPeriod,
): Promise<readonly ChainLine[]> {
  const reports = await listPeriodicReports(db, provinceCode, period);
  const communes = (await loadUnitLabels()).communesOf(provinceCode);
  const lines = communes.map(({ code, name }): ChainLine => {
    const own = reports.find((one) => one.communeCode === code && one.bodyId === null && one.issuedOn !== null);
    const report = own?.state === 'issued' ? { id: own.id, issuedOn: own.issuedOn, title: own.title } : null;
    return { code, name, report, isSentBack: own !== undefined && report === null };
  });
  return lines.sort(
    (a, b) => Number(a.report !== null) - Number(b.report !== null) || a.name.localeCompare(b.name, 'vi'),
  );
}

/** What the offices of the actor are to report on, the first due first. */
export async function dutiesOf(context: Pick<Context, 'db' | 'actor' | 'today'>): Promise<readonly OfficeDuty[]> {
  const { db, actor, today } = context;
  const calendar = await loadReportCalendar();
  const found: OfficeDuty[] = [];
  for (const office of await officesOfActor(db, actor, today)) {
    const due = duePeriods(calendar, reporterOf(office), today);
    if (due.length === 0) continue;
    const named: NamedOffice = { ...office, label: await labelOfOffice(db, office, today) };
    for (const one of due) found.push(await dutyAt(context, named, one));
  }
  return found.sort((a, b) => before(a.dueOn, b.dueOn));
}

const before = (a: LocalDate, b: LocalDate): number => (a === b ? 0 : a < b ? -1 : 1);

async function dutyAt({ db }: Pick<Context, 'db'>, office: NamedOffice, due: DuePeriod): Promise<OfficeDuty> {
  const reports = await listPeriodicReports(db, office.provinceCode, due.period);
  const own = reports.find((one) => sameOffice(one, office));
  const isProvince = reporterOf(office) === 'province';
  const chain = isProvince ? await chainOf({ db }, office.provinceCode, due.period) : [];
  return {
    ...due,
    office,
    key: officeKey(office),
    report: own === undefined ? null : { id: own.id, state: own.state },
    below: isProvince ? { sent: chain.filter(({ report }) => report !== null).length, all: chain.length } : null,
  };
}

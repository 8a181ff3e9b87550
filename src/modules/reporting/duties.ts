// Reports that come again for the offices that somebody stands for: whether each was begun, and how many of the communes below sent theirs.

import type { LocalDate } from '#kernel/calendar.ts';
import { loadReportCalendar } from '#law/report-calendar.ts';
import { type NamedOffice, type Office, officeKey, sameOffice } from '#modules/offices/index.ts';
import { labelsOf, officesOfActor } from '#modules/offices/services.ts';
import { loadUnitLabels } from '#modules/producers/services.ts';
import type { Context } from '#runner/use-case.ts';
import { type DuePeriod, duePeriods } from './rules/duty.ts';
import type { ReportPeriod } from './rules/period.ts';
import { questionOf, type Report, reporterOf } from './rules/report.ts';
import type { MissingBelow } from './rules/submission.ts';
import { listPeriodicReports } from './store.ts';

/** A report that comes again, at one office. */
export interface OfficeDuty extends DuePeriod {
  readonly office: NamedOffice;
  readonly key: string;
  /** The report that was begun for it, dropped ones left out. */
  readonly report: Pick<Report, 'id' | 'state' | 'asOf'> | null;
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
  /** What had been sent, where it is being corrected. */
  readonly sent: Pick<Report, 'id' | 'issuedOn'> | null;
}

/** The communes of a province, each with what it issued; who has not stands first. */
async function chainFrom(provinceCode: string, reports: readonly Report[]): Promise<readonly ChainLine[]> {
  const communes = (await loadUnitLabels()).communesOf(provinceCode);
  const lines = communes.map(({ code, name }): ChainLine => {
    const own = reports.find((one) => one.communeCode === code && one.bodyId === null && one.issuedOn !== null);
    const report = own?.state === 'issued' ? { id: own.id, issuedOn: own.issuedOn, title: own.title } : null;
    const isSentBack = own !== undefined && report === null;
    const sent = own !== undefined && isSentBack ? { id: own.id, issuedOn: own.issuedOn } : null;
    return { code, name, report, isSentBack, sent };
  });
  const rank = ({ report, isSentBack }: ChainLine): number => (report !== null ? 2 : isSentBack ? 1 : 0);
  return lines.sort((a, b) => rank(a) - rank(b));
}

/** The communes of a province with the periodic report that each issued for a period; who has not stands first. */
export async function chainOf(
  { db }: Pick<Context, 'db'>,
  provinceCode: string,
  period: ReportPeriod,
): Promise<readonly ChainLine[]> {
  return await chainFrom(provinceCode, await listPeriodicReports(db, provinceCode, period));
}

/** Of a periodic report of a province: who below has not sent; `null`: nobody is below, or a letter asks. */
export async function missingBelow(context: Pick<Context, 'db'>, report: Report): Promise<MissingBelow | null> {
  if (report.kind !== 'periodic' || reporterOf(report) !== 'province') return null;
  const lines = await chainOf(context, report.provinceCode, questionOf(report).period);
  return { missing: lines.filter((one) => one.report === null).map(({ name }) => name), all: lines.length };
}

type Asks = Pick<Context, 'db' | 'actor' | 'today'>;

/** A period that an office of the actor is to report on, with what its province has on it. */
interface Due {
  readonly office: Office;
  readonly due: DuePeriod;
  readonly reports: readonly Report[];
  readonly own: Report | undefined;
}

async function dueOf({ db, today }: Asks, offices: readonly Office[]): Promise<readonly Due[]> {
  const calendar = await loadReportCalendar();
  const found: Due[] = [];
  for (const office of offices) {
    for (const due of duePeriods(calendar, reporterOf(office), today)) {
      const reports = await listPeriodicReports(db, office.provinceCode, due.period);
      found.push({ office, due, reports, own: reports.find((one) => sameOffice(one, office)) });
    }
  }
  return found;
}

/** How many reports that come again are due or near it, and were not begun by the own offices. */
export async function countReportsToBegin(context: Asks): Promise<number> {
  const { db, actor, today } = context;
  return (await dueOf(context, await officesOfActor(db, actor, today))).filter(({ own }) => own === undefined).length;
}

/** What some offices are to report on, the first due first. */
export async function dutiesOf(context: Asks, offices: readonly Office[]): Promise<readonly OfficeDuty[]> {
  const all = await dueOf(context, offices);
  const labels = await labelsOf(
    context.db,
    all.map(({ office }) => office),
    context.today,
  );
  const found: OfficeDuty[] = [];
  for (const { office, due, reports, own } of all) {
    const key = officeKey(office);
    const chain = reporterOf(office) === 'province' ? await chainFrom(office.provinceCode, reports) : null;
    found.push({
      ...due,
      office: { ...office, label: labels.get(key) ?? '' },
      key,
      report: own === undefined ? null : { id: own.id, state: own.state, asOf: own.asOf },
      below: chain && { sent: chain.filter(({ report }) => report !== null).length, all: chain.length },
    });
  }
  return found.sort((a, b) => before(a.dueOn, b.dueOn));
}

const before = (a: LocalDate, b: LocalDate): number => (a === b ? 0 : a < b ? -1 : 1);

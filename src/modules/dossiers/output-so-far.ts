// Reports of output as the line on results of Mẫu 02 says them, period by period.

import { addMonths, type LocalDate } from '#kernel/calendar.ts';
import type { ProductId } from '#kernel/ids.ts';
import type { OutputReport } from '#modules/output/index.ts';
import { listOutputOf } from '#modules/output/services.ts';
import type { Db } from '#platform/database/db.ts';
import { textsOf } from '#texts/index.ts';
import { lastYear } from './rules/carry-output.ts';

const MONTHS_BACK = 18;

/** The reports of the last year with the words that the form has for them. */
export async function outputSoFar(
  db: Db,
  productId: ProductId,
  today: LocalDate,
): Promise<{ readonly reports: readonly OutputReport[]; readonly words: string }> {
  const reports = lastYear(await listOutputOf(db, [productId], addMonths(today, -MONTHS_BACK)));
  const { output } = textsOf('vi');
  const lines = reports.map((one) => {
    const amount = `${output.amount(one.quantity)} ${one.unit}`;
    const sum = one.revenueVnd === null ? amount : output.record.sum(amount, output.money(one.revenueVnd));
    return `${output.periodTitle(one.period)}: ${sum}.`;
  });
  return { reports, words: lines.join('\n') };
}

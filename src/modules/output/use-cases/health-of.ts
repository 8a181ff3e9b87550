// Gathers the signals of products that score nothing from the rooms that keep the records, all at once.

import { addDays, addMonths, type LocalDate } from '#kernel/calendar.ts';
import { groupedBy } from '#kernel/grouped-by.ts';
import type { ProductId } from '#kernel/ids.ts';
import { parameterOn } from '#law/parameters.ts';
import type { EvidencePiece } from '#modules/evidence/index.ts';
import { listWallets } from '#modules/evidence/services.ts';
import { listCeasedAmong } from '#modules/producers/services.ts';
import type { RecognisedProduct } from '#modules/products/services.ts';
import type { Db } from '#platform/database/db.ts';
import { asClause, endsWithin, type HealthSignal, isFalling, nothingMade, outputTrend } from '../rules/health.ts';
import { monthsOfPeriod } from '../rules/output-period.ts';
import { isInDoubt, type OutputReport } from '../rules/output-report.ts';
import { promiseStanding } from '../rules/promise.ts';
import { dutyFrom } from '../silent-products.ts';
import { listDuties, listPromises, listReports, listReviews, listTellingProducts } from '../store.ts';

/** Nothing made for so many periods in a row is worth a word. */
const LONG = 2;

const signal = (
  code: HealthSignal['code'],
  place: HealthSignal['place'],
  details: HealthSignal['details'] = {},
  key: string | null = null,
): HealthSignal => ({ code, place, details, key });

function ofOutput(
  reports: readonly OutputReport[],
  reviews: Awaited<ReturnType<typeof listReviews>>,
  duty: ReturnType<typeof dutyFrom>,
): readonly HealthSignal[] {
  if (duty === null) return [];
  const same = reports.filter((one) => one.period.kind === duty.period);
  const idle = nothingMade(same);
  const trend = outputTrend(same, 12 / monthsOfPeriod[duty.period]);
  const doubtful = reports.filter((one) => isInDoubt(one, reviews));
  return [
    ...(idle >= LONG ? [signal('no-output', 'output', { periods: idle })] : []),
    ...(trend !== null && isFalling(trend) ? [signal('output-falling', 'output', { ...trend })] : []),
    ...(doubtful.length > 0 ? [signal('doubtful-output', 'output', { reports: doubtful.length })] : []),
  ];
}

/** The signals of each product that score nothing, by its id; what scores is asked of the list by risk. */
export async function signalsOf(
  db: Db,
  products: readonly RecognisedProduct[],
  today: LocalDate,
): Promise<ReadonlyMap<ProductId, readonly HealthSignal[]>> {
  const ids = products.map((one) => one.id);
  const producerIds = [...new Set(products.flatMap((one) => one.producerId ?? []))];
  const duties = await listDuties(db, null);
  const since = addMonths(today, -30);
  const reports = await listReports(db, await listTellingProducts(db, ids, since), since);
  const reviews = groupedBy(
    await listReviews(
      db,
      reports.filter((one) => one.flags.length > 0).map((one) => one.id),
    ),
    (one) => one.reportId,
  );
  const byProduct = groupedBy(reports, (one) => one.productId);
  const promises = groupedBy(await listPromises(db, ids), (one) => one.productId);
  const ceased = new Map((await listCeasedAmong(db, producerIds)).map((one) => [one.id, one.code]));
  const papers = new Map(
    [...(await listWallets(db, producerIds))].map(([id, wallet]) => [id, ofPapers(wallet, today)] as const),
  );
  const provinces = new Set(products.map((one) => one.provinceCode));
  const dutyOf = new Map([...provinces].map((code) => [code, dutyFrom(duties, code, today)]));
  return new Map(
    products.map((product) => {
      const own = byProduct.get(product.id) ?? [];
      const duty = dutyOf.get(product.provinceCode) ?? null;
      const ceasedCode = product.producerId === null ? undefined : ceased.get(product.producerId);
      const ofPromises = (promises.get(product.id) ?? []).flatMap((one): readonly HealthSignal[] => {
        const standing = promiseStanding(one, today);
        const details = { words: asClause(one.words), ...(one.dueOn === null ? {} : { dueOn: one.dueOn }) };
        if (standing === 'not-kept') return [signal('commitment-not-kept', 'commitments', details)];
        return standing === 'overdue' ? [signal('commitment-overdue', 'commitments', details)] : [];
      });
      const all: readonly HealthSignal[] = [
        ...(product.standing === 'withdrawn' ? [signal('withdrawn', 'product')] : []),
        ...(ceasedCode === undefined ? [] : [signal('producer-ceased', 'producer', {}, ceasedCode)]),
        ...ofOutput(
          own,
          own.flatMap((one) => reviews.get(one.id) ?? []),
          duty,
        ),
        ...ofPromises,
        ...(product.producerId === null ? [] : (papers.get(product.producerId) ?? [])),
      ];
      return [product.id, all] as const;
    }),
  );
}

/** Papers of a wallet that have ended or end soon and that no later one of their kind follows. */
function ofPapers(pieces: readonly EvidencePiece[], today: LocalDate): readonly HealthSignal[] {
  const soon = addDays(today, parameterOn('evidence-expiring-days', today)?.value ?? 0);
  const wallet = pieces.filter((one) => one.withdrawnAt === null);
  return wallet.flatMap((one): readonly HealthSignal[] => {
    const { expiresOn } = one;
    if (expiresOn === null) return [];
    const ends = endsWithin(expiresOn, today, soon);
    const followed = wallet.some(
      (other) =>
        other.kind === one.kind && other.id !== one.id && (other.expiresOn === null || other.expiresOn > expiresOn),
    );
    if (ends === null || followed) return [];
    const code = ends === 'ended' ? 'paper-ended' : 'paper-ending';
    return [signal(code, 'wallet', { title: one.title, endsOn: expiresOn }, one.id)];
  });
}

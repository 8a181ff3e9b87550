// Gathers the signals of products from the rooms that keep the records, all at once; each room is asked within what it may tell.

import { type Reach, unlimitedReach } from '#access/reach.ts';
import { addDays, addMonths, type LocalDate } from '#kernel/calendar.ts';
import { groupedBy } from '#kernel/grouped-by.ts';
import type { ProducerId, ProductId } from '#kernel/ids.ts';
import { parameterOn } from '#law/parameters.ts';
import { statusOfStanding } from '#modules/certificates/index.ts';
import { listOpenReports } from '#modules/certificates/services.ts';
import type { EvidencePiece } from '#modules/evidence/index.ts';
import { listWallets } from '#modules/evidence/services.ts';
import { type Finding, isOverdue, isUnsettled } from '#modules/findings/index.ts';
import { failedTestsOf, listFindingsOf } from '#modules/findings/services.ts';
import { listVisitsOfProducers } from '#modules/inspections/services.ts';
import { findProducersByIds } from '#modules/producers/services.ts';
import type { RecognisedProduct } from '#modules/products/services.ts';
import type { Db } from '#platform/database/db.ts';
import { owedPeriods } from '../rules/duty.ts';
import { asClause, endsWithin, type HealthSignal, isFalling, nothingMade, outputTrend } from '../rules/health.ts';
import { monthsOfPeriod, samePeriod } from '../rules/output-period.ts';
import type { OutputReport } from '../rules/output-report.ts';
import { promiseStanding } from '../rules/promise.ts';
import { dutyFrom, starsOf } from '../silent-products.ts';
import { listDuties, listPromises, listReports, listReviews } from '../store.ts';

/** A producer whom nobody visited for so many months calls for a visit. */
const MONTHS_WITHOUT_VISIT = 24;
/** Silent for so many periods is silence for long. */
const LONG = 2;
const MONTHS_OF_FINDINGS = 36;
const PERIODS = 8;

const signal = (
  code: HealthSignal['code'],
  place: HealthSignal['place'],
  details: HealthSignal['details'] = {},
  key: string | null = null,
): HealthSignal => ({ code, place, details, key });

/** Recognised before a day, and its producer not visited since; a recognition is a look at the product too. */
function isUnvisited(
  { producerId, issuedOn }: RecognisedProduct,
  visited: ReadonlySet<ProducerId | null>,
  since: LocalDate,
): boolean {
  return producerId !== null && issuedOn !== null && issuedOn < since && !visited.has(producerId);
}

function ofStanding(product: RecognisedProduct, today: LocalDate): readonly HealthSignal[] {
  const status = statusOfStanding(product, today)?.status;
  const until = product.extendedUntil ?? product.validUntil;
  const details = until === null ? {} : { until };
  if (status === 'withdrawn') return [signal('withdrawn', 'product')];
  if (status === 'suspended') return [signal('suspended', 'product')];
  if (status === 'expired') return [signal('expired', 'product', details)];
  return status === 'expiring' ? [signal('expiring', 'product', details)] : [];
}

function ofFindings(findings: readonly Finding[], today: LocalDate): readonly HealthSignal[] {
  return findings
    .filter(({ state }) => isUnsettled(state))
    .map((one) => {
      const code = isOverdue(one, today)
        ? 'overdue-correction'
        : one.severity === 'critical'
          ? 'critical-finding'
          : 'open-finding';
      const due = one.dueOn === null ? {} : { dueOn: one.dueOn };
      return signal(code, 'findings', { words: asClause(one.words), foundOn: one.foundOn, ...due }, one.id);
    });
}

function ofOutput(
  product: RecognisedProduct,
  reports: readonly OutputReport[],
  reviewed: ReadonlySet<string>,
  duty: ReturnType<typeof dutyFrom>,
  today: LocalDate,
): readonly HealthSignal[] {
  if (duty === null) return [];
  const owed = owedPeriods(duty, starsOf(product), today, PERIODS);
  const missed = owed.filter((period) => !reports.some((one) => samePeriod(one.period, period)));
  const [latest] = owed;
  const isSilent = latest !== undefined && missed.some((one) => samePeriod(one, latest));
  const same = reports.filter((one) => one.period.kind === duty.period);
  const idle = nothingMade(same);
  const trend = outputTrend(same, 12 / monthsOfPeriod[duty.period]);
  const doubtful = reports.filter((one) => one.flags.length > 0 && !reviewed.has(one.id));
  return [
    ...(isSilent
      ? [signal(missed.length >= LONG ? 'silent-long' : 'silent', 'output', { periods: missed.length })]
      : []),
    ...(idle >= LONG ? [signal('no-output', 'output', { periods: idle })] : []),
    ...(trend !== null && isFalling(trend) ? [signal('output-falling', 'output', { ...trend })] : []),
    ...(doubtful.length > 0 ? [signal('doubtful-output', 'output', { reports: doubtful.length })] : []),
  ];
}

/** The signals of each product, by its id. `reach`: within which consumer reports are read. */
export async function signalsOf(
  db: Db,
  products: readonly RecognisedProduct[],
  reach: Reach,
  today: LocalDate,
): Promise<ReadonlyMap<ProductId, readonly HealthSignal[]>> {
  const ids = products.map((one) => one.id);
  const producerIds = [...new Set(products.flatMap((one) => one.producerId ?? []))];
  const duties = await listDuties(db, null);
  const reports = await listReports(db, ids, addMonths(today, -30));
  const reviewed = new Set<string>(
    (
      await listReviews(
        db,
        reports.map((one) => one.id),
      )
    ).map((one) => one.reportId),
  );
  const byProduct = groupedBy(reports, (one) => one.productId);
  const findings = groupedBy(
    await listFindingsOf(db, { productIds: ids }, addMonths(today, -MONTHS_OF_FINDINGS)),
    (one) => one.productId,
  );
  const failed = groupedBy(await failedTestsOf(db, ids), (one) => one.productId);
  const promises = groupedBy(await listPromises(db, ids), (one) => one.productId);
  const complaints = groupedBy(await listOpenReports(db, reach), (one) => one.productId);
  const producers = new Map((await findProducersByIds(db, producerIds)).map((one) => [one.id, one]));
  const since = addMonths(today, -MONTHS_WITHOUT_VISIT);
  const visited = new Set(
    (await listVisitsOfProducers(db, producerIds, since))
      .filter((one) => one.heldOn !== null)
      .map((one) => one.producerId),
  );
  const papers = new Map(
    [...(await listWallets(db, producerIds))].map(([id, wallet]) => [id, ofPapers(wallet, today)] as const),
  );
  return new Map(
    products.map((product) => {
      const own = byProduct.get(product.id) ?? [];
      const duty = dutyFrom(duties, product.provinceCode, today);
      const producer = product.producerId === null ? undefined : producers.get(product.producerId);
      const ofPromises = (promises.get(product.id) ?? []).flatMap((one): readonly HealthSignal[] => {
        const standing = promiseStanding(one, today);
        const details = { words: asClause(one.words), ...(one.dueOn === null ? {} : { dueOn: one.dueOn }) };
        if (standing === 'not-kept') return [signal('commitment-not-kept', 'commitments', details)];
        return standing === 'overdue' ? [signal('commitment-overdue', 'commitments', details)] : [];
      });
      const all: readonly HealthSignal[] = [
        ...ofStanding(product, today),
        ...(producer?.status === 'ceased' ? [signal('producer-ceased', 'producer', {}, producer.code)] : []),
        ...ofFindings(findings.get(product.id) ?? [], today),
        ...(failed.get(product.id) ?? []).map((one) =>
          signal('failed-test', 'findings', { seal: one.sealNumber, on: one.resultOn ?? one.takenOn }, one.findingId),
        ),
        ...ofOutput(product, own, reviewed, duty, today),
        ...(complaints.get(product.id) ?? []).map((one) =>
          signal('consumer-report', 'consumer-reports', { number: one.number }, one.number),
        ),
        ...ofPromises,
        ...(isUnvisited(product, visited, since)
          ? [signal('no-visit', 'visits', { months: MONTHS_WITHOUT_VISIT })]
          : []),
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

/** Of one product, whatever the reader's reach to consumer reports: the card shows that there are some. */
export async function signalsOfOne(
  db: Db,
  product: RecognisedProduct,
  today: LocalDate,
): Promise<readonly HealthSignal[]> {
  return (await signalsOf(db, [product], unlimitedReach, today)).get(product.id) ?? [];
}

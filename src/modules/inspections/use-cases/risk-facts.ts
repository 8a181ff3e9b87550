// Gathers what is known of products for the score: recognitions, reports and cases that are open, findings, output, visits.

import type { Reach } from '#access/reach.ts';
import { addMonths, dateInVietnam, type LocalDate } from '#kernel/calendar.ts';
import { groupedBy } from '#kernel/grouped-by.ts';
import type { ProductId } from '#kernel/ids.ts';
import { parameterOn } from '#law/parameters.ts';
import { openWithdrawalsOf } from '#modules/certificate-life/services.ts';
import { listOpenReports } from '#modules/certificates/services.ts';
import { isOverdue, wasNotCorrected } from '#modules/findings/index.ts';
import { failedTestsOf, listFindingsOf } from '#modules/findings/services.ts';
import { silentAmong } from '#modules/output/services.ts';
import type { Product } from '#modules/products/index.ts';
import { findProductsByIds, listRecognisedProducts, type RecognisedProduct } from '#modules/products/services.ts';
import type { Context } from '#runner/use-case.ts';
import { type Risk, type RiskFacts, riskRule } from '../rules/risk.ts';
import { casePath, visitPath } from '../screens/paths.ts';
import { type HeldVisit, listHeldVisits } from '../store.ts';
import { listOpenCasesOf } from '../store-cases.ts';

/** A product with what speaks for a visit. */
export interface RiskLine {
  readonly product: RecognisedProduct;
  readonly risk: Risk;
}

type Asking = Pick<Context, 'db' | 'today'>;

/** Whether a product was recognised once and may still bear the mark, or did until its day passed. */
const isRecognised = ({ standing }: Pick<Product, 'standing'>): boolean =>
  standing === 'granted' || standing === 'unclear-term';

function suspendedOn(product: RecognisedProduct, today: LocalDate): boolean {
  const { suspendedFrom, suspendedUntil } = product;
  return suspendedFrom !== null && suspendedFrom <= today && (suspendedUntil === null || suspendedUntil >= today);
}

/** The last visit that was held to a product or to the whole of its producer; `held`: the last one last. */
function lastVisits(held: readonly HeldVisit[]): (product: RecognisedProduct) => HeldVisit | null {
  const ofProducer = new Map(held.map((one) => [one.producerId, one]));
  const ofProduct = new Map(held.flatMap((one) => one.productIds.map((id) => [id, one] as const)));
  return ({ id, producerId }) => {
    const one = ofProduct.get(id) ?? null;
    const other = producerId === null ? null : (ofProducer.get(producerId) ?? null);
    if (one === null || other === null) return one ?? other;
    return one.day < other.day ? other : one;
  };
}

/** The facts of products, all rooms asked once. */
export async function riskLinesOf(
  { db, today }: Asking,
  products: readonly RecognisedProduct[],
  reach: Reach,
): Promise<readonly RiskLine[]> {
  const values = parameterOn('inspection-risk', today)?.value;
  if (values === undefined || values === null || products.length === 0) return [];
  const ids = products.map((one) => one.id);
  const since = addMonths(today, -120);
  const reports = groupedBy(await listOpenReports(db, reach), (one) => one.productId);
  const cases = groupedBy(await listOpenCasesOf(db, ids), (one) => one.productId);
  const findings = groupedBy(await listFindingsOf(db, { productIds: ids }, null), (one) => one.productId);
  const tests = groupedBy(await failedTestsOf(db, ids), (one) => one.productId);
  const withdrawals = groupedBy(await openWithdrawalsOf(db, ids), (one) => one.productId);
  const silent = groupedBy(await silentAmong(db, products, today), (one) => one.productId);
  const lastVisitOf = lastVisits(
    await listHeldVisits(db, [...new Set(products.map((one) => one.provinceCode))], since),
  );
  const score = riskRule(values, today);
  return products.map((product) => {
    const ends =
      [product.validUntil, product.extendedUntil]
        .flatMap((day) => day ?? [])
        .sort()
        .at(-1) ?? null;
    const recordLink = `/quan-ly/san-pham/${product.code}`;
    const [silence] = silent.get(product.id) ?? [];
    const last = lastVisitOf(product);
    const facts: RiskFacts = {
      productId: product.id,
      recognised: isRecognised(product),
      endsOn: isRecognised(product) ? ends : null,
      suspended: suspendedOn(product, today),
      recordLink,
      silent:
        silence === undefined || !silence.isLate
          ? null
          : { periods: silence.missed.length, link: `/san-luong/${product.code}` },
      failedTests: (tests.get(product.id) ?? []).map((one) => ({
        on: one.resultOn ?? one.takenOn,
        link: one.findingId === null ? `/bien-ban-kiem-tra/${one.visitId}` : `/phat-hien/${one.findingId}`,
      })),
      openReports: (reports.get(product.id) ?? []).map((one) => ({
        on: dateInVietnam(one.madeAt),
        link: `/phan-anh-tieu-dung/${one.number}`,
      })),
      openCases: (cases.get(product.id) ?? []).map((one) => ({ on: one.seenOn, link: casePath(one.id) })),
      findings: (findings.get(product.id) ?? [])
        .filter((one) => one.severity !== 'none' && one.state !== 'dropped')
        .map((one) => ({
          severity: one.severity as 'minor' | 'major' | 'critical',
          foundOn: one.foundOn,
          overdue: isOverdue(one, today),
          notCorrected: wasNotCorrected(one),
          link: `/phat-hien/${one.id}`,
        })),
      openWithdrawals: (withdrawals.get(product.id) ?? []).map((one) => ({
        on: one.openedOn,
        link: `/thu-hoi/${one.id}`,
      })),
      lastVisit: last === null ? null : { on: last.day, link: visitPath(last.id) },
    };
    return { product, risk: score(facts) };
  });
}

// Made once: with thousands of products of one score, looking up the order of Vietnamese anew for each pair took most of the time.
const byName = new Intl.Collator('vi');

/** The highest score first; of the same score by name. */
const inOrder = (lines: readonly RiskLine[]): readonly RiskLine[] =>
  [...lines].sort((a, b) => b.risk.score - a.risk.score || byName.compare(a.product.name, b.product.name));

/** Every product of a reach that was recognised, or those of them that are wanted, with its score, the highest first. */
export async function everyRiskLine(
  context: Asking,
  reach: Reach,
  isWanted: (one: RecognisedProduct) => boolean = () => true,
): Promise<readonly RiskLine[]> {
  const products = (await listRecognisedProducts(context.db, reach)).filter(isWanted);
  return inOrder(await riskLinesOf(context, products, reach));
}

/** The same of some products, whatever their standing. */
export async function riskLinesByIds(
  context: Asking,
  ids: readonly ProductId[],
  reach: Reach,
): Promise<readonly RiskLine[]> {
  return inOrder(await riskLinesOf(context, await findProductsByIds(context.db, ids), reach));
}

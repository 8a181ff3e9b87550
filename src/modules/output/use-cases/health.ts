// The health card of a product, for offices and for its producer, and the products of a unit with the worst ones first.

import { z } from 'zod';
import { covers, reachOf, unlimitedReach } from '#access/reach.ts';
import type { LocalDate } from '#kernel/calendar.ts';
import { ok } from '#kernel/result.ts';
import { parameterOn } from '#law/parameters.ts';
import { isOverdue } from '#modules/findings/index.ts';
import { openCorrections } from '#modules/findings/services.ts';
import { riskLinesOf } from '#modules/inspections/services.ts';
import { loadUnitLabels } from '#modules/producers/services.ts';
import type { Product } from '#modules/products/index.ts';
import { optionalOneOf, optionalText, optionalWhole, text, tick } from '#runner/fields.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';
import { commitmentsOf } from '../commitments-of.ts';
import type { Commitments } from '../rules/commitments.ts';
import { owedPeriods } from '../rules/duty.ts';
import { type Health, type HealthSignal, healthLevels, healthOf, levelOf } from '../rules/health.ts';
import { communesAmong, type ListedCommune, type ListedProduct, narrowed } from '../rules/listed-product.ts';
import { samePeriod } from '../rules/output-period.ts';
import type { OutputReport } from '../rules/output-report.ts';
import { type OwnHealth, signalsOfProducer } from '../rules/own-health.ts';
import { dutyOf, starsOf, watchedProducts } from '../silent-products.ts';
import { listReports } from '../store.ts';
import { productFor, subjectByCode, subjectOfProduct } from './find-product.ts';
import { signalsOf } from './health-of.ts';

const PAGE = 15;

const nothing = { score: 0, reasons: [] } as const;

/** The score from which the list by risk proposes a visit. */
const proposedFrom = (day: LocalDate): number => parameterOn('inspection-risk', day)?.value?.proposedFrom ?? 1;

export interface HealthCard {
  readonly product: Product;
  readonly place: string;
  /** What the office reads; `null`: its producer reads the card. */
  readonly health: Health | null;
  /** What its producer reads; `null`: an office reads the card. */
  readonly own: OwnHealth | null;
  /** The last reports, as they count. */
  readonly reports: readonly OutputReport[];
  readonly commitmentsFrom: Commitments['from'] | null;
}

/** What waits for its producer about a product. */
async function ownHealth(
  { db, actor, today }: Context,
  { product, reports, signals }: Pick<HealthCard, 'product' | 'reports'> & Pick<Health, 'signals'>,
): Promise<OwnHealth> {
  const duty = await dutyOf(db, product.provinceCode, today);
  const stars = starsOf(product);
  const owed = duty === null ? [] : owedPeriods(duty, stars, today, 12);
  const answers = reachOf(actor, 'findings/answer-correction');
  const waiting = answers === null ? [] : await openCorrections(db, answers);
  const ofProduct = waiting.filter((one) => one.productId === product.id);
  return {
    isOver: product.standing !== 'withdrawn' && stars.until !== null && stars.until < today,
    signals: signalsOfProducer(signals),
    owed: owed.filter((period) => !reports.some((one) => samePeriod(one.period, period))),
    corrections: { waiting: ofProduct.length, late: ofProduct.filter((one) => isOverdue(one, today)).length },
  };
}

export const viewHealth = defineUseCase({
  name: 'output/view-health',
  kind: 'read',
  legalBasis: '26/2026/QĐ-TTg, Điều 9',
  input: z.object({ productCode: text(20) }),
  subject: (input, context) => subjectByCode(input.productCode, context),
  async run(input, context) {
    const { db, today } = context;
    const found = await productFor(input.productCode, context);
    if (!found.ok) return found;
    const product = found.value;
    const promised = await commitmentsOf(db, product.id, today);
    const reports = await listReports(db, [product.id], null);
    const noCommitments: readonly HealthSignal[] =
      promised === null ? [{ code: 'no-commitments', place: 'commitments', details: {}, key: null }] : [];
    const signals = [...((await signalsOf(db, [product], today)).get(product.id) ?? []), ...noCommitments];
    const offices = reachOf(context.actor, 'output/list-health');
    const isOffice = offices !== null && covers(offices, subjectOfProduct(product));
    const [line] = isOffice ? await riskLinesOf(context, [product], unlimitedReach) : [];
    return ok<HealthCard>({
      product,
      place: (await loadUnitLabels()).place(product),
      health: isOffice ? healthOf(line?.risk ?? nothing, signals, proposedFrom(today)) : null,
      own: isOffice ? null : await ownHealth(context, { product, reports, signals }),
      reports: reports.slice(0, 8),
      commitmentsFrom: promised?.from ?? null,
    });
  },
});

/** A line of the list. */
export interface HealthLine extends ListedProduct {
  readonly stars: number | null;
  readonly health: Health;
}

/** A product with its level. */
interface Levelled extends ListedProduct {
  readonly id: Product['id'];
  readonly stars: number | null;
  readonly points: number;
  readonly level: Health['level'];
}

export interface HealthList {
  readonly counts: Readonly<Record<Health['level'], number>>;
  readonly lines: readonly HealthLine[];
  readonly total: number;
  readonly page: number;
  readonly pageSize: number;
  readonly communes: readonly ListedCommune[];
}

export const listHealth = defineUseCase({
  name: 'output/list-health',
  kind: 'read',
  legalBasis: '26/2026/QĐ-TTg, Điều 9',
  input: z.object({
    level: optionalOneOf(healthLevels),
    communeCode: optionalText(5),
    text: optionalText(120),
    page: optionalWhole(1, 10_000),
    whole: tick,
  }),
  async run(input, context) {
    const { db, reach, today } = context;
    const products = await watchedProducts(db, reach);
    const risks = new Map((await riskLinesOf(context, products, reach)).map((one) => [one.product.id, one.risk]));
    const signals = await signalsOf(db, products, today);
    const labels = await loadUnitLabels();
    const from = proposedFrom(today);
    const communes = new Map(
      [...new Set(products.map((one) => one.communeCode))].map((code) => [code, labels.commune(code)]),
    );
    // Of each product its level; what a line says of it only of those that are shown.
    const all = products.map((product): Levelled => {
      const { id, code, name, communeCode, stars } = product;
      const points = risks.get(id)?.score ?? 0;
      return {
        ...{ id, code, name, communeCode, stars, points },
        producerName: product.producerName ?? '',
        commune: communes.get(communeCode) ?? '',
        level: levelOf(points, signals.get(id)?.length ?? 0, from),
      };
    });
    const within = narrowed(all, input);
    const counts: Record<Health['level'], number> = { critical: 0, weak: 0, watch: 0, well: 0 };
    for (const { level } of within) counts[level] += 1;
    const shown = within
      .filter((one) => input.level === null || one.level === input.level)
      .toSorted((a, b) => b.points - a.points);
    const page = input.page ?? 1;
    const here = input.whole ? shown : shown.slice((page - 1) * PAGE, page * PAGE);
    return ok<HealthList>({
      counts,
      lines: here.map(
        ({ id, points: _points, level: _level, ...line }): HealthLine => ({
          ...line,
          health: healthOf(risks.get(id) ?? nothing, signals.get(id) ?? [], from),
        }),
      ),
      total: shown.length,
      page,
      pageSize: PAGE,
      communes: communesAmong(all),
    });
  },
});

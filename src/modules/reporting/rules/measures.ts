// The registry: how each measure is counted. One entry a measure, so that one without a way does not compile.

import type { Indicator, Indicators, Measure } from '#law/indicators.ts';
import type { Facts } from './facts.ts';
import {
  type Counted,
  type CountedRecord,
  type Figure,
  type FigureQuestion,
  figureOf,
  isAhead,
  shareOf,
} from './figure.ts';
import { broughtFromEvents, eventsHeld, eventsJoined } from './measure-events.ts';
import { exportedProducts, modernChannels, reportedProducts, reportedRevenue } from './measure-output.ts';
import {
  assignedTasks,
  doneTasks,
  dossiersWithin,
  isForwardedLate,
  openTasks,
  returnedDossiers,
} from './measure-process.ts';
import { communesWithProduct, ledByWomen, shareOfType, validProducers } from './measure-producers.ts';
import {
  expiredProducts,
  grantedProducts,
  productsInState,
  turnedProducts,
  validProducts,
} from './measure-products.ts';
import { correctedWithin, findingsWithin, overdueCorrections, pointsOn, visitsWithin } from './measure-supervision.ts';

/** Counts a figure; `null`: the system keeps no such records. */
export type Count = (facts: Facts, question: FigureQuestion) => Counted | null;

const counted =
  (records: (facts: Facts, question: FigureQuestion) => readonly CountedRecord[]): Count =>
  (facts, question) => ({ records: records(facts, question) });

/** What ends first stands first. */
const firstToEnd = (records: readonly CountedRecord[]): readonly CountedRecord[] =>
  records.toSorted((a, b) =>
    (a.day ?? '9999') < (b.day ?? '9999') ? -1 : (a.day ?? '9999') > (b.day ?? '9999') ? 1 : 0,
  );

/** All but a share, which is found from two others. */
const countBy: Readonly<Record<Exclude<Measure, 'share-of'>, Count>> = {
  'valid-products': counted(({ products }, { asOf }) => validProducts(products, asOf)),
  'valid-five-stars': counted(({ products }, { asOf }) =>
    validProducts(products, asOf).filter(({ parts }) => parts.stars === '5'),
  ),
  'newly-recognised': counted(({ products }, question) => grantedProducts(products, question, 'new')),
  upgraded: counted(({ products }, question) => grantedProducts(products, question, 'upgraded')),
  're-evaluated': counted(({ products }, question) => grantedProducts(products, question, 're-evaluated')),
  'expired-in-period': counted(({ products }, question) => expiredProducts(products, question)),
  'withdrawn-in-period': counted(({ products }, question) =>
    turnedProducts(products, question, (one) => one.withdrawnOn),
  ),
  'extended-in-period': counted(({ products }, question) =>
    turnedProducts(products, question, (one) => one.extensionApprovedOn),
  ),
  'ending-products': counted(({ products }, { asOf }) => firstToEnd(productsInState(products, asOf, 'expiring'))),
  'expired-waiting': counted(({ products }, { asOf }) => firstToEnd(productsInState(products, asOf, 'expired'))),
  'valid-producers': counted(({ products }, { asOf }) => validProducers(products, asOf)),
  'cooperative-share': ({ products }, { asOf }) => shareOfType(products, asOf, 'cooperative'),
  'enterprise-share': ({ products }, { asOf }) => shareOfType(products, asOf, 'small-medium-enterprise'),
  'led-by-women': (facts) => ledByWomen(facts),
  'communes-with-product': counted(({ products }, { asOf }) => communesWithProduct(products, asOf)),
  'dossiers-received': counted(({ dossiers }, question) => dossiersWithin(dossiers, question, (one) => one.receivedOn)),
  'dossiers-returned': counted(({ dossiers }, question) => returnedDossiers(dossiers, question)),
  'dossiers-forwarded': counted(({ dossiers }, question) =>
    dossiersWithin(dossiers, question, (one) => one.forwardedOn),
  ),
  'dossiers-forwarded-late': counted(({ dossiers }, question) =>
    dossiersWithin(dossiers.filter(isForwardedLate), question, (one) => one.forwardedOn),
  ),
  'results-passed': counted(({ dossiers }, question) =>
    dossiersWithin(dossiers, question, ({ result }) => ((result?.stars ?? 0) >= 3 ? (result?.heldOn ?? null) : null)),
  ),
  'results-not-passed': counted(({ dossiers }, question) =>
    dossiersWithin(dossiers, question, ({ result }) => ((result?.stars ?? 0) < 3 ? (result?.heldOn ?? null) : null)),
  ),
  'tasks-assigned': counted(({ tasks }, question) => assignedTasks(tasks, question)),
  'tasks-done-in-time': counted(({ tasks }, question) => doneTasks(tasks, question, 'in-time')),
  'tasks-done-late': counted(({ tasks }, question) => doneTasks(tasks, question, 'late')),
  'tasks-open': counted(({ tasks }, { asOf }) => openTasks(tasks, asOf, 'in-time')),
  'tasks-overdue': counted(({ tasks }, { asOf }) => openTasks(tasks, asOf, 'late')),
  'reported-products': reportedProducts,
  'exported-products': exportedProducts,
  'modern-channels': modernChannels,
  'reported-revenue': reportedRevenue,
  'visits-planned': counted(({ visits }, question) => visitsWithin(visits, question, 'plannedOn')),
  'visits-held': counted(({ visits }, question) => visitsWithin(visits, question, 'heldOn')),
  findings: counted(({ findings }, question) => findingsWithin(findings, question)),
  'corrections-closed': counted(({ findings }, question) => correctedWithin(findings, question)),
  'corrections-overdue': counted(({ findings }, question) => overdueCorrections(findings, question)),
  'points-open': counted(({ points }) => pointsOn(points, 'open')),
  'points-known': counted(({ points }) => pointsOn(points, 'known')),
  'events-held': counted(({ events }, question) => eventsHeld(events, question)),
  'events-joined': counted(({ eventShares }, question) => eventsJoined(eventShares, question)),
  'event-sales': ({ eventShares }, question) => broughtFromEvents(eventShares, question, 'salesVnd'),
  'event-contracts': ({ eventShares }, question) => broughtFromEvents(eventShares, question, 'contractsVnd'),
  'not-kept': () => null,
};

/**
 * The figure of an indicator from facts; of a share that of its part out of its whole. The law's data has no cycles.
 * @example figureFrom(indicator, indicators.find, facts, question).value
 */
export function figureFrom(
  indicator: Indicator,
  find: Indicators['find'],
  facts: Facts,
  question: FigureQuestion,
): Figure {
  const { measure, formula } = indicator;
  if (isAhead(indicator, question)) return { ...figureOf(indicator, null), missing: 'not-begun' };
  if (measure !== 'share-of') return figureOf(indicator, countBy[measure](facts, question));
  const [part, whole] = [find(formula.part ?? ''), find(formula.whole ?? '')];
  if (part === undefined || whole === undefined) return figureOf(indicator, null);
  return shareOf(indicator, figureFrom(part, find, facts, question), figureFrom(whole, find, facts, question));
}

/** An indicator with all that it is counted from. */
export const withParts = (indicator: Indicator, find: Indicators['find']): readonly Indicator[] => [
  indicator,
  ...[indicator.formula.part, indicator.formula.whole].flatMap((code) => {
    const one = code === null ? undefined : find(code);
    return one === undefined ? [] : withParts(one, find);
  }),
];

// The board of one producer: what it has to do, its products by how long their stars still hold, what it reported. Its figures are those of its
// province, counted from its own products alone.

import { z } from 'zod';
import type { LocalDate } from '#kernel/calendar.ts';
import { ok, refuse } from '#kernel/result.ts';
import { type Indicator, loadIndicators } from '#law/indicators.ts';
import { daysLeft } from '#modules/certificates/index.ts';
import { severities } from '#modules/findings/index.ts';
import { findLiveProducerByCode } from '#modules/producers/services.ts';
import { text } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { factsFrom } from '../facts-of-place.ts';
import { type ProducerWait, producerWaitKinds, producerWaits } from '../producer-waits.ts';
import { boardSpecs, type FigureCross, type FigureOverTime, periodsUpTo, QUARTERS_BACK } from '../rules/board.ts';
import { crossOf } from '../rules/cross.ts';
import { factsOfProducer } from '../rules/facts-of-producer.ts';
import type { CountedRecord, Figure, FigureQuestion } from '../rules/figure.ts';
import { figureFrom, withParts } from '../rules/measures.ts';
import { periodOf } from '../rules/period.ts';
import { type PartNames, partNames } from './view-figures.ts';

/** A figure of a producer with its records: they are few, and its own. */
export interface OwnFigure extends Figure {
  readonly indicator: Indicator;
}

/** A product and how many days its stars still hold: 0 on the last day, as everywhere. */
export interface TimeLeft {
  readonly record: CountedRecord;
  readonly days: number | null;
}

/** A figure divided twice, with all its records. */
export interface OwnCross extends FigureCross {
  readonly records: readonly CountedRecord[];
}

export interface ProducerBoard {
  readonly code: string;
  readonly name: string;
  readonly question: FigureQuestion;
  readonly waits: readonly ProducerWait[];
  readonly figures: readonly OwnFigure[];
  readonly products: readonly TimeLeft[];
  /** What was found at it this year, by kind and severity. */
  readonly findings: OwnCross | null;
  /** Names of the units in the answer. */
  readonly names: PartNames;
  readonly revenue: FigureOverTime | null;
  /** Products whose reports each quarter counts, by its first day. */
  readonly quarters: Readonly<Record<string, readonly CountedRecord[]>>;
}

const daysOf = (until: LocalDate | null, today: LocalDate): number | null =>
  until === null ? null : Math.max(0, daysLeft(until, today));

export const viewProducerBoard = defineUseCase({
  name: 'reporting/view-producer-board',
  kind: 'read',
  legalBasis: null,
  input: z.object({ producer: text(20) }),
  async subject({ producer: code }, { db }) {
    const producer = await findLiveProducerByCode(db, code);
    if (producer === null) return refuse(notFound);
    const { provinceCode, communeCode, id: producerId } = producer;
    return ok({ provinceCode, communeCode, producerId });
  },
  async run({ producer: code }, { db, today }) {
    const producer = await findLiveProducerByCode(db, code);
    if (producer === null) return refuse(notFound);
    const place = { provinceCode: producer.provinceCode, communeCode: null };
    const question: FigureQuestion = { ...place, period: periodOf('half-year', today), asOf: today };
    const { find } = await loadIndicators();
    const factsFor = factsFrom(db);
    const count = async (indicator: Indicator, asked: FigureQuestion): Promise<Figure> => {
      const facts = await factsFor(asked, withParts(indicator, find));
      return figureFrom(indicator, find, factsOfProducer(facts, producer.id), asked);
    };
    const quarters = periodsUpTo(periodOf('quarter', today), QUARTERS_BACK);
    const revenue = find('revenue-reported');
    const points: FigureOverTime['points'][number][] = [];
    const byQuarter: Record<string, readonly CountedRecord[]> = {};
    for (const period of quarters) {
      if (revenue === undefined) break;
      const { value, missing, records } = await count(revenue, { ...question, period });
      byQuarter[period.from] = records;
      points.push({ question: { ...question, period }, value, missing });
    }
    const found = find('findings');
    // What was found is told for the year, as on the other boards.
    const inYear = { ...question, period: periodOf('year', today) };
    const records = found === undefined ? [] : (await count(found, inYear)).records;
    const byKind = { by: 'finding-kind', per: 'severity', columns: severities, onlyUsed: true } as const;
    const figures: OwnFigure[] = [];
    for (const one of boardSpecs.producer.figures) {
      const indicator = find(one);
      if (indicator !== undefined) figures.push({ indicator, ...(await count(indicator, question)) });
    }
    const recordsOf = (one: string): readonly CountedRecord[] =>
      figures.find(({ indicator }) => indicator.code === one)?.records ?? [];
    const waits: readonly ProducerWait[] = [
      ...(await producerWaits(db, producer.id, today)),
      ...(['expired', 'ending'] as const).map((kind): ProducerWait => {
        const records = recordsOf(kind === 'expired' ? 'products-expired-waiting' : 'products-ending');
        return { kind, count: records.length, dueOn: records[0]?.day ?? null };
      }),
    ];
    return ok<ProducerBoard>({
      code: producer.code,
      name: producer.name,
      question,
      waits: waits
        .filter((one) => one.count > 0)
        .toSorted((a, b) => producerWaitKinds.indexOf(a.kind) - producerWaitKinds.indexOf(b.kind)),
      figures,
      products: recordsOf('products')
        .map((record) => ({ record, days: daysOf(record.day, today) }))
        .toSorted((a, b) => (a.days ?? Number.MAX_VALUE) - (b.days ?? Number.MAX_VALUE)),
      findings:
        found === undefined ? null : { indicator: found, question: inYear, cross: crossOf(records, byKind), records },
      names: await partNames(producer.provinceCode),
      revenue: revenue === undefined ? null : { indicator: revenue, points },
      quarters: byQuarter,
    });
  },
});

// The results of a period in sentences, for the report of a province or a commune: from the figures as they are counted now, or as they
// were frozen; with the targets of its own plans that hold on the day.

import { loadIndicators } from '#law/indicators.ts';
import { loadUnitLabels } from '#modules/producers/services.ts';
import { inSentence } from '#official-forms/decree-30-2020/letter-frame.ts';
import type { Db } from '#platform/database/db.ts';
import { type CountFigures, figureCounter } from './figures.ts';
import { type FrozenFigure, frozen } from './rules/freeze.ts';
import { questionOf, type Report, type ReportContent, reporterOf } from './rules/report.ts';
import { oldLines, resultsText, type TellableFigure, type ToldTarget, toldCodes } from './rules/results.ts';
import { questionOfTarget, stateOfTarget } from './rules/target.ts';
import { findFreeze, listTargetsOfOffice } from './store.ts';

const told = ({ code, value, parts }: FrozenFigure): TellableFigure => ({
  code,
  value,
  stars: parts.find(({ split }) => split === 'stars')?.parts ?? [],
});

/** Targets of the office's plans whose period holds the day, each with its figure on that day. */
async function toldTargets(db: Db, report: Report, count: CountFigures): Promise<readonly ToldTarget[]> {
  const { asOf } = report;
  const targets = (await listTargetsOfOffice(db, report)).filter(
    (one) => one.endedOn === null && one.periodFrom <= asOf && asOf <= one.periodTo,
  );
  const { find } = await loadIndicators();
  return await Promise.all(
    targets.flatMap((one) => {
      const indicator = find(one.indicator);
      if (indicator === undefined) return [];
      const telling = async (): Promise<ToldTarget> => {
        const [counted] = await count(questionOfTarget(one, asOf), [one.indicator]);
        const actual = counted?.figure.value ?? null;
        const isReached = stateOfTarget(indicator, one.target, actual) === 'reached';
        return {
          name: indicator.name,
          unit: indicator.unit,
          target: one.target,
          actual,
          plan: one.plan,
          from: one.periodFrom,
          isReached,
        };
      };
      return [telling()];
    }),
  );
}

/** Whether a report tells results: a body of a province has no figures of its own, and a letter asks for its clauses. */
export const tellsResults = (report: Report): boolean => report.kind === 'periodic' && reporterOf(report) !== 'body';

/** The sentences; `figures`: frozen ones, else they are counted now. */
export async function proposeResults(
  db: Db,
  report: Report,
  figures: readonly FrozenFigure[] | null = null,
): Promise<string> {
  const labels = await loadUnitLabels();
  const name = report.communeCode === null ? labels.province(report.provinceCode) : labels.commune(report.communeCode);
  const count = figureCounter(db);
  const counted =
    figures ?? (await count(questionOf(report), toldCodes)).map(({ indicator, figure }) => frozen(indicator, figure));
  return resultsText(counted.map(told), await toldTargets(db, report, count), {
    name: inSentence(name),
    asOf: report.asOf,
  });
}

/** Lines of the results that say older figures than the report has; none where nothing stands there as it was proposed. */
export async function oldResults(db: Db, report: Report, { sections }: Pick<ReportContent, 'sections'>) {
  const written = sections.find(({ kind }) => kind === 'results')?.text ?? '';
  if (written.trim() === '' || !tellsResults(report)) return [];
  const isFrozen = report.state === 'submitted' || report.state === 'approved';
  const freeze = isFrozen ? await findFreeze(db, report.id) : null;
  return oldLines(written, await proposeResults(db, report, freeze?.content.figures ?? null));
}

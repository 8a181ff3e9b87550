// The results of a period in sentences, for the report of a province or a commune: from the figures as they are counted now, with the
// targets of its own plans that hold on the day; and which sentences of a report say older figures.

import { loadUnitLabels } from '#modules/producers/services.ts';
import { inSentence } from '#official-forms/decree-30-2020/letter-frame.ts';
import type { Db } from '#platform/database/db.ts';
import { type CountFigures, figureCounter } from './figures.ts';
import { type FrozenFigure, frozen } from './rules/freeze.ts';
import { questionOf, type Report, type ReportContent, reporterOf } from './rules/report.ts';
import { oldLines, resultsText, type TellableFigure, type ToldTarget, toldCodes } from './rules/results.ts';
import { findFreeze, listTargetsOfOffice } from './store.ts';
import { measuredTarget } from './use-cases/targets.ts';

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
  const measured = await Promise.all(targets.map((one) => measuredTarget(one, asOf, count)));
  return measured.flatMap((one): readonly ToldTarget[] => {
    if (one === null) return [];
    const { indicator, target, actual, state } = one;
    const { name, unit } = indicator;
    const { plan, periodFrom: from } = target;
    return [{ name, unit, target: target.target, actual, plan, from, isReached: state === 'reached' }];
  });
}

/** Whether a report tells results: a body of a province has no figures of its own, and a letter asks for its clauses. */
export const tellsResults = (report: Report): boolean => report.kind === 'periodic' && reporterOf(report) !== 'body';

/** The sentences, as everything is counted now. */
export async function proposeResults(db: Db, report: Report): Promise<string> {
  const count = figureCounter(db);
  const counted = await count(questionOf(report), toldCodes);
  const figures = counted.map(({ indicator, figure }) => frozen(indicator, figure));
  return await sentencesOf(report, figures, await toldTargets(db, report, count));
}

async function sentencesOf(report: Report, figures: readonly FrozenFigure[], targets: readonly ToldTarget[]) {
  const name = (await loadUnitLabels()).place(report);
  return resultsText(figures.map(told), targets, { name: inSentence(name), asOf: report.asOf });
}

/** Lines of the results that say older figures than the report has; none where nothing stands there as it was proposed. */
export async function oldResults(db: Db, report: Report, { sections }: Pick<ReportContent, 'sections'>) {
  const written = sections.find(({ kind }) => kind === 'results')?.text ?? '';
  if (written.trim() === '' || !tellsResults(report)) return [];
  const isFrozen = report.state === 'submitted' || report.state === 'approved';
  const freeze = isFrozen ? await findFreeze(db, report.id) : null;
  // Targets are not frozen: of what was submitted the sentences beside them are not judged.
  const fresh =
    freeze === null ? await proposeResults(db, report) : await sentencesOf(report, freeze.content.figures, []);
  return oldLines(written, fresh);
}

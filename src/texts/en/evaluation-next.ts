// Why points stand, and what to do for the next star: words to the producer.

import type { Shape } from '../shape.ts';
import type { evaluationNext as vi } from '../vi/evaluation-next.ts';

const named = (criterion: string, title: string): string => `criterion ${criterion} (${title})`;
const wins = (points: string | null): string => (points === null ? '' : ` Wins ${pointsOf(points)}.`);
const pointsOf = (points: string | number): string => `${points} ${String(points) === '1' ? 'point' : 'points'}`;

export const evaluationNext: Shape<typeof vi> = {
  heading: (level) => `For ${level} stars, the producer needs to:`,
  headingWithGates: (level) => `To be evaluated at all and reach ${level} stars, the producer needs to:`,
  headingToFinish: (level) => `The way to ${level} stars: finish the sheet first`,
  finish: (count) =>
    `${count === 1 ? '1 criterion is' : `${count} criteria are`} not scored yet, so not everything to be done is known. First answer`,
  fromAnswered: 'What is answered already shows this:',
  nothingFromAnswered: 'What is answered so far shows nothing to be done.',
  top: 'These sheets already hold five stars, the highest rating.',
  gates: 'First, put right what ends the evaluation',
  minima: 'Reach the minima printed on the sheet',
  points: 'Win more points, the fewest and easiest to prove first',

  disqualify: (text, citation) => `Put right what removes the dossier: “${text}” (${citation}).`,
  ineligible: (text, citation) =>
    `Look at the product again: “${text}” (${citation}). While this is so, it is not evaluated.`,
  stop: (text, citation) => `Remove what stops the evaluation: “${text}” (${citation}).`,
  stopIfZero: (text, citation) => `Leave no 0 in this group: “${text}” (${citation}). What to do stands right below.`,
  gatesAlone: (level) => `Once these are put right, the sheets hold ${level === 1 ? 'one star' : `${level} stars`}.`,

  fulfil: (criterion, title, text, citation, points) =>
    `Meet the condition of ${named(criterion, title)}: “${text}” (${citation}).${wins(points)}`,
  prove: (criterion, title, from, to, points) =>
    `Prove “${to}” at ${named(criterion, title)}, now “${from}”.${wins(points)}`,
  improve: (criterion, title, from, to, points) =>
    `Improve ${named(criterion, title)} to “${to}”, now “${from}”.${wins(points)}`,
  reach: (criterion, title, to, points) =>
    `Reach “${to}” at ${named(criterion, title)}, not scored yet.${wins(points)}`,
  alsoCondition: (text, citation) => `The condition must hold as well: “${text}” (${citation}).`,
  mark: (stars) => `A minimum of ${stars} stars.`,
  evidence: (titles) => `Papers that prove it: ${titles}.`,

  missing: (points, begins, level) => `The mean lacks ${points} points of the ${begins} where ${level} stars begin.`,
  missingAfterMinima: (points, begins, level) =>
    `With all of the above done, the mean still lacks ${points} points of the ${begins} where ${level} stars begin.`,
  enoughAfterMinima: (begins, level) =>
    `With all of the above done, the ${begins} points of ${level} stars are there; no more points are needed.`,
  forAllSheets: (count) =>
    `Said for the mean of ${count} sheets: at each step every member is taken to choose at least the option named.`,
  unscored: (count, codes) =>
    `Not scored yet, counted as 0: ${count} (${codes}). Score them, then look at this list again.`,

  noWay: (level) => `From these sheets no way leads to ${level} stars, because:`,
  caseNotChosen: (criterion, title) => `No case is chosen at ${named(criterion, title)}. Choose one first.`,
  notApplying: (criterion, title, text, citation) =>
    `The dossier says that ${named(criterion, title)} does not apply: “${text}” (${citation}).`,
  outOfReach: (most, needs) => `With everything possible done, the mean is at most ${most}, below ${needs} points.`,

  why: 'Why these points',
  chosen: (text, points, most) => `Chosen: “${text}”, ${points} of ${most} points.`,
  chosenBy: (by) => `Scored by ${by}.`,
  version: (set, instrument, annex) => `By set ${set}, ${instrument}, ${annex}.`,
  note: (text) => `Note: ${text}`,
  lostUnscored: (points) => `Not scored, so it counts 0; it gives up to ${pointsOf(points)}.`,
  lostRequire: (points, text, citation) =>
    `${pointsOf(points)} not counted because a condition is not met: “${text}” (${citation}).`,
  lostNotApplying: (points, text, citation) =>
    `${pointsOf(points)} not counted because the criterion does not apply: “${text}” (${citation}).`,
};

// The score kept in view while a sheet is filled in. Runs in the browser too, so it imports nothing else.

import type { ScoreBarTexts } from '../vi/score-bar.ts';

const plural = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

export const scoreBar: ScoreBarTexts = {
  label: 'Points so far',
  points: (n) => plural(n, 'point', 'points'),
  outOf: 'of 100',
  stars: (n) => plural(n, 'star', 'stars'),
  parts: (a, b, c) => `A ${a} · B ${b} · C ${c}`,
  partPoints: (got, max) => `${got} of ${plural(max, 'point', 'points')}`,
  gate: (n) => `Stopped by ${plural(n, 'condition', 'conditions')}`,
  open: (n) => `${plural(n, 'criterion', 'criteria')} not answered yet`,
  openWhole: (n) =>
    `Whole sheet: ${plural(n, 'criterion', 'criteria')} not answered yet, with those that the council judges`,
  done: 'Every criterion is answered',
  low: 'Not three stars yet',
  toNext: (level, points, marks) =>
    `To ${plural(level, 'star', 'stars')}: ${[
      points > 0 ? `${plural(points, 'point', 'points')} missing` : '',
      marks > 0 ? `${plural(marks, 'minimum', 'minima')} not met` : '',
    ]
      .filter((word) => word !== '')
      .join(', ')}`,
  marksAt: 'Minima not met at',
  mixed: (chosen) =>
    `${chosen.map(([criterion, code]) => `criterion ${criterion}: case ${code}`).join(', ')}. A product usually belongs to one case: look at them again.`.replace(
      /^c/,
      'C',
    ),
  saved: (time) => `Saved at ${time}`,
  saving: 'Saving…',
  notSaved: 'Not saved. Your choices are still on the screen; it will be tried again.',
  stale: (when) =>
    `This sheet was saved in another window or on another device at ${when}, with other choices than here. Neither is overwritten.`,
  compare: 'Compare the two',
  signedOut:
    'Not saved, because you are signed out. Your choices are still on the screen: sign in again in a new window, and the sheet saves itself on.',
  signIn: 'Sign in again (new window)',
  gone: 'This sheet was dropped and can no longer be saved. Your choices are still on the screen and open as a sheet that needs no account.',
  openSheet: 'Open these choices as a new sheet',
  top: 'The highest level already',
};

// A paper as an installation gives it out: one that only trains marks every page.

import { trainingMark } from '#kernel/training-mark.ts';
import type { Paper } from './paper.ts';

/** Where a paper is made: of an installation that trains, or of one that works. */
export type MadeIn = 'training' | 'production';

/** The paper as such an installation gives it out; a mark in another language that it bears already stays. */
export const asMadeIn = (paper: Paper, mode: MadeIn): Paper =>
  mode === 'training' ? { watermark: trainingMark, ...paper } : paper;

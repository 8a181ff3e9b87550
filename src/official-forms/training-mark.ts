// What every paper that a training installation gives out carries, so that nobody outside takes it for an act of an office.

import type { Paper } from './paper.ts';

export const trainingMark = 'TẬP HUẤN – KHÔNG CÓ GIÁ TRỊ';

/** Where a paper is made: of an installation that trains, or of one that works. */
export type MadeIn = 'training' | 'production';

/** The paper as such an installation gives it out; a mark in another language that it bears already stays. */
export const asMadeIn = (paper: Paper, mode: MadeIn): Paper =>
  mode === 'training' ? { watermark: trainingMark, ...paper } : paper;

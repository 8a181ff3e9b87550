// What the public is told of a count that was taken from what is private to people: small numbers are not said, so that nobody can be guessed.

import type { FrozenFigure } from './freeze.ts';

/**
 * Whether a figure is told to the public only as fewer than `least`: it counts people by what is private, and is neither nought nor `least`
 * and more.
 * @example isTooSmall({ isUnnamed: true, value: 4 }, 5) // true
 */
export const isTooSmall = ({ isUnnamed, value }: Pick<FrozenFigure, 'isUnnamed' | 'value'>, least: number): boolean =>
  isUnnamed && value !== null && value > 0 && value < least;

// The figures as a table for people and as JSON for whoever compares runs.

import { type Goal, goalOf, type Metric, verdictOf } from './goals.ts';

export interface Figure {
  readonly measure: string;
  readonly label: string;
  readonly size: number;
  readonly metric: Metric | 'p99';
  readonly unit: string;
  /** A number, or why there is none. */
  readonly system: number | string;
  readonly floor: number | string;
}

export interface JudgedFigure extends Figure {
  readonly ratio: number | null;
  readonly goal: Goal | null;
  readonly verdict: string;
}

/** Adds ratio, goal and verdict. */
export function judged(figure: Figure): JudgedFigure {
  const { system, floor, metric } = figure;
  const goal = metric === 'p99' ? null : goalOf(figure.measure, metric, figure.size);
  if (typeof system === 'string' || typeof floor === 'string') {
    return { ...figure, ratio: null, goal, verdict: typeof system === 'string' ? system : floor.toString() };
  }
  const ratio = system / floor;
  return { ...figure, ratio, goal, verdict: verdictOf(ratio, goal, system) };
}

const shown = (value: number | string): string =>
  typeof value === 'string' ? '–' : value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);

function goalShown(goal: Goal | null): string {
  if (goal === null) return '';
  if ('under' in goal) return `< ${goal.under} ms`;
  return 'most' in goal ? `≤ ${goal.most}×` : `≥ ${goal.least}×`;
}

/** The table as lines of text. */
export function table(figures: readonly JudgedFigure[]): readonly string[] {
  const head = ['measure', 'products', 'figure', 'system', 'floor', 'ratio', 'goal', ''];
  const rows = figures.map((figure) => [
    figure.label,
    figure.size.toLocaleString('en'),
    `${figure.metric} ${figure.unit}`,
    shown(figure.system),
    shown(figure.floor),
    figure.ratio === null ? '–' : `${figure.ratio.toFixed(2)}×`,
    goalShown(figure.goal),
    figure.verdict,
  ]);
  const widths = head.map((title, i) => Math.max(title.length, ...rows.map((row) => (row[i] ?? '').length)));
  const numeric = [1, 3, 4, 5];
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, i) => (numeric.includes(i) ? cell.padStart(widths[i] ?? 0) : cell.padEnd(widths[i] ?? 0)))
      .join('  ')
      .trimEnd();
  return [line(head), ...rows.map(line)];
}

// What the system has to reach beside the bare floor of the same run. A ratio is always system divided by floor; where a
// person feels the time itself, the goal is a time.

export type Metric =
  | 'p50'
  | 'requestsPerSecond'
  | 'cpu'
  | 'seconds'
  | 'startMs'
  | 'sessionMs'
  | 'paperMs'
  | 'restMb'
  | 'afterMb';

/** `most`: the ratio may be at most this; `least`: at least; `under`: the figure itself must be less. */
export type Goal = { readonly most: number } | { readonly least: number } | { readonly under: number };

export interface GoalFor {
  readonly measure: string;
  readonly metric: Metric;
  /** Only at this number of products; absent: at every size. */
  readonly size?: number;
  readonly goal: Goal;
}

export const goals: readonly GoalFor[] = [
  { measure: 'a', metric: 'cpu', size: 20_000, goal: { most: 1.8 } },
  { measure: 'a', metric: 'p50', size: 20_000, goal: { most: 1.8 } },
  { measure: 'a', metric: 'requestsPerSecond', size: 20_000, goal: { least: 0.55 } },
  { measure: 'a', metric: 'p50', size: 200_000, goal: { most: 1.3 } },
  { measure: 'a', metric: 'requestsPerSecond', size: 200_000, goal: { least: 0.75 } },
  { measure: 'b-json', metric: 'cpu', goal: { most: 2.5 } },
  { measure: 'b-json', metric: 'requestsPerSecond', goal: { least: 0.4 } },
  { measure: 'b-html', metric: 'cpu', goal: { most: 2.5 } },
  { measure: 'b-html', metric: 'requestsPerSecond', goal: { least: 0.4 } },
  { measure: 'c', metric: 'p50', goal: { most: 3 } },
  { measure: 'c', metric: 'cpu', goal: { most: 3 } },
  { measure: 'c', metric: 'requestsPerSecond', goal: { least: 0.25 } },
  { measure: 'd', metric: 'seconds', goal: { most: 3 } },
  { measure: 'e', metric: 'seconds', goal: { most: 1.5 } },
  { measure: 'f', metric: 'p50', goal: { most: 1.2 } },
  { measure: 'g', metric: 'sessionMs', goal: { under: 1 } },
  { measure: 'h', metric: 'paperMs', goal: { most: 1.3 } },
  { measure: 'i', metric: 'startMs', goal: { most: 4 } },
  { measure: 'j', metric: 'restMb', goal: { most: 2.5 } },
  { measure: 'j', metric: 'afterMb', goal: { most: 1.5 } },
  { measure: 'k', metric: 'cpu', goal: { most: 2.5 } },
];

/** The goal of a figure, or null where none was set. */
export function goalOf(measure: string, metric: Metric, size: number): Goal | null {
  return (
    goals.find((one) => one.measure === measure && one.metric === metric && (one.size ?? size) === size)?.goal ?? null
  );
}

/** "met", or by how much the goal is missed. */
export function verdictOf(ratio: number, goal: Goal | null, figure: number): string {
  if (goal === null) return '';
  if ('under' in goal)
    return figure < goal.under ? 'met' : `GAP: ${figure.toFixed(2)} where less than ${goal.under} is wanted`;
  if ('most' in goal)
    return ratio <= goal.most ? 'met' : `GAP: ${ratio.toFixed(2)} where at most ${goal.most} is wanted`;
  return ratio >= goal.least ? 'met' : `GAP: ${ratio.toFixed(2)} where at least ${goal.least} is wanted`;
}

// Training data of the first start.

import type { Ports } from '#runner/ports.ts';

export interface TrainingReport {
  readonly lines: readonly string[];
}

export async function prepareTraining(_ports: Ports): Promise<TrainingReport> {
  return { lines: [] };
}

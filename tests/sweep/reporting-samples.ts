// Figures and reports for the sweep.

import type { TestHouse } from '../support/database.ts';
import type { Samples } from './samples.ts';

export async function reportingSamples(_house: TestHouse): Promise<Samples> {
  return new Map([['/bao-cao/so-lieu :code', 'products']]);
}

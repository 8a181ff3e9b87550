// Names of the periods of output.

import type { NamedPeriod } from '../vi/output-periods.ts';

export function outputPeriodWords({ year, kind, number }: NamedPeriod): string {
  switch (kind) {
    case 'month':
      return `month ${number} of ${year}`;
    case 'quarter':
      return `quarter ${number} of ${year}`;
    case 'half-year':
      return `${number === 1 ? 'first' : 'second'} half of ${year}`;
    case 'year':
      return `${year}`;
  }
}

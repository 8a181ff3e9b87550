// Offices: how they are called, who belongs to them, who leads what.

import type { offices as vi } from '../vi/offices.ts';

export const offices: typeof vi = {
  committee: (unit) => `UBND ${unit}`,
};

// Who may do what in inspection and supervision (26/2026/QĐ-TTg, Art. 9): the rows of its rooms, gathered for the permission matrix.

import { fieldRights } from './field-rights.ts';
import { findingRights } from './finding-rights.ts';
import { inspectionRights } from './inspection-rights.ts';
import { outputRights } from './output-rights.ts';
import { supportRights } from './support-rights.ts';

export const supervisionRights = {
  ...fieldRights,
  ...findingRights,
  ...inspectionRights,
  ...outputRights,
  ...supportRights,
} as const;

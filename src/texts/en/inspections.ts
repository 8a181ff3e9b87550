// Inspection and supervision: names that its pages share.

import type { Shape } from '../shape.ts';
import type { inspections as vi } from '../vi/inspections.ts';
import { visitStateWords } from './inspection-problems.ts';

export const inspections: Shape<typeof vi> = {
  states: visitStateWords,
  acts: {
    change: 'change day, team or purpose',
    notify: 'record the number of the notice',
    go: 'record that somebody is there',
    record: 'record the result',
    close: 'close',
    cancel: 'cancel with a reason',
  },
  caseStates: {
    open: 'To be looked at',
    visit: 'To be inspected',
    'handed-over': 'Handed to another agency',
    closed: 'Ended',
  },
  caseActs: {
    'plan-visit': 'make an unscheduled visit of it',
    'hand-over': 'hand to another agency',
    note: 'add what happened',
    close: 'end with a reason',
  },
};

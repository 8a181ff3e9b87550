// The records of visits that somebody may read: of the own teams and within reach, the last first, those that wait for a decision of theirs named.

import { z } from 'zod';
import { addDays } from '#kernel/calendar.ts';
import { ok } from '#kernel/result.ts';
import { dayOfVisit, type Visit } from '#modules/inspections/index.ts';
import { tick } from '#runner/fields.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { countApplied } from '../store.ts';
import { undecidedFor, visitsSeen } from '../undecided.ts';

/** Days ahead of which visits are shown with their empty record. */
const AHEAD = 7;
const MOST = 60;

export interface ListedRecord {
  readonly visit: Pick<Visit, 'id' | 'producerName' | 'kind' | 'state'> & { readonly on: Visit['plannedOn'] };
  readonly head: string | null;
  /** How many operations its record has. */
  readonly written: number;
  /** Contradictions that the reader decides. */
  readonly toDecide: number;
}

export interface RecordList {
  readonly records: readonly ListedRecord[];
  readonly toDecide: number;
  readonly onlyToDecide: boolean;
}

export const listRecords = defineUseCase({
  name: 'field/view-record',
  kind: 'read',
  legalBasis: null,
  input: z.object({ toDecide: tick }),
  async run({ toDecide: onlyToDecide }, context) {
    const { db, today, reach } = context;
    const seen = await visitsSeen(context, reach, addDays(today, AHEAD));
    const all = seen.filter((one) => one.state !== 'cancelled');
    const undecided = await undecidedFor(context, all);
    const shown = all
      .filter((one) => !onlyToDecide || undecided.has(one.id))
      .sort((a, b) => (dayOfVisit(a) < dayOfVisit(b) ? 1 : dayOfVisit(a) > dayOfVisit(b) ? -1 : a.id < b.id ? -1 : 1))
      .slice(0, MOST);
    const written = await countApplied(
      db,
      shown.map((one) => one.id),
    );
    return ok<RecordList>({
      onlyToDecide,
      toDecide: undecided.size,
      records: shown.map((one) => ({
        visit: { id: one.id, producerName: one.producerName, kind: one.kind, state: one.state, on: dayOfVisit(one) },
        head: one.team.find((member) => member.head)?.name ?? null,
        written: written.get(one.id) ?? 0,
        toDecide: undecided.get(one.id) ?? 0,
      })),
    });
  },
});

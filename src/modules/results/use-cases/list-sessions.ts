// Closed sessions of the province, with how far their products are: what the office of the province works through.

import { z } from 'zod';
import type { LocalDate } from '#kernel/calendar.ts';
import { ok } from '#kernel/result.ts';
import type { SessionId, SessionKind } from '#modules/councils/index.ts';
import { listClosedSessions } from '#modules/councils/services.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { type Stage, stages } from '../rules/result-line.ts';
import { findSessionResults } from './session-results.ts';

export interface ListedSession {
  readonly id: SessionId;
  readonly kind: SessionKind;
  readonly heldOn: LocalDate;
  readonly products: number;
  /** How many products wait for what; what is done is left out. */
  readonly waiting: readonly { readonly stage: Stage; readonly count: number }[];
  readonly overdue: number;
  readonly decisions: readonly string[];
}

/** Pages of so many sessions; a province has a few a year. */
const MOST = 40;

export const listResultSessions = defineUseCase({
  name: 'results/list-sessions',
  kind: 'read',
  legalBasis: null,
  input: z.object({}),
  async run(_input, { db, reach, today }) {
    const sessions = await listClosedSessions(db, reach);
    const listed: ListedSession[] = [];
    for (const { id, kind } of sessions.slice(0, MOST)) {
      const found = await findSessionResults(db, id, today);
      if (found === null) continue;
      const count = (stage: Stage) => found.results.filter((one) => one.stage === stage).length;
      listed.push({
        id,
        kind,
        heldOn: found.heldOn,
        products: found.results.length,
        waiting: stages
          .filter((stage) => stage !== 'done')
          .map((stage) => ({ stage, count: count(stage) }))
          .filter((one) => one.count > 0),
        overdue: found.results.reduce((sum, one) => sum + (one.stage === 'completion' ? one.overdueItems : 0), 0),
        decisions: found.decisions.map((one) => one.number),
      });
    }
    return ok({ sessions: listed, more: Math.max(0, sessions.length - MOST) });
  },
});

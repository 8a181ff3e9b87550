// Sessions of the councils somebody may see, with how much each has on its agenda and what it waits for.

import { z } from 'zod';
import { ok } from '#kernel/result.ts';
import { defineUseCase } from '#runner/use-case.ts';
import type { Council } from '../rules/council.ts';
import { isOver } from '../rules/lifecycle.ts';
import type { CouncilSession } from '../rules/session.ts';
import { listCouncils } from '../store.ts';
import { listSessionsOf } from '../store-sessions.ts';
import { councilsOfActor } from './find-council.ts';
import { factsOf } from './find-session.ts';
import { type Owing, owingDeclarations } from './view-session.ts';

export interface SessionLine {
  readonly session: CouncilSession;
  readonly council: Pick<Council, 'id' | 'decisionNumber' | 'decidedOn'>;
  readonly dossiers: number;
  readonly undeclared: readonly Owing[];
}

/** So many that are over are read whole; what runs is always. */
const SHOWN_OVER = 50;

export const listSessions = defineUseCase({
  name: 'councils/list-sessions',
  kind: 'read',
  legalBasis: null,
  input: z.object({}),
  async run(_input, context) {
    const councils = await listCouncils(context.db, context.reach, councilsOfActor(context.actor));
    const sessions = await listSessionsOf(
      context.db,
      councils.map((one) => one.id),
    );
    const over = sessions.filter((one) => isOver(one.state)).slice(0, SHOWN_OVER);
    const lines: SessionLine[] = [];
    for (const session of sessions.filter((one) => !isOver(one.state) || over.includes(one))) {
      const facts = await factsOf(context.db, session);
      const { id, decisionNumber, decidedOn } = facts.council;
      lines.push({
        session,
        council: { id, decisionNumber, decidedOn },
        dossiers: facts.agenda.length,
        undeclared: isOver(session.state) ? [] : owingDeclarations(facts),
      });
    }
    return ok({ lines, councils });
  },
});

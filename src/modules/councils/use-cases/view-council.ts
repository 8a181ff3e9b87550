// One council: its decision, its rules and where each comes from, who is in it and who was, and its sessions.

import { z } from 'zod';
import { ok } from '#kernel/result.ts';
import { id } from '#runner/fields.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { type Lack, lacksOf } from '../rules/composition.ts';
import { type Council, type CouncilMember, membersOn } from '../rules/council.ts';
import type { CouncilSession } from '../rules/session.ts';
import { listMembers } from '../store.ts';
import { listSessionsOf } from '../store-sessions.ts';
import { councilById, subjectById } from './find-council.ts';

export interface CouncilView {
  readonly council: Council;
  /** In duty today, or on the first day of a council that is ahead. */
  readonly members: readonly CouncilMember[];
  /** Whose duty is over, or begins later. */
  readonly others: readonly CouncilMember[];
  readonly lacks: readonly Lack[];
  readonly sessions: readonly CouncilSession[];
}

export const viewCouncil = defineUseCase({
  name: 'councils/view-council',
  kind: 'read',
  legalBasis: null,
  input: z.object({ councilId: id<'council'>() }),
  subject: (input, context) => subjectById(input.councilId, context),
  async run(input, context) {
    const found = await councilById(input.councilId, context);
    if (!found.ok) return found;
    const council = found.value;
    const all = await listMembers(context.db, council.id);
    const day = context.today < council.validFrom ? council.validFrom : context.today;
    const members = membersOn(all, day);
    return ok<CouncilView>({
      council,
      members,
      others: all.filter((one) => !members.includes(one)),
      lacks: lacksOf({ ...council, members }),
      sessions: await listSessionsOf(context.db, [council.id]),
    });
  },
});

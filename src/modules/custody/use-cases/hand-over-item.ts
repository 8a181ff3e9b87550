// One step of a thing: from where to where, how many, who gave, who took, why. Between commune and province it waits until the
// other office has counted; everywhere else it is done at once.

import { z } from 'zod';
import { type FieldProblem, invalidFields } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { date, oneOf, text, version, whole } from '#runner/fields.ts';
import { defineUseCase } from '#runner/use-case.ts';
import type { CustodyMove } from '../rules/custody-item.ts';
import { holdingsOf, stepFault } from '../rules/holdings.ts';
import { awaitsReceipt, custodyPlaces } from '../rules/places.ts';
import { mayBeTasted } from '../rules/samples.ts';
import { insertMove } from '../store.ts';
import { seenItem, settled } from './changing-item.ts';
import { officesOfActor, subjectByCode } from './find-custody.ts';
import { tellReceivers } from './tell-of-custody.ts';

export const handOverItem = defineUseCase({
  name: 'custody/hand-over-item',
  kind: 'act',
  legalBasis: '26/2026/QĐ-TTg, Điều 6 khoản 2, 3; Điều 7 khoản 2 điểm b',
  input: z.object({
    code: text(30),
    version,
    from: oneOf(custodyPlaces),
    to: oneOf(custodyPlaces),
    quantity: whole(1, 1_000),
    movedOn: date,
    handedBy: text(120),
    takenBy: text(120),
    reason: text(500),
  }),
  subject: (input, context) => subjectByCode(input.code, context),
  async run(input, context) {
    const { db, actor, today, now } = context;
    const seen = await seenItem(input, context);
    if (!seen.ok) return seen;
    const { item, moves } = seen.value;
    const { from, to, quantity, movedOn, handedBy, takenBy, reason } = input;
    const holdings = holdingsOf(item, moves);
    const wanted = { kind: item.kind, from, to, quantity, offices: officesOfActor(actor, item) };
    const fault = stepFault(holdings, wanted);
    const wrong: FieldProblem[] = [];
    if (fault !== null) {
      const most = holdings.at.get(from) ?? 0;
      wrong.push({ path: fault === 'custody/not-so-many' ? 'quantity' : 'to', code: fault, details: { most } });
    }
    if (to === 'council' && !mayBeTasted(item.bestBefore, movedOn)) {
      wrong.push({ path: 'to', code: 'custody/expired-not-to-council' });
    }
    if (movedOn > today) wrong.push({ path: 'movedOn', code: 'custody/moved-in-future' });
    if (movedOn < item.receivedOn) wrong.push({ path: 'movedOn', code: 'custody/moved-before-receipt' });
    if (wrong.length > 0) return refuse(invalidFields(wrong));
    const waits = awaitsReceipt(from, to);
    const move: CustodyMove = {
      id: context.newId<'custody-move'>(),
      itemId: item.id,
      ordinal: moves.length + 1,
      fromPlace: from,
      toPlace: to,
      quantity,
      movedOn,
      handedBy,
      takenBy,
      reason,
      state: waits ? 'on-the-way' : 'done',
      recordedBy: actor.accountId,
      recordedAt: now,
      arrived: null,
      arrivedOn: null,
      acknowledgedBy: null,
      acknowledgedAccount: null,
      acknowledgedAt: null,
      remark: null,
    };
    await insertMove(db, move);
    context.touch({ kind: 'custody-move', id: move.id, before: null, after: move });
    const after = await settled({ item, moves: [...moves, move] }, {}, context);
    if (waits) await tellReceivers(context, after, move);
    return ok({ code: after.code, waits, quantity, kind: after.kind });
  },
});

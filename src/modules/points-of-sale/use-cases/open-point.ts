// Writes a point of sale down: from then on it is open, public, and has a shelf. What is known of it is changed under its version.

import { z } from 'zod';
import { invalidFields } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { id, tick, version } from '#runner/fields.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';
import { type PointOfSale, pointContent } from '../rules/point.ts';
import { findNamesake, findPointRow, insertPoints, insertTurn } from '../store.ts';
import { pointFor, settlePoint, subjectByPoint } from './find-point.ts';
import { alsoWrong, type PointDraft, pointShape, readDraft } from './point-input.ts';

/** Refused where a point of this name is known in the unit, until somebody says that it is another one. */
async function namesakeOf(
  { db }: Pick<Context, 'db'>,
  draft: PointDraft,
  isAnother: boolean,
  except: PointOfSale['id'] | null,
): Promise<Result<null>> {
  const like = isAnother ? null : await findNamesake(db, draft, except);
  if (like === null) return ok(null);
  const details = { name: like.name, place: like.place };
  return refuse(invalidFields([{ path: 'name', code: 'points-of-sale/known-already', details }]));
}

/** Puts a point into the register with its first turn. */
export async function putPoint(context: Context, draft: PointDraft): Promise<PointOfSale> {
  const { actor, now } = context;
  const point: PointOfSale = {
    ...draft,
    id: context.newId<'point-of-sale'>(),
    version: 1,
    state: 'open',
    stateSince: draft.openedOn,
    stateReason: null,
    reopened: 0,
    photos: [],
    madeBy: actor.accountId,
    madeByName: actor.displayName,
    madeAt: now,
    changedAt: now,
  };
  await insertPoints(context.db, [point]);
  await insertTurn(context.db, {
    id: context.newId<'point-of-sale-turn'>(),
    pointId: point.id,
    ordinal: 1,
    fromState: null,
    toState: 'open',
    onDay: draft.openedOn,
    reason: null,
    madeBy: actor.accountId,
    madeByName: actor.displayName,
    madeAt: now,
  });
  context.touch({ kind: 'point-of-sale', id: point.id, before: null, after: pointContent(point) });
  return point;
}

const isAnother = tick;

export const openPoint = defineUseCase({
  name: 'points-of-sale/open-point',
  kind: 'act',
  legalBasis: null,
  input: z.object({ ...pointShape, isAnother }),
  alsoWrong: (read, context) => alsoWrong(read, context),
  async subject(input, context) {
    const read = await readDraft(input, context, null);
    if (!read.ok) return read;
    return ok({ provinceCode: read.value.provinceCode, communeCode: read.value.communeCode });
  },
  async run(input, context) {
    const read = await readDraft(input, context, null);
    if (!read.ok) return read;
    const fresh = await namesakeOf(context, read.value, input.isAnother, null);
    if (!fresh.ok) return fresh;
    const point = await putPoint(context, read.value);
    return ok({ pointId: point.id, name: point.name });
  },
});

export const changePoint = defineUseCase({
  name: 'points-of-sale/change-point',
  kind: 'act',
  legalBasis: null,
  input: z.object({ pointId: id<'point-of-sale'>(), version, ...pointShape, isAnother }),
  wholeRecordBut: ['confirmedPlace', 'confirmedName', 'isAnother'],
  alsoWrong: (read, context) => alsoWrong(read, context),
  async subject(input, context) {
    const before = await findPointRow(context.db, input.pointId);
    const known = await subjectByPoint(input.pointId, context);
    if (!known.ok || before === null) return known;
    // A point that is moved belongs to who moves it before and afterwards.
    const read = await readDraft(input, context, before);
    if (!read.ok) return read;
    const { provinceCode, communeCode } = read.value;
    return ok([known.value, { provinceCode, communeCode }]);
  },
  async run(input, context) {
    const found = await pointFor('change', input.pointId, input.version, context);
    if (!found.ok) return found;
    const read = await readDraft(input, context, found.value);
    if (!read.ok) return read;
    const fresh = await namesakeOf(context, read.value, input.isAnother, input.pointId);
    if (!fresh.ok) return fresh;
    const after = await settlePoint(context, found.value, read.value);
    return ok({ pointId: after.id, name: after.name });
  },
});

// Bodies of a province are entered, corrected, and ended with their successors. A body that was renamed by a decision ends, and the new name is
// its successor: old letters and tasks keep the old one.

import { z } from 'zod';
import { invalidFields, problem } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { foldName } from '#kernel/vietnamese-text.ts';
import { bodyKinds, startingResponsibilities } from '#law/responsibilities.ts';
import {
  date,
  id,
  oneOf,
  optionalDate,
  optionalLines,
  optionalText,
  text,
  ticked,
  tickedIds,
  version,
} from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';
import { type Body, bodyContent, standsOn } from '../rules/body.ts';
import type { BodyId } from '../rules/office.ts';
import { findBody, insertBodies, listAllBodies, updateBody } from '../store.ts';

const province = z.string().regex(/^\d{2}$/);

/** Ways of writing, one a line. */
const written = (value: string | null): readonly string[] =>
  (value ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** A name that two bodies of one day would share is none's. */
async function takenName(
  { db, today }: Context,
  provinceCode: string,
  name: string,
  but: BodyId | null = null,
): Promise<boolean> {
  const key = foldName(name);
  return (await listAllBodies(db, provinceCode)).some(
    (body) => body.id !== but && standsOn(body, today) && foldName(body.name) === key,
  );
}

export const registerBodies = defineUseCase({
  name: 'offices/register-bodies',
  kind: 'act',
  legalBasis: null,
  input: z.object({
    provinceCode: province,
    /** Usual bodies that were ticked, by name. */
    usual: ticked(),
    name: optionalText(160),
    kind: oneOf(bodyKinds).optional(),
    alsoNamed: optionalLines(600),
    validFrom: optionalDate,
    basis: optionalText(300),
  }),
  subject: async ({ provinceCode }) => ok({ provinceCode, communeCode: null }),
  async run(input, context) {
    const { today, now, actor, newId } = context;
    const { provinceCode, name, basis } = input;
    const chosen = startingResponsibilities().usualBodies.filter((one) => input.usual.includes(one.name));
    const typed = name === null ? [] : [{ name, kind: input.kind ?? 'other', alsoNamed: written(input.alsoNamed) }];
    const wanted = [...chosen, ...typed];
    if (wanted.length === 0) return refuse(invalidFields([{ path: 'name', code: 'offices/nothing-chosen' }]));
    for (const one of wanted) {
      if (await takenName(context, provinceCode, one.name)) {
        return refuse(invalidFields([{ path: 'name', code: 'offices/name-taken', details: { name: one.name } }]));
      }
    }
    const bodies = wanted.map(
      (one): Body => ({
        id: newId<'body'>(),
        version: 1,
        provinceCode,
        name: one.name,
        kind: one.kind,
        alsoNamed: one.alsoNamed,
        validFrom: input.validFrom ?? today,
        validUntil: null,
        basis,
        endBasis: null,
        successorIds: [],
        madeBy: actor.accountId,
        madeAt: now,
        changedAt: now,
      }),
    );
    await insertBodies(context.db, bodies);
    for (const body of bodies) context.touch({ kind: 'body', id: body.id, before: null, after: bodyContent(body) });
    return ok({ bodyIds: bodies.map((body) => body.id) });
  },
});

/** The body of an act, as it stands, with the version that was seen. */
async function standing(
  input: { readonly bodyId: BodyId; readonly version: number },
  { db, today }: Context,
): Promise<Result<Body>> {
  const body = await findBody(db, input.bodyId);
  if (body === null) return refuse(notFound);
  if (body.version !== input.version) {
    return refuse(problem('conflict', 'records/changed-meanwhile', { current: bodyContent(body) }));
  }
  return standsOn(body, today) || body.validFrom > today ? ok(body) : refuse(problem('conflict', 'offices/ended'));
}

/** Whose a body is, for acts upon it. */
export async function subjectOfBody({ bodyId }: { readonly bodyId: BodyId }, { db }: Pick<Context, 'db'>) {
  const body = await findBody(db, bodyId);
  return body === null ? refuse(notFound) : ok({ provinceCode: body.provinceCode, communeCode: null });
}

async function changed(before: Body, changes: Partial<Body>, context: Context): Promise<Result<Body>> {
  const dated = { ...changes, changedAt: context.now };
  if (!(await updateBody(context.db, before, dated))) {
    return refuse(problem('conflict', 'records/changed-meanwhile', { current: bodyContent(before) }));
  }
  const after = { ...before, ...dated, version: before.version + 1 };
  context.touch({ kind: 'body', id: before.id, before: bodyContent(before), after: bodyContent(after) });
  return ok(after);
}

export const changeBody = defineUseCase({
  name: 'offices/change-body',
  kind: 'act',
  legalBasis: null,
  input: z.object({
    bodyId: id<'body'>(),
    version,
    name: text(160),
    kind: oneOf(bodyKinds),
    alsoNamed: optionalLines(600),
    basis: optionalText(300),
  }),
  subject: (input, context) => subjectOfBody(input, context),
  async run(input, context) {
    const found = await standing(input, context);
    if (!found.ok) return found;
    const { name, kind, basis } = input;
    if (await takenName(context, found.value.provinceCode, name, found.value.id)) {
      return refuse(invalidFields([{ path: 'name', code: 'offices/name-taken', details: { name } }]));
    }
    const done = await changed(found.value, { name, kind, basis, alsoNamed: written(input.alsoNamed) }, context);
    return done.ok ? ok({ bodyId: done.value.id }) : done;
  },
});

export const endBody = defineUseCase({
  name: 'offices/end-body',
  kind: 'act',
  legalBasis: null,
  input: z.object({
    bodyId: id<'body'>(),
    version,
    /** The first day on which it is no more. */
    validUntil: date,
    endBasis: text(300),
    successorIds: tickedIds<BodyId>(),
    /** A successor that is no row yet. */
    successorName: optionalText(160),
  }),
  subject: (input, context) => subjectOfBody(input, context),
  async run(input, context) {
    const { db, now, newId, actor } = context;
    const found = await standing(input, context);
    if (!found.ok) return found;
    const body = found.value;
    const { validUntil, endBasis, successorName } = input;
    if (validUntil <= body.validFrom) {
      return refuse(invalidFields([{ path: 'validUntil', code: 'offices/ends-before-it-began' }]));
    }
    if (input.successorIds.includes(body.id)) {
      return refuse(invalidFields([{ path: 'successorIds', code: 'offices/successor-is-itself' }]));
    }
    const all = await listAllBodies(db, body.provinceCode);
    if (input.successorIds.some((one) => !all.some((other) => other.id === one && standsOn(other, validUntil)))) {
      return refuse(invalidFields([{ path: 'successorIds', code: 'offices/successor-unknown' }]));
    }
    const made: Body[] = [];
    if (successorName !== null) {
      if (await takenName(context, body.provinceCode, successorName, body.id)) {
        const details = { name: successorName };
        return refuse(invalidFields([{ path: 'successorName', code: 'offices/name-taken', details }]));
      }
      made.push({
        ...body,
        id: newId<'body'>(),
        version: 1,
        name: successorName,
        alsoNamed: [],
        validFrom: validUntil,
        validUntil: null,
        basis: endBasis,
        endBasis: null,
        successorIds: [],
        madeBy: actor.accountId,
        madeAt: now,
        changedAt: now,
      });
      await insertBodies(db, made);
      for (const one of made) context.touch({ kind: 'body', id: one.id, before: null, after: bodyContent(one) });
    }
    const successorIds = [...input.successorIds, ...made.map((one) => one.id)];
    const done = await changed(body, { validUntil, endBasis, successorIds }, context);
    return done.ok ? ok({ bodyId: body.id, successorIds }) : done;
  },
});

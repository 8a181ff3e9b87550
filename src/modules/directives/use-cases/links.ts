// Links that a person types, with the letters that they lead to: held ones, or placeholders that wait for the letter; and the states that one
// letter gives another from a day on.

import { z } from 'zod';
import type { Subject } from '#access/reach.ts';
import { invalidFields, problem } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { date, id, oneOf, optionalDate, optionalText, text, version } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';
import { linkContent, meantLetter } from '../cite-letters.ts';
import { kindOfSymbol, OFFICIAL_LETTER } from '../rules/document-types.ts';
import { numberParts } from '../rules/head-of-reading.ts';
import { type LetterHead, type LetterId, type LetterLink, linkKinds } from '../rules/letter.ts';
import { numberKey } from '../rules/letter-key.ts';
import { type LetterStateRow, letterStates } from '../rules/letter-state.ts';
import { linkLetters as link } from '../services.ts';
import { findByNumber, findLetterHeads } from '../store.ts';
import { findLink, findState, insertState, listLinksAt, updateLink, updateState } from '../store-links.ts';
import { keepingSubject, letterFor, stateSubject } from './find-letter.ts';

const namedLetter = {
  /** Number and symbol as printed: `10005/BNN-VPĐP`. */
  fullNumber: text(60),
  issuedOn: optionalDate,
  issuer: optionalText(300),
} as const;

/** The letter that a number names, in the province of another; a placeholder is made where there is none. */
async function named(
  context: Context,
  provinceCode: string,
  given: { readonly fullNumber: string; readonly issuedOn: LetterHead['issuedOn']; readonly issuer: string | null },
): Promise<Result<LetterHead>> {
  const key = numberKey(given.fullNumber);
  if (key === null) return refuse(invalidFields([{ path: 'fullNumber', code: 'directives/no-number' }]));
  const known = [...(await findByNumber(context.db, provinceCode, [key]))];
  const number = given.fullNumber.replace(/\s*([/-])\s*/gu, '$1');
  const { symbol } = numberParts(number);
  const type = kindOfSymbol(symbol ?? '') ?? OFFICIAL_LETTER;
  const cited = { type, number, date: given.issuedOn, issuer: given.issuer, words: number };
  const meant = await meantLetter(context, provinceCode, cited, known);
  return meant === null ? refuse(notFound) : ok(meant.letter);
}

export const linkLetters = defineUseCase({
  name: 'directives/link-letters',
  kind: 'act',
  legalBasis: null,
  input: z.object({ letterId: id<'letter'>(), kind: oneOf(linkKinds), ...namedLetter, note: optionalText(500) }),
  subject: ({ letterId }, context) => keepingSubject(letterId, context),
  async run({ letterId, kind, note, ...given }, context) {
    const found = await letterFor(letterId, null, context);
    if (!found.ok) return found;
    const target = await named(context, found.value.letter.provinceCode, given);
    if (!target.ok) return target;
    if (target.value.id === letterId)
      return refuse(invalidFields([{ path: 'fullNumber', code: 'directives/link-to-itself' }]));
    const standing = (await listLinksAt(context.db, [letterId])).some(
      (one) => one.letterId === letterId && one.targetId === target.value.id && one.kind === kind,
    );
    if (standing) return refuse(problem('conflict', 'directives/linked-already'));
    const made = await link(context, { letterId, targetId: target.value.id, kind, note });
    return made.ok
      ? ok({ letterId, linkId: made.value.id, targetId: target.value.id, isHeld: target.value.isHeld })
      : made;
  },
});

async function throughLetter(letterId: LetterId | undefined, context: Context): Promise<Result<Subject>> {
  return letterId === undefined ? refuse(notFound) : await keepingSubject(letterId, context);
}

export const removeLink = defineUseCase({
  name: 'directives/remove-link',
  kind: 'act',
  legalBasis: null,
  input: z.object({ linkId: id<'letter-link'>(), version, reason: text(500) }),
  subject: async ({ linkId }, context) => throughLetter((await findLink(context.db, linkId))?.letterId, context),
  async run({ linkId, version: seen, reason }, context) {
    const before = await findLink(context.db, linkId);
    if (before === null) return refuse(notFound);
    if (before.removedAt !== null || before.version !== seen)
      return refuse(problem('conflict', 'directives/changed-meanwhile'));
    const changes = { removedBy: context.actor.accountId, removedAt: context.now, removedReason: reason };
    if (!(await updateLink(context.db, before, changes)))
      return refuse(problem('conflict', 'directives/changed-meanwhile'));
    const after: LetterLink = { ...before, ...changes, version: before.version + 1 };
    context.touch({ kind: 'letter-link', id: linkId, before: linkContent(before), after: linkContent(after) });
    return ok({ letterId: before.letterId });
  },
});

function stateContent(row: LetterStateRow): Readonly<Record<string, unknown>> {
  const { recordedAt: _recorded, removedAt: _removed, ...said } = row;
  return said;
}

/** The first day and the letter that says so stand with every state; a letter that nobody saw gives none. */
export const recordState = defineUseCase({
  name: 'directives/record-state',
  kind: 'act',
  legalBasis: null,
  input: z.object({
    letterId: id<'letter'>(),
    state: oneOf(letterStates),
    fromDay: date,
    /** The letter that says so. */
    ...namedLetter,
    article: optionalText(120),
  }),
  subject: ({ letterId }, context) => stateSubject(letterId, context),
  async run({ letterId, state, fromDay, article, ...given }, context) {
    const [letter] = await findLetterHeads(context.db, [letterId]);
    if (letter === undefined) return refuse(notFound);
    if (letter.issuedOn !== null && fromDay < letter.issuedOn)
      return refuse(invalidFields([{ path: 'fromDay', code: 'directives/state-before-issued' }]));
    const by = await named(context, letter.provinceCode, given);
    if (!by.ok) return by;
    if (by.value.id === letterId && state !== 'in-force')
      return refuse(invalidFields([{ path: 'fullNumber', code: 'directives/ends-itself' }]));
    const row: LetterStateRow = {
      id: context.newId<'letter-state'>(),
      version: 1,
      letterId,
      state,
      fromDay,
      byLetterId: by.value.id,
      article,
      recordedBy: context.actor.accountId,
      recordedAt: context.now,
      ...{ removedAt: null, removedReason: null },
    };
    await insertState(context.db, row);
    context.touch({ kind: 'letter-state', id: row.id, before: null, after: stateContent(row) });
    return ok({ letterId, stateId: row.id });
  },
});

export const removeState = defineUseCase({
  name: 'directives/remove-state',
  kind: 'act',
  legalBasis: null,
  input: z.object({ stateId: id<'letter-state'>(), version, reason: text(500) }),
  async subject({ stateId }, context) {
    const row = await findState(context.db, stateId);
    return row === null ? refuse(notFound) : await stateSubject(row.letterId, context);
  },
  async run({ stateId, version: seen, reason }, context) {
    const before = await findState(context.db, stateId);
    if (before === null) return refuse(notFound);
    const changes = { removedAt: context.now, removedReason: reason };
    if (before.removedAt !== null || before.version !== seen || !(await updateState(context.db, before, changes)))
      return refuse(problem('conflict', 'directives/changed-meanwhile'));
    const after = { ...before, ...changes, version: before.version + 1 };
    context.touch({ kind: 'letter-state', id: stateId, before: stateContent(before), after: stateContent(after) });
    return ok({ letterId: before.letterId });
  },
});

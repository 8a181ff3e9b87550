// Saves one part of a dossier as a draft. Nothing need be complete; what cannot be read is named. Whoever saved first since
// the form was opened is not overwritten: both versions are shown.

import { z } from 'zod';
import { type FieldProblem, invalidFields, problem } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { cleanLines } from '#kernel/vietnamese-text.ts';
import { findCriteriaSet } from '#law/criteria-sets.ts';
import { compileSet, readSheetAddress, sheetAddress } from '#modules/evaluation/index.ts';
import { historyOf } from '#modules/ledger/services.ts';
import { producerPapers } from '#modules/producers/index.ts';
import { productPapers } from '#modules/products/index.ts';
import { id, oneOf, version } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';
import type { Dossier } from '../rules/dossier.ts';
import { type DossierPart, type PartContents, type PartName, partNames } from '../rules/parts.ts';
import { findPart, noteSaved, updatePart } from '../store.ts';
import { noteTypist } from '../store-invitations.ts';
import { changed } from './changing-dossier.ts';
import { coveredNow } from './consent-standing.ts';
import { dossierFor, invitedTo, isOwn, notToWrite, subjectWithInvited } from './find-dossier.ts';
import { citablePieces } from './list-wallet.ts';
import { leafOfField, type PartInput, partShape, readTextPart } from './part-input.ts';

const input = z.object({ dossierId: id<'dossier'>(), part: oneOf(partNames), version, ...partShape });

/** The set of a dossier, laid out. */
export async function compiledSetOf(dossier: Pick<Dossier, 'setId'>) {
  const set = await findCriteriaSet(dossier.setId);
  if (set === null) throw new Error(`a dossier of a set that is not there: ${dossier.setId}`);
  return compileSet(set);
}

type Read = Result<PartContents[PartName]>;

async function readPart(name: PartName, given: PartInput, dossier: Dossier, context: Context): Promise<Read> {
  if (name === 'sheet') return await readSheet(given, dossier);
  if (name === 'proofs') return await readProofs(given, dossier, context);
  const read = readTextPart(name, given);
  if ('problems' in read) return refuse(invalidFields(read.problems));
  const known: readonly string[] = [...producerPapers, ...productPapers];
  const strange = name === 'general' && given.holds.some((paper) => !known.includes(paper));
  return strange ? refuse(invalidFields([{ path: 'holds', code: 'not-an-option' }])) : ok(read.content);
}

async function readSheet(given: PartInput, dossier: Dossier): Promise<Read> {
  const compiled = await compiledSetOf(dossier);
  const read = readSheetAddress(compiled, new URLSearchParams(given.answers ?? ''));
  return read.ok ? ok({ answers: sheetAddress(compiled, read.value) }) : read;
}

/** Pieces of the producer's own wallet, by leaf; what is not there is answered like a foreign one. */
async function readCitations(given: PartInput, dossier: Dossier, context: Context, known: (leaf: string) => boolean) {
  const wallet = new Set<string>((await citablePieces(dossier, context)).map((piece) => piece.id));
  const problems: FieldProblem[] = [];
  const citations: Record<string, readonly string[]> = {};
  for (const [key, chosen] of Object.entries(given.citations ?? {})) {
    const leaf = leafOfField(key);
    const ids = [...new Set([chosen].flat())].filter((one) => one !== '');
    if (!known(leaf) || ids.some((one) => !wallet.has(one))) {
      problems.push({ path: `citations.${key}`, code: 'dossiers/piece-not-in-wallet' });
    } else if (ids.length > 0) citations[leaf] = ids;
  }
  return { problems, citations };
}

async function readProofs(given: PartInput, dossier: Dossier, context: Context): Promise<Read> {
  const { byCode } = await compiledSetOf(dossier);
  const problems: FieldProblem[] = [];
  const descriptions: Record<string, string> = {};
  for (const [key, written] of Object.entries(given.descriptions ?? {})) {
    const leaf = leafOfField(key);
    const clean = cleanLines(written);
    if (clean === '') continue;
    if (!byCode.has(leaf)) {
      const details = { criterion: leaf, expected: [...byCode.keys()] };
      problems.push({ path: `descriptions.${key}`, code: 'evaluation/unknown-criterion', details });
    } else descriptions[leaf] = clean;
  }
  const cited = await readCitations(given, dossier, context, (leaf) => byCode.has(leaf));
  problems.push(...cited.problems);
  return problems.length > 0 ? refuse(invalidFields(problems)) : ok({ descriptions, citations: cited.citations });
}

/** Refuses with the part as it is now and as it was when the form was opened: what was typed just as it was then is no change. */
async function stale(context: Context, current: DossierPart | null, seen: number) {
  const acts = current === null ? [] : await historyOf(context.db, 'dossier-part', current.id);
  const then = acts.map((act) => act.before as DossierPart | null).find((part) => part?.version === seen);
  return refuse(
    problem('conflict', 'records/changed-meanwhile', {
      current: current && { ...current.content, savedAt: current.savedAt },
      before: then?.content ?? null,
    }),
  );
}

async function write(context: Context, before: DossierPart, content: PartContents[PartName]) {
  const { db, now, actor } = context;
  const after = { ...before, version: before.version + 1, content, savedBy: actor.accountId, savedAt: now };
  if (!(await updatePart(db, before, { content, savedBy: after.savedBy, savedAt: now }))) return null;
  context.touch({ kind: 'dossier-part', id: before.id, before, after });
  return after;
}

/**
 * The producer's word holds for what it saw: what an officer or a helper types afterwards is not covered by it any more. What the producer
 * itself writes is its own word.
 */
async function sayYesToOwnLines(part: PartName, dossier: Dossier, context: Context): Promise<void> {
  const { consent } = dossier;
  if (consent?.covers === undefined || !isOwn(context.actor, dossier)) return;
  const { cover } = await coveredNow(context.db, dossier);
  const own = part === 'proofs' ? { proofs: cover.proofs, evidence: cover.evidence } : { [part]: cover[part] };
  await changed(dossier, { consent: { ...consent, covers: { ...consent.covers, ...own } } }, context);
}

export const savePart = defineUseCase({
  name: 'dossiers/save-part',
  kind: 'act',
  legalBasis: '26/2026/QĐ-TTg, Điều 6 khoản 1, Điều 7 khoản 1, Phụ lục III',
  input,
  subject: (given, context) => subjectWithInvited(given.dossierId, 'edit', context),
  async run(given, context) {
    const found = await dossierFor('write', given.dossierId, context);
    if (!found.ok) return found;
    const dossier = found.value;
    const isHelper = (await invitedTo(dossier.id, context)) === 'edit';
    const not = isHelper ? null : notToWrite(context.actor, dossier);
    if (not !== null) return refuse(not);
    const before = await findPart(context.db, dossier.id, given.part);
    if (before === null) return refuse(notFound);
    if (before.version !== given.version) return await stale(context, before, given.version);
    const read = await readPart(given.part, given, dossier, context);
    if (!read.ok) return read;
    const after = await write(context, before, read.value);
    if (after === null) return await stale(context, await findPart(context.db, dossier.id, given.part), given.version);
    const { accountId } = context.actor;
    if (accountId !== null && !isOwn(context.actor, dossier)) {
      await noteTypist(context.db, dossier.id, accountId, context.now);
    }
    await noteSaved(context.db, dossier.id, context.now);
    await sayYesToOwnLines(before.name, dossier, context);
    return ok({ dossierId: dossier.id, part: after.name, version: after.version, savedAt: context.now });
  },
});

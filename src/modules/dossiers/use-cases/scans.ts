// Photographed pages of a dossier: added by the producer or the commune that holds the paper, given out to who may read the
// dossier, taken off again. Nothing of them is thrown away.

import { z } from 'zod';
import { covers, reachOf } from '#access/reach.ts';
import type { FileHash } from '#kernel/ids.ts';
import { type Problem, problem } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { type CheckedFile, checkedFile } from '#modules/evidence/services.ts';
import { bitsOf } from '#platform/images/picture-look.ts';
import { id, oneOf } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';
import { formTexts } from '../papers/form-papers.ts';
import type { Dossier } from '../rules/dossier.ts';
import { type FormSignature, signedForms, withStandings } from '../rules/form-signature.ts';
import { type DossierScan, mayScan, mostDifferingBits, mostScans, type ScanKind, scanContent } from '../rules/scan.ts';
import { findDossier, lockDossier } from '../store.ts';
import { findLookAlike, findSamePicture, findScan, insertScan, listScans, removeScanRow } from '../store-scans.ts';
import { subjectById, subjectOfDossier, subjectWithInvited } from './find-dossier.ts';
import { readFormSignature } from './form-signature.ts';

/**
 * The refusal of a picture that lies with another dossier already: a page is signed once, for one paper. Which dossier that is, is said
 * to who may read it.
 */
async function knownElsewhere(context: Context, dossier: Dossier, sent: string): Promise<Problem | null> {
  const there = await findSamePicture(context.db, sent, dossier.id);
  const other = there === null ? null : await findDossier(context.db, there.dossierId);
  if (there === null || other === null) return null;
  const reach = reachOf(context.actor, 'dossiers/view-dossier');
  const reads = reach !== null && covers(reach, subjectOfDossier(other));
  return problem('conflict', 'dossiers/page-of-another', reads ? { product: other.productName, kind: there.kind } : {});
}

/** Keeps a page with a dossier. */
export async function keepScan(
  context: Context,
  dossier: Dossier,
  kind: ScanKind,
  file: CheckedFile,
  ofForm: { readonly signature: FormSignature | null; readonly formText: string } | null = null,
): Promise<Result<DossierScan>> {
  const { db, now, actor, ports } = context;
  const there = await listScans(db, dossier.id);
  if (there.length >= mostScans) return refuse(problem('conflict', 'dossiers/too-many-pages', { most: mostScans }));
  if (there.some((one) => one.kind === kind && one.sentSha256 === file.sha256)) {
    return refuse(problem('conflict', 'dossiers/page-twice'));
  }
  const elsewhere = await knownElsewhere(context, dossier, file.sha256);
  if (elsewhere !== null) return refuse(elsewhere);
  const kept: DossierScan = {
    id: context.newId<'dossier-scan'>(),
    dossierId: dossier.id,
    kind,
    sha256: await ports.files.put(file.given),
    sentSha256: file.given === file.sent ? (file.sha256 as FileHash) : await ports.files.put(file.sent),
    mediaType: file.mediaType,
    bytes: file.given.byteLength,
    pages: file.pages,
    name: file.name,
    signature: ofForm?.signature ?? null,
    formText: ofForm?.formText ?? null,
    look: file.look === null ? null : bitsOf(file.look),
    likeOf: null,
    addedBy: actor.accountId,
    addedAt: now,
    removedAt: null,
    removedBy: null,
  };
  const scan = { ...kept, likeOf: await findLookAlike(db, kept, mostDifferingBits) };
  await insertScan(db, scan);
  context.touch({ kind: 'dossier-scan', id: scan.id, before: null, after: scanContent(scan) });
  return ok(scan);
}

export const addScan = defineUseCase({
  name: 'dossiers/add-signed-page',
  kind: 'act',
  legalBasis: '26/2026/QĐ-TTg, Phụ lục III, Mẫu số 01, Mẫu số 02',
  input: z.object({ dossierId: id<'dossier'>(), form: oneOf(signedForms), file: checkedFile }),
  subject: (input, context) => subjectById(input.dossierId, context),
  async run(input, context) {
    const { file, form } = input;
    const found = await findDossier(context.db, input.dossierId);
    if (found === null) return refuse(notFound);
    // Before the lock: reading a stranger's file takes its time.
    const isPdf = file.mediaType === 'application/pdf' && mayScan(found.state);
    const signature = isPdf ? await readFormSignature(context, found, file.given, context.now) : null;
    const dossier = await lockDossier(context.db, input.dossierId);
    if (dossier === null) return refuse(notFound);
    if (!mayScan(dossier.state)) {
      return refuse(problem('conflict', 'dossiers/not-in-this-state', { state: dossier.state, act: 'scan' }));
    }
    const texts = await formTexts({ db: context.db, today: context.today, dossier });
    const kept = await keepScan(context, dossier, form, file, { signature, formText: texts[form] });
    if (!kept.ok) return kept;
    const { id: scanId, sha256 } = kept.value;
    const shown = withStandings(await listScans(context.db, dossier.id), texts).find((one) => one.id === scanId);
    return ok({ scanId, sha256, standing: shown?.standing ?? 'unseen' });
  },
});

export const removeScan = defineUseCase({
  name: 'dossiers/remove-signed-page',
  kind: 'act',
  legalBasis: null,
  input: z.object({ scanId: id<'dossier-scan'>() }),
  async subject(input, context) {
    const scan = await findScan(context.db, input.scanId);
    return scan === null ? refuse(notFound) : await subjectById(scan.dossierId, context);
  },
  async run(input, context) {
    const before = await findScan(context.db, input.scanId);
    const dossier = before === null ? null : await lockDossier(context.db, before.dossierId);
    if (before === null || dossier === null || before.removedAt !== null) return refuse(notFound);
    // What proves a producer's word stays with it.
    if (before.kind === 'consent' || !mayScan(dossier.state)) {
      return refuse(problem('conflict', 'dossiers/page-stays'));
    }
    const { accountId } = context.actor;
    await removeScanRow(context.db, before.id, accountId, context.now);
    const after = { ...before, removedAt: context.now, removedBy: accountId };
    context.touch({ kind: 'dossier-scan', id: before.id, before: scanContent(before), after: scanContent(after) });
    return ok({ dossierId: dossier.id });
  },
});

/** One page for those who may read the dossier. */
export const openScan = defineUseCase({
  name: 'dossiers/view-signed-page',
  kind: 'read',
  legalBasis: null,
  input: z.object({ dossierId: id<'dossier'>(), scanId: id<'dossier-scan'>() }),
  subject: (input, context) => subjectWithInvited(input.dossierId, 'view', context),
  async run(input, context) {
    const scan = await findScan(context.db, input.scanId);
    const dossier = await findDossier(context.db, input.dossierId);
    if (scan === null || dossier === null || scan.dossierId !== dossier.id) return refuse(notFound);
    return ok(scan);
  },
});

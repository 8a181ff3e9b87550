// Reads what was sent as a signed form: whose digital signatures it has, and whether it is this dossier's own paper. Nothing of it is
// believed because somebody says so.

import { z } from 'zod';
import type { Instant } from '#kernel/calendar.ts';
import { problem } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { checkSignatures } from '#platform/pdf/signatures/check-signatures.ts';
import { id, optionalOneOf } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';
import { findFormOf, formTexts } from '../papers/form-papers.ts';
import type { Dossier } from '../rules/dossier.ts';
import { type FormSignature, type FormTexts, formStanding } from '../rules/form-signature.ts';
import { type DossierScan, scanContent } from '../rules/scan.ts';
import { findDossier, lockDossier } from '../store.ts';
import { findScan, updateScanSignature } from '../store-scans.ts';
import { subjectById } from './find-dossier.ts';

/** Reads the signatures of a PDF that was sent for a form at a moment, and looks which paper of the dossier it is. */
export async function readFormSignature(
  { db, today, now, actor, ports }: Context,
  dossier: Dossier,
  bytes: Uint8Array,
  seenAt: Instant,
): Promise<FormSignature> {
  const { signatureRoots: roots } = ports;
  const { state, signatures, pages } = await checkSignatures(bytes, { roots, seenAt, wantsPages: true });
  const paper = pages === null ? null : await findFormOf({ db, today, dossier }, pages, ports.mode);
  return { checkedAt: now, checkedBy: actor.accountId, roots: roots.fingerprint, state, signatures, paper };
}

const nobody: FormTexts = {
  'form-01': '',
  'form-02': '',
  whose: { name: '', registrationNumber: null, representative: null },
};

/** The text of each form as the dossier stands; not asked for where no page needs it. */
export async function textsFor(
  { db, today }: Pick<Context, 'db' | 'today'>,
  dossier: Dossier,
  scans: readonly Pick<DossierScan, 'signature' | 'formText'>[],
): Promise<FormTexts> {
  const isAsked = scans.some(({ signature, formText }) => formText !== null || signature?.paper != null);
  return isAsked ? await formTexts({ db, today, dossier }) : nobody;
}

/** What is kept of a picture that an officer looked at: it has no signature to read. */
const pictureSeen = (by: FormSignature['checkedBy'], at: Instant): FormSignature => {
  return { checkedAt: at, checkedBy: by, roots: null, state: 'read', signatures: [], paper: null };
};

/** The same file once more, by the roots and the papers of today, as of the day it came. */
export const recheckSignature = defineUseCase({
  name: 'dossiers/recheck-signature',
  kind: 'act',
  legalBasis: '26/2026/QĐ-TTg, Phụ lục III, Mẫu số 01, Mẫu số 02',
  input: z.object({
    scanId: id<'dossier-scan'>(),
    /** What the officer sees: a signed page of the producer, or none; absent: only the signatures are read again. */
    looks: optionalOneOf(['signed-page', 'no-signed-page']),
  }),
  async subject(input, context) {
    const scan = await findScan(context.db, input.scanId);
    return scan === null ? refuse(notFound) : await subjectById(scan.dossierId, context);
  },
  async run(input, context) {
    const { db, ports } = context;
    const found = await findScan(db, input.scanId);
    if (found === null || found.removedAt !== null) return refuse(notFound);
    const isPdf = found.mediaType === 'application/pdf';
    // A photograph is looked at only where it resembles another one.
    const isLookedAt = isPdf || (found.likeOf !== null && input.looks !== null);
    if (found.kind === 'consent' || !isLookedAt) {
      return refuse(problem('conflict', 'dossiers/no-signature-to-check'));
    }
    const dossier = await findDossier(db, found.dossierId);
    const bytes = await ports.files.get(found.sha256);
    if (dossier === null || bytes === null) return refuse(notFound);
    const { accountId } = context.actor;
    // Who sent a page does not say of it that it is one.
    if (input.looks !== null && accountId !== null && accountId === found.addedBy) {
      return refuse(problem('forbidden', 'dossiers/looks-at-own-page'));
    }
    const read = isPdf
      ? await readFormSignature(context, dossier, bytes, found.addedAt)
      : pictureSeen(accountId, context.now);
    const seen =
      input.looks === null
        ? found.signature?.looked
        : { by: accountId, at: context.now, isSignedPage: input.looks === 'signed-page' };
    const signature: FormSignature = seen === undefined ? read : { ...read, looked: seen };
    await lockDossier(db, dossier.id);
    const before = await findScan(db, input.scanId);
    if (before === null || before.removedAt !== null) return refuse(notFound);
    const after: DossierScan = { ...before, signature };
    await updateScanSignature(db, before.id, signature);
    context.touch({ kind: 'dossier-scan', id: before.id, before: scanContent(before), after: scanContent(after) });
    const standing = formStanding(after, await textsFor(context, dossier, [after]));
    return ok({ dossierId: dossier.id, standing });
  },
});

// The word of a producer that is not at the desk: a code goes to an address that is its own for sure, and it reads the code back to the
// officer who typed. Where there is no such address the way by code is not open. A code read back is consent, no signature.

import { z } from 'zod';
import { problem } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { id, text, version } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { hashOfConsentCode, lettersOfCode } from '../consent-codes.ts';
import { type CodeAddress, maskedAddress } from '../rules/code-address.ts';
import { type ConsentCode, codeEnd, isOpenCode, mostTries } from '../rules/consent-code.ts';
import { coverHash } from '../rules/consent-cover.ts';
import type { Consent } from '../rules/dossier.ts';
import { findDossier } from '../store.ts';
import { findConsentCode, insertConsentCode, noteCodeTry } from '../store-scans.ts';
import { changed, seenDossier } from './changing-dossier.ts';
import { findCodeAddress } from './code-address.ts';
import { coveredNow } from './consent-standing.ts';
import { dossierFor, subjectById } from './find-dossier.ts';
import { tellProducer } from './tell-of-dossier.ts';

export const makeConsentCode = defineUseCase({
  name: 'dossiers/make-consent-code',
  kind: 'act',
  legalBasis: '26/2026/QĐ-TTg, Điều 7 khoản 1, Điều 10 khoản 4 điểm a',
  input: z.object({ dossierId: id<'dossier'>() }),
  subject: (input, context) => subjectById(input.dossierId, context),
  async run(input, context) {
    const { db, now, actor, ports } = context;
    const found = await dossierFor('consent', input.dossierId, context);
    if (!found.ok) return found;
    const dossier = found.value;
    if (!dossier.byProxy) return refuse(problem('conflict', 'dossiers/no-consent-needed'));
    const address = await findCodeAddress(db, dossier, actor.accountId);
    if (address === null) return refuse(problem('conflict', 'dossiers/no-code-address'));
    const code: ConsentCode = {
      id: context.newId<'dossier-consent-code'>(),
      dossierId: dossier.id,
      delivery: 'mail',
      contentHash: coverHash((await coveredNow(db, dossier)).cover),
      madeBy: actor.accountId,
      madeAt: now,
      expiresAt: codeEnd(now),
      tries: 0,
      usedAt: null,
      endedAt: null,
    };
    await insertConsentCode(db, code, hashOfConsentCode(lettersOfCode(ports.formSecret, code.id)));
    context.touch({ kind: 'dossier-consent-code', id: code.id, before: null, after: code });
    context.job({ task: 'dossiers/send-consent-code', payload: { codeId: code.id } });
    return ok({ codeId: code.id });
  },
});

/** What is known of the way by code: where a code would go, and the one that waits. No officer sees its letters. */
export interface CodeWay {
  /** `null`: no address is the producer's own for sure. */
  readonly address: { readonly masked: string; readonly from: CodeAddress['from'] } | null;
  readonly waiting: Pick<ConsentCode, 'madeAt' | 'expiresAt' | 'tries'> | null;
}

export const viewConsentCode = defineUseCase({
  name: 'dossiers/view-consent-code',
  kind: 'sensitive-read',
  legalBasis: null,
  input: z.object({ dossierId: id<'dossier'>() }),
  subject: (input, context) => subjectById(input.dossierId, context),
  async run(input, context) {
    const { db, now, actor } = context;
    const dossier = await findDossier(db, input.dossierId);
    if (dossier === null) return refuse(notFound);
    const found = await findCodeAddress(db, dossier, actor.accountId);
    const address = found === null ? null : { masked: maskedAddress(found.email), from: found.from };
    const code = await findConsentCode(db, dossier.id);
    if (code === null || !isOpenCode(code, now)) return ok<CodeWay>({ address, waiting: null });
    context.touch({ kind: 'dossier-consent-code', id: code.id, before: null, after: { seen: code.delivery } });
    const { madeAt, expiresAt, tries } = code;
    return ok<CodeWay>({ address, waiting: { madeAt, expiresAt, tries } });
  },
});

export const confirmByCode = defineUseCase({
  name: 'dossiers/confirm-by-code',
  kind: 'act',
  legalBasis: '26/2026/QĐ-TTg, Điều 7 khoản 1, Điều 10 khoản 4 điểm a',
  input: z.object({
    dossierId: id<'dossier'>(),
    version,
    code: text(20),
    /** Who read it back. */
    note: text(200),
  }),
  subject: (input, context) => subjectById(input.dossierId, context),
  async run(input, context) {
    const { db, now, today, actor } = context;
    const found = await seenDossier('consent', input, context);
    if (!found.ok) return found;
    const before = found.value;
    if (!before.byProxy) return refuse(problem('conflict', 'dossiers/no-consent-needed'));
    const code = await findConsentCode(db, before.id);
    if (code === null || !isOpenCode(code, now)) return refuse(problem('conflict', 'dossiers/no-code-waits'));
    const { cover: covers } = await coveredNow(db, before);
    if (code.contentHash !== coverHash(covers)) {
      return refuse(problem('conflict', 'dossiers/code-of-another-text'));
    }
    const { codeHash, ...kept } = code;
    const fits = codeHash === hashOfConsentCode(input.code);
    const tried = { ...kept, tries: kept.tries + 1, usedAt: fits ? now : null };
    await noteCodeTry(db, code.id, tried.usedAt);
    context.touch({ kind: 'dossier-consent-code', id: code.id, before: kept, after: tried });
    // A wrong code is an act of its own: the try is counted, and stands in the ledger.
    if (!fits) return ok({ confirmed: false as boolean, left: mostTries - tried.tries, product: before.productName });
    const consent: Consent = {
      way: 'one-time-code',
      givenOn: today,
      note: input.note,
      recordedBy: actor.accountId,
      delivery: code.delivery,
      covers,
      recordedAt: now,
    };
    const done = await changed(before, { consent }, context);
    const words = { product: before.productName, way: 'one-time-code' } as const;
    if (done.ok) await tellProducer(context, before, 'dossier-word-recorded', words);
    return done.ok ? ok({ confirmed: true as boolean, left: 0, product: before.productName }) : refuse(notFound);
  },
});

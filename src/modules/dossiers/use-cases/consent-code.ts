// The word of a producer without an account: a code goes to it by mail or on paper, and it reads the code back to the officer who
// typed. The record says by which means; a code read back is consent, no signature.

import { z } from 'zod';
import { invalidFields, problem } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { id, oneOf, text, version } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { hashOfConsentCode, lettersOfCode } from '../consent-codes.ts';
import {
  type CodeDelivery,
  type ConsentCode,
  codeDeliveries,
  codeEnd,
  isOpenCode,
  mostTries,
  saidYesTo,
} from '../rules/consent-code.ts';
import type { Consent } from '../rules/dossier.ts';
import type { Registration } from '../rules/parts.ts';
import { findParts } from '../store.ts';
import { findConsentCode, insertConsentCode, noteCodeTry } from '../store-scans.ts';
import { changed, seenDossier } from './changing-dossier.ts';
import { dossierFor, subjectById } from './find-dossier.ts';

export const makeConsentCode = defineUseCase({
  name: 'dossiers/make-consent-code',
  kind: 'act',
  legalBasis: '26/2026/QĐ-TTg, Điều 7 khoản 1, Điều 10 khoản 4 điểm a',
  input: z.object({ dossierId: id<'dossier'>(), delivery: oneOf(codeDeliveries) }),
  subject: (input, context) => subjectById(input.dossierId, context),
  async run(input, context) {
    const { db, now, actor, ports } = context;
    const found = await dossierFor('consent', input.dossierId, context);
    if (!found.ok) return found;
    const dossier = found.value;
    if (!dossier.byProxy) return refuse(problem('conflict', 'dossiers/no-consent-needed'));
    const parts = await findParts(db, dossier.id);
    const registration = parts.find((part) => part.name === 'registration')?.content as Registration | undefined;
    if (input.delivery === 'mail' && (registration?.email ?? null) === null) {
      return refuse(invalidFields([{ path: 'delivery', code: 'dossiers/no-mail-address' }]));
    }
    const code: ConsentCode = {
      id: context.newId<'dossier-consent-code'>(),
      dossierId: dossier.id,
      delivery: input.delivery,
      contentHash: saidYesTo(parts),
      madeBy: actor.accountId,
      madeAt: now,
      expiresAt: codeEnd(now),
      tries: 0,
      usedAt: null,
      endedAt: null,
    };
    await insertConsentCode(db, code, hashOfConsentCode(lettersOfCode(ports.formSecret, code.id)));
    context.touch({ kind: 'dossier-consent-code', id: code.id, before: null, after: code });
    if (code.delivery === 'mail') context.job({ task: 'dossiers/send-consent-code', payload: { codeId: code.id } });
    return ok({ codeId: code.id, delivery: code.delivery });
  },
});

/** The code that waits, for the page that prints it. */
export interface WaitingCode extends Pick<ConsentCode, 'delivery' | 'madeAt' | 'expiresAt' | 'tries'> {
  /** Only of a code on paper. */
  readonly letters: string | null;
}

export const viewConsentCode = defineUseCase({
  name: 'dossiers/view-consent-code',
  kind: 'sensitive-read',
  legalBasis: null,
  input: z.object({ dossierId: id<'dossier'>() }),
  subject: (input, context) => subjectById(input.dossierId, context),
  async run(input, context) {
    const code = await findConsentCode(context.db, input.dossierId);
    if (code === null || !isOpenCode(code, context.now)) return ok<WaitingCode | null>(null);
    context.touch({ kind: 'dossier-consent-code', id: code.id, before: null, after: { seen: code.delivery } });
    const { delivery, madeAt, expiresAt, tries } = code;
    const letters = delivery === 'paper' ? lettersOfCode(context.ports.formSecret, code.id) : null;
    return ok<WaitingCode | null>({ delivery, madeAt, expiresAt, tries, letters });
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
    if (code.contentHash !== saidYesTo(await findParts(db, before.id))) {
      return refuse(problem('conflict', 'dossiers/code-of-another-text'));
    }
    const { codeHash, ...kept } = code;
    const fits = codeHash === hashOfConsentCode(input.code);
    const tried = { ...kept, tries: kept.tries + 1, usedAt: fits ? now : null };
    await noteCodeTry(db, code.id, tried.usedAt);
    context.touch({ kind: 'dossier-consent-code', id: code.id, before: kept, after: tried });
    // A wrong code is an act of its own: the try is counted, and stands in the ledger.
    if (!fits) return ok({ confirmed: false as boolean, left: mostTries - tried.tries, product: before.productName });
    const delivery: CodeDelivery = code.delivery;
    const consent: Consent = {
      way: 'one-time-code',
      givenOn: today,
      note: input.note,
      recordedBy: actor.accountId,
      delivery,
    };
    const done = await changed(before, { consent }, context);
    return done.ok ? ok({ confirmed: true as boolean, left: 0, product: before.productName }) : refuse(notFound);
  },
});

// The producer's word for what an officer typed: given in its own account, or on a paper that the commune keeps and records.
// It proves consent, it is no signature.

import { z } from 'zod';
import { invalidFields, problem } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { date, id, oneOf, optionalLines, version } from '#runner/fields.ts';
import { defineUseCase } from '#runner/use-case.ts';
import type { Consent } from '../rules/dossier.ts';
import { changed, seenDossier } from './changing-dossier.ts';
import { isOwn, subjectById } from './find-dossier.ts';
import { checkedFile, keepScan } from './scans.ts';

export const giveConsent = defineUseCase({
  name: 'dossiers/give-consent',
  kind: 'act',
  legalBasis: '26/2026/QĐ-TTg, Điều 7 khoản 1',
  input: z.object({ dossierId: id<'dossier'>(), version }),
  subject: (input, context) => subjectById(input.dossierId, context),
  async run(input, context) {
    const found = await seenDossier('consent', input, context);
    if (!found.ok) return found;
    const before = found.value;
    if (!before.byProxy) return refuse(problem('conflict', 'dossiers/no-consent-needed'));
    if (!isOwn(context.actor, before)) return refuse(problem('forbidden', 'dossiers/consent-is-the-producers'));
    const { accountId } = context.actor;
    const consent: Consent = { way: 'own-account', givenOn: context.today, note: null, recordedBy: accountId };
    const done = await changed(before, { consent }, context);
    return done.ok ? ok({ product: done.value.productName }) : done;
  },
});

export const recordConsent = defineUseCase({
  name: 'dossiers/record-consent',
  kind: 'act',
  legalBasis: '26/2026/QĐ-TTg, Điều 7 khoản 1, Điều 10 khoản 4 điểm a',
  input: z.object({
    dossierId: id<'dossier'>(),
    version,
    way: oneOf(['signed-paper', 'thumbprint']),
    givenOn: date,
    /** Who gave it, and where the paper lies. */
    note: optionalLines(500),
    /** A photograph of the page. */
    page: checkedFile.optional(),
  }),
  subject: (input, context) => subjectById(input.dossierId, context),
  async run(input, context) {
    const found = await seenDossier('consent', input, context);
    if (!found.ok) return found;
    const before = found.value;
    if (!before.byProxy) return refuse(problem('conflict', 'dossiers/no-consent-needed'));
    const { way, givenOn, note, page } = input;
    const wrong = [
      ...(givenOn > context.today ? [{ path: 'givenOn', code: 'dossiers/consent-in-future' }] : []),
      ...(note === null && page === undefined ? [{ path: 'note', code: 'dossiers/consent-where' }] : []),
    ];
    if (wrong.length > 0) return refuse(invalidFields(wrong));
    const kept = page === undefined ? null : await keepScan(context, before, 'consent', page);
    if (kept !== null && !kept.ok) return kept;
    const photograph = kept === null ? {} : { scanId: kept.value.id };
    const consent: Consent = { way, givenOn, note, recordedBy: context.actor.accountId, ...photograph };
    const done = await changed(before, { consent }, context);
    return done.ok ? ok({ product: done.value.productName }) : done;
  },
});

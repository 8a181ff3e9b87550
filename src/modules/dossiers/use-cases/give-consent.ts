// The producer's word for what an officer typed: given in its own account, or on a paper that the commune keeps and records.
// It proves consent, it is no signature.

import { z } from 'zod';
import { invalidFields, problem } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { date, id, oneOf, optionalLines, version } from '#runner/fields.ts';
import { defineUseCase } from '#runner/use-case.ts';
import type { Consent } from '../rules/dossier.ts';
import { changed, seenDossier } from './changing-dossier.ts';
import { coveredNow, lastChangedOn } from './consent-standing.ts';
import { isOwn, subjectById } from './find-dossier.ts';
import { checkedFile, keepScan } from './scans.ts';
import { tellProducer } from './tell-of-dossier.ts';

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
    const { cover: covers } = await coveredNow(context.db, before);
    const consent: Consent = {
      way: 'own-account',
      givenOn: context.today,
      note: null,
      recordedBy: accountId,
      covers,
      recordedAt: context.now,
    };
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
    /** Who gave it, where the paper lies. */
    note: optionalLines(500),
    /** A photograph of the page that was signed or marked: there is no word on paper without it. */
    page: checkedFile.optional(),
  }),
  subject: (input, context) => subjectById(input.dossierId, context),
  async run(input, context) {
    const found = await seenDossier('consent', input, context);
    if (!found.ok) return found;
    const before = found.value;
    if (!before.byProxy) return refuse(problem('conflict', 'dossiers/no-consent-needed'));
    const { way, givenOn, note, page } = input;
    const covered = await coveredNow(context.db, before);
    const changedOn = await lastChangedOn(context.db, covered);
    const wrong = [
      ...(givenOn > context.today ? [{ path: 'givenOn', code: 'dossiers/consent-in-future' }] : []),
      ...(givenOn < changedOn
        ? [{ path: 'givenOn', code: 'dossiers/consent-before-text', details: { day: changedOn } }]
        : []),
      ...(page === undefined ? [{ path: 'page', code: 'dossiers/consent-page-missing' }] : []),
    ];
    if (page === undefined || wrong.length > 0) return refuse(invalidFields(wrong));
    const kept = await keepScan(context, before, 'consent', page);
    if (!kept.ok) {
      const { code, details } = kept.problem;
      if (code === 'dossiers/page-of-another') return refuse(invalidFields([{ path: 'page', code, details }]));
      const isUsed = code === 'dossiers/page-twice';
      return isUsed ? refuse(invalidFields([{ path: 'page', code: 'dossiers/consent-page-used' }])) : kept;
    }
    const consent: Consent = {
      way,
      givenOn,
      note,
      recordedBy: context.actor.accountId,
      scanId: kept.value.id,
      covers: covered.cover,
      recordedAt: context.now,
    };
    const done = await changed(before, { consent }, context);
    if (done.ok) await tellProducer(context, before, 'dossier-word-recorded', { product: before.productName, way });
    return done.ok ? ok({ product: done.value.productName }) : done;
  },
});

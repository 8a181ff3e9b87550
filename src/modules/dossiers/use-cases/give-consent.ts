// The producer's word for what an officer typed: given in its own account, or on a paper that the commune keeps and records.
// It proves consent, it is no signature.

import { z } from 'zod';
import type { LocalDate } from '#kernel/calendar.ts';
import { type FieldProblem, invalidFields, problem } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { CheckedFile } from '#modules/evidence/services.ts';
import { date, id, oneOf, optionalLines, text, version } from '#runner/fields.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { changedSinceShown } from '../rules/consent-cover.ts';
import type { Consent } from '../rules/dossier.ts';
import { findDossier } from '../store.ts';
import { changed, seenDossier } from './changing-dossier.ts';
import { coveredNow, lastChangedOn, lastChanges } from './consent-standing.ts';
import { isOwn, subjectById } from './find-dossier.ts';
import { keepScan } from './scans.ts';
import { tellProducer } from './tell-of-dossier.ts';

export const giveConsent = defineUseCase({
  name: 'dossiers/give-consent',
  kind: 'act',
  legalBasis: '26/2026/QĐ-TTg, Điều 7 khoản 1',
  input: z.object({
    dossierId: id<'dossier'>(),
    version,
    /** What stood on the page, `consentShown` of the dossier: the word is for that, and for nothing that came since. */
    shown: text(2_000),
  }),
  subject: (input, context) => subjectById(input.dossierId, context),
  async run(input, context) {
    const found = await seenDossier('consent', input, context);
    if (!found.ok) return found;
    const before = found.value;
    if (!before.byProxy) return refuse(problem('conflict', 'dossiers/no-consent-needed'));
    if (!isOwn(context.actor, before)) return refuse(problem('forbidden', 'dossiers/consent-is-the-producers'));
    const { accountId } = context.actor;
    const { cover: covers } = await coveredNow(context.db, before);
    const others = changedSinceShown(input.shown, covers);
    if (others.length > 0) {
      const changes = await lastChanges(context.db, before);
      const things = others.map(
        (thing) => changes.find((one) => one.thing === thing) ?? { thing, byName: null, at: null },
      );
      return refuse(problem('conflict', 'dossiers/consent-shown-changed', { things }));
    }
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

/** There is no word on paper without a photograph of its page. */
const consentPage = z.custom<CheckedFile>((value) => value instanceof CheckedFile, {
  params: { code: 'dossiers/consent-page-missing' },
});

/** A word is not given before the last change of what it covers, nor ahead. */
function dayProblems(givenOn: LocalDate, changedOn: LocalDate, today: LocalDate): readonly FieldProblem[] {
  if (givenOn > today) return [{ path: 'givenOn', code: 'dossiers/consent-in-future' }];
  if (givenOn >= changedOn) return [];
  return [{ path: 'givenOn', code: 'dossiers/consent-before-text', details: { day: changedOn } }];
}

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
    page: consentPage,
  }),
  async alsoWrong({ dossierId, givenOn }, context) {
    const dossier = dossierId === undefined ? null : await findDossier(context.db, dossierId);
    if (dossier === null || givenOn === undefined) return [];
    return dayProblems(givenOn, await lastChangedOn(context.db, await coveredNow(context.db, dossier)), context.today);
  },
  subject: (input, context) => subjectById(input.dossierId, context),
  async run(input, context) {
    const found = await seenDossier('consent', input, context);
    if (!found.ok) return found;
    const before = found.value;
    if (!before.byProxy) return refuse(problem('conflict', 'dossiers/no-consent-needed'));
    const { way, givenOn, note, page } = input;
    const covered = await coveredNow(context.db, before);
    const changedOn = await lastChangedOn(context.db, covered);
    const wrong = dayProblems(givenOn, changedOn, context.today);
    if (wrong.length > 0) return refuse(invalidFields(wrong));
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
    // A picture that looks like another page is a reason to look, said to who recorded it.
    return done.ok ? ok({ product: done.value.productName, looksLikeAnother: kept.value.likeOf !== null }) : done;
  },
});

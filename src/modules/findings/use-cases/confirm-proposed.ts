// Findings that the record of a visit proposes become findings when a person confirms them, each once; what is not ticked stays a proposal.

import { z } from 'zod';
import { invalidFields } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { dayOfVisit } from '#modules/inspections/index.ts';
import { id, optionalLines, ticked } from '#runner/fields.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { certifiedWords, weighed, wordsWithReason } from '../against-register.ts';
import { listOriginKeys } from '../store.ts';
import { whatWasRecorded } from '../what-was-recorded.ts';
import { subjectByVisit, visitFor, whyNotThere } from './find-visit.ts';
import { aboutOf, writeFinding } from './record-finding.ts';

export const confirmProposed = defineUseCase({
  name: 'findings/confirm-proposed',
  kind: 'act',
  legalBasis: '26/2026/QĐ-TTg, Điều 9',
  input: z.object({
    visitId: id<'visit'>(),
    keys: ticked(),
    /** Asked where the register holds a product as certified that a chosen finding denies. */
    registerReason: optionalLines(1_000),
  }),
  subject: (input, context) => subjectByVisit(context, input.visitId),
  async run({ visitId, keys, registerReason }, context) {
    const found = await visitFor(context, visitId);
    if (!found.ok) return found;
    const visit = found.value;
    const not = whyNotThere(visit, context);
    if (not !== null) return refuse(not);
    const known = await listOriginKeys(context.db, visitId);
    const { proposed } = await whatWasRecorded(context.db, visitId, context.today);
    const fresh = proposed.filter((one) => keys.includes(one.key) && !known.has(one.key));
    const chosen = await weighed(context.db, visit, fresh);
    if (chosen.length === 0) return refuse(invalidFields([{ path: 'keys', code: 'findings/nothing-chosen' }]));
    const against = chosen.flatMap((one) => one.certified);
    if (against.length > 0 && registerReason === null) {
      const details = { products: certifiedWords([...new Map(against.map((one) => [one.name, one])).values()]) };
      return refuse(invalidFields([{ path: 'registerReason', code: 'findings/register-says-otherwise', details }]));
    }
    // Of a visit about one product, what was found is about that product.
    const only = visit.productIds.length === 1 ? (visit.productIds[0] ?? null) : null;
    const findingIds: string[] = [];
    for (const { key, origin, kind, severity, words, law, productId, photos, certified, author } of chosen) {
      const about = await aboutOf(context, { productId: productId ?? only, producerId: visit.producerId });
      if (!about.ok) return about;
      const found = { visitId, kind, severity, law, photos, origin, originKey: key, foundOn: dayOfVisit(visit) };
      // Who wrote it down on the spot found it; who confirms it says so in its first act.
      const by = author === null ? {} : { foundBy: author.accountId, foundByName: author.name };
      const said = { ...found, ...by, words: wordsWithReason(words, certified, registerReason) };
      findingIds.push((await writeFinding(context, about.value, said)).id);
    }
    return ok({ visitId, findingIds });
  },
});

// An officer looks at a report that looks doubtful: it is right, or the producer is asked to look again.

import { z } from 'zod';
import { findSpeakers } from '#access/find-recipients.ts';
import { invalidFields, problem } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { tell } from '#modules/notifications/services.ts';
import { findProductById } from '#modules/products/services.ts';
import { id, oneOf, optionalText } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { productOutputPath } from '../screens/paths.ts';
import { findReport, insertReview, listSayings, type OutputReview } from '../store.ts';

export const reviewOutput = defineUseCase({
  name: 'output/review-output',
  kind: 'act',
  legalBasis: '26/2026/QĐ-TTg, Điều 9',
  input: z.object({
    reportId: id<'output-report'>(),
    outcome: oneOf(['right', 'ask-again']),
    words: optionalText(500),
  }),
  async subject({ reportId }, { db }) {
    const found = await findReport(db, reportId);
    return found === null ? refuse(notFound) : ok(found.place);
  },
  async run({ reportId, outcome, words }, context) {
    const { db, today, actor } = context;
    const found = await findReport(db, reportId);
    const product = found === null ? null : await findProductById(db, found.place.productId);
    if (found === null || product === null) return refuse(notFound);
    const { report, place } = found;
    const [last] = await listSayings(db, place.productId, report.period);
    if (last?.id !== report.id) return refuse(problem('conflict', 'output/said-meanwhile'));
    if (outcome === 'ask-again' && words === null) {
      return refuse(invalidFields([{ path: 'words', code: 'output/say-what' }]));
    }
    const review: OutputReview = {
      id: context.newId<'output-review'>(),
      reportId,
      outcome,
      words,
      reviewedBy: actor.accountId,
      reviewedByName: actor.displayName,
      reviewedOn: today,
      madeAt: context.now,
    };
    await insertReview(db, review);
    context.touch({ kind: 'output-review', id: review.id, before: null, after: review });
    if (outcome === 'ask-again') {
      await tell(context, {
        kind: 'output-asked-again',
        to: await findSpeakers(db, [place.producerId]),
        words: { product: product.name, asked: words ?? '', ...report.period },
        path: productOutputPath(product.code),
      });
    }
    return ok({ reviewId: review.id, productCode: product.code });
  },
});

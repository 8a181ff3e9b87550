// Keeps a certificate in force beyond its last day, where the window for re-evaluation could not be met: confirmed by an
// officer, with reason and legal basis, at most 180 days.

import { z } from 'zod';
import { type FieldProblem, invalidFields, problem } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { lockProducts } from '#modules/products/services.ts';
import { date, id, text, tick, version } from '#runner/fields.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { type ExtensionFault, extensionFault } from '../rules/extension.ts';
import { recognitionContent } from '../rules/recognition.ts';
import { changeRecognitionRow } from '../services.ts';
import { recognitionWithProduct, subjectOfRecognition } from './find-subject.ts';

function fieldOf(fault: ExtensionFault): FieldProblem | null {
  const code = `certificates/extension-${fault.code}`;
  switch (fault.code) {
    case 'too-early':
      return { path: 'until', code, details: { day: fault.after } };
    case 'too-late':
      return { path: 'until', code, details: { day: fault.latest } };
    case 'past':
      return { path: 'until', code };
    case 'doubtful-footing':
      return { path: 'confirmed', code, details: { day: fault.expiresOn } };
    case 'not-in-this-state':
    case 'no-rule':
      return null;
  }
}

export const extendRecognition = defineUseCase({
  name: 'certificates/extend-recognition',
  kind: 'act',
  legalBasis: '26/2026/QĐ-TTg, Điều 12 khoản 3',
  input: z.object({
    id: id<'recognition'>(),
    version,
    /** Last day of the extension. */
    until: date,
    reason: text(1_000),
    basis: text(300),
    /** The officer confirms an extension whose footing is doubtful (expiry after 19/09/2026). */
    confirmed: tick,
  }),
  subject: (input, context) => subjectOfRecognition(context, input.id),
  async run(input, context) {
    const found = await recognitionWithProduct(context, input.id);
    if (!found.ok) return found;
    const { recognition: before, product } = found.value;
    const stale = refuse(problem('conflict', 'records/changed-meanwhile', { current: recognitionContent(before) }));
    if (before.version !== input.version) return stale;
    const fault = extensionFault(before, input.until, context.today, input.confirmed);
    if (fault !== null) {
      const field = fieldOf(fault);
      return refuse(field === null ? problem('conflict', 'certificates/not-in-this-state') : invalidFields([field]));
    }
    await lockProducts(context.db, [product.id]);
    const done = await changeRecognitionRow(
      context.db,
      before,
      {
        extendedUntil: input.until,
        extensionApprovedOn: context.today,
        extensionReason: input.reason,
        extensionBasis: input.basis,
      },
      context.now,
    );
    if (done === null) return stale;
    context.touch(...done.touched);
    return ok({ code: product.code, until: input.until });
  },
});

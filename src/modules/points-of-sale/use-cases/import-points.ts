// Brings a list of points from a spreadsheet: all of them, or none with what is wrong in each row. A point that is known by its name in the unit
// is left as it is, so that a list can be brought again with new rows.

import { z } from 'zod';
import { covers } from '#access/reach.ts';
import { type FieldProblem, invalidFields } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { optionalText, whole } from '#runner/fields.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { kindMeant, sheetFields } from '../rules/point-sheet.ts';
import { findNamesake } from '../store.ts';
import { putPoint } from './open-point.ts';
import { type PointDraft, pointShape, readDraft } from './point-input.ts';

export const MOST_POINTS = 300;

const cells = Object.fromEntries(sheetFields.map((field) => [field, optionalText(1_000)])) as Record<
  (typeof sheetFields)[number],
  ReturnType<typeof optionalText>
>;

export const importPoints = defineUseCase({
  name: 'points-of-sale/import-points',
  kind: 'act',
  legalBasis: null,
  input: z.object({
    lines: z
      .array(z.object({ row: whole(1, 1_048_576), ...cells }))
      .min(1)
      .max(MOST_POINTS),
  }),
  async run({ lines }, context) {
    const wrong: FieldProblem[] = [];
    const drafts: PointDraft[] = [];
    for (const { row, ...said } of lines) {
      const named = (fields: readonly FieldProblem[]): readonly FieldProblem[] =>
        fields.map((one) => ({ ...one, path: `row.${row}.${one.path}` }));
      const kind = kindMeant(said.kind ?? 'market');
      const shape = z.object(pointShape).safeParse({ ...said, name: said.name ?? '', kind });
      if (!shape.success) {
        const paths = new Set(shape.error.issues.map((issue) => String(issue.path[0] ?? 'name')));
        wrong.push(...[...paths].map((path) => ({ path: `row.${row}.${path}`, code: 'points-of-sale/cell-not-read' })));
        continue;
      }
      const draft = await readDraft(shape.data, context, null);
      if (!draft.ok) {
        wrong.push(...named(draft.problem.fields ?? []));
        continue;
      }
      const { provinceCode, communeCode } = draft.value;
      if (!covers(context.reach, { provinceCode, communeCode })) {
        wrong.push({ path: `row.${row}.commune`, code: 'points-of-sale/not-your-unit' });
        continue;
      }
      drafts.push(draft.value);
    }
    if (wrong.length > 0) return refuse(invalidFields(wrong));
    let made = 0;
    for (const draft of drafts) {
      if ((await findNamesake(context.db, draft, null)) !== null) continue;
      await putPoint(context, draft);
      made += 1;
    }
    return made === 0
      ? refuse(invalidFields([{ path: 'file', code: 'points-of-sale/all-known' }]))
      : ok({ made, known: drafts.length - made });
  },
});

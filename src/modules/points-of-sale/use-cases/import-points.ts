// Brings a list of points from a spreadsheet: all of them, or none with everything that is wrong in each row. A point that is known by its name in the unit
// is left as it is, so that a list can be brought again with new rows.

import { z } from 'zod';
import { covers } from '#access/reach.ts';
import { formatVietnamese } from '#kernel/calendar.ts';
import { type FieldProblem, invalidFields } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { foldName } from '#kernel/vietnamese-text.ts';
import { programmeBegan } from '#law/programme-began.ts';
import { optionalText, whole } from '#runner/fields.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { confirmationMeant, kindMeant, sheetFields } from '../rules/point-sheet.ts';
import { findNamesake } from '../store.ts';
import { putPoint } from './open-point.ts';
import { type PointDraft, pointShape, readDraft } from './point-input.ts';

export const MOST_POINTS = 300;

const cells = Object.fromEntries(sheetFields.map((field) => [field, optionalText(1_000)])) as Record<
  (typeof sheetFields)[number],
  ReturnType<typeof optionalText>
>;

/** Stands for a cell that cannot be read, so that the rest of its row is looked at all the same. */
const instead: Readonly<Partial<Record<string, string>>> = {
  name: '–',
  kind: 'market',
  openedOn: formatVietnamese(programmeBegan),
};

type Said = Readonly<Partial<Record<(typeof sheetFields)[number], string | null>>>;

/** A row as a form would say it, and the cells that cannot be read. */
function readLine({ confirmed, ...said }: Said) {
  const isRight = confirmationMeant(confirmed ?? '');
  const tick = isRight === true ? 'yes' : '';
  const asForm: Readonly<Record<string, unknown>> = {
    ...said,
    ...{ name: said.name ?? '', kind: kindMeant(said.kind ?? 'market'), confirmedPlace: tick, confirmedName: tick },
  };
  const shape = z.object(pointShape);
  const first = shape.safeParse(asForm);
  const cells = first.success ? [] : first.error.issues.map((issue) => String(issue.path[0] ?? 'name'));
  const unread = [...new Set(cells)];
  const rest = Object.fromEntries(unread.map((path) => [path, instead[path] ?? '']));
  const input = first.success ? first.data : shape.parse({ ...asForm, ...rest });
  return { input, unread: isRight === null ? [...unread, 'confirmed'] : unread };
}

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
    const names = new Map<string, number>();
    for (const { row, ...said } of lines) {
      const { input, unread } = readLine(said);
      const draft = await readDraft(input, context, null);
      const found: FieldProblem[] = draft.ok ? [] : [...(draft.problem.fields ?? [])];
      if (draft.ok && !covers(context.reach, draft.value)) {
        found.push({ path: 'commune', code: 'points-of-sale/not-your-unit' });
      }
      const name = `${foldName(said.commune ?? '')}|${foldName(said.name ?? '')}`;
      const before = said.name === null ? undefined : names.get(name);
      if (before === undefined) names.set(name, row);
      else found.push({ path: 'name', code: 'points-of-sale/row-doubled', details: { row: before } });
      const told = [
        ...unread.map((path) => ({ path, code: 'points-of-sale/cell-not-read' })),
        ...found.filter(({ path }) => !unread.includes(path)),
      ];
      wrong.push(...told.map((one) => ({ ...one, path: `row.${row}.${one.path}` })));
      if (draft.ok && told.length === 0) drafts.push(draft.value);
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

// The checklists in use: those of the software, and what the province brought itself.

import { z } from 'zod';
import { ok, refuse } from '#kernel/result.ts';
import { text } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';
import { lawChecklists } from '../checklists.ts';
import type { Checklist } from '../rules/checklist.ts';
import { listChecklists } from '../store-files.ts';

export interface ListedChecklist {
  readonly checklist: Checklist;
  /** Who brought it; `null`: of the software. */
  readonly broughtBy: string | null;
}

async function allOf({ db, actor }: Context): Promise<readonly ListedChecklist[]> {
  const provinces = actor.grants.flatMap((one) => (one.provinceCode === null ? [] : [one.provinceCode]));
  const everywhere = actor.kind === 'local-operator' || actor.grants.some((one) => one.provinceCode === null);
  const brought = await listChecklists(db, everywhere ? null : provinces);
  return [
    ...(await lawChecklists()).map((checklist) => ({ checklist, broughtBy: null })),
    ...brought.map((one) => ({ checklist: one.content, broughtBy: one.madeByName })),
  ];
}

export const listAllChecklists = defineUseCase({
  name: 'field/list-checklists',
  kind: 'read',
  legalBasis: null,
  input: z.object({}),
  async run(_input, context) {
    return ok({ checklists: await allOf(context) });
  },
});

export const viewChecklist = defineUseCase({
  name: 'field/view-checklist',
  kind: 'read',
  legalBasis: null,
  input: z.object({ key: text(90) }),
  async run({ key }, context) {
    const found = (await allOf(context)).find((one) => one.checklist.key === key);
    return found === undefined ? refuse(notFound) : ok(found);
  },
});

// The province records who answers for criteria that nobody has compared with the signed act yet: a name and a position, why, until when, for
// the content as it stands; and that it ended.

import { z } from 'zod';
import { addDays, type LocalDate } from '#kernel/calendar.ts';
import { type FieldProblem, invalidFields, problem } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { setIdOf } from '#law/criteria-sets.ts';
import { parameterOn } from '#law/parameters.ts';
import { date, id, lines, optionalText, text, ticked, version } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';
import { type CriteriaWaiver, covers, type SetStanding } from '../rules/waiver.ts';
import { provincesOf } from '../store.ts';
import { endWaiverRow, findWaiver, insertWaivers, listWaivers } from '../store-waivers.ts';
import { standingOfSets } from './waivers-of-session.ts';

/** So long a waiver may last (ours): a round and its preparation. */
export const LONGEST_DAYS = 180;

export interface WaiversView {
  readonly provinceCode: string | null;
  /** Sets of today's act that two people have not compared. */
  readonly open: readonly SetStanding[];
  readonly current: readonly CriteriaWaiver[];
  /** Ended, over, or given for content that changed. */
  readonly past: readonly CriteriaWaiver[];
  readonly longestDays: number;
  readonly training: boolean;
}

/** Sets by which dossiers that are filed today are scored. */
async function setsOfToday(context: Pick<Context, 'today'>): Promise<readonly SetStanding[]> {
  const folder = parameterOn('criteria-by-receipt', context.today)?.value;
  if (folder === undefined || folder === null) return [];
  return await standingOfSets(Array.from({ length: 26 }, (_, index) => setIdOf(folder, index + 1)));
}

export const listWaiversOf = defineUseCase({
  name: 'councils/list-waivers',
  kind: 'read',
  legalBasis: null,
  input: z.object({}),
  async run(_input, context) {
    const provinces = provincesOf(context.reach);
    const standing = await setsOfToday(context);
    const all = await listWaivers(context.db, context.reach.all ? 'all' : provinces);
    const current = all.filter((one) => standing.some((set) => covers(one, set, context.today)));
    return ok<WaiversView>({
      provinceCode: provinces[0] ?? null,
      open: standing.filter((set) => set.state !== 'checked'),
      current,
      past: all.filter((one) => !current.includes(one)),
      longestDays: LONGEST_DAYS,
      training: context.ports.mode === 'training',
    });
  },
});

function wrongLastDay(lastDay: LocalDate, today: LocalDate): readonly FieldProblem[] {
  if (lastDay < today) return [{ path: 'lastDay', code: 'councils/waiver-end-past' }];
  return lastDay > addDays(today, LONGEST_DAYS)
    ? [{ path: 'lastDay', code: 'councils/waiver-too-long', details: { days: LONGEST_DAYS } }]
    : [];
}

export const recordWaiver = defineUseCase({
  name: 'councils/record-waiver',
  kind: 'act',
  legalBasis: '26/2026/QĐ-TTg, Phụ lục II',
  input: z.object({
    provinceCode: z.string().regex(/^\d{2}$/),
    sets: ticked(),
    grantedByName: text(120),
    grantedByPosition: text(160),
    document: optionalText(160),
    reason: lines(1_000),
    lastDay: date,
  }),
  subject: async ({ provinceCode }) => ok({ provinceCode, communeCode: null }),
  async run(given, context) {
    const standing = await setsOfToday(context);
    const chosen = [...new Set(given.sets)].map((key) => standing.find((one) => one.setKey === key));
    const wrong: FieldProblem[] = [...wrongLastDay(given.lastDay, context.today)];
    if (chosen.length === 0 || chosen.includes(undefined)) wrong.push({ path: 'sets', code: 'councils/set-unknown' });
    else if (chosen.some((one) => one?.state === 'checked')) {
      wrong.push({ path: 'sets', code: 'councils/already-checked' });
    }
    if (wrong.length > 0) return refuse(invalidFields(wrong));
    const waivers = chosen.flatMap((one): readonly CriteriaWaiver[] =>
      one === undefined
        ? []
        : [
            {
              id: context.newId<'criteria-waiver'>(),
              version: 1,
              provinceCode: given.provinceCode,
              setKey: one.setKey,
              contentHash: one.contentHash,
              grantedByName: given.grantedByName,
              grantedByPosition: given.grantedByPosition,
              document: given.document,
              reason: given.reason,
              grantedOn: context.today,
              lastDay: given.lastDay,
              recordedBy: context.actor.accountId,
              recordedAt: context.now,
              endedAt: null,
              endReason: null,
            },
          ],
    );
    await insertWaivers(context.db, waivers);
    for (const one of waivers) context.touch({ kind: 'criteria-waiver', id: one.id, before: null, after: one });
    return ok({ sets: waivers.length });
  },
});

export const endWaiver = defineUseCase({
  name: 'councils/end-waiver',
  kind: 'act',
  legalBasis: '26/2026/QĐ-TTg, Phụ lục II',
  input: z.object({ waiverId: id<'criteria-waiver'>(), version, reason: text(300) }),
  async subject(given, context) {
    const waiver = await findWaiver(context.db, given.waiverId);
    return waiver === null ? refuse(notFound) : ok({ provinceCode: waiver.provinceCode, communeCode: null });
  },
  async run(given, context) {
    const before = await findWaiver(context.db, given.waiverId);
    if (before === null) return refuse(notFound);
    if (before.endedAt !== null) return refuse(problem('conflict', 'councils/waiver-ended'));
    const end = { endedAt: context.now, endReason: given.reason };
    if (!(await endWaiverRow(context.db, { id: before.id, version: given.version }, end))) {
      return refuse(problem('conflict', 'records/changed-meanwhile', { current: before }));
    }
    const after = { ...before, ...end, version: before.version + 1 };
    context.touch({ kind: 'criteria-waiver', id: before.id, before, after });
    return ok({ setKey: before.setKey });
  },
});

// What stands around a producer on its page and is not its own record: what may be done, what looks like it, names of units.

import type { UseCaseName } from '#access/permission-matrix.ts';
import { covers, reachOf } from '#access/reach.ts';
import type { Context } from '#runner/use-case.ts';
import type { HistoryLine } from '../history.ts';
import type { Change } from '../rules/field-changes.ts';
import { draftOfProducer, type Producer } from '../rules/producer.ts';
import { loadUnitLabels } from '../unit-labels.ts';
import { subjectOfProducer } from './find-subject.ts';
import { type Likenesses, likenessesOf } from './look-for-likeness.ts';

/** Whether the reader's right to an act covers the producer. */
export function mayOn(context: Context, name: UseCaseName, producer: Producer): boolean {
  const reach = reachOf(context.actor, name);
  return reach !== null && covers(reach, subjectOfProducer(producer));
}

/** What looks like the producer; `null` for readers who keep no register. */
export async function likenessesAround(context: Context, producer: Producer): Promise<Likenesses | null> {
  const reach = reachOf(context.actor, 'producers/register-producer');
  if (reach === null || !covers(reach, subjectOfProducer(producer))) return null;
  return await likenessesOf(context.db, draftOfProducer(producer), producer.id, reach);
}

const UNIT_FIELDS = ['provinceCode', 'communeCode', 'oldCommuneCode'];

/** Names of the units in histories. */
export async function unitNamesIn(histories: readonly (readonly HistoryLine[])[]): Promise<Record<string, string>> {
  return await unitNamesOf(histories.flat().flatMap((line) => line.changes));
}

/** Names of the units that changes speak of, by field and code: `communeCode/03390`. */
export async function unitNamesOf(changes: readonly Change[]): Promise<Record<string, string>> {
  const labels = await loadUnitLabels();
  const names: Record<string, string> = {};
  for (const { field, from, to } of changes) {
    if (!UNIT_FIELDS.includes(field)) continue;
    for (const code of [from, to]) {
      if (typeof code !== 'string') continue;
      names[`${field}/${code}`] =
        field === 'provinceCode'
          ? labels.province(code)
          : field === 'communeCode'
            ? labels.commune(code)
            : labels.oldCommune(code);
    }
  }
  return names;
}

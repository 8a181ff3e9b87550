// A council of nine with accounts, and sheets that come to a total one names: for the tests of scoring.

import type { Actor } from '#access/actor.ts';
import { findCriteriaSet } from '#law/criteria-sets.ts';
import { type CompiledSet, compileSet, type Leaf, markFor } from '#modules/evaluation/index.ts';
import { saveDraft } from '#modules/scoring/use-cases/save-draft.ts';
import { submitSheet } from '#modules/scoring/use-cases/submit-sheet.ts';
import type { Ports } from '#runner/ports.ts';
import { accountIdOf, actorOf, decisionMembers, departmentOfficer, makeCouncil } from '../councils/making.ts';
import { done } from '../producers/people.ts';

/** Logins of the nine, the chair first, the secretary second. */
export const nine = ['hd1', 'hd2', 'hd3', 'hd4', 'hd5', 'hd6', 'hd7', 'hd8', 'hd9'] as const;

/** Nine members with accounts of their own; answers the council. */
export async function councilOfNine(ports: Ports, more: Readonly<Record<string, unknown>> = {}): Promise<string> {
  const people = [
    ...decisionMembers,
    { name: 'Ông Đặc sản Giả định', body: 'specialised-unit', duty: 'member' },
  ] as const;
  const members: Record<string, unknown>[] = [];
  for (const [at, login] of nine.entries()) {
    await departmentOfficer(ports, login, people[at]?.name ?? login);
    members.push({ ...people[at], votes: 'yes', accountId: await accountIdOf(ports, login) });
  }
  return await makeCouncil(ports, {}, { members, ...more });
}

export async function tea(): Promise<CompiledSet> {
  const set = await findCriteriaSet('26-2026/11');
  if (set === null) throw new Error('no set 11');
  return compileSet(set);
}

/** Option numbers of a leaf with their points; 0: none holds. */
function optionsOf(leaf: Leaf): readonly (readonly [option: number, points: number])[] {
  const printed = leaf.options.map((one) => [one.number, one.points] as const);
  return printed.some(([, points]) => points === 0) ? printed : [[0, 0], ...printed];
}

/**
 * Answers of a whole sheet with exactly `total` points, every mark up to `level` reached. `low`: leaves at which this sheet stays as low as
 * it can, so that sheets of one total differ.
 */
export function answersFor(compiled: CompiledSet, total: number, level = 4): string {
  let ways = new Map<number, string[]>([[0, []]]);
  for (const leaf of compiled.leaves) {
    const least = markFor(leaf, level, undefined)?.points ?? 0;
    const next = new Map<number, string[]>();
    for (const [sum, chosen] of ways) {
      for (const [option, points] of optionsOf(leaf)) {
        if (points < least || sum + points > total || next.has(sum + points)) continue;
        next.set(sum + points, [...chosen, `${leaf.code}=${option}`]);
      }
    }
    ways = next;
  }
  const found = ways.get(total);
  if (found === undefined) throw new Error(`no sheet of ${total} points`);
  return found.join('&');
}

/** A note at every criterion, so that nothing is asked for. */
export const everyNote = (compiled: CompiledSet, words = 'Đã xem mẫu.'): Record<string, string> =>
  Object.fromEntries(compiled.leaves.map((leaf) => [leaf.code.replaceAll('.', '-'), words]));

/** What identifies a sheet's place. */
export interface Place {
  readonly sessionId: string;
  readonly dossierId: string;
}

/** Saves a whole sheet of a total as a member and answers the draft's version. */
export async function drafted(
  ports: Ports,
  by: Actor,
  place: Place,
  total: number,
  more: Readonly<Record<string, unknown>> = {},
): Promise<number> {
  const compiled = await tea();
  const { version } = await done(ports, by, saveDraft, {
    ...place,
    answers: answersFor(compiled, total),
    notes: everyNote(compiled),
    alike: 'Hai sản phẩm cùng loại chè.',
    ...more,
  });
  return version;
}

/** Saves and submits. */
export async function submitted(
  ports: Ports,
  login: string,
  place: Place,
  total: number,
  more: Readonly<Record<string, unknown>> = {},
): Promise<string> {
  const by = await actorOf(ports, login);
  const version = await drafted(ports, by, place, total, more);
  return (await done(ports, by, submitSheet, { ...place, version })).contentHash;
}

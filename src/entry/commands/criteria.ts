// `ocop criteria list|show`: the criteria sets as data, for people and programs.

import { type CriteriaSet, isComplete, leavesOf } from '#law/criteria-set.ts';
import { criteriaSetsOf, findCriteriaSet } from '#law/criteria-sets.ts';
import { setFolders } from '#law/product-sets.ts';
import type { CommandCall } from '../cli.ts';
import { exitCodes, type Terminal } from '../terminal.ts';

/** What the list and the check print of a set. */
export const summaryOf = (set: CriteriaSet) => {
  const leaves = leavesOf(set);
  const options = leaves.flatMap((leaf) => leaf.options);
  return {
    set: set.id,
    name: set.name,
    instrument: set.instrument.number,
    status: set.provenance.status,
    usable: isComplete(set),
    parts: Object.fromEntries(set.parts.map((part) => [part.code, part.maxPoints])),
    criteria: leaves.length,
    options: options.length,
    marks: options.filter((option) => option.minimumForStars !== null).length,
    conditions: set.conditions.length,
    corrections: set.provenance.corrections.length,
    gaps: set.gaps,
  };
};

/** Lists the sets of all instruments. */
export async function listCriteria({ terminal }: CommandCall): Promise<number> {
  const sets = (await Promise.all(setFolders.map((folder) => criteriaSetsOf(folder)))).flat().map(summaryOf);
  terminal.answer({ sets });
  for (const set of sets) {
    const state = set.usable ? `${set.criteria} criteria, ${set.marks} marks` : 'not to be totalled';
    terminal.say(`${set.set}  ${set.name}  (${state})`);
  }
  return exitCodes.done;
}

/** Shows one set as the sheet prints it. */
export async function showCriteria({ rest, terminal }: CommandCall): Promise<number> {
  const id = rest.find((word) => !word.startsWith('--'));
  const set = id === undefined ? null : await findCriteriaSet(id);
  if (set === null) {
    terminal.complain(id === undefined ? 'Usage: ocop criteria show 26-2026/11' : `There is no criteria set "${id}".`);
    return id === undefined ? exitCodes.usage : exitCodes.refused;
  }
  terminal.answer(set);
  saySet(set, terminal);
  return exitCodes.done;
}

function saySet(set: CriteriaSet, terminal: Terminal): void {
  terminal.say(`${set.id}  ${set.name}\n${set.instrument.number}, ${set.instrument.annex}`);
  for (const part of set.parts) {
    terminal.say(`\n${part.code}. ${part.title} (${part.maxPoints})`);
    for (const group of part.groups) {
      terminal.say(`  ${group.code}. ${group.title} (${group.maxPoints})`);
      for (const criterion of group.criteria) {
        for (const leaf of criterion.criteria.length === 0 ? [criterion] : criterion.criteria) {
          terminal.say(`    ${leaf.code} ${leaf.title} (${leaf.maxPoints})`);
          for (const { number, text, points, minimumForStars, caseCode } of leaf.options) {
            const stars = minimumForStars === null ? '' : ` ${'*'.repeat(minimumForStars)}`;
            terminal.say(`      ${number}${caseCode ?? ''}) ${text}: ${points}${stars}`);
          }
        }
      }
    }
  }
  for (const condition of set.conditions) terminal.say(`  [${condition.code} ${condition.kind}] ${condition.text}`);
}

// `ocop criteria check [SET]`: do the sets add up, is every criterion marked, and who compared them with the signed act.

import { checklistOf, checkOf, checkStateOf } from '#law/checklist.ts';
import { type CriteriaSet, leavesOf } from '#law/criteria-set.ts';
import { findCriteriaSet, setIdOf } from '#law/criteria-sets.ts';
import { LawDataFault } from '#law/law-reader.ts';
import { markingOf } from '#law/marking.ts';
import { setFolders } from '#law/product-sets.ts';
import { textsOf } from '#texts/index.ts';
import type { CommandCall } from '../cli.ts';
import { exitCodes, type Terminal } from '../terminal.ts';
import { summaryOf } from './criteria.ts';

/** A set in a line, with its state against the signed act and how many criteria are decided which way. */
async function lineOf(set: CriteriaSet) {
  const marks = [...((await markingOf(set))?.values() ?? [])].map((one) => one.mark);
  const count = (mark: string) => marks.filter((one) => one === mark).length;
  return {
    ...summaryOf(set),
    check: checkStateOf(set),
    documentary: count('documentary'),
    judged: count('judged'),
  };
}

/** Checks every set, or prints the checklist of one. Exit 0: all close or declare their gap; 1: one does not. */
export async function checkCriteria({ rest, terminal }: CommandCall): Promise<number> {
  const id = rest.find((word) => !word.startsWith('--'));
  if (id !== undefined) return await checkOneSet(id, terminal);
  const sets: Awaited<ReturnType<typeof lineOf>>[] = [];
  const faults: string[] = [];
  for (const folder of setFolders) {
    for (let number = 1; number <= 26; number += 1) {
      const of = setIdOf(folder, number);
      try {
        const set = await findCriteriaSet(of);
        if (set === null) faults.push(`${of}: missing`);
        else sets.push(await lineOf(set));
      } catch (error) {
        if (!(error instanceof LawDataFault)) throw error;
        faults.push(error.message);
      }
    }
  }
  terminal.answer({ sets, faults });
  for (const set of sets) {
    const parts = Object.values(set.parts).join('/');
    const gap = set.gaps.map((one) => `, gap of ${one.missingPoints} in ${one.part}`).join('');
    const decided = set.criteria === 0 ? '' : ` (${set.documentary} by papers, ${set.judged} judged)`;
    terminal.say(
      `${set.set}  ${parts}  ${set.criteria} criteria${decided}, ${set.options} options, ${set.marks} marks, ${set.status}${gap}, ${set.check}`,
    );
  }
  for (const fault of faults) terminal.complain(fault);
  const usable = sets.filter((set) => set.usable);
  const compared = usable.filter((set) => set.check === 'checked').length;
  terminal.say(`${sets.length} sets read, ${usable.length} usable, ${faults.length} faults.`);
  terminal.say(
    `${compared} of the ${usable.length} usable sets were compared with the signed act by two people; the others print that they are a copy.`,
  );
  return faults.length === 0 ? exitCodes.done : exitCodes.refused;
}

/** The checklist of a set: what two people compare with the signed act, counted from the data, and who has. */
async function checkOneSet(id: string, terminal: Terminal): Promise<number> {
  const set = await findCriteriaSet(id);
  if (set === null) {
    terminal.complain(`There is no criteria set "${id}".`);
    return exitCodes.refused;
  }
  const check = checkOf(set);
  const checklist = checklistOf(set);
  terminal.answer({ set: set.id, ...check, checklist });
  terminal.say(
    `${set.id}  ${set.name}\n${set.instrument.number}, ${set.instrument.annex}: ${textsOf('en').law.compared[check.state]}`,
  );
  terminal.say(`content: ${check.content}`);
  if (leavesOf(set).length === 0) terminal.say('Nothing but the header was read: there are no criteria to compare.');
  for (const { item, count, detail } of checklist) {
    const figures = Object.entries(detail).map(([what, figure]) => `${what}: ${figure}`);
    terminal.say(`  [ ] ${item.padEnd(12)} ${[String(count).padStart(4), ...figures].join('  ')}`);
  }
  for (const tick of check.ticks) terminal.say(`  ${tick.comparedOn}  ${tick.name}, ${tick.office}`);
  for (const tick of check.lapsed) {
    terminal.say(`  ${tick.comparedOn}  ${tick.name}, ${tick.office}: lapsed, the set has changed since`);
  }
  return exitCodes.done;
}

// Figures about the work: dossiers that came, went back, went on and were judged; tasks done in time and late.

import type { LocalDate } from '#kernel/calendar.ts';
import { lightOf } from '#modules/tasks/index.ts';
import type { DossierFact, TaskFact } from './facts.ts';
import { type CountedRecord, type FigureQuestion, isWithin } from './figure.ts';

function dossierRecord(dossier: DossierFact, day: LocalDate | null): CountedRecord {
  const stars = dossier.result?.stars;
  return {
    kind: 'dossier',
    key: dossier.id,
    name: dossier.product,
    of: dossier.producer,
    communeCode: dossier.communeCode,
    day,
    parts: { commune: dossier.communeCode, ...(stars == null ? {} : { stars: String(stars) }) },
  };
}

/** Dossiers of which something happened on a day of the period; that day is `dayOf`. */
export function dossiersWithin(
  dossiers: readonly DossierFact[],
  question: FigureQuestion,
  dayOf: (dossier: DossierFact) => LocalDate | null,
): readonly CountedRecord[] {
  return dossiers.flatMap((dossier) => {
    const day = dayOf(dossier);
    return isWithin(question, day) ? [dossierRecord(dossier, day)] : [];
  });
}

/** Dossiers sent back to be completed at least once in the period, by the last day that they were. */
export function returnedDossiers(dossiers: readonly DossierFact[], question: FigureQuestion): readonly CountedRecord[] {
  return dossiersWithin(dossiers, question, ({ returnedOn }) => {
    const within = returnedOn.filter((day) => isWithin(question, day)).sort();
    return within.at(-1) ?? null;
  });
}

/** A dossier went on after its last day. */
export const isForwardedLate = ({ forwardedOn, dueOn }: DossierFact): boolean =>
  forwardedOn !== null && dueOn !== null && forwardedOn > dueOn;

function taskRecord(task: TaskFact, day: LocalDate | null): CountedRecord {
  return {
    kind: 'task',
    key: task.id,
    name: task.content,
    of: task.lead,
    communeCode: task.communeCode,
    day,
    parts: { commune: task.communeCode ?? '' },
  };
}

/** Tasks given in the period. */
export function assignedTasks(tasks: readonly TaskFact[], question: FigureQuestion): readonly CountedRecord[] {
  return tasks.flatMap((task) => (isWithin(question, task.assignedOn) ? [taskRecord(task, task.assignedOn)] : []));
}

/** Tasks done in the period: on their last day or before, or after it. One without a last day is in time. */
export function doneTasks(
  tasks: readonly TaskFact[],
  question: FigureQuestion,
  how: 'in-time' | 'late',
): readonly CountedRecord[] {
  return tasks.flatMap((task) => {
    if (task.isCancelled || !isWithin(question, task.doneOn)) return [];
    const late = task.dueOn !== null && task.doneOn !== null && task.doneOn > task.dueOn;
    return late === (how === 'late') ? [taskRecord(task, task.doneOn)] : [];
  });
}

/** How an open task stood on a day, by the one rule of the tasks: what was handed in by its last day is in time however long it waits. */
const stoodOn = ({ dueOn, handedInOn }: TaskFact, day: LocalDate) =>
  lightOf({ state: 'open', dueOn, handedInOn: (handedInOn ?? '9999') <= day ? handedInOn : null, closedOn: null }, day);

/** Tasks given by a day and not done on it: in time, or late. */
export function openTasks(
  tasks: readonly TaskFact[],
  asOf: LocalDate,
  how: 'in-time' | 'late',
): readonly CountedRecord[] {
  return tasks.flatMap((task) => {
    const open = !task.isCancelled && task.assignedOn <= asOf && (task.doneOn === null || task.doneOn > asOf);
    return open && stoodOn(task, asOf) === how ? [taskRecord(task, task.dueOn)] : [];
  });
}

// Which offices call for a question: no act for long, the same words as another office, only round figures. Signs, no verdicts.

import { daysBetween, type LocalDate } from '#kernel/calendar.ts';
import { foldName } from '#kernel/vietnamese-text.ts';
import { type Office, officeKey } from '#modules/offices/index.ts';
import type { Task } from './task.ts';
import { actsOfLead, type TaskAct } from './task-act.ts';

export type SilenceReason =
  | { readonly kind: 'no-act'; readonly days: number; readonly since: LocalDate }
  | { readonly kind: 'copied'; readonly from: string; readonly words: string; readonly on: LocalDate }
  | { readonly kind: 'round-figures'; readonly figures: readonly string[] };

export interface SilentOffice {
  readonly office: Office;
  readonly label: string;
  readonly openTasks: number;
  readonly reasons: readonly SilenceReason[];
}

/** Shorter reports are alike by chance: "Đã thực hiện xong." */
const LONG_ENOUGH = 40;
const ROUND_TOGETHER = 3;

type Led = Pick<Task, 'id' | 'lead' | 'leadLabel' | 'state' | 'assignedOn' | 'lastActOn' | 'spread' | 'kind'>;
type Said = Pick<TaskAct, 'taskId' | 'kind' | 'words' | 'figures' | 'on'>;

interface Report {
  readonly key: string;
  readonly label: string;
  readonly act: Said;
  /** The words as they are compared. */
  readonly folded: string;
}

/** A figure of an office counts as round from 10 on where it ends in 0. */
const isRound = (value: number): boolean => value >= 10 && value % 10 === 0;

function reportsOf(tasks: readonly Led[], acts: readonly Said[]): readonly Report[] {
  const byId = new Map<string, Led>(tasks.map((task) => [task.id, task]));
  return acts.flatMap((act): readonly Report[] => {
    const task = byId.get(act.taskId);
    if (task === undefined || !actsOfLead.includes(act.kind)) return [];
    return [{ key: officeKey(task.lead), label: task.leadLabel, act, folded: foldName(act.words ?? '') }];
  });
}

function copiedBy(key: string, reports: readonly Report[]): SilenceReason | null {
  const own = reports.filter((one) => one.key === key && (one.act.words ?? '').length >= LONG_ENOUGH);
  for (const { act, folded } of own) {
    const other = reports.find((one) => one.key !== key && one.act.on <= act.on && one.folded === folded);
    if (other !== undefined) return { kind: 'copied', from: other.label, words: act.words ?? '', on: act.on };
  }
  return null;
}

function roundOf(key: string, reports: readonly Report[]): SilenceReason | null {
  const figures = reports.filter((one) => one.key === key).flatMap(({ act }) => act.figures);
  const counted = figures.filter((one) => one.value >= 10);
  if (counted.length < ROUND_TOGETHER || !counted.every((one) => isRound(one.value))) return null;
  return { kind: 'round-figures', figures: counted.map(({ name, value, unit }) => `${name}: ${value} ${unit}`.trim()) };
}

/**
 * Offices that lead an open task and did nothing on any of theirs for `silentDays` days, whose words are those that another office had
 * written before, or whose figures (three or more of at least 10) all end in 0. Those with most reasons first, then the longest silent.
 */
export function silentOffices(
  tasks: readonly Led[],
  acts: readonly Said[],
  silentDays: number,
  today: LocalDate,
): readonly SilentOffice[] {
  const reports = reportsOf(tasks, acts);
  const openOf = new Map<string, [Led, ...Led[]]>();
  for (const task of tasks.filter((one) => one.state === 'open' && one.spread === null)) {
    const key = officeKey(task.lead);
    const before = openOf.get(key);
    if (before === undefined) openOf.set(key, [task]);
    else before.push(task);
  }
  const found: SilentOffice[] = [];
  for (const [key, own] of openOf) {
    const [{ lead, leadLabel, assignedOn }] = own;
    const spoke = own.flatMap(({ lastActOn }) => lastActOn ?? []).sort();
    const given = own.map((one) => one.assignedOn).sort();
    // That the next quarter's task opened by itself is no word of theirs.
    const last = spoke.at(-1) ?? given[0] ?? assignedOn;
    const days = daysBetween(last, today);
    const reasons = [
      days >= silentDays ? ({ kind: 'no-act', days, since: last } as const) : null,
      copiedBy(key, reports),
      roundOf(key, reports),
    ].filter((one): one is SilenceReason => one !== null);
    if (reasons.length > 0) found.push({ office: lead, label: leadLabel, openTasks: own.length, reasons });
  }
  const silence = (one: SilentOffice): number =>
    one.reasons.reduce((most, reason) => (reason.kind === 'no-act' ? Math.max(most, reason.days) : most), 0);
  return found.sort((a, b) => b.reasons.length - a.reasons.length || silence(b) - silence(a));
}

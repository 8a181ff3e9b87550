// Facts of a producer as people read them: kinds and states by name, dates and amounts the Vietnamese way, units by name.

import type { ShownChange } from '#design/change-list.tsx';
import {
  formatInstantInVietnam,
  formatVietnamese,
  type Instant,
  type LocalDate,
  parseIsoDate,
} from '#kernel/calendar.ts';
import { formatVnd, formatWhole } from '#kernel/money.ts';
import type { Texts } from '#texts/index.ts';
import type { HistoryLine } from '../history.ts';
import { formatPhone } from '../rules/phone.ts';

type Words = Readonly<Record<string, string>>;
type UnitNames = Readonly<Record<string, string>>;

/** The name of a field in forms, history and comparisons. */
export function fieldWords(t: Texts, field: string): string {
  return (t.producers.fields as Words)[field] ?? field;
}

/** The label of a box of the form, by the name it is posted under; nothing for a name that is no box. */
export function formLabel(t: Texts, name: string): string | undefined {
  return (t.producers.fields as Words)[name.replace(/^private\./, '')];
}

/** A value of a field as people read it; empty text where there is none. */
export function valueWords(t: Texts, field: string, value: unknown, unitNames: UnitNames = {}): string {
  if (value === null || value === undefined || value === '') return '';
  const { types, statuses, papers, yes, no } = t.producers;
  const text = String(value);
  switch (field) {
    case 'producerType':
      return (types as Words)[text] ?? text;
    case 'status':
      return (statuses as Words)[text] ?? text;
    case 'papers':
      return (value as readonly string[]).map((paper) => (papers as Words)[paper] ?? paper).join('; ');
    case 'publicPhone':
      return value === true ? yes : no;
    case 'phone':
      return formatPhone(text);
    case 'capitalVnd':
    case 'revenueVnd':
      return formatVnd(Number(value));
    case 'workers':
    case 'localWorkers':
      return formatWhole(Number(value));
    case 'provinceCode':
    case 'communeCode':
    case 'oldCommuneCode':
      return unitNames[`${field}/${text}`] ?? text;
    case 'registeredOn': {
      const day = parseIsoDate(text);
      return day === null ? text : formatVietnamese(day as LocalDate);
    }
  }
  return text;
}

/** The changes of an act in words; what only the system keeps is left out. */
export function shownChanges(t: Texts, line: HistoryLine, unitNames: UnitNames): readonly ShownChange[] {
  return line.changes
    .filter(({ field }) => field !== 'mergedInto')
    .map(({ field, from, to }) => ({
      field: fieldWords(t, field),
      from: valueWords(t, field, from, unitNames),
      to: valueWords(t, field, to, unitNames),
    }));
}

/** Who did it. */
export function actorWords(t: Texts, line: Pick<HistoryLine, 'actorKind' | 'actorName'>): string {
  const { system, console: operator, formerAccount } = t.producers.record;
  if (line.actorName !== null) return line.actorName;
  if (line.actorKind === 'system') return system;
  return line.actorKind === 'local-operator' ? operator : formerAccount;
}

/** The name of an act. */
export function actWords(t: Texts, useCase: string): string {
  return (t.useCases as Words)[useCase] ?? useCase;
}

/** `23/11/2026 10:42` */
export function whenWords(at: string): string {
  return formatInstantInVietnam(at as Instant);
}

/** A day for people, or nothing. */
export function dayWords(day: string | null): string {
  return day === null ? '' : formatVietnamese(day as LocalDate);
}

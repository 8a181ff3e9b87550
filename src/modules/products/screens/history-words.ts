// The history of a product as people read it: the act by its name, who did it, and each change as "before, now" in the
// words of the form.

import {
  formatInstantInVietnam,
  formatVietnamese,
  type Instant,
  type LocalDate,
  parseIsoDate,
} from '#kernel/calendar.ts';
import { formatVnd, formatWhole } from '#kernel/money.ts';
import type { HistoryLine } from '#modules/producers/services.ts';
import type { Texts } from '#texts/index.ts';
import type { Pack } from '../rules/product.ts';

/** One change in words. */
export interface ShownChange {
  readonly field: string;
  readonly from: string;
  readonly to: string;
}

type Words = Readonly<Record<string, string>>;

/** The name of a field in forms, history and comparisons. */
export function fieldWords(t: Texts, field: string): string {
  return (t.products.fields as Words)[field] ?? field;
}

/** The label of a box of a form, by the name it is posted under; nothing for a name that is no box. */
export function formLabel(t: Texts, name: string): string | undefined {
  const pack = /^packs\.(\d+)\./.exec(name);
  const { register, change } = t.productForms;
  if (pack !== null) return `${t.products.fields.packs}, ${change.packRow(Number(pack[1]) + 1)}`;
  if (name === 'officialCode' || name === 'gtin') return register[name];
  return (t.products.fields as Words)[name];
}

/** `Hộp 100 g: 45.000 ₫`, one pack a line. */
export function packWords(packs: readonly Pack[]): string {
  return packs.map(({ name, priceVnd }) => (priceVnd === null ? name : `${name}: ${formatVnd(priceVnd)}`)).join('; ');
}

/** A value of a field as people read it; empty text where there is none. */
export function valueWords(t: Texts, field: string, value: unknown): string {
  if (value === null || value === undefined || value === '') return '';
  const { papers, statuses } = t.products;
  switch (field) {
    case 'packs':
      return packWords(value as readonly Pack[]);
    case 'papers':
      return (value as readonly string[]).map((paper) => (papers as Words)[paper] ?? paper).join(', ');
    case 'olderSets':
      return Object.entries(value as Words)
        .map(([folder, number]) => `${folder}: ${number}`)
        .join('; ');
    case 'status':
      return (statuses as Words)[String(value)] ?? String(value);
    case 'withdrawalGround':
      return (t.certificateLife.grounds as Words)[String(value)] ?? String(value);
    case 'priceVnd':
      return formatVnd(Number(value));
    case 'capacity':
      return formatWhole(Number(value));
    case 'rawMaterialLocalPercent':
      return t.products.record.percent(Number(value));
    case 'stars':
      return t.design.stars.stars(Number(value));
  }
  const text = String(value);
  const day = parseIsoDate(text);
  return day === null ? text : formatVietnamese(day as LocalDate);
}

/** The changes of an act in words; what only the system keeps is left out. */
export function shownChanges(t: Texts, line: HistoryLine): readonly ShownChange[] {
  return line.changes
    .filter(({ field }) => field !== 'mergedInto')
    .map(({ field, from, to }) => ({
      field: fieldWords(t, field),
      from: valueWords(t, field, from),
      to: valueWords(t, field, to),
    }));
}

/** Who did it. */
export function actorWords(t: Texts, line: HistoryLine): string {
  const { system, console: operator, formerAccount } = t.products.record;
  if (line.actorName !== null) return line.actorName;
  if (line.actorKind === 'system') return system;
  return line.actorKind === 'local-operator' ? operator : formerAccount;
}

/** The name of the act. */
export function actWords(t: Texts, line: HistoryLine): string {
  return (t.useCases as Words)[line.useCase] ?? line.useCase;
}

/** When, for people. */
export function whenWords(at: string): string {
  return formatInstantInVietnam(at as Instant);
}

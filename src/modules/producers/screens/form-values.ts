// A record as the boxes of its form hold it, and two such forms compared: what differs, who changed it, which one to keep.

import type { FormValues } from '#design/form-state.ts';
import { formatVietnamese } from '#kernel/calendar.ts';
import { formatWhole } from '#kernel/money.ts';
import { formatPhone } from '../rules/phone.ts';
import type { PrivateFacts } from '../rules/private-facts.ts';
import type { ProducerView } from '../use-cases/view-producer.ts';

/** The boxes of the form, in its order. */
export const formFields = [
  'name',
  'producerType',
  'status',
  'commune',
  'address',
  'legalRepresentativeName',
  'legalRepresentativePosition',
  'registrationNumber',
  'registeredOn',
  'registrationIssuer',
  'papers',
  'phone',
  'publicPhone',
  'email',
  'website',
  'workers',
  'localWorkers',
  'capitalVnd',
  'revenueVnd',
  'description',
  'history',
  'organisation',
] as const;
export type FormField = (typeof formFields)[number];

const number = (value: number | null): string => (value === null ? '' : formatWhole(value));

/** A record as its form shows it. */
export function valuesOf({ producer, communeTyped }: Pick<ProducerView, 'producer' | 'communeTyped'>) {
  const p = producer;
  return {
    name: p.name,
    producerType: p.producerType,
    status: p.status,
    commune: communeTyped,
    address: p.address ?? '',
    legalRepresentativeName: p.legalRepresentativeName ?? '',
    legalRepresentativePosition: p.legalRepresentativePosition ?? '',
    registrationNumber: p.registrationNumber ?? '',
    registeredOn: p.registeredOn === null ? '' : formatVietnamese(p.registeredOn),
    registrationIssuer: p.registrationIssuer ?? '',
    papers: p.papers,
    phone: p.phone === null ? '' : formatPhone(p.phone),
    publicPhone: p.publicPhone ? 'yes' : '',
    email: p.email ?? '',
    website: p.website ?? '',
    workers: number(p.workers),
    localWorkers: number(p.localWorkers),
    capitalVnd: number(p.capitalVnd),
    revenueVnd: number(p.revenueVnd),
    description: p.description ?? '',
    history: p.history ?? '',
    organisation: p.organisation ?? '',
  } satisfies Record<FormField, string | readonly string[]>;
}

/** Private facts as their form shows them. */
export function privateValuesOf(facts: PrivateFacts): FormValues {
  return {
    gender: facts.gender ?? '',
    ethnicity: facts.ethnicity ?? '',
    disabled: facts.disabled === null ? '' : facts.disabled ? 'yes' : 'no',
    permanentAddress: facts.permanentAddress ?? '',
  };
}

type Value = string | readonly string[] | undefined;

/** Two writings of one value: spaces, dots and case apart, the order of ticks aside. */
const plain = (value: Value): string =>
  typeof value === 'string' || value === undefined
    ? foldTight(value ?? '')
    : [...value].map(foldTight).sort().join(' ');
const foldTight = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\s.]+/g, '')
    .toLowerCase();

/** A field in which the saved and the typed version differ. */
export interface Difference {
  readonly field: FormField;
  readonly theirs: Value;
  readonly yours: Value;
  /** The side proposed: theirs where somebody else changed it and the person did not. */
  readonly prefer: 'theirs' | 'yours';
}

/**
 * Where the typed form differs from the saved record. `before` is the record as the person saw it, as far as known: what is
 * typed just as it was then is no change of theirs.
 */
export function differences(saved: FormValues, typed: FormValues, before: FormValues): readonly Difference[] {
  return formFields
    .filter((field) => field in typed || field === 'papers' || field === 'publicPhone')
    .filter((field) => plain(saved[field]) !== plain(typed[field]))
    .map((field) => ({
      field,
      theirs: saved[field],
      yours: typed[field],
      prefer: field in before && plain(before[field]) === plain(typed[field]) ? 'theirs' : 'yours',
    }));
}

/** The form with the saved version put in where it was chosen (`keep.<field>` is `theirs`). */
export function withKept(typed: FormValues, saved: FormValues): FormValues {
  const kept: Record<string, Value> = { ...typed };
  for (const field of formFields) if (typed[`keep.${field}`] === 'theirs') kept[field] = saved[field];
  return kept;
}

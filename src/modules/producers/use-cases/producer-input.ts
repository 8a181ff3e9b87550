// What a form, the API and a program send about a producer: one schema, every wrong field at once.

import type { z } from 'zod';
import { covers, type Reach } from '#access/reach.ts';
import type { LocalDate } from '#kernel/calendar.ts';
import { type FieldProblem, invalidFields } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import {
  oneOf,
  optionalDate,
  optionalLines,
  optionalText,
  optionalVnd,
  optionalWhole,
  text,
  tick,
} from '#runner/fields.ts';
import type { Context } from '#runner/use-case.ts';
import { homeOf, readPlace } from '../place-input.ts';
import { parseEmail } from '../rules/email.ts';
import { parsePhone } from '../rules/phone.ts';
import { type Place, type Producer, type ProducerDraft, producerPapers } from '../rules/producer.ts';
import { needsRegistration, producerTypes } from '../rules/producer-type.ts';
import { parseRegistrationNumber } from '../rules/registration-number.ts';
import { parseWebsite } from '../rules/website.ts';
import { optionalInForm, ticked } from './input-fields.ts';

/** In the order of the form, so that what is wrong is named in that order. */
export const producerShape = {
  name: text(300),
  producerType: oneOf(producerTypes),
  commune: optionalText(200),
  provinceCode: optionalText(2),
  placeText: optionalText(300),
  address: optionalText(300),
  legalRepresentativeName: optionalText(150),
  legalRepresentativePosition: optionalText(150),
  registrationNumber: optionalInForm(parseRegistrationNumber, 'producers/registration-format'),
  registeredOn: optionalDate,
  registrationIssuer: optionalText(200),
  papers: ticked(producerPapers),
  phone: optionalInForm(parsePhone, 'producers/phone-format'),
  publicPhone: tick,
  email: optionalInForm(parseEmail, 'producers/email-format'),
  website: optionalInForm(parseWebsite, 'producers/website-format'),
  workers: optionalWhole(0, 1_000_000),
  localWorkers: optionalWhole(0, 1_000_000),
  capitalVnd: optionalVnd,
  revenueVnd: optionalVnd,
  description: optionalLines(4_000),
  history: optionalLines(8_000),
  organisation: optionalLines(4_000),
} as const;

/** What is known of a producer once the schema has read it. */
export type ProducerInput = z.output<z.ZodObject<typeof producerShape>>;

/** What does not fit together; a field that is absent could not be read and is named elsewhere. */
function problemsOf(input: Partial<ProducerInput>, today: LocalDate): readonly FieldProblem[] {
  const problems: FieldProblem[] = [];
  const { producerType, registeredOn, workers, localWorkers } = input;
  if (input.registrationNumber === null && producerType !== undefined && needsRegistration(producerType)) {
    problems.push({ path: 'registrationNumber', code: 'producers/registration-needed' });
  }
  if (registeredOn != null && registeredOn > today) {
    problems.push({ path: 'registeredOn', code: 'producers/registered-in-future' });
  }
  if (input.publicPhone && input.phone === null) problems.push({ path: 'phone', code: 'producers/phone-needed' });
  if (workers != null && localWorkers != null && localWorkers > workers) {
    problems.push({ path: 'localWorkers', code: 'producers/more-local-than-all', details: { workers } });
  }
  return problems;
}

/** What else is wrong where the schema refuses: fields that do not fit together, a place that nobody knows. */
export async function alsoWrong(read: Partial<ProducerInput>, context: Context): Promise<readonly FieldProblem[]> {
  const { commune, provinceCode = null } = read;
  const home = await homeOf(context.reach);
  const place =
    commune == null ? null : await readPlace({ commune, provinceCode, placeText: null }, home, context.today, null);
  return [...(place === null || place.ok ? [] : place.fields), ...problemsOf(read, context.today)];
}

/**
 * Whether the person reaches the record only by speaking for the producer, and not as an office: what an office has to
 * confirm (where it is, that it stopped) is then not theirs to say.
 */
export function isItself(reach: Reach, producer: Pick<Producer, 'id' | 'provinceCode' | 'communeCode'>): boolean {
  const { provinceCode, communeCode } = producer;
  return reach.producerIds.includes(producer.id) && !covers(reach, { provinceCode, communeCode });
}

/** The draft that the input makes, or every field that cannot be. `kept` is the record as it is. */
export async function readDraft(
  input: ProducerInput,
  context: Context,
  kept: Producer | null,
): Promise<Result<ProducerDraft>> {
  const { commune, provinceCode, placeText, ...own } = input;
  const home = await homeOf(context.reach);
  const itself = kept !== null && isItself(context.reach, kept);
  const around = itself ? { ...home, provinceCode: kept.provinceCode } : home;
  const place = await readPlace({ commune, provinceCode, placeText }, around, context.today, kept);
  const problems = [...(place.ok ? [] : place.fields), ...problemsOf(input, context.today)];
  if (place.ok) {
    const moved = place.place.communeCode !== kept?.communeCode || place.place.provinceCode !== kept?.provinceCode;
    if (itself && moved) problems.push({ path: 'commune', code: 'producers/moved-by-itself' });
    else if (!itself && !covers(context.reach, place.place)) {
      problems.push({ path: 'commune', code: 'producers/place-elsewhere' });
    }
  }
  if (!place.ok || problems.length > 0) return refuse(invalidFields(problems));
  const fields = Object.keys(producerShape).filter((field) => field in own) as (keyof typeof own)[];
  const draft = Object.fromEntries(fields.map((field) => [field, own[field]])) as unknown as Omit<
    ProducerDraft,
    keyof Place
  >;
  return ok({ ...draft, ...place.place });
}

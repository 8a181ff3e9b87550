// What is wrong with a field and how to mend it.

import type { FieldCode } from '#runner/field-problems.ts';
import { design } from './design.ts';

type Details = Readonly<Record<string, unknown>>;
const n = (value: unknown): string => String(value ?? '').replace(/\B(?=(\d{3})+$)/g, ',');

const { lastDay } = design;
const weekday = (value: unknown): string => lastDay.weekdays[Number(value)] ?? '';

const sentences = {
  required: () => 'This field is empty. Please fill it in.',
  'too-short': (d: Details) => `Too short: at least ${n(d['minimum'])} characters are needed.`,
  'too-long': (d: Details) => `Too long: at most ${n(d['maximum'])} characters. Please shorten it.`,
  'too-small': (d: Details) => `Must be ${n(d['minimum'])} or more.`,
  'too-big': (d: Details) => `Must not be more than ${n(d['maximum'])}.`,
  'not-a-number': () => 'Must be a number, for example 1.250 or 12,5.',
  'not-whole': () => 'Must be a whole number.',
  'not-whole-amount': () => 'Must be whole đồng; a loss with a minus, for example 45.000 or -45.000.',
  'not-an-amount': () => 'Must be whole đồng, not below zero, for example 45.000.',
  'not-a-year': (d: Details) =>
    `Must be a year from ${String(d['minimum'] ?? '')} to ${String(d['maximum'] ?? '')}. Write four digits, for example 2024.`,
  'not-a-date': () => 'Not a real date. Write day/month/year, for example 23/11/2026.',
  'not-a-sentence': () =>
    'The reason is too short for whoever reads it later. Write a sentence, at least three words and 10 letters.',
  'day-off': (d: Details) =>
    `${lastDay.rest(`${String(d['day'] ?? '')} is a ${weekday(d['weekday'])}`, String(d['why'] ?? 'weekend'))} The next working day is ${lastDay.named(weekday(d['nextWeekday']), String(d['next'] ?? ''))}. Choose one of the two below.`,
  'not-an-option': () => 'There is no such choice. Pick one of those given.',
  'not-a-yes-or-no': () => 'Answer yes or no.',
  'unknown-field': (d: Details) => `No such field: ${String(d['names'] ?? '')}.`,
  'wrong-format': () => 'Not written as expected. See the hint under the field.',
  uuid: () => 'The identifier is wrong. Open the page again and retry.',
  'wrong-type': () => 'The value is of the wrong kind. Please enter it again.',
} satisfies Record<FieldCode, (details: Details) => string>;

export const fields = {
  sentence(code: string, details: Details): string {
    const all: Readonly<Record<string, (details: Details) => string>> = sentences;
    return (all[code] ?? sentences['wrong-format'])(details);
  },
};

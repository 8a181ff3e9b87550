// Every sentence of the house in both languages, and the one way from a refusal to its sentence.

import type { FieldProblem, Problem } from '#kernel/problem.ts';
import { en } from './en/index.ts';
import { vi } from './vi/index.ts';

export type Language = 'vi' | 'en';
export type Texts = typeof vi;

/** All words of a language. Rooms read theirs: `textsOf(lang).products.title`. */
export function textsOf(lang: Language): Texts {
  return lang === 'en' ? en : vi;
}

/** What happened, why, and what to do next, for a refusal. Every code of `problems` has one; unknown codes say the code. */
export function sentenceOf(t: Texts, problem: Problem): string {
  const sentences: Readonly<Record<string, (details: Readonly<Record<string, unknown>>) => string>> = t.problems;
  const sentence = sentences[problem.code];
  return sentence === undefined ? t.web.unknownProblem(problem.code) : sentence(problem.details);
}

/** What is wrong with one field and how to mend it. */
export function fieldSentence(t: Texts, field: FieldProblem): string {
  const details = field.details ?? {};
  if (!field.code.includes('/')) return t.fields.sentence(field.code, details);
  return sentenceOf(t, { kind: 'invalid', code: field.code as Problem['code'], details });
}

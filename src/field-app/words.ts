// The words of the app in both languages; the page says which.

import { fieldApp as english } from '#texts/en/field-app.ts';
import { fieldProblems as englishProblems } from '#texts/en/field-problems.ts';
import { findings as englishFindings } from '#texts/en/findings.ts';
import { fieldApp as vietnamese } from '#texts/vi/field-app.ts';
import { fieldProblems } from '#texts/vi/field-problems.ts';
import { findings as vietnameseFindings } from '#texts/vi/findings.ts';

type Details = Readonly<Record<string, unknown>>;
type Sentences = Readonly<Record<string, (details: Details) => string>>;

const joined = (
  app: typeof vietnamese,
  findings: Pick<typeof vietnameseFindings, 'kinds' | 'severities'>,
  problems: Sentences,
) => ({
  ...app,
  findingKind: findings.kinds,
  severity: findings.severities,
  /** Why the server did not take something; a code that is not known here is said as it is. */
  problem: (code: string, details: Details): string => problems[code]?.(details) ?? code,
});

export type Words = ReturnType<typeof joined>;

/** The words of a language. */
export function wordsOf(lang: string): Words {
  return lang === 'en'
    ? joined(english as typeof vietnamese, englishFindings, englishProblems)
    : joined(vietnamese, vietnameseFindings, fieldProblems);
}

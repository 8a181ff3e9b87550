// The words of the app in both languages; the page says which.

import { fieldApp as english } from '#texts/en/field-app.ts';
import { findings as englishFindings } from '#texts/en/findings.ts';
import { fieldApp as vietnamese } from '#texts/vi/field-app.ts';
import { findings as vietnameseFindings } from '#texts/vi/findings.ts';

const joined = (app: typeof vietnamese, findings: Pick<typeof vietnameseFindings, 'kinds' | 'severities'>) => ({
  ...app,
  findingKind: findings.kinds,
  severity: findings.severities,
});

export type Words = ReturnType<typeof joined>;

/** The words of a language. */
export function wordsOf(lang: string): Words {
  return lang === 'en' ? joined(english as typeof vietnamese, englishFindings) : joined(vietnamese, vietnameseFindings);
}

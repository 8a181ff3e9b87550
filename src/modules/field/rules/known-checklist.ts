// Checklists out of the law's data, as the room knows them: their findings must be of the kinds and severities that findings have.

import type { LawChecklist } from '#law/inspection-checklists.ts';
import { type FindingKind, findingKinds, type Severity, severities } from '#modules/findings/index.ts';
import type { Checklist, Question } from './checklist.ts';

/** The key of a version: what answers name. */
export const checklistKey = (code: string, version: number): string => `${code}@${version}`;

/**
 * A checklist of the law's data with its key. Throws where a finding is of a kind that does not exist: then the data is wrong.
 * @example knownChecklist(label).key // 'label@1'
 */
export function knownChecklist(checklist: LawChecklist): Checklist {
  const { code, version, title, forSets, source, sections } = checklist;
  const key = checklistKey(code, version);
  return {
    key,
    code,
    version,
    title,
    forSets,
    source,
    sections: sections.map((section) => ({
      ...section,
      questions: section.questions.map(({ finding, ...question }): Question => {
        if (finding === undefined) return question;
        const { kind, severity } = finding;
        if (!findingKinds.includes(kind as FindingKind) || !severities.includes(severity as Severity)) {
          throw new Error(`${key}, ${question.code}: no such finding: ${kind}, ${severity}`);
        }
        return { ...question, finding: { kind: kind as FindingKind, severity: severity as Severity } };
      }),
    })),
  };
}

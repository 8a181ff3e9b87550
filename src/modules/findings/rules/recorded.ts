// What the record of a visit says for the papers that follow it: findings that it proposes, samples, who was there, what was noted.

import type { ProductId } from '#kernel/ids.ts';
import {
  type Checklist,
  isUnmet,
  partsOfField,
  type Question,
  questionOf,
  type VisitRecord,
} from '#modules/field/index.ts';
import type { FindingKind, FindingOrigin, Severity } from './finding.ts';

/** A finding that the record proposes; a person confirms it, or leaves it. */
export interface ProposedFinding {
  /** Which answer or entry it came out of; confirmed once. */
  readonly key: string;
  readonly origin: Extract<FindingOrigin, 'answer' | 'record'>;
  readonly kind: FindingKind;
  readonly severity: Severity;
  readonly words: string;
  readonly law: string | null;
  readonly productId: ProductId | null;
  readonly photos: readonly string[];
  /** The operation that says it last: who made it found it. */
  readonly operation: string | null;
}

/** Somebody would not sign on the spot: who, why, who saw it. */
export interface RecordedRefusal {
  readonly name: string;
  readonly words: string;
  readonly witness: string | null;
}

export interface Recorded {
  readonly proposed: readonly ProposedFinding[];
  readonly samples: readonly {
    readonly key: string;
    readonly seal: string;
    readonly what: string;
    readonly quantity: string;
    readonly productId: ProductId | null;
    readonly witness: string | null;
    readonly photos: readonly string[];
    /** The operation that says it last: who made it sealed the sample. */
    readonly operation: string | null;
  }[];
  readonly presence: readonly { readonly name: string; readonly role: string; readonly refused: boolean }[];
  /** Said by somebody who would not sign, and who saw it. */
  readonly refusal: RecordedRefusal | null;
  readonly notes: readonly string[];
  /** What was said at the end of the visit. */
  readonly closing: string | null;
  readonly answered: number;
  readonly unmet: number;
  readonly photos: readonly string[];
  readonly undecided: number;
  readonly missingFiles: number;
  readonly finished: boolean;
}

/** Samples that the record has and the list of the office not yet; the seal tells which is which. */
export const samplesNotListed = (
  recorded: Recorded['samples'],
  listed: readonly { readonly sealNumber: string }[],
): Recorded['samples'] => recorded.filter((one) => !listed.some(({ sealNumber }) => sealNumber === one.seal));

/** Of a visit that no device has sent anything of. */
export const nothingRecorded: Recorded = {
  proposed: [],
  samples: [],
  presence: [],
  refusal: null,
  notes: [],
  closing: null,
  answered: 0,
  unmet: 0,
  photos: [],
  undecided: 0,
  missingFiles: 0,
  finished: false,
};

type ChecklistOf = (key: string) => Checklist | null;
/** An answer in words: `Trả lời: Không.` */
export type AnswerWords = (question: Question, value: string | number) => string;

/** The photographs of an answer: those it names, and those that were taken at it, which are entries of their own. */
function photosAt(record: VisitRecord, field: string, named: readonly string[]): readonly string[] {
  const taken = record.photos.flatMap(({ value }) => (value !== null && value.of === field ? [value.sha256] : []));
  return [...new Set([...named, ...taken])];
}

function fromAnswers(record: VisitRecord, checklistOf: ChecklistOf, said: AnswerWords): readonly ProposedFinding[] {
  return record.answers.flatMap(({ field, value, heads }): readonly ProposedFinding[] => {
    const parts = partsOfField(field);
    const checklist = parts === null ? null : checklistOf(parts.key);
    const question = checklist === null || parts?.question == null ? null : questionOf(checklist, parts.question);
    if (value === null || question === null || question.finding === undefined || !isUnmet(question, value.value))
      return [];
    // What was seen, not only what was asked.
    const words = [question.text, said(question, value.value), value.note]
      .filter((one) => one !== null && one !== '')
      .join('\n');
    const { kind, severity } = question.finding;
    const law = question.law ?? null;
    const photos = photosAt(record, field, value.photos);
    const operation = heads.at(-1)?.operation ?? null;
    return [{ key: field, origin: 'answer', kind, severity, words, law, productId: null, photos, operation }];
  });
}

const fromRecord = (record: VisitRecord): readonly ProposedFinding[] =>
  record.findings.flatMap(({ field, value, heads }): readonly ProposedFinding[] =>
    value === null
      ? []
      : [
          {
            key: field,
            origin: 'record',
            kind: value.kind,
            severity: value.severity,
            words: value.words,
            law: value.law,
            productId: value.productId as ProductId | null,
            photos: value.question === null ? value.photos : photosAt(record, value.question, value.photos),
            operation: heads.at(-1)?.operation ?? null,
          },
        ],
  );

/**
 * What the record of a visit says; an answer for which somebody wrote a finding on the ground proposes no second one.
 * @example recordedOf(foldVisit([]), () => null, String).proposed // []
 */
export function recordedOf(record: VisitRecord, checklistOf: ChecklistOf, said: AnswerWords): Recorded {
  const inRecord = fromRecord(record);
  const asked = new Set(record.findings.flatMap((one) => one.value?.question ?? []));
  const refused = record.signatures.findLast((one) => one.refused)?.value;
  return {
    // Who was there wrote a finding for that answer already: it is proposed once.
    proposed: [...inRecord, ...fromAnswers(record, checklistOf, said).filter((one) => !asked.has(one.key))],
    samples: record.samples.flatMap(({ field, value, heads }) =>
      value === null
        ? []
        : [
            {
              key: field,
              seal: value.seal,
              what: value.what,
              quantity: value.quantity,
              productId: value.productId as ProductId | null,
              witness: value.witness,
              photos: value.photos,
              operation: heads.at(-1)?.operation ?? null,
            },
          ],
    ),
    presence: record.signatures.map(({ value, refused: no }) => ({
      name: value.name,
      role: 'role' in value ? value.role : 'inspected',
      refused: no,
    })),
    refusal:
      refused !== undefined && 'reason' in refused
        ? { name: refused.name, words: refused.reason, witness: refused.witness }
        : null,
    notes: record.notes.flatMap((one) => one.value?.words ?? []),
    closing: record.finished?.value.words ?? null,
    answered: record.answers.filter((one) => one.value !== null).length,
    unmet: record.answers.filter((one) => {
      const parts = partsOfField(one.field);
      const list = parts === null ? null : checklistOf(parts.key);
      const question = list === null || parts?.question == null ? null : questionOf(list, parts.question);
      return one.value !== null && question !== null && isUnmet(question, one.value.value);
    }).length,
    photos: [...new Set(record.photos.flatMap((one) => one.value?.sha256 ?? []))],
    undecided: record.conflicts.filter((one) => one.resolvedBy === null).length,
    missingFiles: record.missingFiles.length,
    finished: record.finished !== null,
  };
}

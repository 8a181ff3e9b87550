// The record of a visit: what all its operations add up to. The same on every phone and on the server, whatever the order in which
// operations arrived.

import { canonicalJson } from '#kernel/fingerprint.ts';
import { sha256 } from '#law/sha256.ts';
import type { Answer } from './checklist.ts';
import { type Conflict, type Entry, standingIn } from './heads.ts';
import type {
  Finished,
  Found,
  Located,
  Noted,
  Operation,
  OperationOf,
  Photographed,
  RefusedToSign,
  Sampled,
  Signed,
} from './operation.ts';
import { photosStanding } from './photos-standing.ts';
import { type FieldPart, partsOfField } from './visit-field.ts';

/** Something that is only added, with the operation that did. */
export interface Added<Value> {
  readonly operation: string;
  readonly device: string;
  readonly deviceTime: string;
  readonly value: Value;
}

/** A signature, or that somebody would not sign. */
export interface SignatureEntry extends Added<Signed | RefusedToSign> {
  readonly field: string;
  readonly refused: boolean;
  /** What was signed is what stands now; false: the content changed afterwards, or not all of it had come to that phone. */
  readonly current: boolean;
}

export interface VisitRecord {
  /** Keys of the checklists it was opened under, in order of first naming. */
  readonly checklists: readonly string[];
  readonly answers: readonly Entry<Answer>[];
  /** One photograph stands once for each answer it was taken for. */
  readonly photos: readonly Entry<Photographed>[];
  readonly positions: readonly Added<Located>[];
  readonly samples: readonly Entry<Sampled>[];
  readonly signatures: readonly SignatureEntry[];
  readonly findings: readonly Entry<Found>[];
  readonly notes: readonly Entry<Noted>[];
  readonly conflicts: readonly Conflict[];
  /** The last time somebody said that the visit is over; `null`: nobody has. */
  readonly finished: Added<Finished> | null;
  /** Every photograph that an operation names and that has not arrived, by hash. */
  readonly missingFiles: readonly string[];
  readonly operations: number;
}

const none: ReadonlySet<string> = new Set();

/** Photographs that an operation names. */
export function photosNamedBy(operation: Operation): readonly string[] {
  const holder = operation.kind === 'corrected' ? operation.value.value : operation.value;
  if (holder === null) return [];
  if ('photos' in holder) return holder.photos;
  return 'sha256' in holder && typeof holder.sha256 === 'string' ? [holder.sha256] : [];
}

function added<Value>(one: Pick<Operation, 'id' | 'device' | 'deviceTime'> & { readonly value: Value }): Added<Value> {
  const { id, device, deviceTime, value } = one;
  return { operation: id, device, deviceTime, value };
}

const ofKind =
  <Kind extends Operation['kind']>(...kinds: readonly Kind[]) =>
  (one: Operation): one is OperationOf<Kind> =>
    (kinds as readonly string[]).includes(one.kind);

/**
 * What the operations of one visit add up to; `arrived` holds the hashes of photographs whose bytes are there. Order does not matter, and
 * an operation given twice counts once.
 * @example foldVisit([]).finished // null
 */
export function foldVisit(operations: readonly Operation[], arrived: ReadonlySet<string> = none): VisitRecord {
  const all = [...new Map(operations.map((one) => [one.id, one])).values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const fields = new Map<string, Operation[]>();
  for (const one of all) {
    const of = fields.get(one.field);
    if (of === undefined) fields.set(one.field, [one]);
    else of.push(one);
  }
  const conflicts: Conflict[] = [];
  const standing = <Value>(part: FieldPart): readonly Entry<Value>[] =>
    [...fields.entries()]
      .filter(([field]) => partsOfField(field)?.part === part)
      .map(([field, of]) => {
        const found = standingIn<Value>(field, of);
        conflicts.push(...found.conflicts);
        return found.entry;
      });
  const answers = standing<Answer>('answer');
  const photos = [...fields.entries()]
    .filter(([field]) => partsOfField(field)?.part === 'photo')
    .flatMap(([field, of]) => {
      const found = photosStanding(field, of);
      conflicts.push(...found.conflicts);
      return found.entries;
    });
  const samples = standing<Sampled>('sample');
  const findings = standing<Found>('finding');
  const notes = standing<Noted>('note');
  const over = contentHash({ answers, samples, findings });
  const finishes = all.filter(ofKind('finished'));
  const last = finishes.at(-1);
  const named = new Set(all.flatMap(photosNamedBy));
  return {
    checklists: [...new Set(all.filter(ofKind('opened')).flatMap((one) => one.value.checklists))],
    answers,
    photos,
    positions: all.filter(ofKind('located')).map((one) => added<Located>(one)),
    samples,
    signatures: all.filter(ofKind('signed', 'refused-to-sign')).map((one) => ({
      ...added<Signed | RefusedToSign>(one),
      field: one.field,
      refused: one.kind === 'refused-to-sign',
      current: one.value.over === over,
    })),
    findings,
    notes,
    conflicts,
    finished: last === undefined ? null : added(last),
    missingFiles: [...named].filter((hash) => !arrived.has(hash)).sort(),
    operations: all.length,
  };
}

/**
 * The hash of what a signature stands under: answers, samples and findings as they are now, candidates of an undecided field all of them.
 * @example contentHash(foldVisit([])) === contentHash(foldVisit([])) // true
 */
export function contentHash(record: Pick<VisitRecord, 'answers' | 'samples' | 'findings'>): string {
  const content = [...record.answers, ...record.samples, ...record.findings]
    .map(({ field, value, undecided, heads }): [string, unknown] => [
      field,
      undecided ? heads.map((one) => canonicalJson(one.value)).sort() : value,
    ])
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return sha256(canonicalJson(content));
}

/**
 * The operation that a new one about a field has to name as `sees`: the one that stands, where one does.
 * @example lastOf([], 'answer/label@1/name') // null
 */
export function lastOf(operations: readonly Operation[], field: string): string | null {
  const about = operations.filter((one) => one.field === field);
  return standingIn(field, about).entry.heads.at(-1)?.operation ?? null;
}

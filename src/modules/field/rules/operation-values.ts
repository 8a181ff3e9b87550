// What each kind of operation must say, and about which field. Members that are not known here are left as they came: they are part of
// what was signed, and a newer app may know them.

import { findingKinds, severities } from '#modules/findings/index.ts';
import { type OperationKind, signerRoles } from './operation.ts';
import { type FieldPart, isHash, partsOfField } from './visit-field.ts';

type Members = Readonly<Record<string, unknown>>;
type Check = (value: unknown) => boolean;

const isMembers = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const text =
  (most: number): Check =>
  (value) =>
    typeof value === 'string' && value.trim() !== '' && value.length <= most;
const orNull =
  (check: Check): Check =>
  (value) =>
    value === null || check(value);
const list =
  (check: Check, most: number): Check =>
  (value) =>
    Array.isArray(value) && value.length <= most && value.every(check);
const among =
  (words: readonly string[]): Check =>
  (value) =>
    words.includes(value as string);
const number =
  (least: number, most: number): Check =>
  (value) =>
    typeof value === 'number' && value >= least && value <= most;
const hash: Check = (value) => isHash(value);
const id: Check = (value) => typeof value === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value);
const field: Check = (value) => typeof value === 'string' && partsOfField(value) !== null;

/** Whether `value` has every one of these members as it must be. */
function hasAll(value: unknown, members: Readonly<Record<string, Check>>): value is Members {
  return isMembers(value) && Object.entries(members).every(([name, check]) => name in value && check(value[name]));
}

/** A member that may be absent: of what an older app did not know. */
const orAbsent =
  (name: string, check: Check): Check =>
  (value) =>
    isMembers(value) && (!(name in value) || check(value[name]));
const late = orAbsent('late', orNull(text(2_000)));

const position: Check = (value) =>
  hasAll(value, { latitude: number(-90, 90), longitude: number(-180, 180), accuracy: number(0, 1e6) });
const photos = list(hash, 30);
const answer: Check = (value) =>
  hasAll(value, {
    value: (one) => (typeof one === 'number' ? Number.isFinite(one) : text(4_000)(one)),
    note: orNull(text(4_000)),
    photos,
  });
const photographed: Check = (value) =>
  hasAll(value, {
    sha256: hash,
    original: orNull(hash),
    bytes: number(1, 12_000_000),
    mediaType: among(['image/jpeg', 'image/png', 'image/webp']),
    of: orNull(field),
    words: orNull(text(1_000)),
    position: orNull(position),
  });
const sampled: Check = (value) =>
  late(value) &&
  hasAll(value, {
    seal: text(60),
    what: text(500),
    productId: orNull(id),
    quantity: text(120),
    witness: orNull(text(120)),
    photos,
  });
const found: Check = (value) =>
  late(value) &&
  hasAll(value, {
    kind: among(findingKinds),
    severity: among(severities),
    words: text(4_000),
    law: orNull(text(500)),
    productId: orNull(id),
    question: orNull(field),
    photos,
  });
const noted: Check = (value) => late(value) && hasAll(value, { words: text(8_000), photos });
const strokes: Check = (value) => typeof value === 'string' && /^[MLQCZ0-9 .,-]{1,20000}$/.test(value);

/** What stands in a field of each part, for corrections. */
const standing: Partial<Record<FieldPart, Check>> = {
  answer,
  photo: orNull(photographed),
  sample: orNull(sampled),
  finding: orNull(found),
  note: orNull(noted),
};

interface Rule {
  readonly parts: readonly FieldPart[];
  readonly check: (value: unknown, part: FieldPart) => boolean;
}

const registers: readonly FieldPart[] = ['answer', 'photo', 'sample', 'finding', 'note'];

const rules: Record<OperationKind, Rule> = {
  opened: { parts: ['visit'], check: (value) => hasAll(value, { checklists: list(text(90), 40) }) },
  answered: { parts: ['answer'], check: answer },
  photographed: { parts: ['photo'], check: photographed },
  located: {
    parts: ['position'],
    check: (value) => hasAll(value, { position: orNull(position), reason: orNull(text(500)) }),
  },
  sampled: { parts: ['sample'], check: sampled },
  signed: {
    parts: ['signature'],
    check: (value) => hasAll(value, { name: text(120), role: among(signerRoles), over: hash, strokes }),
  },
  'refused-to-sign': {
    parts: ['signature'],
    check: (value) => hasAll(value, { name: text(120), reason: text(1_000), witness: orNull(text(120)), over: hash }),
  },
  found: { parts: ['finding'], check: found },
  noted: { parts: ['note'], check: noted },
  finished: { parts: ['visit'], check: (value) => hasAll(value, { words: orNull(text(4_000)) }) },
  resolved: {
    parts: registers,
    check: (value) => hasAll(value, { chosen: id, over: list(id, 40), reason: text(2_000) }),
  },
  corrected: {
    parts: registers,
    check: (value, part) => hasAll(value, { reason: text(2_000), value: (one) => standing[part]?.(one) ?? false }),
  },
};

/**
 * Whether a value is what an operation of this kind says about a field of this part. A photograph's field is its own hash.
 * @example isValueOf('finished', 'visit', { words: null }) // true
 */
export function isValueOf(kind: OperationKind, fieldName: string, value: unknown): boolean {
  const parts = partsOfField(fieldName);
  if (parts === null) return false;
  const rule = rules[kind];
  if (!rule.parts.includes(parts.part) || !rule.check(value, parts.part)) return false;
  return kind !== 'photographed' || (value as { readonly sha256: string }).sha256 === parts.key;
}

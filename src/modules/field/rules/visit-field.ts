// What an operation of a visit speaks about, as one text: an answer of a checklist, a photograph, a finding, the visit itself.

export const fieldParts = ['visit', 'answer', 'photo', 'position', 'sample', 'signature', 'finding', 'note'] as const;
export type FieldPart = (typeof fieldParts)[number];

/** A field taken apart. `key`: of the checklist, of the photograph (its hash), of the sample …; empty for the visit and its positions. */
export interface VisitField {
  readonly part: FieldPart;
  readonly key: string;
  /** The question of an answer. */
  readonly question: string | null;
}

const KEYED = /^(answer|photo|sample|signature|finding|note)\/([^/]+)(?:\/([^/]+))?$/;
const CHECKLIST = /^[a-z0-9-]{1,80}@[0-9]{1,4}$/;
const CODE = /^[a-z0-9][a-z0-9.-]{0,59}$/;
const HASH = /^[0-9a-f]{64}$/;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/**
 * The field of an answer.
 * @example answerField('label@1', 'name') // 'answer/label@1/name'
 */
export function answerField(checklist: string, question: string): string {
  return `answer/${checklist}/${question}`;
}

/**
 * The field of something that is only added: a photograph by its hash, everything else by its id.
 * @example keyedField('finding', id) // 'finding/0192…'
 */
export function keyedField(part: 'photo' | 'sample' | 'signature' | 'finding' | 'note', key: string): string {
  return `${part}/${key}`;
}

/**
 * A field taken apart, or `null` where it is none.
 * @example partsOfField('answer/label@1/name') // { part: 'answer', key: 'label@1', question: 'name' }
 */
export function partsOfField(field: string): VisitField | null {
  if (field === 'visit' || field === 'position') return { part: field, key: '', question: null };
  const [, part, key = '', question] = KEYED.exec(field) ?? [];
  if (part === undefined) return null;
  if (part === 'answer') {
    return question !== undefined && CHECKLIST.test(key) && CODE.test(question) ? { part, key, question } : null;
  }
  const fits = part === 'photo' ? HASH.test(key) : UUID.test(key);
  return fits && question === undefined ? { part: part as FieldPart, key, question: null } : null;
}

/**
 * Whether a text is a SHA-256 in hex.
 * @example isHash('ab') // false
 */
export function isHash(text: unknown): text is string {
  return typeof text === 'string' && HASH.test(text);
}

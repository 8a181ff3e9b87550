// What an entry of the ledger says to the public: which public fact of a product, producer or recognition it changed. Whatever changed no
// public field – a remark, a proposed name, a product that still waits for an office – is no entry of the public list.

import { canonicalJson } from '#kernel/fingerprint.ts';

type Content = Readonly<Record<string, unknown>> | null;

/** Kinds of records of the ledger that hold public facts. */
export const publicKinds = [
  'product',
  'product-codes',
  'product-photos',
  'producer',
  'recognition',
  'point-of-sale',
] as const;
export type PublicKind = (typeof publicKinds)[number];

export const subjectKinds = ['product', 'producer', 'recognition', 'point-of-sale'] as const;
export type SubjectKind = (typeof subjectKinds)[number];

export const publicChanges = [
  'added',
  'changed',
  'merged',
  'removed',
  'recognised',
  'extended',
  'suspended',
  'withdrawn',
  'superseded',
] as const;
export type PublicChangeKind = (typeof publicChanges)[number];

/** What changed, and in which public fields. */
export interface PublicChange {
  readonly change: PublicChangeKind;
  readonly fields: readonly string[];
}

/** Public fields of each kind; a change of another one is no entry of the list. */
export const publicFields: Readonly<Record<SubjectKind, readonly string[]>> = {
  product: [
    'name',
    'producerId',
    'producerName',
    'status',
    'provinceCode',
    'communeCode',
    'oldCommuneCode',
    'placeText',
    'setNumber',
    'specification',
    'standard',
    'rawMaterial',
    'rawMaterialArea',
    'rawMaterialLocalPercent',
    'packs',
    'priceVnd',
    'summary',
    'story',
    'whereToBuy',
    'mergedInto',
  ],
  producer: [
    'name',
    'producerType',
    'status',
    'provinceCode',
    'communeCode',
    'oldCommuneCode',
    'placeText',
    'mergedInto',
  ],
  recognition: [
    'stars',
    'decisionNumber',
    'issuedOn',
    'expiresOn',
    'issuer',
    'issuerKind',
    'instrument',
    'productCode',
    'reportedYear',
    'extendedUntil',
    'suspendedFrom',
    'suspendedUntil',
    'suspensionOrder',
    'withdrawnOn',
    'withdrawalDecision',
    'supersededOn',
  ],
  'point-of-sale': [
    'name',
    'kind',
    'provinceCode',
    'communeCode',
    'place',
    'position',
    'link',
    'operatorProducerId',
    'operatorName',
    'openingHours',
    'openedOn',
    'state',
    'photos',
    'shelf',
  ],
};

/** Whether everybody may see a record of this content. */
function isPublic(kind: SubjectKind, content: Content): boolean {
  if (content === null) return false;
  if (kind === 'product') return !['declared', 'sent-back'].includes(String(content['status']));
  if (kind === 'point-of-sale') return content['state'] === 'open';
  if (kind === 'recognition') return Number(content['stars'] ?? 0) >= 3;
  return true;
}

const differs = (before: Content, after: Content, name: string): boolean =>
  canonicalJson(before?.[name] ?? null) !== canonicalJson(after?.[name] ?? null);

/** Of a recognition: the paper that came last says what happened. */
const PAPERS = [
  ['withdrawn', 'withdrawnOn'],
  ['superseded', 'supersededOn'],
  ['suspended', 'suspendedFrom'],
  ['extended', 'extendedUntil'],
] as const;

/**
 * What the public learns of a record that was `before` and is `after`; `null`: nothing.
 * @example publicChange('product', { status: 'declared', name: 'Chè' }, { status: 'active', name: 'Chè' })?.change // 'added'
 * @example publicChange('product', { status: 'active', proposedName: null }, { status: 'active', proposedName: 'X' }) // null
 */
export function publicChange(kind: SubjectKind, before: Content, after: Content): PublicChange | null {
  const was = isPublic(kind, before);
  const is = isPublic(kind, after);
  if (!was && !is) return null;
  if (!was) return { change: kind === 'recognition' ? 'recognised' : 'added', fields: [] };
  if (!is) return { change: 'removed', fields: [] };
  // A shelf stands in an entry only where everybody sees another one after it; other entries of the point say nothing of it.
  const changed = (name: string): boolean =>
    name === 'shelf' ? before !== null && 'shelf' in before : differs(before, after, name);
  const fields = publicFields[kind].filter(changed);
  if (fields.length === 0) return null;
  if (after?.['status'] === 'merged' && before?.['status'] !== 'merged') return { change: 'merged', fields };
  if (kind === 'recognition') {
    const paper = PAPERS.find(([, name]) => fields.includes(name) && after?.[name] != null);
    if (paper !== undefined) return { change: paper[0], fields };
  }
  return { change: 'changed', fields };
}

/** Where a reader stands: the record it saw last. */
export interface ChangeCursor {
  readonly seq: number;
  readonly kind: string;
  readonly id: string;
}

/** Before the first record. */
export const fromTheFirst: ChangeCursor = { seq: 0, kind: '', id: '00000000-0000-0000-0000-000000000000' };

/** After the last record, whatever is written. */
export const afterTheLast: ChangeCursor = { ...fromTheFirst, seq: 999_999_999_999_999 };

/**
 * A cursor as it is handed out: to be kept and sent back, not to be read.
 * @example cursorText({ seq: 12, kind: 'product', id: '01…' }) // '12.product.01…'
 */
export const cursorText = ({ seq, kind, id }: ChangeCursor): string => `${seq}.${kind}.${id}`;

/** The cursor of a text, or `null` where it is none. */
export function parseCursor(text: string): ChangeCursor | null {
  const [, seq = '', kind = '', id = ''] =
    /^(\d{1,15})\.([a-z-]{0,40})\.([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$/.exec(text) ?? [];
  return id === '' ? null : { seq: Number(seq), kind, id };
}

// What changed between two frozen copies of one product's dossiers: which papers came along, were renewed, are new or are cited no more, and
// which lines, descriptions and choices say something else.

import type { FrozenDossier, FrozenPiece } from './frozen.ts';

/** `carried` cited again as it was · `renewed` the same matter by a newer paper · `new` · `gone` cited no more. */
export const pieceChanges = ['new', 'renewed', 'carried', 'gone'] as const;
export type PieceChange = (typeof pieceChanges)[number];

/** A paper on either side; `null`: it is not there. */
export interface ComparedPiece {
  readonly change: PieceChange;
  readonly before: FrozenPiece | null;
  readonly now: FrozenPiece | null;
}

const sameFiles = (a: FrozenPiece, b: FrozenPiece): boolean =>
  a.files.length === b.files.length && a.files.every((file, i) => file === b.files[i]);

/** Whether a piece says what it said: its files, its number and its days. */
const isAsItWas = (a: FrozenPiece, b: FrozenPiece): boolean =>
  sameFiles(a, b) && a.number === b.number && a.issuedOn === b.issuedOn && a.expiresOn === b.expiresOn;

/**
 * The papers of two copies side by side, what is new first. A piece under its own id is carried where its files, number and days are the
 * same, else renewed; a new piece of the kind of one that is cited no more stands in its place, the first for the first.
 * @example comparePieces([tested2023], [tested2026])[0].change // 'renewed'
 */
export function comparePieces(before: readonly FrozenPiece[], now: readonly FrozenPiece[]): readonly ComparedPiece[] {
  const gone = before.filter((old) => !now.some((one) => one.id === old.id));
  const left = [...gone];
  const compared = now.map((one): ComparedPiece => {
    const same = before.find((old) => old.id === one.id);
    if (same !== undefined) return { change: isAsItWas(same, one) ? 'carried' : 'renewed', before: same, now: one };
    const at = left.findIndex((old) => old.kind === one.kind);
    const [replaced] = at < 0 ? [] : left.splice(at, 1);
    return replaced === undefined
      ? { change: 'new', before: null, now: one }
      : { change: 'renewed', before: replaced, now: one };
  });
  const all = [...compared, ...left.map((old): ComparedPiece => ({ change: 'gone', before: old, now: null }))];
  return pieceChanges.flatMap((change) => all.filter((one) => one.change === change));
}

/** A line of a form, on either side as it stands there. */
export interface ComparedLine {
  readonly part: 'general' | 'results' | 'plan';
  readonly field: string;
  readonly before: unknown;
  readonly now: unknown;
}

const empty = (value: unknown): boolean =>
  value == null || value === '' || (Array.isArray(value) && value.length === 0);
const same = (a: unknown, b: unknown): boolean =>
  (empty(a) && empty(b)) || JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

type Parts = FrozenDossier['parts'];

/**
 * Lines of the forms that say something else now, and how many say the same; what neither says is left out.
 * @example compareLines(parts, parts).changed // []
 */
export function compareLines(
  before: Parts,
  now: Parts,
): { readonly changed: readonly ComparedLine[]; readonly same: number } {
  const lines = (['general', 'results', 'plan'] as const).flatMap((part): readonly ComparedLine[] => {
    const old = before[part] as unknown as Readonly<Record<string, unknown>>;
    const fresh = now[part] as unknown as Readonly<Record<string, unknown>>;
    const fields = [...new Set([...Object.keys(fresh), ...Object.keys(old)])];
    return fields.map((field) => ({ part, field, before: old[field], now: fresh[field] }));
  });
  const said = lines.filter((one) => !(empty(one.before) && empty(one.now)));
  const changed = said.filter((one) => !same(one.before, one.now));
  return { changed, same: said.length - changed.length };
}

/** What the producer says to a criterion, then and now. */
export interface ComparedDescription {
  readonly criterion: string;
  readonly before: string | null;
  readonly now: string | null;
}

/** Descriptions that differ, by criterion. Codes of two criteria sets name different things: the caller asks for one set alone. */
export function compareDescriptions(before: Parts['proofs'], now: Parts['proofs']): readonly ComparedDescription[] {
  const codes = new Set([...Object.keys(now.descriptions), ...Object.keys(before.descriptions)]);
  return [...codes]
    .map((criterion) => ({
      criterion,
      before: before.descriptions[criterion] ?? null,
      now: now.descriptions[criterion] ?? null,
    }))
    .filter((one) => one.before !== one.now)
    .sort((a, b) => a.criterion.localeCompare(b.criterion, 'en', { numeric: true }));
}

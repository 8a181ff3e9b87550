// The cascade around a letter: what it goes back to, up to the decision that began it, and what was made of it, down to the commune's own
// letters; laid out in rows from the highest level to the lowest.

import type { LetterHead, LetterId, LetterLink, LinkKind } from './letter.ts';

/** From the highest to the lowest; districts ended on 01/07/2025, their letters remain. */
export const letterLevels = ['national', 'ministry', 'province', 'department', 'district', 'commune', 'other'] as const;
export type LetterLevel = (typeof letterLevels)[number];

/**
 * The level of who issued a letter, from its compared name.
 * @example levelOf('uy ban nhan dan tinh lai chau') // 'province'
 */
export function levelOf(issuerKey: string | null): LetterLevel {
  const key = issuerKey ?? '';
  if (
    /^(?:thu tuong|chinh phu|quoc hoi|uy ban thuong vu quoc hoi|ban bi thu|bo chinh tri|ban chap hanh trung uong)/.test(
      key,
    )
  )
    return 'national';
  if (/^bo |trung uong$/.test(key)) return 'ministry';
  if (/ (?:xa|phuong|dac khu|thi tran) /.test(key)) return 'commune';
  if (/ (?:huyen|thi xa|quan) /.test(key)) return 'district';
  if (/^(?:so|ban|chi cuc|lien minh|hoi|van phong|thanh tra) /.test(key)) return 'department';
  if (/ (?:tinh|thanh pho)(?: |$)/.test(key)) return 'province';
  return 'other';
}

/** What says most about two letters stands on their line: a citation gives way to every other kind. */
const WEIGHT: readonly LinkKind[] = ['replaces', 'amends', 'implements', 'attaches', 'cites'];

export interface LineageEdge {
  readonly from: LetterId;
  readonly to: LetterId;
  readonly kind: LinkKind;
}

/** One edge for two letters, however many links they have. */
export function edgesOf(links: readonly Pick<LetterLink, 'letterId' | 'targetId' | 'kind'>[]): readonly LineageEdge[] {
  const edges = new Map<string, LineageEdge>();
  for (const { letterId: from, targetId: to, kind } of links) {
    const key = `${from} ${to}`;
    const known = edges.get(key);
    if (known === undefined || WEIGHT.indexOf(kind) < WEIGHT.indexOf(known.kind)) edges.set(key, { from, to, kind });
  }
  return [...edges.values()];
}

type Node = Pick<LetterHead, 'id' | 'issuerKey' | 'issuedOn'>;

export interface PlacedLetter<Letter extends Node> {
  readonly letter: Letter;
  readonly level: LetterLevel;
  readonly x: number;
  readonly y: number;
}

export interface LineageDrawing<Letter extends Node> {
  readonly width: number;
  readonly height: number;
  readonly placed: readonly PlacedLetter<Letter>[];
  /** Where each row of a level begins. */
  readonly rows: readonly { readonly level: LetterLevel; readonly y: number; readonly height: number }[];
}

export const BOX = { width: 244, height: 82, gap: 24, rowGap: 46, margin: 12, head: 24 } as const;
const ACROSS = 4;

/** Letters in rows by level, the earliest first; at most four beside each other. */
export function layOut<Letter extends Node>(letters: readonly Letter[]): LineageDrawing<Letter> {
  const placed: PlacedLetter<Letter>[] = [];
  const rows: { level: LetterLevel; y: number; height: number }[] = [];
  let y: number = BOX.margin;
  let widest = 1;
  for (const level of letterLevels) {
    const own = letters
      .filter((one) => levelOf(one.issuerKey) === level)
      .toSorted((a, b) => ((a.issuedOn ?? '') < (b.issuedOn ?? '') ? -1 : 1));
    if (own.length === 0) continue;
    const top = y;
    y += BOX.head;
    for (let at = 0; at < own.length; at += ACROSS) {
      const line = own.slice(at, at + ACROSS);
      widest = Math.max(widest, line.length);
      for (const [i, letter] of line.entries())
        placed.push({ letter, level, x: BOX.margin + i * (BOX.width + BOX.gap), y });
      y += BOX.height + BOX.gap;
    }
    y += BOX.rowGap - BOX.gap;
    rows.push({ level, y: top, height: y - BOX.rowGap - top });
  }
  return {
    width: BOX.margin * 2 + widest * BOX.width + (widest - 1) * BOX.gap,
    height: Math.max(y - BOX.rowGap + BOX.margin, BOX.height),
    placed,
    rows,
  };
}

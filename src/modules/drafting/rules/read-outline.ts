// What somebody typed as the contents of a letter, read as parts: one line is one part, the mark at its beginning says which level. The marks
// themselves are counted anew when the letter is drawn, so a point put in between moves the others.

import { foldText } from '#kernel/vietnamese-text.ts';
import { type ContentPart, marked, pointLetters } from '#law/letter-parts.ts';

export interface Outline {
  readonly parts: readonly ContentPart[];
  /** Marks that were typed as something else than they will be printed. */
  readonly renumbered: readonly { readonly typed: string; readonly printed: string }[];
  /** Lines that are no part where they stand, by a code of the room. */
  readonly faults: readonly OutlineFault[];
}

export interface OutlineFault {
  readonly code:
    | 'drafting/no-contents'
    | 'drafting/letter-without-point'
    | 'drafting/too-many-letters'
    | 'drafting/table-without-head'
    | 'drafting/table-row-too-wide'
    | 'drafting/articles-only-in-decision'
    | 'drafting/decision-without-article'
    | 'drafting/ends-with-table'
    | 'drafting/open-place';
  readonly line: string;
}

const MARKS = [
  ['article', /^Điều\s+\d{1,3}\s*[.:]\s*/u],
  ['section', /^[IVX]{1,5}\.\s+/u],
  ['number', /^\d{1,2}\.\d{1,2}\.?\s+/u],
  ['point', /^\d{1,2}\.\s+/u],
  ['letter', /^[a-zđ]\)\s+/u],
  ['dash', /^[-–—+•*]\s+/u],
] as const;

/** Cells between strokes, with or without one at either end: `| 1 | Rà soát | Sở Y tế |`, `1 | Rà soát | Sở Y tế`. */
function cellsOf(line: string): readonly string[] | null {
  if (!line.includes('|')) return null;
  const inner = line.replace(/^\|/u, '').replace(/\|$/u, '');
  return inner.split('|').map((one) => one.trim());
}

interface Typed {
  readonly part: ContentPart;
  readonly mark: string | null;
}

function linePart(line: string): Typed {
  for (const [kind, pattern] of MARKS) {
    const match = pattern.exec(line);
    if (match !== null && match[0].length < line.length)
      return { part: { kind, text: line.slice(match[0].length).trim() }, mark: match[0].trim() };
  }
  return { part: { kind: 'words', text: line }, mark: null };
}

function tableAt(
  lines: readonly string[],
  at: number,
): { readonly part: ContentPart; readonly next: number; readonly faults: readonly OutlineFault[] } {
  const rows: (readonly string[])[] = [];
  let next = at;
  for (; next < lines.length; next += 1) {
    const cells = cellsOf(lines[next] ?? '');
    if (cells === null) break;
    rows.push(cells);
  }
  const [head = [], ...body] = rows;
  const wide = body.findIndex((one) => one.length > head.length);
  const faults: OutlineFault[] = [];
  if (head.length < 2 || body.length === 0) faults.push({ code: 'drafting/table-without-head', line: lines[at] ?? '' });
  if (wide >= 0) faults.push({ code: 'drafting/table-row-too-wide', line: lines[at + 1 + wide] ?? '' });
  return { part: { kind: 'table', head, rows: body }, next, faults };
}

function faultsOf(parts: readonly ContentPart[], isDecision: boolean): readonly OutlineFault[] {
  const faults: OutlineFault[] = [];
  let hasPoint = false;
  let letters = 0;
  for (const part of parts) {
    if (part.kind === 'table') continue;
    const line = part.text;
    if (/…|\.{4,}/u.test(line)) faults.push({ code: 'drafting/open-place', line });
    if (part.kind === 'section') hasPoint = false;
    if (part.kind === 'point' || part.kind === 'article' || part.kind === 'number') {
      hasPoint = true;
      letters = 0;
    }
    if (part.kind === 'article' && !isDecision) faults.push({ code: 'drafting/articles-only-in-decision', line });
    if ((part.kind === 'letter' || part.kind === 'number') && !hasPoint)
      faults.push({ code: 'drafting/letter-without-point', line });
    if (part.kind !== 'letter') continue;
    letters += 1;
    if (letters === pointLetters.length + 1) faults.push({ code: 'drafting/too-many-letters', line });
  }
  if (isDecision && !parts.some((part) => part.kind === 'article'))
    faults.push({ code: 'drafting/decision-without-article', line: '' });
  const last = parts.at(-1);
  if (last?.kind === 'table') faults.push({ code: 'drafting/ends-with-table', line: last.head.join(' | ') });
  if (parts.length === 0) faults.push({ code: 'drafting/no-contents', line: '' });
  return faults;
}

/**
 * Reads typed contents. A mark says the level of its line; where it stands says its number.
 * @law Decree 30/2020/NĐ-CP, Annex I, Part I, II.6
 * @example readOutline('1. Rà soát\n3. Báo cáo', false).renumbered // [{ typed: '3.', printed: '2.' }]
 */
export function readOutline(typed: string, isDecision: boolean): Outline {
  const lines = typed
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const found: Typed[] = [];
  const faults: OutlineFault[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (line.includes('|')) {
      const table = tableAt(lines, at);
      found.push({ part: table.part, mark: null });
      faults.push(...table.faults);
      at = table.next - 1;
    } else found.push(linePart(line));
  }
  const parts = found.map((one) => one.part);
  const printed = marked(parts);
  const same = (a: string, b: string): boolean =>
    foldText(a).replace(/[.:)\s]/gu, '') === foldText(b).replace(/[.:)\s]/gu, '');
  const renumbered = found.flatMap(({ mark }, i) => {
    const now = printed[i]?.mark ?? '';
    return mark === null || now === '-' || same(mark, now) ? [] : [{ typed: mark, printed: now }];
  });
  return { parts, renumbered, faults: [...faults, ...faultsOf(parts, isDecision)] };
}

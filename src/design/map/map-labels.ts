// Which areas bear their name or number on a map, at the size of letters on a desk and on a phone: what does not fit inside its area is not
// written, so nothing lies upon anything; the table beside names every area.

/** Where a label may stand, and how far it may reach to each side. */
export interface LabelRoom {
  readonly at: readonly [number, number];
  readonly across: number;
  readonly down: number;
}

/** Height of letters in units of the drawing, as `styles/map.scss` sets them. */
export const letterHeights = { name: 19, deskNumber: 20, phoneNumber: 30 } as const;

/** Mean width of a letter, its height being 1. */
const LETTER = 0.56;
const LINE = 1.15;

/** How far the corners of a label may come towards the border: a name well inside, a number nearly to it. */
const closeness = { name: 1.35, number: 2.1 } as const;

function fits({ across, down }: LabelRoom, lines: readonly string[], height: number, close: number): boolean {
  if (across === 0) return false;
  const wide = (Math.max(...lines.map((line) => line.length)) * LETTER * height) / 2;
  const high = (lines.length * LINE * height) / 2;
  return (wide / across) ** 2 + (high / down) ** 2 <= close;
}

/** A name in one line or in two about as long. */
function waysToBreak(name: string): readonly (readonly string[])[] {
  const words = name.split(' ');
  const broken = words.slice(1).map((_, i) => [words.slice(0, i + 1).join(' '), words.slice(i + 1).join(' ')]);
  const longest = (lines: readonly string[]): number => Math.max(...lines.map((line) => line.length));
  return [[name], ...broken.toSorted((a, b) => longest(a) - longest(b)).slice(0, 1)];
}

export interface MapLabel {
  /** The name in its lines; `null` where it does not fit on a desk. */
  readonly name: readonly string[] | null;
  /** Where the number stands. */
  readonly number: 'desk' | 'phone' | 'both' | 'nowhere';
}

/**
 * What an area bears.
 * @example labelOf({ at: [10, 10], across: 90, down: 40 }, 'Bình Lư', 2) // { name: ['Bình Lư'], number: 'phone' }
 */
export function labelOf(room: LabelRoom, name: string, ordinal: number): MapLabel {
  const figures = [String(ordinal)];
  const lines = waysToBreak(name).find((way) => fits(room, way, letterHeights.name, closeness.name)) ?? null;
  const onDesk = lines === null && fits(room, figures, letterHeights.deskNumber, closeness.number);
  const onPhone = fits(room, figures, letterHeights.phoneNumber, closeness.number);
  return { name: lines, number: onDesk && onPhone ? 'both' : onDesk ? 'desk' : onPhone ? 'phone' : 'nowhere' };
}

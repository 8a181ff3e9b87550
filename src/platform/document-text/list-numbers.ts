// Numbers that a word processor gives to the paragraphs of a list: they stand in no text, but a letter is read by them.

import { attributeOf, XmlScanner } from '../spreadsheets/xml-scanner.ts';

interface Level {
  format: string;
  /** Like `%1.` or `%1.%2.`. */
  text: string;
  start: number;
}
/** Levels of each list, by the number that paragraphs name. */
export type Numbering = ReadonlyMap<string, ReadonlyMap<number, Level>>;

const romans: readonly (readonly [number, string])[] = [
  ...([
    [1000, 'm'],
    [900, 'cm'],
    [500, 'd'],
    [400, 'cd'],
    [100, 'c'],
    [90, 'xc'],
    [50, 'l'],
    [40, 'xl'],
  ] as const),
  ...([
    [10, 'x'],
    [9, 'ix'],
    [5, 'v'],
    [4, 'iv'],
    [1, 'i'],
  ] as const),
];

function roman(number: number): string {
  let left = number;
  let text = '';
  for (const [value, sign] of romans) {
    for (; left >= value; left -= value) text += sign;
  }
  return text;
}

function written(number: number, format: string): string {
  switch (format) {
    case 'upperRoman':
      return roman(number).toUpperCase();
    case 'lowerRoman':
      return roman(number);
    case 'lowerLetter':
      return String.fromCharCode(96 + ((number - 1) % 26) + 1);
    case 'upperLetter':
      return String.fromCharCode(64 + ((number - 1) % 26) + 1);
    case 'decimalZero':
      return String(number).padStart(2, '0');
    default:
      return String(number);
  }
}

/** Reads `word/numbering.xml`. */
export function readNumbering(xml: string): Numbering {
  const abstracts = new Map<string, Map<number, Level>>();
  const lists = new Map<string, Map<number, Level>>();
  let levels: Map<number, Level> | null = null;
  let level: Level | null = null;
  let list = '';
  const plain = (name: string): string => name.replace(/^w:/, '');
  const value = (attributes: string): string => attributeOf(attributes, 'w:val') ?? '';
  const scanner = new XmlScanner('word/numbering.xml', {
    wantsText: false,
    text: () => {},
    open(name, attributes) {
      switch (plain(name)) {
        case 'abstractNum':
          levels = new Map();
          abstracts.set(attributeOf(attributes, 'w:abstractNumId') ?? '', levels);
          break;
        case 'lvl':
          level = { format: 'decimal', text: '', start: 1 };
          levels?.set(Number(attributeOf(attributes, 'w:ilvl') ?? 0), level);
          break;
        case 'numFmt':
          if (level !== null) level.format = value(attributes);
          break;
        case 'lvlText':
          if (level !== null) level.text = value(attributes);
          break;
        case 'start':
          if (level !== null) level.start = Number(value(attributes)) || 1;
          break;
        case 'num':
          list = attributeOf(attributes, 'w:numId') ?? '';
          levels = null;
          break;
        case 'abstractNumId': {
          const known = abstracts.get(value(attributes));
          if (known !== undefined) lists.set(list, known);
          break;
        }
      }
    },
    close(name) {
      if (plain(name) === 'lvl') level = null;
    },
  });
  scanner.push(xml);
  scanner.finish();
  return lists;
}

/** Counts the paragraphs of lists as they come. */
export class ListNumbers {
  readonly #numbering: Numbering | null;
  readonly #counted = new Map<string, number[]>();

  constructor(numbering: Numbering | null) {
    this.#numbering = numbering;
  }

  /** The mark of the next paragraph of a list at a level, `''` where the list is not known; a bullet is a dash. */
  next(list: string, level: number): string {
    const levels = this.#numbering?.get(list);
    const own = levels?.get(level);
    if (levels === undefined || own === undefined) return '';
    if (own.format === 'bullet') return '-';
    if (own.format === 'none') return '';
    const counted = this.#counted.get(list) ?? [];
    for (let above = 0; above < level; above += 1) counted[above] ??= levels.get(above)?.start ?? 1;
    counted[level] = counted[level] === undefined ? own.start : counted[level] + 1;
    counted.length = level + 1;
    this.#counted.set(list, counted);
    return own.text.replace(/%(\d)/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      return written(counted[at] ?? 1, levels.get(at)?.format ?? 'decimal');
    });
  }
}

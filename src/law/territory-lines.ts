// How the documents of law/territory are written, line by line: what a line holds, and the fault that names file and path.

import { type LocalDate, parseIsoDate } from '#kernel/calendar.ts';
import { typeWords, type UnitLevel, type UnitType } from './territory-types.ts';

/** A document of `law/territory` that is not as promised; the message names file, path and fault. */
export class TerritoryFault extends Error {
  constructor(file: string, path: string, fault: string) {
    super(`${file}: ${path}: ${fault}`);
    this.name = 'TerritoryFault';
  }
}

export type Fields = Readonly<Record<string, unknown>>;

const TYPES_BY_LEVEL: Readonly<Record<UnitLevel, readonly UnitType[]>> = {
  province: ['province', 'city'],
  district: ['urban-district', 'town', 'city', 'district'],
  commune: ['commune', 'ward', 'township', 'special-zone'],
};
const CODE: Readonly<Record<UnitLevel, RegExp>> = { province: /^\d{2}$/, district: /^\d{3}$/, commune: /^\d{5}$/ };

/** An object with keys, or a fault. */
export function fieldsOf(value: unknown, file: string, path: string): Fields {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) {
    throw new TerritoryFault(file, path, 'expected an object');
  }
  return value as Fields;
}

/** The list under a key, or a fault. */
export function listOf(owner: Fields, key: string, file: string): readonly unknown[] {
  const value = owner[key];
  if (!Array.isArray(value)) throw new TerritoryFault(file, key, 'expected a list');
  return value;
}

/** Text that is not empty, or a fault. */
export function textOf(value: unknown, file: string, path: string): string {
  if (typeof value !== 'string' || value === '') throw new TerritoryFault(file, path, 'expected text');
  return value;
}

/** A date `YYYY-MM-DD`, or a fault. */
export function dayOf(value: unknown, file: string, path: string): LocalDate {
  const parsed = parseIsoDate(textOf(value, file, path));
  if (parsed === null) throw new TerritoryFault(file, path, `${String(value)} is not a date YYYY-MM-DD`);
  return parsed;
}

/** A code with the digits of its level, or a fault. */
export function codeOf(value: unknown, level: UnitLevel, file: string, path: string): string {
  const code = textOf(value, file, path);
  if (!CODE[level].test(code)) throw new TerritoryFault(file, path, `${code} is not the code of a ${level}`);
  return code;
}

/**
 * Reads every line of a list; a fault inside gets its path. (The path is written only then: 25,000 lines are read at
 * every start that needs them.)
 */
export function readLines(owner: Fields, key: string, at: string, file: string, read: (line: string) => void): void {
  const lines = listOf(owner, key, file);
  for (let i = 0; i < lines.length; i += 1) {
    try {
      const line = lines[i];
      if (typeof line !== 'string') throw new RangeError('expected a line of text');
      read(line);
    } catch (fault) {
      if (fault instanceof RangeError) throw new TerritoryFault(file, `${at}${key}[${i}]`, fault.message);
      throw fault;
    }
  }
}

const isDigits = (line: string, from: number, until: number): boolean => {
  for (let i = from; i < until; i += 1) {
    const c = line.charCodeAt(i);
    if (!(c >= 48 && c <= 57)) return false;
  }
  return true;
};

/** The code of `width` digits that stands at a place of a line and ends with a space; throws RangeError otherwise. */
export function codeAt(line: string, from: number, width: number): string {
  if (!isDigits(line, from, from + width) || line.charCodeAt(from + width) !== 32) {
    throw new RangeError(`expected ${width} digits and a space at character ${from + 1} of "${line}"`);
  }
  return line.slice(from, from + width);
}

/** The type that opens a full name of a level (`township` for `Thị trấn Mường Tè`); throws RangeError where none does. */
export function typeOf(fullName: string, level: UnitLevel): UnitType {
  for (const type of TYPES_BY_LEVEL[level]) {
    const end = typeWords[type].length;
    if (fullName.charCodeAt(end) === 32 && fullName.length > end + 1 && fullName.startsWith(typeWords[type]))
      return type;
  }
  throw new RangeError(`"${fullName}" does not open with the type word of a ${level}`);
}

/** `Mường Tè` of `Thị trấn Mường Tè`. */
export function bareName(fullName: string, type: UnitType): string {
  return fullName.slice(typeWords[type].length + 1);
}

/** The member of a table with that code; throws RangeError where there is none. */
export function knownIn<T>(table: ReadonlyMap<string, T>, code: string, what: string): T {
  const found = table.get(code);
  if (found === undefined) throw new RangeError(`no ${what} ${code}`);
  return found;
}

/** The key under which a table knows a value, or a fault with its path. */
export function keyOf<T>(
  table: ReadonlyMap<string, T>,
  value: unknown,
  what: string,
  file: string,
  path: string,
): string {
  if (typeof value !== 'string' || !table.has(value))
    throw new TerritoryFault(file, path, `no ${what} ${String(value)}`);
  return value;
}

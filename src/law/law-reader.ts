// Strict reading of the law's data: whatever is not as promised is named by file, path and fault, and nothing is guessed.

import { type LocalDate, parseIsoDate } from '#kernel/calendar.ts';

/** A document of `law/` that is not as promised; the message names file, path and fault. */
export class LawDataFault extends Error {
  constructor(file: string, path: string, fault: string) {
    super(`${file}: ${path === '' ? '(whole document)' : path}: ${fault}`);
    this.name = 'LawDataFault';
  }
}

/** How sure a value is: P act read in a transcript, S secondary source, R recalled, I inferred by the authors. */
export const confidences = ['P', 'S', 'R', 'I'] as const;
export type Confidence = (typeof confidences)[number];

/** One place of a document, with its file and path, that can be asked what it holds. */
export class LawValue {
  readonly file: string;
  readonly path: string;
  readonly value: unknown;

  constructor(file: string, value: unknown, path = '') {
    this.file = file;
    this.path = path;
    this.value = value;
  }

  /** Throws the fault of this place. */
  fault(fault: string): never {
    throw new LawDataFault(this.file, this.path, fault);
  }

  /** Whether `null` stands here. */
  get isNull(): boolean {
    return this.value === null;
  }

  /** An object with exactly these keys; a missing or a further one is a fault. */
  object<const Keys extends readonly string[]>(keys: Keys): { readonly [Key in Keys[number]]: LawValue } {
    const { value } = this;
    if (value === null || typeof value !== 'object' || Array.isArray(value)) this.fault('expected an object');
    const further = Object.keys(value).filter((key) => !keys.includes(key));
    if (further.length > 0) this.fault(`unknown key ${further.join(', ')}`);
    const missing = keys.filter((key) => !(key in value));
    if (missing.length > 0) this.fault(`missing key ${missing.join(', ')}`);
    const at = (key: string) =>
      new LawValue(this.file, Reflect.get(value, key), this.path === '' ? key : `${this.path}.${key}`);
    return Object.fromEntries(keys.map((key) => [key, at(key)])) as { readonly [Key in Keys[number]]: LawValue };
  }

  /** An object with the first keys, and perhaps the second ones; what may be absent and is, reads as `null`. */
  objectWith<const Keys extends readonly string[], const Optional extends readonly string[]>(
    keys: Keys,
    optional: Optional,
  ): { readonly [Key in Keys[number] | Optional[number]]: LawValue } {
    const { value } = this;
    if (value === null || typeof value !== 'object' || Array.isArray(value)) this.fault('expected an object');
    const absent = optional.filter((key) => !(key in value)).map((key) => [key, null]);
    const whole = new LawValue(this.file, { ...value, ...Object.fromEntries(absent) }, this.path);
    return whole.object([...keys, ...optional] as unknown as readonly (Keys[number] | Optional[number])[]);
  }

  /** An object with any keys, as pairs. */
  entries(): readonly (readonly [string, LawValue])[] {
    const { value } = this;
    if (value === null || typeof value !== 'object' || Array.isArray(value)) this.fault('expected an object');
    return Object.entries(value).map(([key, member]) => [
      key,
      new LawValue(this.file, member, this.path === '' ? key : `${this.path}.${key}`),
    ]);
  }

  /** A list, each member read by `read`; an absent one is empty. */
  listOrNone<T>(read: (item: LawValue) => T): readonly T[] {
    return this.isNull ? [] : this.list(read);
  }

  /** A list, each member read by `read`. */
  list<T>(read: (item: LawValue) => T): readonly T[] {
    const { value } = this;
    if (!Array.isArray(value)) this.fault('expected a list');
    return value.map((item, i) => read(new LawValue(this.file, item, `${this.path}[${i}]`)));
  }

  /** What `read` finds, or `null` where `null` stands. */
  orNull<T>(read: (value: LawValue) => T): T | null {
    return this.value === null ? null : read(this);
  }

  /** Text that is not empty. */
  text(): string {
    if (typeof this.value !== 'string' || this.value.trim() === '') this.fault('expected text');
    return this.value;
  }

  /** A date `YYYY-MM-DD` that exists. */
  date(): LocalDate {
    const parsed = typeof this.value === 'string' ? parseIsoDate(this.value) : null;
    return parsed ?? this.fault(`expected a date YYYY-MM-DD, found ${JSON.stringify(this.value)}`);
  }

  /** A whole number within bounds, both counting. */
  whole(minimum: number, maximum: number): number {
    const { value } = this;
    if (typeof value !== 'number' || !Number.isInteger(value) || value < minimum || value > maximum) {
      this.fault(`expected a whole number from ${minimum} to ${maximum}, found ${JSON.stringify(value)}`);
    }
    return value;
  }

  /** One of a list of words. */
  oneOf<const Words extends readonly string[]>(words: Words): Words[number] {
    if (!words.includes(this.value as string)) {
      this.fault(`expected one of ${words.join(', ')}, found ${JSON.stringify(this.value)}`);
    }
    return this.value as Words[number];
  }
}

// Identities: UUIDv7 made by the application, branded per entity, and the permanent check-digited public codes.

declare const brand: unique symbol;

/** A string that belongs to one kind of thing; `Id<'product'>` and `Id<'producer'>` do not mix. */
export type Id<Kind extends string> = string & { readonly [brand]: Kind };

export type AccountId = Id<'account'>;
export type ProducerId = Id<'producer'>;
export type ProductId = Id<'product'>;
export type RecognitionId = Id<'recognition'>;
export type CommandId = Id<'command'>;
export type FileHash = Id<'file-hash'>;

/** Ten random bytes; the platform gives cryptographic ones, tests give counted ones. */
export type RandomBytes = (length: number) => Uint8Array;

const HEX: readonly string[] = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

function hex(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += HEX[byte];
  return text;
}

/**
 * A UUID version 7 (RFC 9562): 48 bits of milliseconds, then random bits, so ids sort by time of making.
 * `uuidV7(0, () => new Uint8Array(10))` is `00000000-0000-7000-8000-000000000000`.
 */
export function uuidV7(milliseconds: number, random: RandomBytes): string {
  const bytes = new Uint8Array(16);
  let time = milliseconds;
  for (let i = 5; i >= 0; i -= 1) {
    bytes[i] = time % 256;
    time = Math.floor(time / 256);
  }
  bytes.set(random(10), 6);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x70;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const h = hex(bytes);
  return `${h.slice(0, 8)}-${h.slice(8, 12)}-${h.slice(12, 16)}-${h.slice(16, 20)}-${h.slice(20)}`;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** Whether a text is a lower-case UUID; anything else from outside is answered as not found. */
export function isUuid(text: string): boolean {
  return UUID.test(text);
}

const SYMBOLS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * The permanent public code of a record: a prefix letter, eight symbols of Crockford's base 32 and a check symbol
 * (weighted sum modulo 31, so every single wrong symbol and every swap of neighbours is noticed).
 * It outlives name, address and administrative unit. `checkedCode('P', bytes)` is like `P7K2M-4QX9D`.
 */
export function checkedCode(prefix: string, bytes: Uint8Array): string {
  let body = '';
  for (let i = 0; i < 8; i += 1) body += SYMBOLS[(bytes[i] ?? 0) % 31];
  const whole = body + checkSymbol(body);
  return `${prefix}${whole.slice(0, 4)}-${whole.slice(4)}`;
}

function checkSymbol(body: string): string {
  let sum = 0;
  for (let i = 0; i < body.length; i += 1) sum += (i + 2) * SYMBOLS.indexOf(body[i] ?? '0');
  return SYMBOLS[sum % 31] ?? '0';
}

/**
 * The code as it is stored, if the check symbol holds; `null` for a mistyped one. Accepts lower case, spaces,
 * missing hyphen, and O, I, L typed for 0, 1, 1.
 */
export function parseCheckedCode(prefix: string, text: string): string | null {
  const clean = text.toUpperCase().replace(/[\s-]/g, '');
  if (!clean.startsWith(prefix)) return null;
  const body = clean.slice(prefix.length).replace(/O/g, '0').replace(/[IL]/g, '1');
  if (body.length !== 9 || [...body].some((s) => !SYMBOLS.includes(s) || s === 'Z')) return null;
  if (checkSymbol(body.slice(0, 8)) !== body[8]) return null;
  return `${prefix}${body.slice(0, 4)}-${body.slice(4)}`;
}

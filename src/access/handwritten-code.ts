// Secrets that people copy by hand: sixteen letters and digits of five bits each (80 bits), in four groups.

/** Crockford's letters: no I, L, O, U, so that a handwritten code can be read back. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 16;

/** A code of secret bytes (at least sixteen), written `7K2M-4QX9-D0AB-CDEF`. */
export function writeCode(bytes: Uint8Array): string {
  const letters = [...bytes.subarray(0, LENGTH)].map((byte) => LETTERS[byte % 32] ?? '0');
  return letters.join('').replace(/(.{4})(?=.)/g, '$1-');
}

/** What was typed, as its letters: without groups, in capitals, O, I and L read as 0, 1 and 1. */
export function lettersOf(typed: string): string {
  return typed.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');
}

/** The sixteen letters of a typed code, or null where the text is none. */
export function readCode(typed: string): string | null {
  const letters = lettersOf(typed);
  return letters.length === LENGTH && [...letters].every((letter) => LETTERS.includes(letter)) ? letters : null;
}

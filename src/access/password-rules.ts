// What a password must be: 8 to 128 characters, not among those tried first, not made of the person's own name. Nothing about
// capitals, digits or signs; any letter, space or sign counts.

import { foldName } from '#kernel/vietnamese-text.ts';
import { isCommonPassword } from './common-passwords.ts';

export const shortestPassword = 8;
export const advisedPassword = 15;
export const longestPassword = 128;

/** Why a password is refused. */
export type PasswordFault =
  | { readonly code: 'access/password-too-short'; readonly details: { readonly minimum: number } }
  | { readonly code: 'access/password-too-long'; readonly details: { readonly maximum: number } }
  | { readonly code: 'access/password-common'; readonly details: Readonly<Record<string, never>> }
  | { readonly code: 'access/password-personal'; readonly details: Readonly<Record<string, never>> };

/** What a phone types and what a desk types is the same password: composed form, nothing else is changed. */
export function passwordForm(typed: string): string {
  return typed.normalize('NFC');
}

/** Folded without spaces and endings of digits or signs, to see the person's own words in it. */
function core(text: string): string {
  return foldName(text).replace(/\s/g, '').replace(/\d+$/, '');
}

/**
 * The fault of a password for a person, or null. Exactly 8 characters pass, exactly 128 pass.
 * `personal` are the login, the name and the like: a password that is only one of them with digits is refused.
 */
export function passwordFault(typed: string, personal: readonly string[]): PasswordFault | null {
  const password = passwordForm(typed);
  const length = [...password].length;
  if (length < shortestPassword) {
    return { code: 'access/password-too-short', details: { minimum: shortestPassword } };
  }
  if (length > longestPassword) return { code: 'access/password-too-long', details: { maximum: longestPassword } };
  if (isCommonPassword(password)) return { code: 'access/password-common', details: {} };
  const heart = core(password);
  const own = personal.flatMap((words) => [words, words.split('@')[0] ?? '']).map(core);
  if (own.some((word) => word.length >= 3 && (heart === word || heart === word + word))) {
    return { code: 'access/password-personal', details: {} };
  }
  return null;
}

// A password that was found good and is already hashed. Only this file makes one, so that an act which takes it can be
// called by nobody who did not come through the rules, and no act ever holds a password in clear.

import { invalidFields } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { hashPassword } from './password-hash.ts';
import { passwordFault, passwordForm } from './password-rules.ts';

export class NewPassword {
  readonly hash: string;
  private constructor(hash: string) {
    this.hash = hash;
  }

  /** Judges and hashes; every fault at once, at the fields `password` and `repeat`. */
  static async from(typed: {
    readonly password: string;
    readonly repeat: string;
    readonly personal: readonly string[];
  }): Promise<Result<NewPassword>> {
    const fault =
      typed.password === '' ? { code: 'required', details: {} } : passwordFault(typed.password, typed.personal);
    const differs = passwordForm(typed.password) !== passwordForm(typed.repeat);
    const fields = [
      ...(fault === null ? [] : [{ path: 'password', code: fault.code, details: fault.details }]),
      ...(fault === null && differs ? [{ path: 'repeat', code: 'access/password-repeat-differs' }] : []),
    ];
    if (fields.length > 0) return refuse(invalidFields(fields));
    const hashed = await hashPassword(typed.password);
    return hashed.ok ? ok(new NewPassword(hashed.value)) : hashed;
  }
}

// A person opens an account of their own, from a phone: name, phone number or e-mail, password. It gives no right: the commune
// confirms whom they speak for. The answer is the same whether the login was free or taken.

import { z } from 'zod';
import { type Account, accountContent } from '#access/account.ts';
import { stranger } from '#access/actor.ts';
import { networkOf, registrationDoor } from '#access/lock-out.ts';
import { isPhoneOrMail, loginKey } from '#access/login-name.ts';
import { NewPassword } from '#access/new-password.ts';
import { registrationKey } from '#access/prove-identity.ts';
import { insertAccount } from '#access/store-accounts.ts';
import { countTry } from '#access/store-attempts.ts';
import { type FieldProblem, invalidFields, problem } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { cleanText } from '#kernel/vietnamese-text.ts';
import { text } from '#runner/fields.ts';
import type { Ports } from '#runner/ports.ts';
import { runUseCase } from '#runner/run-use-case.ts';
import { defineUseCase } from '#runner/use-case.ts';

export const registerOneself = defineUseCase({
  name: 'access/register-oneself',
  kind: 'act',
  legalBasis: null,
  input: z.object({
    displayName: text(120),
    login: text(200),
    password: z.custom<NewPassword>((value) => value instanceof NewPassword),
  }),
  async run({ displayName, login, password }, context) {
    const key = loginKey(login);
    if (key === null || !isPhoneOrMail(key)) return refuse(problem('invalid', 'access/login-not-reachable'));
    const account: Account = {
      id: context.newId<'account'>(),
      version: 1,
      login,
      loginKey: key,
      displayName,
      email: key.includes('@') ? key : null,
      status: 'active',
      statusReason: null,
      passwordHash: password.hash,
      passwordChangedAt: context.now,
      mustChangePassword: false,
      provinceCode: null,
      communeCode: null,
      namedOn: context.today,
      selfRegistered: true,
      madeAt: context.now,
      changedAt: context.now,
    };
    if (!(await insertAccount(context.db, account))) return refuse(problem('conflict', 'access/login-taken'));
    context.touch({ kind: 'account', id: account.id, before: null, after: accountContent(account) });
    return ok({});
  },
});

/** What the form sends. */
export interface RegistrationForm {
  readonly displayName: string;
  readonly login: string;
  readonly password: string;
  readonly repeat: string;
}

/**
 * Every wrong field at once; else done. A login that is taken is answered like a free one: who it belongs to signs in
 * with their own password, nobody else learns that it exists.
 */
export async function registerFromForm(ports: Ports, typed: RegistrationForm, address: string): Promise<Result<null>> {
  const displayName = cleanText(typed.displayName);
  const login = cleanText(typed.login);
  const key = loginKey(login);
  const fields: FieldProblem[] = [];
  if (displayName === '') fields.push({ path: 'displayName', code: 'required' });
  else if (displayName.length > 120) fields.push({ path: 'displayName', code: 'too-long', details: { maximum: 120 } });
  if (login === '') fields.push({ path: 'login', code: 'required' });
  else if (key === null || !isPhoneOrMail(key)) fields.push({ path: 'login', code: 'access/login-not-reachable' });
  const open = await countTry(
    ports.database.write,
    [{ key: registrationKey(ports.formSecret, networkOf(address)), rule: registrationDoor }],
    ports.clock.now(),
  );
  if (!open) return refuse(problem('unavailable', 'access/too-many-registrations'));
  const password = await NewPassword.from({
    password: typed.password,
    repeat: typed.repeat,
    personal: [displayName, login],
  });
  if (!password.ok)
    return password.problem.fields === undefined
      ? password
      : refuse(invalidFields([...fields, ...password.problem.fields]));
  if (fields.length > 0) return refuse(invalidFields(fields));
  const input = { displayName, login, password: password.value };
  const done = await runUseCase(ports, registerOneself, input, { actor: stranger });
  return done.ok || done.problem.code === 'access/login-taken' ? ok(null) : done;
}

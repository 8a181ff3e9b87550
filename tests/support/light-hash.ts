// Password hashes that cost next to nothing, in place of the real package, for the hundreds of people that the tests open and sign in.
// Real Argon2id with one small pass; what it announces are the parameters it was asked for, so that nothing else changes. The real
// cost is proven where this stands aside: `*.alone.test.ts`, and every test that runs the built program.

import { randomBytes } from 'node:crypto';
import { createRequire } from 'node:module';
import type * as Argon2 from '@node-rs/argon2';

// Asked for past the runner of the tests, which would answer with this file.
const real = createRequire(import.meta.url)('@node-rs/argon2') as typeof Argon2;
const LIGHT = { memoryCost: 64, timeCost: 1 } as const;
const COST = /\$m=\d+,t=\d+,/;
/** Hashes made here carry it at the head of their salt; another process may have made them. */
const MARK = Buffer.from('light/');

/** Hashes as the package does, lightly. */
export async function hash(password: string, options: Argon2.Options): Promise<string> {
  const salt = Buffer.concat([MARK, randomBytes(16 - MARK.length)]);
  const made = await real.hash(password, { ...options, ...LIGHT, salt });
  return made.replace(COST, `$m=${options.memoryCost},t=${options.timeCost},`);
}

/** Whether the password fits a hash, made here or by the package. */
export async function verify(stored: string, password: string): Promise<boolean> {
  const [, , , , salt = ''] = stored.split('$');
  const light = Buffer.from(salt, 'base64').subarray(0, MARK.length).equals(MARK);
  return await real.verify(
    light ? stored.replace(COST, `$m=${LIGHT.memoryCost},t=${LIGHT.timeCost},`) : stored,
    password,
  );
}

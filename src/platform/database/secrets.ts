// Secrets of an installation, made at its first start, kept in the database, never in a dump.

import type { Pool } from 'pg';
import type { RandomBytes } from '#kernel/ids.ts';

/** The secret for a purpose; made once, also when two processes ask at the same time. */
export async function secretFor(pool: Pool, purpose: string, random: RandomBytes): Promise<string> {
  const fresh = Buffer.from(random(32)).toString('base64url');
  await pool.query(
    `insert into secret_key (id, purpose, private_material, made_at) values ($1, $1, $2, now()) on conflict (id) do nothing`,
    [purpose, fresh],
  );
  const found = await pool.query<{ private_material: string }>(
    'select private_material from secret_key where id = $1',
    [purpose],
  );
  const secret = found.rows[0]?.private_material;
  if (secret === undefined) throw new Error(`no secret for ${purpose}`);
  return secret;
}

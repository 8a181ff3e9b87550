// `ocop keys export FILE` and `ocop keys import FILE`: the secrets that a dump never holds, for a safe of their own.

import { readFile, writeFile } from 'node:fs/promises';
import { z } from 'zod';
import { listStoredKeys, putStoredKey } from '#platform/keys/key-folder.ts';
import type { CommandCall } from '../cli.ts';
import { openInstallation } from '../ports.ts';
import { exitCodes } from '../terminal.ts';

const keyFile = z.object({
  kind: z.literal('openocop-keys'),
  keys: z.array(
    z.object({
      id: z.string().min(1),
      purpose: z.string().min(1),
      private_material: z.string().min(1),
      public_material: z.string().nullable(),
      made_at: z.string(),
      retired_at: z.string().nullable(),
    }),
  ),
  /** Keys of certificates, which lie in files beside the database; files of before have none. */
  certificateKeys: z
    .array(z.object({ keyNumber: z.number().int().min(1).max(255), x: z.string(), y: z.string(), d: z.string() }))
    .default([]),
});

/** Writes every key to a new file that only its owner may read. */
export async function exportKeys({ rest, settings, terminal }: CommandCall): Promise<number> {
  const [target] = rest;
  if (target === undefined) {
    terminal.complain('Usage: ocop keys export FILE');
    return exitCodes.usage;
  }
  const installation = await openInstallation(settings, 'join');
  try {
    const { rows } = await installation.ports.database.writePool.query(
      'select id, purpose, private_material, public_material, made_at, retired_at from secret_key order by id',
    );
    const certificateKeys = await listStoredKeys(installation.ports.keyRoot);
    const content = { kind: 'openocop-keys', keys: rows, certificateKeys };
    await writeFile(target, `${JSON.stringify(content)}\n`, { mode: 0o600, flag: 'wx' });
    const count = rows.length + certificateKeys.length;
    terminal.say(`${count} keys written to ${target}. Keep the file where two people can reach it and nobody else.`);
    terminal.answer({ keys: count });
    return exitCodes.done;
  } catch (error) {
    if ((error as { code?: string }).code !== 'EEXIST') throw error;
    terminal.complain(`${target} is there already. Choose another name.`);
    return exitCodes.refused;
  } finally {
    await installation.close();
  }
}

/** Takes keys back in; a key of the same name is replaced. */
export async function importKeys({ rest, settings, terminal }: CommandCall): Promise<number> {
  const [source] = rest;
  if (source === undefined) {
    terminal.complain('Usage: ocop keys import FILE');
    return exitCodes.usage;
  }
  const text = await readFile(source, 'utf8').catch(() => null);
  const parsed = text === null ? null : keyFile.safeParse(parseJson(text));
  if (parsed === null || !parsed.success) {
    terminal.complain(`${source} is no file of OpenOCOP keys. Nothing was changed.`);
    return exitCodes.refused;
  }
  const installation = await openInstallation(settings, 'join');
  const client = await installation.ports.database.writePool.connect();
  try {
    await client.query('begin');
    for (const key of parsed.data.keys) {
      await client.query(
        `insert into secret_key (id, purpose, private_material, public_material, made_at, retired_at)
         values ($1, $2, $3, $4, $5, $6)
         on conflict (id) do update set private_material = excluded.private_material,
           public_material = excluded.public_material, made_at = excluded.made_at, retired_at = excluded.retired_at`,
        [key.id, key.purpose, key.private_material, key.public_material, key.made_at, key.retired_at],
      );
    }
    await client.query('commit');
    for (const key of parsed.data.certificateKeys) await putStoredKey(installation.ports.keyRoot, key);
    const count = parsed.data.keys.length + parsed.data.certificateKeys.length;
    terminal.say(`${count} keys taken in. Restart the server so that it uses them.`);
    terminal.answer({ keys: count });
    return exitCodes.done;
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    client.release();
    await installation.close();
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

// Where an installation's records and files are, for work that must not migrate or change them: doctor and upgrade.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type pg from 'pg';
import type { Problem } from '#kernel/problem.ts';
import { ok, type Result } from '#kernel/result.ts';
import { openEmbedded } from '#platform/database/embedded/open-embedded.ts';
import { placesOf } from '#platform/database/embedded/places.ts';
import type { Log } from '#platform/log/log.ts';

/** The settings that say where things are. */
export interface PlaceSettings {
  readonly checkout: string;
  /** A server's address; null: the embedded database. */
  readonly databaseUrl: string | null;
  /** OCOP_DATA; null: the usual place. */
  readonly dataRoot: string | null;
  /** OCOP_FILES; null: `files` in the data's folder. */
  readonly fileRoot: string | null;
  /** OCOP_PG_USER; null: chosen. */
  readonly account: string | null;
  readonly log: Log;
}

/** An open place. */
export interface Place {
  readonly connection: pg.ClientConfig;
  readonly fileRoot: string;
  readonly embedded: { readonly directory: string; readonly version: string } | null;
  close(): Promise<void>;
}

/** The folder of uploaded files, with an embedded database or without. */
export function fileRootOf(settings: Pick<PlaceSettings, 'checkout' | 'dataRoot' | 'fileRoot'>): string {
  if (settings.fileRoot !== null) return settings.fileRoot;
  return placesOf({ checkout: settings.checkout, dataRoot: settings.dataRoot ?? undefined }).files;
}

/** Whether an embedded database has been made already. */
export function hasEmbeddedData(settings: Pick<PlaceSettings, 'checkout' | 'dataRoot'>): boolean {
  const { data } = placesOf({ checkout: settings.checkout, dataRoot: settings.dataRoot ?? undefined });
  return existsSync(join(data, 'PG_VERSION'));
}

/** Reaches the database; the embedded one is joined, or started for the time being. */
export async function openPlace(settings: PlaceSettings): Promise<Result<Place, Problem>> {
  if (settings.databaseUrl !== null) {
    const connection = { connectionString: settings.databaseUrl };
    return ok({ connection, fileRoot: fileRootOf(settings), embedded: null, close: async () => {} });
  }
  const opened = await openEmbedded({
    checkout: settings.checkout,
    purpose: 'join',
    dataRoot: settings.dataRoot ?? undefined,
    account: settings.account ?? undefined,
    log: settings.log,
  });
  if (!opened.ok) return opened;
  const server = opened.value;
  return ok({
    connection: server.connection,
    fileRoot: settings.fileRoot ?? server.fileRoot,
    embedded: { directory: server.dataDirectory, version: server.version },
    close: () => server.stop(),
  });
}

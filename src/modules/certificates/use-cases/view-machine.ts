// The name and the keys of printed codes as they stand, for who runs the machine.

import { z } from 'zod';
import type { Instant } from '#kernel/calendar.ts';
import { ok } from '#kernel/result.ts';
import { readStoredKey } from '#platform/keys/key-folder.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { findHost, listKeys } from '../store-certificates.ts';

export interface MachineView {
  readonly host: { readonly origin: string; readonly confirmedAt: Instant } | null;
  readonly keys: readonly {
    readonly keyNumber: number;
    readonly retiredAt: Instant | null;
    /** Its private half is on this machine. */
    readonly isHere: boolean;
  }[];
}

export const viewMachine = defineUseCase({
  name: 'certificates/confirm-host',
  kind: 'read',
  legalBasis: null,
  input: z.object({}),
  async run(_input, { db, ports }) {
    const host = await findHost(db);
    const keys = await Promise.all(
      (await listKeys(db)).map(async ({ keyNumber, retiredAt }) => ({
        keyNumber,
        retiredAt,
        isHere: (await readStoredKey(ports.keyRoot, keyNumber)) !== null,
      })),
    );
    return ok<MachineView>({ host: host && { origin: host.origin, confirmedAt: host.confirmedAt }, keys });
  },
});

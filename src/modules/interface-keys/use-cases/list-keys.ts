// One's own keys and those of the offices one works in: what each opens, since when, until when, when it was last used.

import { z } from 'zod';
import { type InterfaceKey, type KeyOffice, type KeyState, stateOfKey } from '#access/interface-key.ts';
import { findDisplayNames } from '#access/store-accounts.ts';
import { listKeysOf } from '#access/store-interface-keys.ts';
import type { AccountId } from '#kernel/ids.ts';
import { ok } from '#kernel/result.ts';
import { loadTerritory } from '#law/territory.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { officesOf, officeText } from '../offices-of.ts';

export interface ListedKey extends Omit<InterfaceKey, 'accountId' | 'secondFactor' | 'version' | 'revokedBy'> {
  readonly state: KeyState;
  readonly ownerName: string;
  readonly isOwn: boolean;
  /** The office by name; `null`: the account's own. */
  readonly officeName: string | null;
  readonly revokedByName: string | null;
}

/** An office to choose. */
export interface NamedOffice {
  readonly value: string;
  readonly name: string;
}

export interface Keys {
  readonly keys: readonly ListedKey[];
  readonly offices: readonly NamedOffice[];
}

export const listKeys = defineUseCase({
  name: 'interface-keys/list-keys',
  kind: 'read',
  legalBasis: null,
  input: z.object({}),
  async run(_input, context) {
    const { actor, db, today } = context;
    if (actor.accountId === null) return ok<Keys>({ keys: [], offices: [] });
    const accountId: AccountId = actor.accountId;
    const territory = await loadTerritory();
    const nameOf = (office: KeyOffice): string =>
      (office.communeCode === null
        ? territory.since.provinces.get(office.provinceCode)?.fullName
        : territory.since.communes.get(office.communeCode)?.fullName) ?? officeText(office);
    const offices = actor.key === undefined || actor.key.ofOffice ? officesOf(actor) : [];
    const found = await listKeysOf(db, accountId, offices);
    const names = await findDisplayNames(
      db,
      found.flatMap((key) => [key.accountId, ...(key.revokedBy === null ? [] : [key.revokedBy])]),
    );
    const keys = found.map((key): ListedKey => {
      const { accountId: owner, secondFactor: _factor, version: _version, revokedBy, ...shown } = key;
      const { provinceCode, communeCode } = key;
      return {
        ...shown,
        state: stateOfKey(key, today),
        ownerName: names.get(owner) ?? '',
        isOwn: owner === accountId,
        officeName: provinceCode === null ? null : nameOf({ provinceCode, communeCode }),
        revokedByName: revokedBy === null ? null : (names.get(revokedBy) ?? null),
      };
    });
    return ok<Keys>({ keys, offices: offices.map((one) => ({ value: officeText(one), name: nameOf(one) })) });
  },
});

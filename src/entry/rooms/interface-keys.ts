// What the room of keys answers. It is made over the other rooms: a key opens what they list for programs.

import { guidePage } from '#modules/interface-keys/screens/guide.tsx';
import { listKeysPage } from '#modules/interface-keys/screens/list-keys.tsx';
import { makeKeyPageOver } from '#modules/interface-keys/screens/make-key.tsx';
import { revokeKeyPage } from '#modules/interface-keys/screens/revoke-key.tsx';
import { listKeys } from '#modules/interface-keys/use-cases/list-keys.ts';
import { makeKeyOver } from '#modules/interface-keys/use-cases/make-key.ts';
import { revokeKey } from '#modules/interface-keys/use-cases/revoke-key.ts';
import type { RoomRoutes } from './room-routes.ts';

export function interfaceKeysOver(rooms: readonly RoomRoutes[]): RoomRoutes {
  const operations = rooms.flatMap((room) => room.useCases.map(({ name, kind }) => ({ name, kind })));
  return {
    pages: [guidePage, listKeysPage, makeKeyPageOver(operations, makeKeyOver(operations) as never), revokeKeyPage],
    files: [],
    // Making a key stays out: a page draws the secret.
    useCases: [listKeys, revokeKey],
  };
}

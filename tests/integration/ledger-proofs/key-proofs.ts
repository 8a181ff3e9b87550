// Keys for programs: made for an office, revoked by a colleague there.

import { revokeKey } from '#modules/interface-keys/use-cases/revoke-key.ts';
import { asked, makeKey } from '../../interface-keys/making.ts';
import { binhLu } from '../../producers/people.ts';
import type { Proving } from './proving.ts';

export async function proveKeys(proving: Proving): Promise<void> {
  const kinds = ['interface-key'];
  const { input } = asked({ office: '12/03390' });
  const { keyId } = await proving.act(makeKey, input, binhLu, kinds, (done) => [done.keyId]);
  await proving.act(revokeKey, { keyId }, binhLu, kinds, () => [keyId]);
}

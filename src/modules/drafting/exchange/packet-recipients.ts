// Whom a packet names: offices in whose books the letter waits, then whom it is addressed to by name; each once, with its code where the system
// knows it, also where its book was not chosen.

import { foldName } from '#kernel/vietnamese-text.ts';
import { issuerKey } from '#modules/directives/index.ts';
import type { ReceivingOffice } from '../receiving-offices.ts';
import { organCode, type PacketMetadata } from '../rules/packet.ts';

const key = (name: string): string => issuerKey(name) ?? foldName(name);

/** `known`: every office of the province; `inside`: those in whose books it waits. */
export function packetRecipients(
  known: readonly ReceivingOffice[],
  inside: readonly ReceivingOffice[],
  addressees: readonly string[],
): PacketMetadata['to'] {
  return [
    ...inside.map((one) => ({ id: organCode(one.office), name: one.label })),
    ...addressees
      .filter((name) => !inside.some((one) => key(one.label) === key(name)))
      .map((name) => {
        const same = known.find((one) => key(one.label) === key(name));
        return { id: same === undefined ? '' : organCode(same.office), name };
      }),
  ];
}

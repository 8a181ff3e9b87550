// Who is told of what happens to a certificate: who speaks for its producer, the officers of its commune, those of the province.

import { findHolders, findSpeakers } from '#access/find-recipients.ts';
import type { AccountId, ProducerId } from '#kernel/ids.ts';
import type { Context } from '#runner/use-case.ts';

/** Whose certificate it is and where. */
export interface Whose {
  readonly provinceCode: string;
  readonly communeCode: string | null;
  readonly producerId: ProducerId | null;
}

export async function speakersOf({ db }: Context, { producerId }: Whose): Promise<readonly AccountId[]> {
  return producerId === null ? [] : await findSpeakers(db, [producerId]);
}

export async function communeOf({ db, today }: Context, whose: Whose): Promise<readonly AccountId[]> {
  const { provinceCode, communeCode } = whose;
  return communeCode === null ? [] : await findHolders(db, ['commune-officer'], { provinceCode, communeCode }, today);
}

export async function provinceOf({ db, today }: Context, { provinceCode }: Whose): Promise<readonly AccountId[]> {
  return await findHolders(db, ['province-officer'], { provinceCode, communeCode: null }, today);
}

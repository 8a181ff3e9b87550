// Dossiers for the sweep: one that the commune types for a producer, so that whoever opens the forms may write in it.

import { makeCooperative, makeTea, opened } from '../dossiers/filing.ts';
import type { TestHouse } from '../support/database.ts';
import { signedInPerson } from '../support/people.ts';
import type { Samples } from './samples.ts';

export async function dossierSamples(house: TestHouse): Promise<Samples> {
  const producer = await makeCooperative(house.ports, 'HTX Giả định Hồ sơ');
  const tua = await signedInPerson(house, 'anh Tủa, officer of Bình Lư');
  const draft = await opened(tua, await makeTea(house.ports, producer, 'Chè Shan tuyết của hồ sơ'));
  const id = (place: string): string => place.split('/').at(-1) ?? '';
  return new Map([
    ['/ho-so :dossierId', id(draft)],
    ['/ho-so :part', 'mau-01'],
  ]);
}

// A dossier of chị Mẩy's tea that could be sent, for the tests of what offices do with it.

import type { TestHouse } from '../support/database.ts';
import { completeProducer, fillIn } from './complete-dossier.ts';
import { mayWithTea, opened } from './filing.ts';

/** Chị Mẩy signed in, with a new cooperative, its papers, one tea, and a dossier of it in which every part is filled in. */
export async function completeTea(house: TestHouse, name: string) {
  const made = await mayWithTea(house, name);
  const place = await opened(made.may, made.productCode);
  await completeProducer(house.ports, made.producerCode);
  await fillIn(made.may, place);
  return { ...made, place };
}

/** What the commune found at each of the four matters of Mẫu 03. */
export const findings = {
  material: 'Xem vườn ngày 24/11: hai mươi héc-ta chè Shan, đúng như mô tả.',
  labour: 'Mười bốn người của bản có hợp đồng.',
  idea: 'Sản phẩm truyền thống của người Mông ở bản.',
  identity: 'Sao chè bằng chảo gang theo cách riêng của bản.',
};

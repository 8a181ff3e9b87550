// Product ideas: every act done once, by the commune, and by the province for its own list.

import { makeProductOfIdea } from '#modules/ideas/use-cases/make-product.ts';
import { putOnProvinceList, takeOffProvinceList } from '#modules/ideas/use-cases/province-list.ts';
import { changeIdea, registerIdea } from '#modules/ideas/use-cases/register-idea.ts';
import { screenIdea } from '#modules/ideas/use-cases/screen-idea.ts';
import { withdrawIdea } from '#modules/ideas/use-cases/withdraw-idea.ts';
import { answers, noodles } from '../../ideas/making.ts';
import { binhLu, province } from '../../producers/people.ts';
import type { Proving } from './proving.ts';

export async function proveIdeas(proving: Proving, producerCode: string): Promise<void> {
  const kinds = ['product-idea'];
  const said = { ...noodles, name: 'Miến giả định của nhật ký', producerCode };
  const { ideaId } = await proving.act(registerIdea, said, binhLu, kinds, (done) => [done.ideaId]);
  const ids = () => [ideaId];
  await proving.act(changeIdea, { ...said, ideaId, version: 1, placeText: 'Bản trên' }, binhLu, kinds, ids);
  const look = {
    ideaId,
    version: 2,
    grounds: answers([2, 1, 0, 2]),
    outcome: 'shortlisted',
    reason: 'Sẵn nguyên liệu.',
  };
  await proving.act(screenIdea, look, binhLu, ['product-idea', 'product-idea-screening'], ids);
  await proving.act(putOnProvinceList, { ideaId, version: 3, reason: 'Hợp vùng' }, province, kinds, ids);
  await proving.act(takeOffProvinceList, { ideaId, version: 4, reason: 'Sang năm' }, province, kinds, ids);
  await proving.act(makeProductOfIdea, { ideaId, version: 5 }, binhLu, ['product', 'product-idea'], ids);
  const other = await proving.act(registerIdea, { ...said, name: 'Miến rút (giả định)' }, binhLu, kinds);
  const withdrawal = { ideaId: other.ideaId, version: 1, reason: 'Không làm nữa' };
  await proving.act(withdrawIdea, withdrawal, binhLu, kinds, () => [other.ideaId]);
}

// Ideas for the sweep, one for each state that a page is for: what the sweep sends from one page must not take another page's idea away.

import { localOperator } from '#access/actor.ts';
import type { IdeaId } from '#modules/ideas/index.ts';
import { putOnProvinceList } from '#modules/ideas/use-cases/province-list.ts';
import { registerIdea } from '#modules/ideas/use-cases/register-idea.ts';
import { makeCooperative } from '../dossiers/filing.ts';
import { noodles, screened } from '../ideas/making.ts';
import { done } from '../producers/people.ts';
import type { TestHouse } from '../support/database.ts';

export async function ideaSamples({ ports }: TestHouse): Promise<readonly [string, string][]> {
  const producerCode = await makeCooperative(ports, 'HTX Giả định Ý tưởng', { registrationNumber: '6200008803' });
  const said = { ...noodles, commune: 'Xã Bình Lư (03390)' };
  const register = async (name: string, more: Readonly<Record<string, string>> = { producerCode }): Promise<IdeaId> =>
    (await done(ports, localOperator, registerIdea, { ...said, ...more, name })).ideaId;
  const chosen = async (name: string): Promise<IdeaId> => {
    const ideaId = await register(name, { proposerName: 'Nhóm hộ giả định bản trên' });
    await screened(ports, ideaId, 'shortlisted', [2, 1, 0, 2], localOperator);
    return ideaId;
  };
  const shown = await chosen('Miến dong sợi nhỏ của nhóm hộ bản trên, phơi sương hai đêm');
  const listed = { ideaId: shown, version: 2, reason: 'Hợp vùng nguyên liệu dong riềng của tỉnh' };
  await done(ports, localOperator, putOnProvinceList, listed);
  const waiting = await register('Rượu ngô giả định');
  await screened(ports, waiting, 'waiting', [1, 0, 0, 2], localOperator);
  return [
    ['/y-tuong :ideaId', shown],
    ['/y-tuong/:ideaId/sua :ideaId', waiting],
    ['/y-tuong/:ideaId/xem-xet :ideaId', await register('Măng khô giả định')],
    ['/y-tuong/:ideaId/danh-sach-tinh :ideaId', await chosen('Nhà nghỉ trong bản giả định')],
    ['/y-tuong/:ideaId/thanh-san-pham :ideaId', await chosen('Thổ cẩm giả định')],
    ['/y-tuong/:ideaId/rut :ideaId', await register('Bánh giả định')],
  ];
}

// Batches, paper sets and requests for the sweep, one for each page that changes one: what the sweep sends from one page must not
// take another page's away.

import { handOverItem } from '#modules/custody/use-cases/hand-over-item.ts';
import { makePaperSet } from '#modules/custody/use-cases/make-paper-set.ts';
import { makeRequest } from '#modules/custody/use-cases/make-request.ts';
import { receiveSamples } from '#modules/custody/use-cases/receive-samples.ts';
import { sendTea } from '../custody/sent-dossier.ts';
import { enter } from '../register/making.ts';
import type { TestHouse } from '../support/database.ts';
import type { Samples } from './samples.ts';

const sampleFacts = {
  quantity: 5,
  unit: 'hộp 100 g',
  lot: 'L2611',
  producedOn: '01/11/2026',
  bestBefore: '01/11/2027',
  keeping: 'dry',
  keptAt: 'Tủ mẫu số 2',
  receivedOn: '23/11/2026',
  receivedBy: 'Cán bộ xã',
} as const;

const handOverFacts = {
  from: 'commune',
  to: 'province',
  movedOn: '23/11/2026',
  handedBy: 'Cán bộ xã',
  takenBy: 'Cán bộ tỉnh',
  reason: 'Gửi kèm Báo cáo số 45/BC-UBND',
} as const;

const requestFacts = {
  kind: 'test',
  asked: 'Chỉ tiêu chì, cadimi của lô chè mới.',
  askedOf: 'Phòng kiểm nghiệm giả định',
  workingDays: 5,
  office: 'province',
} as const;

export async function custodySamples({ ports }: TestHouse): Promise<Samples> {
  const { dossierId } = await sendTea(ports, 'Chè Shan tuyết có mẫu và hồ sơ giấy');
  const batch = async (): Promise<string> => (await enter(ports, receiveSamples, { dossierId, ...sampleFacts })).code;
  const waiting = async (): Promise<string> => {
    const code = await batch();
    await enter(ports, handOverItem, { code, version: 1, quantity: 5, ...handOverFacts });
    return code;
  };
  const request = async (): Promise<string> =>
    (await enter(ports, makeRequest, { dossierId, ...requestFacts })).requestId;
  const cover = { formPages: 6, evidencePages: 3, receivedOn: '23/11/2026', receivedBy: 'Cán bộ xã' };
  const { code: paper } = await enter(ports, makePaperSet, { dossierId, ...cover });
  return new Map([
    ['/mau-va-ho-so-giay :dossierId', dossierId],
    ['/mau-va-ho-so-giay :code', await batch()],
    ['/mau-va-ho-so-giay/:code/giao :code', await batch()],
    ['/mau-va-ho-so-giay/:code/nhan :code', await waiting()],
    ['/mau-va-ho-so-giay/:code/lay-lai :code', await waiting()],
    ['/mau-va-ho-so-giay/:code/hu-hong :code', paper],
    ['/mau-va-ho-so-giay/:code/sua :code', await batch()],
    ['/mau-va-ho-so-giay/:code/tem :code', paper],
    ['/mau-va-ho-so-giay/yeu-cau/:requestId/ket-qua :requestId', await request()],
    ['/mau-va-ho-so-giay/yeu-cau/:requestId/rut :requestId', await request()],
  ]);
}

// What travels with the tea: anh Tủa takes five boxes in and hands them to the province, chị Hoa counts them; she sends somebody to look
// at the place and writes what was seen. Whoever may not is answered so.

import { textsOf } from '#texts/index.ts';
import type { JourneyPerson } from '../stage/person.ts';
import { type DossierPeople, tea } from './dossier-producer.ts';

const t = textsOf('vi');
const words = t.custody;

/** Samples from the commune to the province, each end counted by its own people. */
export async function samplesReachTheProvince(hoa: JourneyPerson, { tua, may, pao }: DossierPeople): Promise<void> {
  await tua.step('opens samples and paper from the navigation and takes five boxes in', async () => {
    await tua.goesTo('/viec');
    await tua.follows(t.web.navigation.custody);
    await tua.follows(tea);
    await tua.follows(words.record.receive);
    await tua.seesInField(words.receiving.quantity, '5');
    await tua.types(words.receiving.unit, 'hộp 100 g');
    await tua.types(words.receiving.bestBefore, '01/12/2027');
    await tua.types(words.receiving.keptAt, 'Tủ mẫu của xã, ngăn 1');
    await tua.presses(words.receiving.submit);
    await tua.sees(/^Đã nhận 5 hộp 100 g, mã M/);
  });
  const item = tua.where().replace(/\/tem$/, '');
  await may.step(
    'may not write down that samples were taken in',
    async () => {
      await may.goesTo(`${item}/giao`);
      await may.seesHeading(t.web.forbiddenTitle);
    },
    { expects: [403] },
  );
  await pao.step(
    'of another commune finds nothing under the code',
    async () => {
      await pao.goesTo(item);
      await pao.seesHeading(t.web.notFoundTitle);
    },
    { expects: [404] },
  );
  await tua.step('hands them to the province', async () => {
    await tua.goesTo(item);
    await tua.follows(words.item.handOver);
    await tua.ticks(words.ways.province);
    await tua.types(words.handing.quantity, '5');
    await tua.types(words.handing.takenBy, 'Văn phòng OCOP');
    await tua.types(words.handing.reason, 'Gửi kèm Báo cáo số 45/BC-UBND');
    await tua.presses(words.handing.submit);
    await tua.sees(words.handing.doneWaits);
  });
  await hoa.step(
    'signs for four of five without a word and is asked which is missing',
    async () => {
      await hoa.goesTo('/mau-va-ho-so-giay?loc=dang-chuyen');
      await hoa.follows(/^M[0-9A-Z-]+$/);
      await hoa.follows(words.item.acknowledge);
      await hoa.types(words.receipt.arrived, '4');
      await hoa.presses(words.receipt.submit);
      await hoa.sees(t.problems['custody/say-what-lacks']());
    },
    { expects: [422] },
  );
  await hoa.step('counts again: all five are there', async () => {
    await hoa.types(words.receipt.arrived, '5');
    await hoa.presses(words.receipt.submit);
    await hoa.sees(words.receipt.done(0));
  });
}

/** Somebody goes to look at the place, and what was seen stands with the dossier. */
export async function provinceLooksAtThePlace(hoa: JourneyPerson, { may }: DossierPeople): Promise<void> {
  await hoa.step('asks for a survey at the place, in ten working days', async () => {
    await hoa.follows(words.item.toRecord);
    await hoa.follows(words.record.ask);
    await hoa.ticks(words.request.kinds.survey);
    await hoa.types(words.request.asked, 'Lò sao và nơi phơi như mô tả trong hồ sơ.');
    await hoa.types(words.request.askedOf, 'Tổ khảo sát của tỉnh');
    await hoa.types(words.request.workingDays, '10');
    await hoa.presses(words.request.submit);
    await hoa.sees(/^Đã gửi yêu cầu, hạn /);
  });
  await may.step('is told that somebody comes, and reads what for', async () => {
    await may.goesTo('/thong-bao');
    await may.presses(new RegExp(`khảo sát.*${tea}`));
    await may.sees('Lò sao và nơi phơi như mô tả trong hồ sơ.');
    await may.doesNotSee(words.request.save);
  });
  await hoa.step('writes what was seen there', async () => {
    await hoa.follows(words.request.save);
    await hoa.ticks(words.request.outcomes.met);
    await hoa.types(words.request.resultText, 'Hai lò sao, sân phơi có mái, đúng như hồ sơ.');
    await hoa.presses(words.request.save);
    await hoa.sees(words.request.saved);
  });
}

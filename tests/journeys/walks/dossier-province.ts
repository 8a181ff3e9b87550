// Chị Hoa of the province: takes the dossier in, asks for a supplement, and has the answer beside what was sent.

import { textsOf } from '#texts/index.ts';
import type { JourneyPerson } from '../stage/person.ts';
import { type DossierPeople, tea } from './dossier-producer.ts';

const t = textsOf('vi');
const words = t.intake;
const ASKED = 'Gửi bản vẽ vùng trồng thêm, có xác nhận của trưởng bản.';

/** Received with a slip of the province, then asked for one more thing, which the producer gives; answers its address there. */
export async function provinceAsksForMore(hoa: JourneyPerson, people: DossierPeople): Promise<string> {
  const { may, tua, pao } = people;
  await hoa.step('comes from the navigation to the round that has work, and finds it there', async () => {
    await hoa.goesTo('/viec');
    await hoa.follows(t.web.navigation.intake);
    await hoa.seesHeading(words.list.heading);
    await hoa.sees(/^\d+ hồ sơ, [1-9]\d* hồ sơ tỉnh chưa xong\.$/);
    await hoa.follows(tea);
    await hoa.sees(words.states.arrived);
  });
  const place = hoa.where();
  await hoa.step('receives it, and the province gives its own slip', async () => {
    await hoa.follows(words.acts.accept);
    await hoa.presses(words.accept.submit);
    await hoa.sees(/^Đã tiếp nhận. Phiếu của tỉnh số \d\d-\d\/PĐK-12-/);
    await hoa.sees(words.states.checking);
  });
  await may.step(
    'may not act in the place of the province',
    async () => {
      await may.goesTo(`${place}/yeu-cau-bo-sung`);
      await may.seesHeading(t.web.forbiddenTitle);
    },
    { expects: [403] },
  );
  await hoa.step('chooses what to ask for', async () => {
    await hoa.follows(words.acts['request-supplement']);
    await hoa.ticks(t.dossiers.parts.plan.name);
    await hoa.presses(words.request.next);
    await hoa.seesHeading(words.acts['request-supplement']);
  });
  await hoa.step(
    'sends it without a last day and is asked for one',
    async () => {
      await hoa.types(t.dossiers.parts.plan.name, ASKED);
      await hoa.presses(words.request.submit);
      await hoa.sees(new RegExp(`^${words.request.due}: `));
      await hoa.seesInField(t.dossiers.parts.plan.name, ASKED);
    },
    { expects: [422] },
  );
  await hoa.step('writes the day, and producer and commune are told', async () => {
    await hoa.types(words.request.due, '10/12/2026');
    await hoa.presses(words.request.submit);
    await hoa.sees(words.request.done(1, '10/12/2026'));
    await hoa.sees(words.states['supplement-requested']);
  });
  await pao.step(
    'of another commune is answered as if there were none',
    async () => {
      await pao.goesTo(place);
      await pao.doesNotSee(tea);
    },
    { expects: [404] },
  );
  await tua.step('sees what his producer is asked for', async () => {
    await tua.goesTo('/thong-bao');
    await tua.presses(new RegExp(tea));
    await tua.sees(ASKED);
  });
  await may.step('is told, and sees only what is asked', async () => {
    await may.goesTo('/thong-bao');
    await may.presses(new RegExp(tea));
    await may.sees(words.record.waitsForYou(1));
    await may.follows(words.acts.answer);
    await may.sees(ASKED);
    await may.doesNotSee(t.dossiers.parts.general.name);
  });
  await may.step('answers in words and with a paper of her wallet', async () => {
    await may.types(words.answer.text, 'Đã vẽ lại vùng trồng, trưởng bản ký ngày 24/11.');
    await may.presses(words.answer.submit);
    await may.sees(words.answer.done(1));
    await may.sees(words.states.answered);
  });
  await hoa.step('reads the answer beside what was sent', async () => {
    await hoa.goesTo(place);
    await hoa.sees(words.states.answered);
    await hoa.sees('Đã vẽ lại vùng trồng, trưởng bản ký ngày 24/11.');
    await hoa.sees(words.record.inTime);
  });
  return place;
}

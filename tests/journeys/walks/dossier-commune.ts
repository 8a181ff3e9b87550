// Anh Tủa of the commune takes the dossier in, sends it back once with everything that lacks, writes Mẫu 03 beside the producer's
// words and sends it to the province, where chị Hoa reads it. Whoever may not is answered so at every turn.

import { readFile } from 'node:fs/promises';
import { textsOf } from '#texts/index.ts';
import type { Cast } from '../stage/journey.ts';
import type { JourneyPerson } from '../stage/person.ts';
import { signsIn } from '../stage/signing-in.ts';
import { type DossierPeople, tea } from './dossier-producer.ts';

const t = textsOf('vi');
const words = t.dossiers;

/** Taken in, then sent back for one thing; the clock stands still. */
export async function communeTakesItIn({ tua, pao, may }: DossierPeople, place: string): Promise<void> {
  await may.step(
    'wants to take her own dossier in, which is the commune’s to do',
    async () => {
      await may.goesTo(`${place}/tiep-nhan`);
      await may.seesHeading(t.web.forbiddenTitle);
    },
    { expects: [403] },
  );
  await tua.step('is told that a dossier has come, and opens it', async () => {
    await tua.goesTo('/thong-bao');
    await tua.presses(new RegExp(tea));
    await tua.seesHeading(tea);
    await tua.sees(words.states.submitted);
  });
  await tua.step('takes it in', async () => {
    await tua.follows(t.dossierWord.takeIn.heading);
    await tua.presses(t.dossierWord.takeIn.submit);
    await tua.sees(words.states.received);
  });
  await tua.step(
    'sends it back without saying what lacks, and is asked',
    async () => {
      await tua.follows(words.returning.heading);
      await tua.presses(words.returning.submit);
      await tua.sees(t.problems['dossiers/nothing-to-complete']());
    },
    { expects: [422] },
  );
  await tua.step('says what lacks, all at once; the clock stands still', async () => {
    await tua.types(words.parts.plan.name, 'Nêu rõ diện tích trồng thêm theo từng năm.');
    await tua.types(words.returning.due, '15/12/2026');
    await tua.presses(words.returning.submit);
    await tua.sees(words.returning.done(1, 'thứ Ba, 15/12/2026'));
    await tua.sees(words.filing.stopped);
  });
  await pao.step(
    'of another commune can neither read nor judge it',
    async () => {
      await pao.goesTo(place);
      await pao.doesNotSee(tea);
      await pao.goesTo(`${place}/mau-03`);
      await pao.doesNotSee(tea);
    },
    { expects: [404] },
  );
}

/** She reads what lacks, completes it and sends again; the slip stays. */
export async function producerCompletesIt({ may }: DossierPeople, place: string): Promise<void> {
  await may.step('is told what lacks', async () => {
    await may.goesTo('/thong-bao');
    await may.presses(new RegExp(tea));
    await may.sees('Nêu rõ diện tích trồng thêm theo từng năm.');
  });
  await may.step('completes her plan', async () => {
    await may.follows(words.parts.plan.name);
    await may.types(words.fields.plan, 'Trồng thêm hai héc-ta năm 2027, ba héc-ta năm 2028; bán trên mạng.');
    await may.presses(words.form.save);
    await may.sees(words.form.saved);
  });
  await may.step('sends it again, and both copies are kept', async () => {
    await may.follows(words.check.heading);
    await may.ticks(words.check.declaration);
    await may.presses(words.check.submit);
    await may.sees(/^Đã nộp. Phiếu số \d\d-/);
    await may.sees(/^Bản nộp lần 1,/);
    await may.sees(/^Bản nộp lần 2,/);
  });
  await may.step('reads the copy as it was sent, with its check code', async () => {
    await may.follows(/^Bản nộp lần 2,/);
    await may.sees(words.sent.whole);
    await may.goesTo(place);
  });
}

/** Mẫu 03 without points, and on to the province; answers chị Hoa, who has it there. */
export async function communeFindsAndSendsOn(cast: Cast, people: DossierPeople, place: string): Promise<JourneyPerson> {
  const { tua, may } = people;
  const { report, forward } = words;
  await tua.step('writes what he found beside what she said, three matters of four', async () => {
    await tua.goesTo(place);
    await tua.follows(t.dossierWord.takeIn.heading);
    await tua.presses(t.dossierWord.takeIn.submit);
    await tua.follows(report.heading);
    await tua.sees('Mười bốn người trong bản làm quanh năm.');
    await tua.types(report.finding.material, 'Xem vườn: hai mươi héc-ta chè Shan, đúng như mô tả.');
    await tua.types(report.finding.labour, 'Mười bốn người của bản có hợp đồng.');
    await tua.types(report.finding.idea, 'Sản phẩm truyền thống của người Mông ở bản.');
    await tua.presses(report.save);
    await tua.sees(words.form.saved);
  });
  await tua.step('wants to send it on and is told which matter is open', async () => {
    await tua.follows(forward.heading);
    await tua.sees(forward.open(report.matters.identity));
  });
  await tua.step('writes the fourth', async () => {
    await tua.follows(report.heading);
    await tua.types(report.finding.identity, 'Sao chè bằng chảo gang theo cách riêng của bản.');
    await tua.presses(report.save);
    await tua.sees(words.form.saved);
  });
  await may.step(
    'may not read the report while it is written',
    async () => {
      await may.goesTo(`${place}/mau-03`);
      await may.seesHeading(t.web.forbiddenTitle);
    },
    { expects: [403] },
  );
  await tua.step(
    'types number, day and signer as the signed report has them, and sends it to the province',
    async () => {
      await tua.follows(forward.heading);
      await tua.types(forward.number, '45/BC-UBND');
      await tua.types(forward.day, '25/11/2026');
      await tua.types(forward.signerOffice, 'Chủ tịch');
      await tua.types(forward.signer, 'Người Ký Giả Định');
      await tua.presses(forward.submit);
      await tua.sees(forward.done(tea));
    },
  );
  await may.step('is told that it went on', async () => {
    await may.goesTo('/thong-bao');
    await may.presses(new RegExp(tea));
    await may.sees(words.states.forwarded);
  });
  const hoa = await cast.enters('chị Hoa of the province', 1280);
  await hoa.step('finds it at the province and reads the copy that was sent', async () => {
    await signsIn(hoa, 'tinh', '/ho-so');
    await hoa.follows(tea);
    await hoa.sees(words.states.forwarded);
    await hoa.follows(/^Bản nộp lần 2,/);
    await hoa.sees(words.sent.whole);
  });
  await hoa.step('takes the whole dossier home, bound as one PDF and packed with its manifest', async () => {
    await hoa.goesTo(place);
    await hoa.follows(t.dossierPapers.all);
    await hoa.sees(t.dossierPapers.volume.title);
    const pdf = await readFile(await hoa.savesFrom(t.dossierPapers.whole.take('ca-bo.pdf')));
    if (pdf.subarray(0, 5).toString() !== '%PDF-') throw new Error('the bound dossier is no PDF');
    const zip = await readFile(await hoa.savesFrom(t.dossierPapers.whole.take('ca-bo.zip')));
    for (const name of ['DANH-MUC.txt', 'manifest.json', 'SHA256SUMS']) {
      if (!zip.includes(name)) throw new Error(`the packed dossier holds no ${name}`);
    }
  });
  await people.pao.step(
    'of another commune gets none of its papers, whatever the address',
    async () => {
      await people.pao.goesTo(`${place}/giay-to`);
      await people.pao.seesHeading(t.web.notFoundTitle);
    },
    { expects: [404] },
  );
  return hoa;
}

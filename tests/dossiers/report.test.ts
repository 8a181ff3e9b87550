// The commune's hour: what the producer said beside what was found, no points, and the file goes to the province. Who typed a
// dossier does not judge it alone.

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '#access/actor.ts';
import type { AccountId } from '#kernel/ids.ts';
import { assessDossier } from '#modules/dossiers/use-cases/assess-dossier.ts';
import { forwardDossier } from '#modules/dossiers/use-cases/forward-dossier.ts';
import { giveConsent } from '#modules/dossiers/use-cases/give-consent.ts';
import { openDossier } from '#modules/dossiers/use-cases/open-dossier.ts';
import { submitDossier } from '#modules/dossiers/use-cases/submit-dossier.ts';
import { takeInDossier } from '#modules/dossiers/use-cases/take-in-dossier.ts';
import { findProducerByCode } from '#modules/producers/services.ts';
import { pagesOf } from '../documents/read-paper.ts';
import { binhLu, done, muongThan, newCommand, refused, speakerOf } from '../producers/people.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { signedInPerson } from '../support/people.ts';
import { type Person, wordsOf } from '../support/web.ts';
import { completeProducer, fillParts } from './complete-dossier.ts';
import { completeTea, findings } from './complete-tea.ts';
import { makeCooperative, makeTea } from './filing.ts';
import { ownWord } from './paper-word.ts';

let house: TestHouse;
let may: Person;
let tua: Person;
let place: string;
beforeAll(async () => {
  house = await freshHouse();
  ({ may, place } = await completeTea(house, 'Shan xã đánh giá'));
  tua = await signedInPerson(house, 'anh Tủa, officer of Bình Lư');
  await may.submit(`${place}/mo-ta`, { 'descriptions.tc-3-3': 'Mười lăm người trong bản làm quanh năm.' });
  await may.submit(`${place}/nop`, { declares: 'yes' });
  await tua.submit(`${place}/tiep-nhan`, {});
});
afterAll(() => house.close());

describe('the report of the commune', () => {
  test('shows what the producer said beside each matter', async () => {
    const words = wordsOf((await tua.get(`${place}/mau-03`)).text);
    expect(words).toContain('Hai mươi héc-ta chè Shan trong bản, sao bằng lò điện.');
    expect(words).toContain('Mười lăm người trong bản làm quanh năm.');
    // What it said to the same matter elsewhere stands there too: nothing is called unsaid that was said.
    for (const said of [
      'Chủ thể nói ở chỗ khác của hồ sơ',
      'Tự chấm 3.3 Sử dụng lao động địa phương: Có sử dụng',
      'Cơ cấu tổ chức (Mẫu số 02, mục I.9): Ban giám đốc ba người, hai tổ sản xuất.',
      'Tự chấm 2.1 Nguồn gốc ý tưởng sản phẩm:',
    ]) {
      expect(words).toContain(said);
    }
    expect(words).not.toContain('Chủ thể không mô tả nội dung này.');
    const printed = (await pagesOf((await tua.get(`${place}/mau-03.pdf`)).bytes)).join(' ').replace(/\s+/g, ' ');
    expect(printed).toContain('Tự chấm 3.3 Sử dụng lao động địa phương');
    expect(printed).not.toContain('Chủ thể không mô tả nội dung này');
    expect(words).not.toMatch(/Tổng điểm/);
  });

  test('is not sent while a matter has no finding', async () => {
    expect((await tua.submit(`${place}/mau-03`, { ...findings, identity: '' })).status).toBe(303);
    expect(wordsOf((await tua.get(`${place}/chuyen-tinh`)).text)).toContain('4. Bản sắc/trí tuệ địa phương');
    const forced = await tua.force(`${place}/chuyen-tinh`, {
      version: '3',
      reportNumber: '45/BC-UBND',
      reportedOn: '23/11/2026',
      signer: 'Người Ký Giả Định',
      signerOffice: 'Chủ tịch',
    });
    expect([forced.status, forced.text.includes('còn nội dung chưa có nhận xét')]).toEqual([409, true]);
  });

  test('is neither seen nor written by the producer or another commune', async () => {
    const pao = await signedInPerson(house, 'anh Páo, officer of Đoàn Kết');
    expect([(await may.get(`${place}/mau-03`)).status, (await pao.get(`${place}/mau-03`)).status]).toEqual([403, 404]);
    expect((await may.force(`${place}/mau-03`, { version: '1', ...findings })).status).toBe(403);
    expect((await pao.force(`${place}/mau-03`, { version: '1', ...findings })).status).toBe(404);
  });

  test('that somebody saved meanwhile is not overwritten', async () => {
    const late = await tua.force(`${place}/mau-03`, { version: '7', ...findings, labour: 'Người khác ghi.' });
    expect(late.status).toBe(409);
    for (const both of [findings.labour, 'Người khác ghi.']) expect(late.text).toContain(both);
    const chosen = { ...findings, labour: 'Người khác ghi.', 'keep.labour': 'theirs', version: '1' };
    expect((await tua.force(`${place}/mau-03`, chosen)).status).toBe(303);
    expect((await tua.get(`${place}/mau-03`)).text).not.toContain('Người khác ghi.');
  });

  test('goes to the province with number, day and signer, and then nothing is changed here', async () => {
    expect((await tua.submit(`${place}/mau-03`, findings)).status).toBe(303);
    const asProducer = { reportNumber: 'abc', reportedOn: '23/11/2026', signer: 'NGƯỜI ĐẠI DIỆN GIẢ ĐỊNH' };
    const strange = await tua.submit(`${place}/chuyen-tinh`, { ...asProducer, signerOffice: 'Chủ tịch' });
    expect(strange.status).toBe(422);
    for (const said of ['cần số, dấu gạch chéo rồi ký hiệu', 'trùng tên với người đại diện của chủ thể']) {
      expect(strange.text).toContain(said);
    }
    const wrong = await tua.submit(`${place}/chuyen-tinh`, {
      reportNumber: '',
      reportedOn: '01/01/2030',
      signer: 'Người Ký Giả Định',
      signerOffice: 'Chủ tịch',
    });
    expect(wrong.status).toBe(422);
    const signed = {
      reportNumber: '45/BC-UBND',
      reportedOn: '23/11/2026',
      signer: 'Người Ký Giả Định',
      signerOffice: 'Chủ tịch',
    };
    expect((await tua.submit(`${place}/chuyen-tinh`, signed)).status).toBe(303);
    expect(wordsOf((await may.get(place)).text)).toContain('Đã chuyển tỉnh');
    for (const act of ['mau-03', 'chuyen-tinh', 'tra-lai', 'tiep-nhan']) {
      const late = await tua.get(`${place}/${act}`);
      expect([act, late.status, wordsOf(late.text).includes('nên không làm được việc này')]).toEqual([act, 409, true]);
    }
    expect((await tua.force(`${place}/mau-03`, { version: '3', ...findings })).status).toBe(409);
  });
});

describe('who typed a dossier for a producer', () => {
  test('does not find and issue alone; another officer of the commune does either', async () => {
    const { ports } = house;
    const producerCode = await makeCooperative(ports, 'HTX Giả định Tách Việc');
    await completeProducer(ports, producerCode);
    const producer = await findProducerByCode(ports.database.write, producerCode);
    if (producer === null) throw new Error('the cooperative is not there');
    const productCode = await makeTea(ports, producerCode, 'Chè tách việc');
    const { dossierId } = await done(ports, binhLu, openDossier, { productCode });
    await fillParts(ports, binhLu, dossierId);
    const her = speakerOf(producer.id);
    await done(ports, her, giveConsent, await ownWord(ports, her, dossierId));
    await done(ports, binhLu, submitDossier, { dossierId, version: 2, declares: 'yes' });
    await done(ports, binhLu, takeInDossier, { dossierId, version: 3 });
    await done(ports, binhLu, assessDossier, { dossierId, ...findings });
    const signed = {
      dossierId,
      version: 4,
      reportNumber: '46/BC-UBND',
      reportedOn: '23/11/2026',
      signer: 'Người Ký Giả Định',
      signerOffice: 'Chủ tịch',
    };
    expect((await refused(ports, binhLu, forwardDossier, signed)).code).toBe('dossiers/proxy-signs-alone');
    expect((await refused(ports, muongThan, forwardDossier, signed)).code).toBe('records/not-found');
    const other: Actor = { ...binhLu, accountId: newCommand() as AccountId };
    await done(ports, other, forwardDossier, signed);
  });
});

// Conditions that end an evaluation: what the producer answered and what the team answered stands wherever somebody sends, receives,
// judges or takes the dossier further; only the council decides, and nobody takes such a dossier before it without a word.

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findCriteriaSet } from '#law/criteria-sets.ts';
import { markingOf } from '#law/marking.ts';
import type { DossierId } from '#modules/dossiers/index.ts';
import { compileSet } from '#modules/evaluation/index.ts';
import { advisoryOpinionOf, conditionsBeforeCouncil } from '#modules/intake/services.ts';
import { acceptDossier } from '#modules/intake/use-cases/accept-dossier.ts';
import { handToTeam } from '#modules/intake/use-cases/hand-to-team.ts';
import { completeProducer, everyFirstOption, fillIn } from '../dossiers/complete-dossier.ts';
import { mayWithTea, opened } from '../dossiers/filing.ts';
import { done, province } from '../producers/people.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { signedInPerson } from '../support/people.ts';
import { type Person, wordsOf } from '../support/web.ts';
import { sentOn } from './at-province.ts';
import { teamOfLan } from './team-of-lan.ts';

const SET = '26-2026/11';
const IMPORTED = 'Bị loại nếu sử dụng toàn bộ nguyên liệu nhập khẩu';

let house: TestHouse;
let may: Person;
let tua: Person;
let hoa: Person;
let lan: Person;
let producerCode: string;
let productCode: string;
/** The producer answered yes to C1. */
let met: string;
/** No condition was answered yes. */
let clear: string;
beforeAll(async () => {
  house = await freshHouse();
  const { ports } = house;
  ({ may, producerCode, productCode } = await mayWithTea(house, 'Điều kiện'));
  await completeProducer(ports, producerCode);
  tua = await signedInPerson(house, 'anh Tủa, officer of Bình Lư');
  hoa = await signedInPerson(house, 'chị Hoa, officer of the province');
  met = await sentOn(ports, producerCode, 'Chè nhập khẩu', { conditions: { C1: 'co' } });
  clear = await sentOn(ports, producerCode, 'Chè của bản', { conditions: { C1: 'khong' } });
  const teamId = await teamOfLan(house);
  for (const dossierId of [met, clear]) {
    const { version } = await done(ports, province, acceptDossier, { dossierId });
    await done(ports, province, handToTeam, { dossierId, version, teamId });
  }
  lan = await signedInPerson(house, 'chị Lan, officer of a department');
});
afterAll(() => house.close());

const wordsAt = async (who: Person, path: string): Promise<string> => wordsOf((await who.get(path)).text);

/** The team finds the first option everywhere, with what more is posted, and issues. */
async function teamFinds(dossierId: string, more: Readonly<Record<string, string>>) {
  const set = await findCriteriaSet(SET);
  if (set === null) throw new Error(`no set ${SET}`);
  const marking = await markingOf(set);
  const codes = compileSet(set).leaves.filter(({ code }) => marking?.get(code)?.mark === 'documentary');
  const fields = Object.fromEntries(codes.map(({ code }) => [`tc-${code.replaceAll('.', '-')}`, '1']));
  const sheet = { ...fields, opinion: 'Hội đồng xem nguồn nguyên liệu.', ...more };
  expect((await lan.submit(`/ho-so-tinh/${dossierId}/phieu-to-tu-van`, sheet)).status).toBe(303);
  return await lan.submit(`/ho-so-tinh/${dossierId}/ban-hanh`, {});
}

describe('before it is sent', () => {
  test('the producer reads that its own answers end the dossier, and may send it all the same', async () => {
    const place = await opened(may, productCode);
    await fillIn(may, place);
    expect(await wordsAt(may, `${place}/nop`)).not.toContain('hồ sơ bị loại hoặc bị dừng');
    await may.submit(`${place}/tu-cham`, { ...(await everyFirstOption(SET)), C1: 'co' });
    const page = await wordsAt(may, `${place}/nop`);
    for (const said of [
      'Theo chính bản tự chấm, hồ sơ bị loại hoặc bị dừng vì 1 điều kiện',
      IMPORTED,
      'Nộp hồ sơ cho xã',
    ]) {
      expect(page).toContain(said);
    }
    await may.submit(`${place}/tu-cham`, { ...(await everyFirstOption(SET)), C1: 'khong' });
    expect(await wordsAt(may, `${place}/nop`)).not.toContain('hồ sơ bị loại hoặc bị dừng');
    expect((await may.submit(`${place}/nop`, { declares: 'yes' })).status).toBe(303);
  });
});

describe('once it is sent', () => {
  test('commune and province read it on the dossier, on the copy that was sent and at the province', async () => {
    const said = 'Theo bản tự chấm của chủ thể, hồ sơ bị loại hoặc bị dừng vì 1 điều kiện';
    for (const who of [tua, hoa]) {
      expect(await wordsAt(who, `/ho-so/${met}`)).toContain(said);
      expect(await wordsAt(who, `/ho-so/${met}/ban-nop/1`)).toContain(said);
      expect(await wordsAt(who, `/ho-so/${clear}`)).not.toContain(said);
      expect(await wordsAt(who, `/ho-so/${clear}/ban-nop/1`)).not.toContain(said);
    }
    expect(await wordsAt(hoa, `/ho-so-tinh/${met}`)).toContain('(chủ thể trả lời Có)');
    expect(await wordsAt(hoa, `/ho-so-tinh/${clear}`)).not.toContain('được trả lời "Có"');
  });

  test('the sheet of the team begins with every condition and both answers', async () => {
    const page = await wordsAt(lan, `/ho-so-tinh/${met}/phieu-to-tu-van`);
    expect(page).toMatch(/Bị loại nếu sử dụng toàn bộ nguyên liệu nhập khẩu[^.]*Có Chưa trả lời/);
    expect(page.indexOf(IMPORTED)).toBeLessThan(page.indexOf('Kết quả kiểm tra (1.1)'));
  });

  test('the team is not silent about a condition that the producer said yes to', async () => {
    const silent = await teamFinds(met, {});
    expect([silent.status, wordsOf(silent.text).includes('Tổ phải trả lời điều kiện này trước khi ban hành')]).toEqual([
      422,
      true,
    ]);
    expect((await teamFinds(met, { C1: 'co' })).status).toBe(303);
    expect((await teamFinds(clear, {})).status).toBe(303);
    const issued = await advisoryOpinionOf(house.ports.database.write, met as DossierId);
    expect(issued?.conditionLines.find((line) => line.code === 'C1')).toMatchObject({ claimed: true, found: true });
    expect(await wordsAt(hoa, `/ho-so-tinh/${met}/phieu-to-tu-van`)).toContain('(chủ thể và Tổ tư vấn đều trả lời Có)');
  });

  test('what the team answered is for the province alone', async () => {
    expect(await wordsAt(hoa, `/ho-so-tinh/${met}`)).toContain('(chủ thể và Tổ tư vấn đều trả lời Có)');
    for (const who of [may, tua]) {
      const page = await wordsAt(who, `/ho-so-tinh/${met}`);
      expect([page.includes('(chủ thể trả lời Có)'), page.includes('Tổ tư vấn đều')]).toEqual([true, false]);
    }
  });
});

describe('before the council', () => {
  const ready = (dossierId: string): string => `/ho-so-tinh/${dossierId}/ra-hoi-dong`;

  test('it does not go with the others: the preview names it and leads to its own page', async () => {
    const preview = await hoa.get(`/ho-so-tinh/hang-loat?viec=mark-ready&hs=${met}&hs=${clear}`);
    const words = wordsOf(preview.text);
    expect([words.includes('1 hồ sơ sẽ được làm'), words.includes('Có điều kiện loại hoặc dừng')]).toEqual([
      true,
      true,
    ]);
    expect([preview.text.includes(`${ready(met)}"`), preview.text.includes(`${ready(clear)}"`)]).toEqual([true, false]);
  });

  test('it goes alone, with the confirmation and a reason; without either it stays', async () => {
    expect(await wordsAt(hoa, ready(met))).toContain(IMPORTED);
    const bare = await hoa.submit(ready(met), { round: '2027-1' });
    expect(bare.status).toBe(422);
    for (const said of ['đánh dấu ô xác nhận', 'Hãy ghi vì sao vẫn đưa hồ sơ này ra Hội đồng']) {
      expect(wordsOf(bare.text)).toContain(said);
    }
    const reason = 'Chủ thể trả lời nhầm, Hội đồng xem hóa đơn nguyên liệu.';
    expect((await hoa.submit(ready(met), { round: '2027-1', reason })).status).toBe(422);
    expect((await hoa.submit(ready(met), { round: '2027-1', despite: 'yes', reason })).status).toBe(303);
    const { lines, despite } = await conditionsBeforeCouncil(house.ports.database.write, {
      id: met as DossierId,
      setId: SET,
    });
    expect(despite).toMatchObject({ reason, conditions: ['C1'] });
    expect(lines.map((line) => line.code)).toContain('C2');
    expect(await wordsAt(hoa, `/ho-so-tinh/${met}`)).toContain(reason);
    for (const who of [may, tua]) expect(await wordsAt(who, `/ho-so-tinh/${met}`)).not.toContain(reason);
  });

  test('a dossier without such a condition is asked nothing', async () => {
    expect((await hoa.get(ready(clear))).text).not.toContain('name="despite"');
    expect((await hoa.submit(ready(clear), { round: '2027-1' })).status).toBe(303);
    const kept = await conditionsBeforeCouncil(house.ports.database.write, { id: clear as DossierId, setId: SET });
    expect(kept.despite).toBeNull();
  });
});

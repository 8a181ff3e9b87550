// Entering and changing producers: what is refused and why, who may, what is warned of, and what two people at once do.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { historyOf } from '#modules/ledger/services.ts';
import { findProducerByCode } from '#modules/producers/services.ts';
import { changeProducer } from '#modules/producers/use-cases/change-producer.ts';
import { registerProducer } from '#modules/producers/use-cases/register-producer.ts';
import { viewProducer } from '#modules/producers/use-cases/view-producer.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import * as people from './people.ts';
import { as, binhLu, cooperative, done, muongThan, otherProvince, province, refused, registered } from './people.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await freshHouse({ poolSize: 12 });
});
afterAll(async () => {
  await house.close();
});

const fieldsOf = (problem: { fields?: readonly { path: string; code: string }[] }): Record<string, string> =>
  Object.fromEntries((problem.fields ?? []).map((field) => [field.path, field.code]));

describe('entering a producer', () => {
  it('keeps every line of Form 02 part I, cleaned and in one way of writing', async () => {
    const made = await done(house.ports, binhLu, registerProducer, {
      ...cooperative,
      website: 'HTX.example.vn',
      email: 'HTX@Example.vn',
      papers: ['business-registration'],
    });
    const { producer, commune, province: lai } = await done(house.ports, binhLu, viewProducer, { code: made.code });
    expect(made.code).toMatch(/^C/);
    expect(commune).toBe('Xã Bình Lư');
    expect(lai).toBe('Tỉnh Lai Châu');
    expect(producer).toMatchObject({
      name: 'HTX Giả định Chè Tả Lèng',
      registrationNumber: '6200000001',
      registeredOn: '2019-03-02',
      registrationIssuer: 'Phòng Tài chính – Kế hoạch (giả định)',
      phone: '0900000001',
      email: 'htx@example.vn',
      website: 'https://htx.example.vn',
      workers: 20,
      localWorkers: 15,
      capitalVnd: 1_250_000_000,
      papers: ['business-registration'],
      version: 1,
    });
  });

  it('names every wrong field at once, also the place that nobody knows', async () => {
    const problem = await refused(house.ports, binhLu, registerProducer, {
      name: '',
      producerType: 'vendor',
      registeredOn: '31/02/2026',
      phone: '12',
      email: 'không có',
      website: 'javascript:alert(1)',
      workers: 'mười',
      capitalVnd: '-5',
      commune: 'xã Không Có Thật',
    });
    expect(fieldsOf(problem)).toEqual({
      name: 'required',
      producerType: 'not-an-option',
      registeredOn: 'not-a-date',
      phone: 'producers/phone-format',
      email: 'producers/email-format',
      website: 'producers/website-format',
      workers: 'not-a-number',
      capitalVnd: 'not-an-amount',
      commune: 'producers/commune-unknown',
    });
  });

  it('names what does not fit together beside what cannot be read', async () => {
    const problem = await refused(house.ports, binhLu, registerProducer, {
      name: 'Hộ giả định',
      producerType: 'production-household',
      registeredOn: '24/11/2026',
      email: 'không có',
      publicPhone: 'yes',
      workers: '3',
      localWorkers: '4',
      commune: 'xã Không Có Thật',
    });
    expect(fieldsOf(problem)).toEqual({
      registrationNumber: 'producers/registration-needed',
      registeredOn: 'producers/registered-in-future',
      email: 'producers/email-format',
      phone: 'producers/phone-needed',
      localWorkers: 'producers/more-local-than-all',
      commune: 'producers/commune-unknown',
    });
  });

  it('reads an old name of a commune, keeps it, and says which commune of today it is', async () => {
    const made = await registered(house.ports, {
      name: 'HTX Giả định Sơn Bình',
      commune: 'son binh, tam duong',
      registrationNumber: '6200000002',
      phone: '',
    });
    const { producer, commune, oldCommune } = await done(house.ports, province, viewProducer, { code: made.code });
    expect([producer.communeCode, commune]).toEqual(['03390', 'Xã Bình Lư']);
    expect(oldCommune).toContain('Sơn Bình');
    expect(producer.placeText).toBe('son binh, tam duong');
  });

  it('takes the commune of the officer where none was typed, and refuses another one with a sentence, not a missing page', async () => {
    const made = await done(house.ports, binhLu, registerProducer, {
      ...cooperative,
      commune: '',
      name: 'Hộ giả định Một',
      registrationNumber: '6200000003',
      phone: '',
    });
    const record = await findProducerByCode(house.ports.database.write, made.code);
    expect(record?.communeCode).toBe('03390');
    const elsewhere = await refused(house.ports, binhLu, registerProducer, {
      ...cooperative,
      commune: 'xã Mường Than (03618)',
      name: 'Hộ giả định Hai',
      registrationNumber: '6200000004',
    });
    expect(fieldsOf(elsewhere)).toEqual({ commune: 'producers/place-elsewhere' });
  });

  it('is not for those who only read: inspector, auditor, the producer itself', async () => {
    const made = await registered(house.ports, { name: 'HTX Giả định Chỉ Đọc', registrationNumber: '6200000005' });
    const record = await findProducerByCode(house.ports.database.write, made.code);
    if (record === null) throw new Error('not there');
    for (const actor of [people.inspector, people.auditor, people.speakerOf(record.id)]) {
      expect((await refused(house.ports, actor, registerProducer, cooperative)).code).toBe('access/right-missing');
    }
  });
});

describe('a likeness', () => {
  beforeAll(async () => {
    await registered(house.ports, {
      name: 'HTX Giả định Mật ong Hoa ban',
      registrationNumber: '6200000010',
      phone: '0900000010',
    });
  });

  it.each([
    ['registration', { name: 'Tên khác hẳn', registrationNumber: '6200 000 010', commune: 'xã Mường Than' }],
    ['phone', { name: 'Tên khác nữa', registrationNumber: '6200000099', phone: '0900.000.010' }],
    ['name-and-place', { name: 'Hợp tác xã Giả định mat ong hoa ban', registrationNumber: '6200000098', phone: '' }],
  ])('by %s warns before anything is entered, and naming it another enters it', async (reason, more) => {
    const input = { ...cooperative, phone: '', ...more };
    const problem = await refused(house.ports, province, registerProducer, input);
    expect([problem.kind, problem.code]).toEqual(['conflict', 'producers/looks-like-another']);
    const { like, elsewhere } = problem.details as { like: { name: string; reasons: string[] }[]; elsewhere: number };
    expect(like.find((one) => one.name === 'HTX Giả định Mật ong Hoa ban')?.reasons).toContain(reason);
    expect(elsewhere).toBe(0);
    const made = await done(house.ports, province, registerProducer, { ...input, isAnother: 'yes' });
    expect(made.name).toBe(input.name);
  });

  it('outside the reach is counted and not named', async () => {
    const problem = await refused(house.ports, otherProvince, registerProducer, {
      ...cooperative,
      name: 'Hộ giả định Ba',
      commune: '',
      registrationNumber: '6200000097',
      phone: '0900000010',
    });
    expect(problem.details['like']).toEqual([]);
    expect(Number(problem.details['elsewhere'])).toBeGreaterThan(0);
    expect(JSON.stringify(problem)).not.toContain('Hoa ban');
  });

  it('is not asked again by a change that touches neither name, number, phone nor place', async () => {
    const made = await registered(house.ports, {
      name: 'HTX Giả định Mật ong Hoa ban',
      registrationNumber: '6200000010',
    });
    const answer = await as(house.ports, province, changeProducer, {
      ...cooperative,
      name: 'HTX Giả định Mật ong Hoa ban',
      registrationNumber: '6200000010',
      code: made.code,
      version: 1,
      description: 'Nuôi ong dưới tán rừng.',
    });
    expect(answer.ok).toBe(true);
  });
});

describe('changing a producer', () => {
  it('leaves a history that can be read, field by field', async () => {
    const made = await registered(house.ports, { name: 'HTX Giả định Lịch Sử', registrationNumber: '6200000020' });
    await done(house.ports, binhLu, changeProducer, {
      ...cooperative,
      code: made.code,
      version: 1,
      name: 'HTX Giả định Đổi Tên',
      registrationNumber: '6200000020',
      phone: '0900000020',
      isAnother: 'yes',
    });
    const { history, producer } = await done(house.ports, binhLu, viewProducer, { code: made.code });
    expect(producer.version).toBe(2);
    expect(history.map((line) => line.useCase)).toEqual(['producers/change-producer', 'producers/register-producer']);
    expect(history[0]?.changes).toEqual([
      { field: 'name', from: 'HTX Giả định Lịch Sử', to: 'HTX Giả định Đổi Tên' },
      { field: 'phone', from: '0900000001', to: '0900000020' },
    ]);
    expect(await historyOf(house.ports.database.write, 'producer', producer.id)).toHaveLength(2);
  });

  it('keeps what the old paper said of the place, where the form does not ask it', async () => {
    const made = await registered(house.ports, {
      name: 'HTX Giả định Giấy Cũ',
      commune: 'xã Sơn Bình, huyện Tam Đường',
      registrationNumber: '6200000021',
    });
    await done(house.ports, province, changeProducer, {
      ...cooperative,
      code: made.code,
      version: 1,
      name: 'HTX Giả định Giấy Cũ',
      registrationNumber: '6200000021',
      commune: 'Xã Bình Lư (03390)',
      isAnother: 'yes',
    });
    const record = await findProducerByCode(house.ports.database.write, made.code);
    expect(record?.placeText).toBe('xã Sơn Bình, huyện Tam Đường');
    expect(record?.oldCommuneCode).not.toBeNull();
  });

  it('is a conflict with the newer version inside where the form was stale, and nothing is overwritten', async () => {
    const made = await registered(house.ports, { name: 'HTX Giả định Hai Người', registrationNumber: '6200000022' });
    const change = (description: string) => ({
      ...cooperative,
      code: made.code,
      version: 1,
      name: 'HTX Giả định Hai Người',
      registrationNumber: '6200000022',
      description,
    });
    await done(house.ports, binhLu, changeProducer, change('Xã ghi'));
    const problem = await refused(house.ports, province, changeProducer, change('Tỉnh ghi'));
    expect([problem.kind, problem.code]).toEqual(['conflict', 'records/changed-meanwhile']);
    expect(problem.details['current']).toMatchObject({ version: 2, description: 'Xã ghi' });
    const record = await findProducerByCode(house.ports.database.write, made.code);
    expect(record?.description).toBe('Xã ghi');
  });

  it('by a hundred people at once from one version: exactly one wins, ninety-nine are told', async () => {
    const made = await registered(house.ports, { name: 'HTX Giả định Trăm Người', registrationNumber: '6200000023' });
    const answers = await Promise.all(
      Array.from({ length: 100 }, (_, i) =>
        as(house.ports, i % 2 === 0 ? binhLu : province, changeProducer, {
          ...cooperative,
          code: made.code,
          version: 1,
          name: 'HTX Giả định Trăm Người',
          registrationNumber: '6200000023',
          description: `Người thứ ${i}`,
        }),
      ),
    );
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
    const codes = new Set(answers.flatMap((answer) => (answer.ok ? [] : [answer.problem.code])));
    expect([...codes]).toEqual(['records/changed-meanwhile']);
    const record = await findProducerByCode(house.ports.database.write, made.code);
    expect(record?.version).toBe(2);
    expect(record?.description).toBe(`Người thứ ${answers.findIndex((answer) => answer.ok)}`);
    expect(await historyOf(house.ports.database.write, 'producer', record?.id ?? '')).toHaveLength(2);
  });

  it('by its own account: facts yes; commune and state no, those an office confirms', async () => {
    const made = await registered(house.ports, { name: 'HTX Giả định Tự Khai', registrationNumber: '6200000024' });
    const record = await findProducerByCode(house.ports.database.write, made.code);
    if (record === null) throw new Error('not there');
    const speaker = people.speakerOf(record.id);
    const input = {
      ...cooperative,
      code: made.code,
      version: 1,
      name: 'HTX Giả định Tự Khai',
      registrationNumber: '6200000024',
      commune: 'binh lu',
    };
    const moved = await refused(house.ports, speaker, changeProducer, { ...input, commune: 'xã Mường Than' });
    expect(fieldsOf(moved)).toEqual({ commune: 'producers/moved-by-itself' });
    const ceased = await refused(house.ports, speaker, changeProducer, { ...input, status: 'ceased' });
    expect(fieldsOf(ceased)).toEqual({ status: 'producers/status-by-office' });
    const changed = await done(house.ports, speaker, changeProducer, { ...input, description: 'Chúng tôi làm chè.' });
    expect(changed.version).toBe(2);
    const byOffice = await done(house.ports, binhLu, changeProducer, { ...input, version: 2, status: 'ceased' });
    expect(byOffice.version).toBe(3);
  });
});

describe('another unit’s record', () => {
  it('answers exactly like one that does not exist, for reading and for changing', async () => {
    const made = await registered(house.ports, { name: 'HTX Giả định Nơi Khác', registrationNumber: '6200000030' });
    const other = await registered(house.ports, { name: 'HTX Giả định Nơi Nữa', registrationNumber: '6200000031' });
    const record = await findProducerByCode(house.ports.database.write, other.code);
    if (record === null) throw new Error('not there');
    for (const actor of [muongThan, otherProvince, people.speakerOf(record.id)]) {
      const change = { ...cooperative, version: 1, commune: '' };
      const foreign = await refused(house.ports, actor, changeProducer, { ...change, code: made.code });
      const missing = await refused(house.ports, actor, changeProducer, { ...change, code: 'C0000-0000' });
      expect(foreign).toEqual(missing);
      expect(await refused(house.ports, actor, viewProducer, { code: made.code })).toEqual(
        await refused(house.ports, actor, viewProducer, { code: 'C0000-0000' }),
      );
    }
  });
});

// Two records of one producer become one and may be parted again; two people at once never do half of it.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ProducerId } from '#kernel/ids.ts';
import { verifyChain } from '#modules/ledger/services.ts';
import { findProducerByCode } from '#modules/producers/services.ts';
import { changePrivateFacts } from '#modules/producers/use-cases/change-private-facts.ts';
import { changeProducer } from '#modules/producers/use-cases/change-producer.ts';
import { mergeProducers, previewProducerMerge } from '#modules/producers/use-cases/merge-producers.ts';
import { registerProducer } from '#modules/producers/use-cases/register-producer.ts';
import { previewMergeUndo, undoProducerMerge } from '#modules/producers/use-cases/undo-producer-merge.ts';
import { viewPrivateFacts } from '#modules/producers/use-cases/view-private-facts.ts';
import { viewProducer } from '#modules/producers/use-cases/view-producer.ts';
import { registerProduct } from '#modules/products/use-cases/register-product.ts';
import { query } from '#platform/database/db.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { as, binhLu, cooperative, done, otherProvince, province, refused, registered } from './people.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await freshHouse({ poolSize: 12 });
});
afterAll(async () => {
  await house.close();
});

let count = 0;
/** Two records of one producer: the elder knows the telephone, the younger the description. */
async function twice() {
  count += 1;
  const number = `62000005${String(count).padStart(2, '0')}`;
  const elder = await registered(house.ports, { name: `HTX Giả định Cũ ${count}`, registrationNumber: number });
  const younger = await registered(house.ports, {
    name: `HTX Giả định Mới ${count}`,
    registrationNumber: number,
    phone: '',
    description: 'Sản xuất chè xanh.',
  });
  return { elder, younger };
}

const product = async (producerCode: string, name: string) =>
  await done(house.ports, province, registerProduct, { name, producerCode, setNumber: '11', isAnother: 'yes' });

const record = async (code: string) => {
  const found = await findProducerByCode(house.ports.database.write, code);
  if (found === null) throw new Error(`${code} is not there`);
  return found;
};

describe('a merge', () => {
  it('is shown first: what differs, which side is proposed, which products change hands', async () => {
    const { elder, younger } = await twice();
    await product(younger.code, 'Chè giả định xem trước');
    const preview = await done(house.ports, province, previewProducerMerge, { code: younger.code, into: elder.code });
    const proposed = Object.fromEntries(preview.fields.map((field) => [field.field, field.proposed]));
    expect(proposed).toEqual({ name: 'into', phone: 'into', description: 'from' });
    expect(preview.products.map((one) => one.name)).toEqual(['Chè giả định xem trước']);
    expect((await record(elder.code)).version).toBe(1);
  });

  it('joins facts, products, private facts and codes, and both codes answer', async () => {
    const { elder, younger } = await twice();
    const made = await product(younger.code, 'Chè giả định đổi chủ');
    await done(house.ports, binhLu, changePrivateFacts, { code: younger.code, gender: 'woman', ethnicity: 'Thái' });
    const merged = await done(house.ports, province, mergeProducers, {
      code: younger.code,
      into: elder.code,
      version: 1,
      intoVersion: 1,
      keep: { name: 'from' },
      reason: 'Nhập hai lần từ hai bảng tính.',
    });
    expect(merged).toEqual({ code: elder.code, name: younger.name, products: 1 });
    for (const code of [elder.code, younger.code]) {
      const view = await done(house.ports, binhLu, viewProducer, { code });
      expect(view.producer).toMatchObject({ code: elder.code, name: younger.name, description: 'Sản xuất chè xanh.' });
      expect(view.askedCode).toBe(code === elder.code ? null : code);
      expect(view.products.map((one) => one.code)).toEqual([made.code]);
      expect(view.merged.map((one) => [one.code, one.reason])).toEqual([
        [younger.code, 'Nhập hai lần từ hai bảng tính.'],
      ]);
    }
    const { facts } = await done(house.ports, binhLu, viewPrivateFacts, { code: elder.code });
    expect(facts).toMatchObject({ gender: 'woman', ethnicity: 'Thái', ethnicMinority: true });
  });

  it('is refused with itself, with a code that is nobody’s, and with a foreign record like with a missing one', async () => {
    const { elder } = await twice();
    const fieldOf = async (into: string) =>
      (await refused(house.ports, province, previewProducerMerge, { code: elder.code, into })).fields;
    expect(await fieldOf(elder.code)).toEqual([{ path: 'into', code: 'producers/merge-with-itself' }]);
    expect(await fieldOf('C0000-0000')).toEqual([{ path: 'into', code: 'producers/no-such-code' }]);
    const foreign = await registered(house.ports, { name: 'HTX Giả định Bình Lư', registrationNumber: '6200000590' });
    const own = await done(house.ports, otherProvince, registerProducer, {
      ...cooperative,
      name: 'HTX Giả định Điện Biên',
      commune: '',
      registrationNumber: '5600000001',
      isAnother: 'yes',
    });
    const across = async (into: string) =>
      await refused(house.ports, otherProvince, mergeProducers, { code: own.code, into, version: 1, intoVersion: 1 });
    expect(await across(foreign.code)).toEqual(await across('C0000-0000'));
  });

  it('is the consolidating office’s: a commune has no right to it', async () => {
    const { elder, younger } = await twice();
    const input = { code: younger.code, into: elder.code, version: 1, intoVersion: 1 };
    expect((await refused(house.ports, binhLu, mergeProducers, input)).code).toBe('access/right-missing');
  });

  it('of a pair that somebody changed meanwhile is a conflict, and nothing is half done', async () => {
    const { elder, younger } = await twice();
    const { name } = elder;
    await done(house.ports, binhLu, changeProducer, {
      ...cooperative,
      name,
      registrationNumber: `6200000${500 + count}`,
      code: elder.code,
      version: 1,
      isAnother: 'yes',
      description: 'Vừa sửa',
    });
    const input = { code: younger.code, into: elder.code, version: 1, intoVersion: 1 };
    expect((await refused(house.ports, province, mergeProducers, input)).code).toBe('records/changed-meanwhile');
    expect((await record(younger.code)).status).toBe('active');
  });
});

describe('merges at once', () => {
  it('of one pair in both directions, twenty times each: exactly one happens, nobody waits for ever', async () => {
    const { elder, younger } = await twice();
    const answers = await Promise.all(
      Array.from({ length: 40 }, (_, i) => {
        const [code, into] = i % 2 === 0 ? [younger.code, elder.code] : [elder.code, younger.code];
        return as(house.ports, province, mergeProducers, { code, into, version: 1, intoVersion: 1 });
      }),
    );
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
    const states = [await record(elder.code), await record(younger.code)].map((one) => one.status).sort();
    expect(states).toEqual(['active', 'merged']);
  });

  it('of three records in a ring: never a circle, and every code still leads to a living record', async () => {
    const { elder, younger } = await twice();
    const third = await registered(house.ports, { name: `HTX Giả định Ba ${count}`, registrationNumber: '6200000591' });
    const ring = [elder.code, younger.code, third.code];
    const answers = await Promise.all(
      ring.map((code, i) =>
        as(house.ports, province, mergeProducers, { code, into: ring[(i + 1) % 3] ?? '', version: 1, intoVersion: 1 }),
      ),
    );
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
    for (const code of ring) {
      const view = await done(house.ports, province, viewProducer, { code });
      expect(view.producer.status).toBe('active');
    }
  });

  it('while a product is being entered: it is never left with the record that went', async () => {
    const { elder, younger } = await twice();
    const [stays, goes] = [await record(elder.code), await record(younger.code)];
    let entering: ReturnType<typeof product> | undefined;
    // A merge half-way: both are held, the product's act has begun, and only then does the record go.
    await house.ports.database.write.transaction().execute(async (db) => {
      await query(db, 'select id from producer where id = any($1::uuid[]) for update', [[stays.id, goes.id]]);
      entering = product(younger.code, `Chè giả định giữa chừng ${count}`);
      await new Promise((wait) => setTimeout(wait, 300));
      await query(db, "update producer set status = 'merged', merged_into = $2, version = version + 1 where id = $1", [
        goes.id,
        stays.id,
      ]);
    });
    const made = await entering;
    const view = await done(house.ports, province, viewProducer, { code: elder.code });
    expect(view.products.map((one) => one.code)).toEqual([made?.code]);
  });

  it('leave a ledger whose chain holds', async () => {
    expect(await verifyChain(house.ports.database.write)).toMatchObject({ brokenAt: null });
  });
});

describe('parting again', () => {
  async function joined() {
    const { elder, younger } = await twice();
    const made = await product(younger.code, `Chè giả định ${count}`);
    await done(house.ports, province, mergeProducers, {
      code: younger.code,
      into: elder.code,
      version: 1,
      intoVersion: 1,
      keep: { name: 'from' },
    });
    const view = await done(house.ports, province, viewProducer, { code: elder.code });
    const mergeId = view.merged[0]?.mergeId ?? '';
    return { elder, younger, made, mergeId };
  }

  it('says first what is given back, then gives it: facts, state, products', async () => {
    const { elder, younger, made, mergeId } = await joined();
    const preview = await done(house.ports, province, previewMergeUndo, { mergeId });
    expect(preview.back).toEqual([
      { field: 'name', from: younger.name, to: elder.name },
      { field: 'description', from: 'Sản xuất chè xanh.', to: null },
    ]);
    expect(preview).toMatchObject({ kept: [], productsElsewhere: 0, products: [{ code: made.code }] });
    const parted = await done(house.ports, province, undoProducerMerge, { mergeId });
    expect(parted).toMatchObject({ code: younger.code, from: elder.code, products: 1, kept: [] });
    expect(await record(elder.code)).toMatchObject({ name: elder.name, description: null, status: 'active' });
    expect(await record(younger.code)).toMatchObject({ status: 'active', mergedInto: null });
    const view = await done(house.ports, province, viewProducer, { code: younger.code });
    expect(view.products.map((one) => one.code)).toEqual([made.code]);
    expect(view.askedCode).toBeNull();
  });

  it('keeps and names what was changed since', async () => {
    const { elder, mergeId } = await joined();
    await done(house.ports, binhLu, changeProducer, {
      ...cooperative,
      name: 'HTX Giả định Tên Thứ Ba',
      registrationNumber: `62000005${String(count).padStart(2, '0')}`,
      description: 'Sản xuất chè xanh.',
      code: elder.code,
      version: 2,
      isAnother: 'yes',
    });
    expect((await done(house.ports, province, undoProducerMerge, { mergeId })).kept).toEqual(['name']);
    expect((await record(elder.code)).name).toBe('HTX Giả định Tên Thứ Ba');
  });

  it('leaves private facts that were entered since with the survivor', async () => {
    const { elder, younger } = await twice();
    await done(house.ports, binhLu, changePrivateFacts, { code: younger.code, gender: 'woman' });
    const input = { code: younger.code, into: elder.code, version: 1, intoVersion: 1 };
    await done(house.ports, province, mergeProducers, input);
    await done(house.ports, binhLu, changePrivateFacts, { code: elder.code, gender: 'man' });
    const view = await done(house.ports, province, viewProducer, { code: elder.code });
    await done(house.ports, province, undoProducerMerge, { mergeId: view.merged[0]?.mergeId ?? '' });
    const of = async (code: string) => (await done(house.ports, binhLu, viewPrivateFacts, { code })).facts.gender;
    expect([await of(elder.code), await of(younger.code)]).toEqual(['man', 'woman']);
  });

  it('ten times at once parts them once', async () => {
    const { mergeId } = await joined();
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => as(house.ports, province, undoProducerMerge, { mergeId })),
    );
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
    expect(new Set(answers.flatMap((one) => (one.ok ? [] : [one.problem.code])))).toEqual(
      new Set(['producers/merge-undone-already']),
    );
  });

  it('is refused where the survivor was itself merged on, and is foreign to another province', async () => {
    const { elder, mergeId } = await joined();
    const third = await registered(house.ports, {
      name: `HTX Giả định Tiếp ${count}`,
      registrationNumber: '6200000592',
    });
    const input = { code: elder.code, into: third.code, version: 2, intoVersion: 1 };
    await done(house.ports, province, mergeProducers, input);
    const problem = await refused(house.ports, province, previewMergeUndo, { mergeId });
    expect(problem.code).toBe('producers/survivor-merged-on');
    const missing = '01900000-0000-7000-8000-00000000dead' as ProducerId;
    expect(await refused(house.ports, otherProvince, undoProducerMerge, { mergeId })).toEqual(
      await refused(house.ports, otherProvince, undoProducerMerge, { mergeId: missing }),
    );
  });
});

// The name of a product is the register's word: one that a producer wants instead waits for its commune, and the public reads
// the old one until then.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '#access/actor.ts';
import { viewDesk } from '#modules/desk/use-cases/view-desk.ts';
import { findProducerByCode } from '#modules/producers/services.ts';
import { changeProduct } from '#modules/products/use-cases/change-product.ts';
import { decideDeclaredProduct } from '#modules/products/use-cases/decide-declared-product.ts';
import { listProducts } from '#modules/products/use-cases/list-products.ts';
import { viewProduct } from '#modules/products/use-cases/view-product.ts';
import { binhLu, done, muongThan, refused, registered, speakerOf } from '../producers/people.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { signedInPerson, stranger } from '../support/people.ts';
import { makeProduct } from './making.ts';

let house: TestHouse;
let own: { readonly code: string };
let speaker: Actor;

beforeAll(async () => {
  house = await freshHouse();
  own = await registered(house.ports, { name: 'HTX Giả định Đổi Tên', registrationNumber: '6200002101' });
  const record = await findProducerByCode(house.ports.database.write, own.code);
  if (record === null) throw new Error('no producer');
  speaker = speakerOf(record.id);
});
afterAll(async () => {
  await house.close();
});

const made = async (name: string) => await makeProduct(house.ports, name, { producerCode: own.code });
async function seenBy(actor: Actor, code: string) {
  const { product, may } = await done(house.ports, actor, viewProduct, { code });
  const { name, proposedName, sentBackReason, version, summary } = product;
  return { name, proposedName, sentBackReason, version, summary, may };
}
async function change(actor: Actor, code: string, facts: Readonly<Record<string, unknown>>) {
  const { name, version } = await seenBy(actor, code);
  const input = { code, version, name, producerCode: own.code, ...facts };
  return await done(house.ports, actor, changeProduct, input);
}
const publicName = async (code: string) => {
  const page = await stranger(house).get(`/san-pham/${code}.json`);
  return (page.json() as { name: string }).name;
};

describe('a producer that renames a product of the register', () => {
  it('changes its other facts at once, and the name only for its commune to look at', async () => {
    const code = await made('Chè giả định tên thật');
    await change(speaker, code, { name: 'Chè giả định 5 sao OCOP', summary: 'Chè hái tay.' });
    expect(await seenBy(speaker, code)).toMatchObject({
      name: 'Chè giả định tên thật',
      proposedName: 'Chè giả định 5 sao OCOP',
      summary: 'Chè hái tay.',
      may: { rename: false, decide: false },
    });
    expect(await publicName(code)).toBe('Chè giả định tên thật');
    const page = await stranger(house).get(`/san-pham/${code}`);
    expect(page.text).toContain('Chè hái tay.');
    expect(page.text).not.toContain('5 sao OCOP');
    expect((await stranger(house).get('/?q=5+sao+OCOP')).text).not.toContain('Chè giả định');
  });

  it('is on the desk of its commune and of no other, and in the list of what waits', async () => {
    const waiting = async (actor: Actor) =>
      (await done(house.ports, actor, viewDesk, {})).waiting.find((one) => one.kind === 'proposed-names')?.count ?? 0;
    const before = await waiting(binhLu);
    const code = await made('Mật ong giả định cũ');
    await change(speaker, code, { name: 'Mật ong giả định mới' });
    expect(await waiting(binhLu)).toBe(before + 1);
    expect(await waiting(muongThan)).toBe(0);
    const { lines } = await done(house.ports, binhLu, listProducts, { status: 'renamed' });
    expect(lines.map((line) => line.code)).toContain(code);
  });

  it('gets the name by the word of its commune, and only of its commune or above', async () => {
    const code = await made('Gạo giả định tên cũ');
    await change(speaker, code, { name: 'Gạo giả định tên mới' });
    const { version } = await seenBy(binhLu, code);
    const decision = { code, version, decision: 'confirmed' };
    expect((await refused(house.ports, speaker, decideDeclaredProduct, decision)).kind).toBe('forbidden');
    expect((await refused(house.ports, muongThan, decideDeclaredProduct, decision)).code).toBe('records/not-found');
    expect(await publicName(code)).toBe('Gạo giả định tên cũ');
    await done(house.ports, binhLu, decideDeclaredProduct, decision);
    expect(await seenBy(binhLu, code)).toMatchObject({ name: 'Gạo giả định tên mới', proposedName: null });
    expect(await publicName(code)).toBe('Gạo giả định tên mới');
    const again = await refused(house.ports, binhLu, decideDeclaredProduct, { ...decision, version: version + 1 });
    expect(again.code).toBe('products/not-waiting');
  });

  it('or reads why it stays as it is, and may propose another', async () => {
    const code = await made('Rượu giả định');
    await change(speaker, code, { name: 'Rượu giả định hạng nhất' });
    const { version } = await seenBy(binhLu, code);
    const back = { code, version, decision: 'sent-back' };
    const problem = await refused(house.ports, binhLu, decideDeclaredProduct, back);
    expect(problem.fields?.map((field) => field.path)).toEqual(['reason']);
    await done(house.ports, binhLu, decideDeclaredProduct, { ...back, reason: 'Tên không được tự xếp hạng.' });
    const kept = { name: 'Rượu giả định', proposedName: null, sentBackReason: 'Tên không được tự xếp hạng.' };
    expect(await seenBy(speaker, code)).toMatchObject(kept);
    expect(await publicName(code)).toBe('Rượu giả định');
    await change(speaker, code, { name: 'Rượu giả định men lá' });
    expect(await seenBy(speaker, code)).toMatchObject({ proposedName: 'Rượu giả định men lá', sentBackReason: null });
  });

  it('takes its wish back by giving the name that stands', async () => {
    const code = await made('Măng giả định');
    await change(speaker, code, { name: 'Măng giả định rừng già' });
    await change(speaker, code, { name: 'Măng giả định' });
    expect(await seenBy(speaker, code)).toMatchObject({ name: 'Măng giả định', proposedName: null });
  });
});

describe('an officer', () => {
  it('sees both names on one page, with the two answers', async () => {
    const tua = await signedInPerson(house, 'anh Tủa, officer of Bình Lư');
    const code = await made('Bánh giả định');
    expect((await tua.get(`/quan-ly/san-pham/${code}/xem`)).status).toBe(404);
    await change(speaker, code, { name: 'Bánh giả định gấc' });
    expect((await tua.get('/viec')).text).toContain('chủ thể muốn đổi, chờ xem');
    const page = await tua.get(`/quan-ly/san-pham/${code}/xem`);
    expect(page.text).toContain('Tên chủ thể muốn đổi');
    expect(page.text).toContain('Bánh giả định gấc');
    const refusedForm = await tua.submit(`/quan-ly/san-pham/${code}/xem`, { decision: 'sent-back', reason: '' });
    expect(refusedForm.status).toBe(422);
    const answer = await tua.submit(`/quan-ly/san-pham/${code}/xem`, { decision: 'confirmed' });
    expect([answer.status, answer.location]).toEqual([303, `/quan-ly/san-pham/${code}`]);
    expect(await publicName(code)).toBe('Bánh giả định gấc');
  });

  it('renames a product at once, which settles what its producer wished', async () => {
    const code = await made('Ớt giả định');
    await change(speaker, code, { name: 'Ớt giả định số một' });
    await change(binhLu, code, { summary: 'Ớt phơi nắng.' });
    expect(await seenBy(binhLu, code)).toMatchObject({ name: 'Ớt giả định', proposedName: 'Ớt giả định số một' });
    await change(binhLu, code, { name: 'Ớt gió giả định' });
    expect(await seenBy(binhLu, code)).toMatchObject({ name: 'Ớt gió giả định', proposedName: null });
    expect(await publicName(code)).toBe('Ớt gió giả định');
  });
});

// A training installation holds a council from the first start: a closed session with its result, decision and certificate, and a session
// that waits; whoever works there daily finds something on the page they open first.

import { afterAll, beforeAll, expect, it } from 'vitest';
import { trainingPassword } from '#entry/training/accounts.ts';
import { prepareTraining } from '#entry/training/prepare-training.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { openWeb, Person, wordsOf } from '../support/web.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await freshHouse();
  await prepareTraining(house.ports, 'demo');
});
afterAll(() => house.close());

async function reads(login: string, path: string): Promise<string> {
  const person = new Person(openWeb(house.ports));
  expect((await person.signIn(login, trainingPassword)).status).toBe(303);
  const answer = await person.get(path);
  expect(answer.status).toBe(200);
  return wordsOf(answer.text);
}

it('the office finds a closed session with its result told, and another one that waits', async () => {
  expect(await reads('tinh', '/hoi-dong')).toContain('Quyết định 69/QĐ-UBND');
  const sessions = await reads('tinh', '/phien-hop');
  expect(sessions).toContain('Đã lên kế hoạch');
  expect(sessions).toContain('6 người chưa khai xung đột lợi ích');
  expect(sessions).toContain('Đã kết thúc');
  expect(await reads('tinh', '/ket-qua')).toContain('Đã thông báo 71/QĐ-UBND');
  expect(await reads('tinh', '/giay-chung-nhan')).toContain('Chè Shan tuyết giả định 71');
});

it('a member finds the council and the session in which a declaration waits', async () => {
  expect(await reads('hd.yte', '/hoi-dong')).toContain('Quyết định 69/QĐ-UBND');
  expect(await reads('hd.yte', '/phien-hop')).toContain('Họp trực tiếp');
});

it('the public reads the recognition as the decision of the council gave it', async () => {
  const stranger = new Person(openWeb(house.ports));
  const found = await stranger.get('/?q=Ch%C3%A8+Shan+tuy%E1%BA%BFt+gi%E1%BA%A3+%C4%91%E1%BB%8Bnh+71');
  expect(wordsOf(found.text)).toContain('3 sao');
});

it('the code on its certificate leads to its picture and its packs', async () => {
  const stranger = new Person(openWeb(house.ports));
  const register = await stranger.get('/?q=Ch%C3%A8+Shan+tuy%E1%BA%BFt+gi%E1%BA%A3+%C4%91%E1%BB%8Bnh+71');
  const product = await stranger.get(/href="(\/san-pham\/[^"?]+)"/.exec(register.text)?.[1] ?? '');
  expect(product.text).toMatch(/<img[^>]+src="\/anh\//);
  expect(wordsOf(product.text)).toContain('Hộp 100 g');
});

// Named people who are signed in: chị Mẩy the producer, anh Tủa of the commune, chị Hoa of the province, and others.

import { openTrainingAccounts, trainingPassword } from '#entry/training/accounts.ts';
import type { WebApp } from '#entry/web-app.ts';
import type { TestHouse } from './database.ts';
import { openWeb, Person } from './web.ts';

/** Login of each person of the training installation (`src/entry/training/accounts.ts`). */
export const people = {
  'chị Hoa, officer of the province': 'tinh',
  'anh Tủa, officer of Bình Lư': 'xa.binhlu',
  'anh Páo, officer of Đoàn Kết': 'xa.doanket',
  'chị Mẩy, producer': 'chuthe',
  'chị Lan, officer of a department': 'so.congthuong',
  'anh Seo, inspector': 'kiemtra',
  'anh Bình, leader': 'lanhdao',
  'chị Nga, auditor': 'kiemtoan',
  'chị Thu, clerk': 'vanthu',
  'the administrator': 'quantri',
} as const;
export type Named = keyof typeof people;

const filled = new WeakSet<TestHouse>();
const webs = new WeakMap<TestHouse, WebApp>();

/** The web of a house, built once: every route of every room takes a while. */
function webOf(house: TestHouse): WebApp {
  const web = webs.get(house) ?? openWeb(house.ports);
  webs.set(house, web);
  return web;
}

/** A person of the training installation with an open session; each call is another browser. */
export async function signedInPerson(house: TestHouse, who: Named, web = webOf(house)): Promise<Person> {
  if (!filled.has(house)) {
    filled.add(house);
    await openTrainingAccounts(house.ports);
  }
  const person = new Person(web);
  const answer = await person.signIn(people[who], trainingPassword);
  if (answer.status !== 303) throw new Error(`${who} could not sign in: ${answer.status}`);
  return person;
}

/** Somebody who never signed in. */
export function stranger(house: TestHouse, web = webOf(house)): Person {
  return new Person(web);
}

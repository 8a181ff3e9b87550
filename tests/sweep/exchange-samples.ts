// Imports and an export for the sweep: one that waits for confirmation, one that is in the register, one register taken out.

import { readFileSync } from 'node:fs';
import { trainingPassword } from '#entry/training/accounts.ts';
import type { TestHouse } from '../support/database.ts';
import { uploadList } from '../support/upload-list.ts';
import { openWeb, Person } from '../support/web.ts';
import type { Samples } from './samples.ts';

const demo = readFileSync(new URL('../fixtures/register/demo-register.xlsx', import.meta.url));

/** Made by the officer of the province, over the pages. */
export async function exchangeSamples(house: TestHouse): Promise<Samples> {
  const officer = new Person(openWeb(house.ports));
  await officer.signIn('tinh', trainingPassword);
  const confirmed = (await uploadList(officer, demo)).location ?? '';
  await officer.submit(`${confirmed}/xac-nhan`, {});
  const staged = (await uploadList(officer, demo, 'danh-muc-lan-hai.xlsx')).location ?? '';
  const purpose = { purpose: 'Báo cáo quý IV giả định', format: 'csv' };
  const exported = (await officer.submit('/bang-tinh/xuat', purpose)).location ?? '';
  const idOf = (path: string): string => path.split('/').at(-1) ?? '';
  if ([confirmed, staged, exported].includes('')) throw new Error('imports and exports could not be made ready');
  return new Map([
    ['/bang-tinh/nhap :id', idOf(staged)],
    ['/bang-tinh/nhap/:id/hoan-tac :id', idOf(confirmed)],
    ['/bang-tinh/xuat :id', idOf(exported)],
  ]);
}

// What these tests need of a visit: a product with a certificate, a visit to its producer that somebody went on, scans as a phone makes them.

import { z } from 'zod';
import type { Actor } from '#access/actor.ts';
import type { LocalDate } from '#kernel/calendar.ts';
import { date } from '#kernel/calendar.ts';
import type { AccountId, Id, ProductId } from '#kernel/ids.ts';
import { ok } from '#kernel/result.ts';
import { CheckedFile } from '#modules/evidence/services.ts';
import { findVisit, markOnSite, planVisit } from '#modules/inspections/services.ts';
import { findProductByCode } from '#modules/products/services.ts';
import type { Ports } from '#runner/ports.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { done, newCommand, province } from '../producers/people.ts';
import { picture } from '../register/making.ts';
import { type Answer, hiddenFields, type Person } from '../support/web.ts';

/** Another officer of the same office. */
export const second: Actor = { ...province, accountId: newCommand() as AccountId, displayName: 'Cán bộ thứ hai' };
export const clerk: Actor = {
  ...second,
  accountId: newCommand() as AccountId,
  grants: [{ role: 'clerk', provinceCode: '12', communeCodes: [] }],
};

export async function scan(name = 'ban-chup.jpg', colour = '#e8e4da'): Promise<CheckedFile> {
  const file = await CheckedFile.of(name, await picture(colour));
  if (!file.ok) throw new Error(file.problem.code);
  return file.value;
}

export async function productIdOf(ports: Ports, code: string): Promise<ProductId> {
  const product = await findProductByCode(ports.database.write, code);
  if (product === null) throw new Error(`no product ${code}`);
  return product.id;
}

/** Plans an inspection of a product's producer and goes there, as the offices do it through their own room. */
export async function heldVisit(
  ports: Ports,
  code: string,
  {
    heldOn = date('2026-11-10'),
    team = [],
    goes = true,
  }: {
    readonly heldOn?: LocalDate;
    readonly team?: readonly AccountId[];
    /** False: it is only planned for that day. */
    readonly goes?: boolean;
  } = {},
): Promise<Id<'visit'>> {
  const product = await findProductByCode(ports.database.write, code);
  if (product === null) throw new Error(`no product ${code}`);
  const visiting = defineUseCase({
    name: 'findings/plan-recheck',
    kind: 'act',
    legalBasis: null,
    input: z.object({}),
    async run(_input, context) {
      const planned = await planVisit(context, {
        kind: 'inspection',
        provinceCode: product.provinceCode,
        communeCode: product.communeCode,
        producerId: product.producerId,
        producerName: product.producerName ?? product.name,
        place: 'Bản Giả định, xã Bình Lư',
        productIds: [product.id],
        plannedOn: heldOn,
        recentReason: 'Kiểm thử',
        team: [
          { accountId: null, name: 'Trưởng đoàn Giả định', agency: 'Sở Nông nghiệp và Môi trường', head: true },
          ...team.map((accountId, i) => ({ accountId, name: `Thành viên ${i + 1}`, agency: 'Đoàn', head: false })),
        ],
        decision: { number: '120/QĐ-SNNMT', date: date('2026-11-02'), body: 'Sở Nông nghiệp và Môi trường' },
      });
      return planned.ok ? ok({ visitId: planned.value.id }) : planned;
    },
  });
  const { visitId } = await done(ports, province, visiting, {});
  if (!goes) return visitId;
  const going = defineUseCase({
    name: 'findings/plan-recheck',
    kind: 'act',
    legalBasis: null,
    input: z.object({}),
    run: (_input, context) => markOnSite(context, visitId, heldOn),
  });
  await done(ports, province, going, {});
  return visitId;
}

export const visitOf = async (ports: Ports, id: Id<'visit'>) => await findVisit(ports.database.write, id);

/** Sends a form with files, as a browser does. */
export async function sendFiles(
  person: Person,
  path: string,
  values: Readonly<Record<string, string>>,
  field: 'file' | 'files' = 'file',
): Promise<Answer> {
  const page = await person.get(path);
  const form = new FormData();
  for (const [name, value] of Object.entries(hiddenFields(page.text, path))) form.set(name, value);
  for (const [name, value] of Object.entries(values)) form.set(name, value);
  form.set(field, new Blob([new Uint8Array(await picture('#d9c7a0'))]), 'anh.jpg');
  const headers = { 'sec-fetch-site': 'same-origin', origin: 'http://127.0.0.1:8080' };
  return await person.send(path, { method: 'POST', body: form, headers });
}

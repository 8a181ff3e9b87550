// What a live installation does before anything is printed, and what the province sets: name, key, words and numbers.

import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { localOperator } from '#access/actor.ts';
import { changeKey } from '#modules/certificates/use-cases/change-key.ts';
import { changeSettings } from '#modules/certificates/use-cases/change-settings.ts';
import { confirmHost } from '#modules/certificates/use-cases/confirm-host.ts';
import { issueCertificate } from '#modules/certificates/use-cases/issue-certificate.ts';
import { listCertificates } from '#modules/certificates/use-cases/list-certificates.ts';
import { viewCertificate } from '#modules/certificates/use-cases/view-certificate.ts';
import type { Ports } from '#runner/ports.ts';
import { runUseCase } from '#runner/run-use-case.ts';
import { enter, makeRecognition } from '../register/making.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { decided, makePaper, makeTea } from './papers.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await freshHouse({ mode: 'production' });
});
afterAll(async () => {
  await house.close();
});

async function refusalOf(ports: Ports, name: string): Promise<string> {
  const recognitionId = await makeRecognition(ports, await makeTea(ports, name, false), decided);
  const done = await runUseCase(ports, issueCertificate, { recognitionId }, { actor: localOperator });
  return done.ok ? 'issued' : done.problem.code;
}

it('issues nothing before an administrator confirmed the name as permanent, then prints that name', async () => {
  const { ports } = house;
  expect(await refusalOf(ports, 'Chè giả định chưa có tên miền')).toBe('certificates/host-not-confirmed');
  const said = { origin: 'https://ocop.laichau.gov.vn', reason: 'Tên miền của Sở', permanent: '' };
  const wrong = [{ ...said }, { ...said, permanent: 'yes', origin: 'https://192.168.1.9' }];
  for (const input of wrong) {
    const refused = await runUseCase(ports, confirmHost, input, { actor: localOperator });
    expect(refused).toMatchObject({ ok: false, problem: { kind: 'invalid' } });
  }
  await enter(ports, confirmHost, { ...said, permanent: 'yes' });
  const paper = await makePaper(ports, 'Chè giả định đã có tên miền');
  const view = await enter(ports, viewCertificate, { code: paper.code });
  expect(view).toMatchObject({ host: 'https://ocop.laichau.gov.vn', holds: true, certificate: { training: false } });
});

it('signs nothing while its key is not on the machine, and says how to bring it back', async () => {
  const { ports } = house;
  const listed = (await enter(ports, listCertificates, {})).lines.length;
  await rm(ports.keyRoot, { recursive: true });
  expect(await refusalOf(ports, 'Chè giả định mất khóa')).toBe('certificates/key-missing');
  await enter(ports, changeKey, { reason: 'Mất thư mục khóa' });
  await makePaper(ports, 'Chè giả định khóa mới');
  expect((await enter(ports, listCertificates, {})).lines).toHaveLength(listed + 1);
});

it('numbers by the pattern of the province; a stale form and a pattern without a number are refused', async () => {
  const { ports } = house;
  const words = { title: 'GIẤY CHỨNG NHẬN', lead: 'Sản phẩm OCOP', place: 'Lai Châu', signer: 'CHỦ TỊCH' };
  const said = { provinceCode: '12', version: 0, numberPattern: 'LC-{số}', above: '', note: '', ...words };
  await enter(ports, changeSettings, said);
  expect((await makePaper(ports, 'Chè giả định mẫu mới')).number).toBe('LC-01');
  const stale = await runUseCase(ports, changeSettings, said, { actor: localOperator });
  expect(stale).toMatchObject({ ok: false, problem: { code: 'records/changed-meanwhile' } });
  const bare = { ...said, version: 1, numberPattern: 'LC' };
  const wrong = await runUseCase(ports, changeSettings, bare, { actor: localOperator });
  expect(wrong).toMatchObject({ ok: false, problem: { fields: [{ code: 'certificates/pattern-unfit' }] } });
});

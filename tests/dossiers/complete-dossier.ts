// A dossier with everything that its forms ask, for the tests of what comes after the draft.

import type { Actor } from '#access/actor.ts';
import { findCriteriaSet } from '#law/criteria-sets.ts';
import { savePart } from '#modules/dossiers/use-cases/save-part.ts';
import { compileSet } from '#modules/evaluation/index.ts';
import { CheckedFile } from '#modules/evidence/checked-file.ts';
import { addPiece } from '#modules/evidence/use-cases/add-piece.ts';
import { addFile } from '#modules/evidence/use-cases/files.ts';
import { changePrivateFacts } from '#modules/producers/use-cases/change-private-facts.ts';
import type { Ports } from '#runner/ports.ts';
import { runUseCase } from '#runner/run-use-case.ts';
import { enter, picture } from '../register/making.ts';
import type { Person } from '../support/web.ts';

/** What the register and the wallet must hold beside the cooperative itself; `bare`: the paper has no file yet. */
export async function completeProducer(ports: Ports, producerCode: string, bare = false): Promise<void> {
  const person = { gender: 'woman', ethnicity: 'Mông', disabled: 'no', permanentAddress: 'Bản Giả định, xã Bình Lư' };
  await enter(ports, changePrivateFacts, { code: producerCode, ...person });
  const piece = await enter(ports, addPiece, {
    producerCode,
    kind: 'business-registration',
    title: 'Giấy đăng ký hợp tác xã (giả định)',
    number: '6200000001',
    issuer: 'Phòng Tài chính – Kế hoạch (giả định)',
    issuedOn: '02/03/2019',
  });
  if (bare) return;
  const file = await CheckedFile.of('giay-dang-ky.jpg', await picture('#dfe8d8'));
  if (!file.ok) throw new Error(file.problem.code);
  await enter(ports, addFile, { pieceId: piece.id, file: file.value });
}

/** The first option of every criterion of a set, as the sheet posts it. */
export async function everyFirstOption(setId: string): Promise<Record<string, string>> {
  const set = await findCriteriaSet(setId);
  if (set === null) throw new Error(`no set ${setId}`);
  const fields: Record<string, string> = {};
  for (const leaf of compileSet(set).leaves) fields[`tc-${leaf.code.replaceAll('.', '-')}`] = '1';
  return fields;
}

const sure = async (answer: Promise<{ readonly status: number; readonly text: string }>): Promise<void> => {
  const { status, text } = await answer;
  if (status !== 303) throw new Error(`${status} ${text.slice(0, 500)}`);
};

/** Fills in every part of a dossier of set 11. */
export async function fillIn(
  person: Person,
  place: string,
  more: Readonly<Record<string, string>> = {},
): Promise<void> {
  await sure(
    person.submit(`${place}/phan/mau-01`, {
      position: 'Giám đốc',
      contactAddress: 'Bản Giả định, xã Bình Lư',
      phone: '0900 000 001',
      sampleCount: '5',
    }),
  );
  await sure(
    person.submit(`${place}/phan/mau-02-phan-1`, {
      specification: 'Hộp 100 g',
      standard: 'TCCS 01:2025/GĐ',
      history: 'Thành lập năm 2019 từ mười hộ trong bản.',
      organisation: 'Ban giám đốc ba người, hai tổ sản xuất.',
    }),
  );
  await sure(
    person.submit(`${place}/phan/mau-02-phan-2`, {
      materialAndTechnology: 'Hai mươi héc-ta chè Shan trong bản, sao bằng lò điện.',
      qualityChanges: 'Hộp giấy mới, nhãn có mã truy xuất.',
      markets: 'Chợ phiên, hai siêu thị ở tỉnh.',
      businessResults: 'Doanh thu 1,2 tỷ đồng, lợi nhuận 150 triệu đồng.',
      ...more,
    }),
  );
  await sure(person.submit(`${place}/tu-cham`, await everyFirstOption('26-2026/11')));
  await sure(person.submit(`${place}/phan/mau-02-phan-4`, { plan: 'Trồng thêm năm héc-ta, bán trên mạng.' }));
}

/** Fills in every part of a dossier of set 11 as somebody who may, without any page. */
export async function fillParts(ports: Ports, actor: Actor, dossierId: string): Promise<void> {
  const sheet = await everyFirstOption('26-2026/11');
  const answers = new URLSearchParams(sheet).toString();
  const parts: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    registration: {
      position: 'Giám đốc',
      contactAddress: 'Bản Giả định, xã Bình Lư',
      phone: '0900 000 001',
      sampleCount: '5',
    },
    general: { specification: 'Hộp 100 g', history: 'Thành lập năm 2019.', organisation: 'Hai tổ sản xuất.' },
    results: {
      materialAndTechnology: 'Hai mươi héc-ta chè Shan trong bản.',
      qualityChanges: 'Hộp giấy mới.',
      markets: 'Chợ phiên, hai siêu thị ở tỉnh.',
      businessResults: 'Doanh thu 1,2 tỷ đồng.',
    },
    sheet: { answers },
    plan: { plan: 'Trồng thêm năm héc-ta.' },
  };
  for (const [part, fields] of Object.entries(parts)) {
    const done = await runUseCase(ports, savePart, { dossierId, part, version: 1, ...fields }, { actor });
    if (!done.ok) throw new Error(`${part}: ${JSON.stringify(done.problem)}`);
  }
}

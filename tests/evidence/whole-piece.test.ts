// What a program states of a piece, or of what a paper dossier promises, is the whole of it: a field left out is named in a
// refusal and never emptied.

import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Problem } from '#kernel/problem.ts';
import { changePiece } from '#modules/evidence/use-cases/change-piece.ts';
import { viewPiece } from '#modules/evidence/use-cases/view-piece.ts';
import { saveCommitments } from '#modules/legacy-files/use-cases/save-commitments.ts';
import { viewLegacyFile } from '#modules/legacy-files/use-cases/view-file.ts';
import { paperDossier } from '../legacy-files/making.ts';
import { binhLu, done, fieldsOf } from '../producers/people.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { signedInPerson } from '../support/people.ts';
import type { Person } from '../support/web.ts';
import { sendAct, wholeInput } from '../support/whole-input.ts';
import { madePiece, report, walletOwner } from './making.ts';

let house: TestHouse;
let tua: Person;
beforeAll(async () => {
  house = await freshHouse();
  tua = await signedInPerson(house, 'anh Tủa, officer of Bình Lư');
});
afterAll(() => house.close());

it('a program that changes a piece loses nothing by leaving fields out', async () => {
  const owner = await walletOwner(house);
  const pieceId = await madePiece(house, owner.code);
  const piece = async () => (await done(house.ports, binhLu, viewPiece, { pieceId })).piece;
  const before = await piece();
  const { number: _, expiresOn: __, ...said } = report;
  const answer = await sendAct(tua, changePiece, { pieceId, version: before.version, note: null, ...said });
  expect([answer.status, fieldsOf(answer.json() as Problem)]).toEqual([
    422,
    [
      ['number', 'web/field-left-out'],
      ['expiresOn', 'web/field-left-out'],
    ],
  ]);
  expect(await piece()).toEqual(before);
  const whole = wholeInput(changePiece, { pieceId, version: before.version, ...said, number: before.number });
  expect((await sendAct(tua, changePiece, whole)).status).toBe(200);
  expect(await piece()).toMatchObject({ number: before.number, expiresOn: null });
});

it('a program that saves commitments loses nothing by leaving matters out', async () => {
  const { fileId } = await paperDossier(house, 'Chè cam kết nguyên vẹn', 4);
  const promised = async () => (await done(house.ports, binhLu, viewLegacyFile, { fileId })).commitments;
  await done(house.ports, binhLu, saveCommitments, { fileId, seen: '0', volume: '5 tấn/năm', labour: '8 người' });
  const before = await promised();
  const { labour: _, ...rest } = wholeInput(saveCommitments, { fileId, seen: 1, volume: '6 tấn/năm' }) as Record<
    string,
    unknown
  >;
  const answer = await sendAct(tua, saveCommitments, rest);
  expect([answer.status, fieldsOf(answer.json() as Problem)]).toEqual([422, [['labour', 'web/field-left-out']]]);
  expect(await promised()).toEqual(before);
  expect((await sendAct(tua, saveCommitments, { ...rest, labour: '8 người' })).status).toBe(200);
  expect((await promised())?.content).toMatchObject({ volume: '6 tấn/năm', labour: '8 người' });
});

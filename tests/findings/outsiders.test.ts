// Who was not there, did not write it and does not lead the programme drops no finding and calls no visit off (26/2026/QĐ-TTg, Art. 9).

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '#access/actor.ts';
import { date } from '#kernel/calendar.ts';
import type { AccountId, Id } from '#kernel/ids.ts';
import { dropFinding } from '#modules/findings/use-cases/correction-acts.ts';
import { recordFinding } from '#modules/findings/use-cases/record-finding.ts';
import { cancelVisit } from '#modules/inspections/use-cases/plan-visits.ts';
import { query } from '#platform/database/db.ts';
import { type MadePaper, makePaper } from '../certificates/papers.ts';
import { done, newCommand, province, refused } from '../producers/people.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { heldVisit, productIdOf } from './making.ts';

const department = (): Actor => ({
  ...province,
  accountId: newCommand() as AccountId,
  displayName: 'Cán bộ sở khác',
  grants: [{ role: 'department-officer', provinceCode: '12', communeCodes: [] }],
});
const outsider = department();
const member = department();

let house: TestHouse;
let paper: MadePaper;
let visitId: Id<'visit'>;
beforeAll(async () => {
  house = await freshHouse();
  paper = await makePaper(house.ports, 'Chè giả định có người ngoài');
  visitId = await heldVisit(house.ports, paper.productCode, {
    heldOn: date('2026-11-20'),
    team: [member.accountId as AccountId],
  });
});
afterAll(() => house.close());
const ports = () => house.ports;

async function found(): Promise<{ readonly findingId: Id<'finding'>; readonly version: number }> {
  const { findingId } = await done(ports(), province, recordFinding, {
    visitId,
    productId: await productIdOf(ports(), paper.productCode),
    kind: 'wrong-stars',
    severity: 'critical',
    words: 'In 5 sao, giấy là 3 sao.',
    foundOn: '20/11/2026',
  });
  return { findingId, version: 1 };
}

describe('somebody of another department', () => {
  it('drops no finding of a visit that they were not at; a member of the team and the leading office do', async () => {
    const one = await found();
    // What a department takes no part in does not exist to it.
    expect(await refused(ports(), outsider, dropFinding, { ...one, words: 'bạn tôi' })).toMatchObject({
      kind: 'not-found',
    });
    await done(ports(), member, dropFinding, { ...one, words: 'Ghi nhầm sản phẩm.' });
    await done(ports(), province, dropFinding, { ...(await found()), words: 'Ghi trùng.' });
  });

  it('calls no visit off that they neither set up nor go to', async () => {
    const [row] = await query<{ id: Id<'visit'>; version: number }>(
      ports().database.write,
      `update visit set state = 'planned', held_on = null where id = $1 returning id, version`,
      [visitId],
    );
    const seen = { visitId, version: Number(row?.version), reason: 'Không đi nữa' };
    expect(await refused(ports(), outsider, cancelVisit, seen)).toMatchObject({ kind: 'not-found' });
    await done(ports(), province, cancelVisit, seen);
  });
});

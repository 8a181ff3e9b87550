// One book of numbers for all rooms: a number that a paper of an office has this year is given to no other paper of that office, whichever
// room keeps it, and the refusal names the paper (30/2020/NĐ-CP, Annex I Part I II.3, Annex III).

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '#access/actor.ts';
import { unlimitedReach } from '#access/reach.ts';
import { date, instantOf } from '#kernel/calendar.ts';
import { decideWithdrawal } from '#modules/certificate-life/use-cases/decide-case.ts';
import { numberPaper as numberWithdrawalPaper } from '#modules/certificate-life/use-cases/number-paper.ts';
import { openWithdrawal } from '#modules/certificate-life/use-cases/open-case.ts';
import { concludeCase, proposeWithdrawal } from '#modules/certificate-life/use-cases/work-on-case.ts';
import type { CheckedFile } from '#modules/evidence/services.ts';
import { listNumbersInUse, takeNumber } from '#modules/letter-book/services.ts';
import { issueReport } from '#modules/reporting/use-cases/issue-report.ts';
import { openReport } from '#modules/reporting/use-cases/open-report.ts';
import { viewReport } from '#modules/reporting/use-cases/view-report.ts';
import { approveReport, submitReport } from '#modules/reporting/use-cases/write-report.ts';
import { numberPaper } from '#modules/results/use-cases/number-paper.ts';
import { recordDecision } from '#modules/results/use-cases/record-decision.ts';
import { binhLu, done, fieldsOf, province, refused } from '../producers/people.ts';
import { makeProduct, makeRecognition, signedScan } from '../register/making.ts';
import {
  type Closed,
  closedSession,
  decide,
  decisionInput,
  fourStars,
  inDecision,
  second,
  threeStars,
} from '../results/closed-session.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { signedInPerson } from '../support/people.ts';
import { type Person, wordsOf } from '../support/web.ts';

const provinceClerk: Actor = { ...binhLu, grants: [{ role: 'clerk', provinceCode: '12', communeCodes: [] }] };

let house: TestHouse;
let closed: Closed;
let thu: Person;
let tua: Person;
const cases: string[] = [];

/** A proposed withdrawal of a product of its own. */
async function proposed(name: string): Promise<string> {
  const { ports } = house;
  const code = await makeProduct(ports, name, { producerCode: closed.producerCode });
  const recognitionId = await makeRecognition(ports, code);
  const opening = { number: '45/KL-SNNMT', body: 'Sở Nông nghiệp và Môi trường', ground: 'criteria-not-kept' };
  const begun = {
    ...opening,
    recognitionId,
    date: '02/11/2026',
    concludes: 'yes',
    pastTerm: 'yes',
    file: await signedScan(),
  };
  const { caseId } = await done(ports, province, openWithdrawal, begun);
  const report = { number: '15/BC-VPĐP', body: 'Văn phòng điều phối', concludedOn: '10/11/2026', finding: 'Đã rõ.' };
  await done(ports, province, concludeCase, { caseId, version: 1, ...report });
  await done(ports, province, proposeWithdrawal, { caseId, version: 2, proposedOn: '12/11/2026' });
  return caseId as string;
}

beforeAll(async () => {
  house = await freshHouse();
  await signedInPerson(house, 'chị Hoa, officer of the province');
  copy = await signedScan();
  closed = await closedSession(house, [fourStars, threeStars]);
  cases.push(await proposed('Chè thu hồi một'), await proposed('Chè thu hồi hai'));
  house.clock.moveTo(instantOf(Date.parse('2026-11-26T03:00:00.000Z')));
  thu = await signedInPerson(house, 'chị Thu, clerk');
  tua = await signedInPerson(house, 'anh Tủa, officer of Bình Lư');
});
afterAll(() => house.close());

const paper = (kind: string, number: string) => ({
  sessionId: closed.sessionId,
  paper: kind,
  number,
  issuedOn: '24/11/2026',
});
/** The signed copy of a decision of withdrawal. */
let copy: CheckedFile;
const decided = (at: number, decisionNumber: string, decidedOn = '25/11/2026') => ({
  caseId: cases[at],
  version: 3,
  decisionNumber,
  decidedOn,
  file: copy,
});

test('what waits for a number is listed from every room for the clerk of the province, and for nobody of a commune', async () => {
  const list = wordsOf((await thu.get('/so-van-ban')).text);
  for (const said of ['Biên bản của Hội đồng', 'Tờ trình của cơ quan OCOP', 'Chè thu hồi một'])
    expect(list).toContain(said);
  expect(wordsOf((await tua.get('/so-van-ban')).text)).not.toMatch(/Biên bản của Hội đồng|Chè thu hồi một/);
});

describe('a number of a paper of a session', () => {
  test('has the symbol of its kind: minutes BB, report BC, submission TTr, notice TB', async () => {
    const { ports } = house;
    for (const kind of ['bao-cao', 'to-trinh']) {
      const answer = await refused(ports, provinceClerk, numberPaper, paper(kind, '03/BB-HĐOCOP'));
      expect(fieldsOf(answer)).toContainEqual(['number', 'letter-book/number-of-another-kind']);
    }
    await done(ports, provinceClerk, numberPaper, paper('bien-ban', '03/BB-HĐOCOP'));
    await done(ports, provinceClerk, numberPaper, paper('bao-cao', '03/BC-HĐOCOP'));
    await done(ports, provinceClerk, numberPaper, paper('to-trinh', '03/TTr-SNNMT'));
  });

  test('that a submission of a withdrawal would take is refused, and the paper that has it is named', async () => {
    const typed = { caseId: cases[0], paper: 'submission', issuedOn: '24/11/2026' };
    const wrong = await thu.submit(`/thu-hoi/${cases[0]}/so/to-trinh`, {
      number: '3/TTr-VPĐP',
      issuedOn: '24/11/2026',
    });
    expect(wrong.status).toBe(422);
    expect(wordsOf(wrong.text)).toContain('Tờ trình công nhận, phê duyệt số 03/TTr-SNNMT ngày 24/11/2026');
    await done(house.ports, provinceClerk, numberWithdrawalPaper, { ...typed, number: '4/TTr-VPĐP' });
    const back = { ...paper('to-trinh', '4/TTr-SNNMT'), reason: 'Ghi nhầm' };
    const answer = await refused(house.ports, provinceClerk, numberPaper, back);
    expect(answer.code).toBe('results/number-typed-meanwhile');
  });
});

describe('a number of a decision of the chair', () => {
  test('of recognition is not that of the decision that set up the council', async () => {
    const lines = [inDecision(closed.dossiers[0], 4, 1), inDecision(closed.dossiers[1], 3, 2)];
    const same = await decisionInput(closed.sessionId, lines, { number: '1325/QĐ-UBND' });
    const answer = await refused(house.ports, second, recordDecision, same);
    expect(fieldsOf(answer)).toEqual([['number', 'letter-book/number-taken']]);
    await decide(house.ports, closed.sessionId, lines);
  });

  test('of recognition is given to no withdrawal of the same year; one decision withdraws several products', async () => {
    const { ports } = house;
    const answer = await refused(ports, second, decideWithdrawal, decided(0, '1350/QĐ-UBND'));
    expect(fieldsOf(answer)).toEqual([['decisionNumber', 'letter-book/number-taken']]);
    const said = JSON.stringify(answer);
    for (const part of ['decision-recognition', '1350/QĐ-UBND', '2026-11-25']) expect(said).toContain(part);
    await done(ports, second, decideWithdrawal, decided(0, '1360/QĐ-UBND'));
    const otherDay = await refused(ports, second, decideWithdrawal, decided(1, '1360/QĐ-UBND', '24/11/2026'));
    expect(fieldsOf(otherDay)).toEqual([['decisionNumber', 'letter-book/number-taken']]);
    await done(ports, second, decideWithdrawal, decided(1, '1360/QĐ-UBND'));
  });
});

test('numbers of every room stand in the list of those given last, with what they are of', async () => {
  const list = wordsOf((await thu.get('/so-van-ban')).text);
  for (const said of ['1350/QĐ-UBND', '1360/QĐ-UBND', '03/BB-HĐOCOP', '4/TTr-VPĐP', '1325/QĐ-UBND']) {
    expect(list).toContain(said);
  }
  expect(wordsOf((await tua.get('/so-van-ban')).text)).not.toContain('1350/QĐ-UBND');
});

test('two rooms that type one number at once: one gets it', async () => {
  const { ports } = house;
  const both = await Promise.allSettled([
    done(ports, provinceClerk, numberWithdrawalPaper, {
      caseId: cases[0],
      paper: 'notice',
      number: '9/TB-VPĐP',
      issuedOn: '26/11/2026',
    }),
    done(ports, provinceClerk, numberPaper, {
      ...paper('thong-bao', '9/TB-SNNMT'),
      dossierId: closed.dossiers[0],
      issuedOn: '26/11/2026',
    }),
  ]);
  expect(both.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected']);
});

test('a number that an office gave to a report of its own is in the book for every other room, and the report is named', async () => {
  const { ports } = house;
  const { reportId } = await done(ports, province, openReport, { office: '12//', from: '01/11/2026' });
  const seen = async () => {
    const { report } = await done(ports, province, viewReport, { reportId });
    return { reportId, version: report.version };
  };
  await done(ports, province, submitReport, { ...(await seen()), reason: 'Gửi theo hẹn.' });
  await done(ports, { ...province, accountId: second.accountId }, approveReport, await seen());
  const paper = { shape: 'ministry', number: '88/BC-UBND', issuedOn: '26/11/2026' };
  await done(ports, province, issueReport, { ...(await seen()), ...paper });
  const inUse = (await listNumbersInUse(ports.database.write, unlimitedReach, 50)).find(
    (one) => one.subjectId === reportId,
  );
  expect(inUse).toMatchObject({
    office: 'committee',
    series: 'bao-cao',
    serial: '88',
    paper: 'report',
    issuedYear: 2026,
  });
  const row = { provinceCode: '12', communeCode: null, office: 'committee', series: 'bao-cao' } as const;
  const asked = {
    ...row,
    paper: 'report',
    number: '088/BC-UBND',
    issuedOn: date('2026-11-26'),
    recordId: null,
  } as const;
  const taken = await ports.database.write.transaction().execute((tx) => takeNumber(tx, asked));
  expect(taken.ok ? [] : fieldsOf(taken.problem)).toEqual([['number', 'letter-book/number-taken']]);
});

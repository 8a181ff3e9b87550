// A certificate that has ended while its re-evaluation is open: every page, list, file and figure says so, on any day.

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { localOperator } from '#access/actor.ts';
import { parseInstant } from '#kernel/calendar.ts';
import { correctRecognition } from '#modules/certificates/use-cases/correct-recognition.ts';
import { dropDossier } from '#modules/dossiers/use-cases/drop-dossier.ts';
import { recordConsent } from '#modules/dossiers/use-cases/give-consent.ts';
import { openDossier } from '#modules/dossiers/use-cases/open-dossier.ts';
import { returnDossier } from '#modules/dossiers/use-cases/return-dossier.ts';
import { savePart } from '#modules/dossiers/use-cases/save-part.ts';
import { submitDossier } from '#modules/dossiers/use-cases/submit-dossier.ts';
import { acceptDossier } from '#modules/intake/use-cases/accept-dossier.ts';
import { refuseDossier } from '#modules/intake/use-cases/refuse-dossier.ts';
import { query } from '#platform/database/db.ts';
import { sentOn } from '../intake/at-province.ts';
import { done, refused } from '../producers/people.ts';
import { confirmTyped, makeRecognition, signedScan } from '../register/making.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { signedInPerson } from '../support/people.ts';
import { openWeb, Person, wordsOf } from '../support/web.ts';
import { completeProducer, fillParts } from './complete-dossier.ts';
import { makeCooperative, makeTea } from './filing.ts';
import { signedPaper } from './paper-word.ts';

let house: TestHouse;
let buyer: Person;
let producerCode: string;
const tea: Record<string, string> = {};
const dossier: Record<string, string> = {};
const recognition: Record<string, string> = {};

function at(day: string): void {
  const moment = parseInstant(`${day}T03:00:00Z`);
  if (moment === null) throw new Error(day);
  house.clock.moveTo(moment);
}
const act = <I, O>(useCase: Parameters<typeof done<I, O>>[2], input: unknown): Promise<O> =>
  done(house.ports, localOperator, useCase, input);

/** A recognised tea whose certificate ends on a day. */
async function recognised(name: string, expiresOn: string): Promise<string> {
  const code = await makeTea(house.ports, producerCode, `Chè ${name}`);
  tea[name] = code;
  const issuedOn = expiresOn.replace('2027', '2024');
  const decisionNumber = `${Object.keys(tea).length}/QĐ-UBND`;
  recognition[name] = await makeRecognition(house.ports, code, { issuedOn, expiresOn, decisionNumber });
  return code;
}

/** Sends its re-evaluation on the day of the clock. */
async function filed(name: string, expiresOn: string): Promise<void> {
  const productCode = await recognised(name, expiresOn);
  const { dossierId } = await act(openDossier, { productCode, kind: 're-evaluation' });
  await fillParts(house.ports, localOperator, dossierId);
  const results = {
    materialAndTechnology: 'Hai mươi héc-ta.',
    qualityChanges: 'Hộp mới.',
    markets: 'Chợ phiên.',
    businessResults: 'Doanh thu 1,2 tỷ đồng.',
    changes: 'Nhãn mới.',
  };
  await act(savePart, { dossierId, part: 'results', version: 2, ...results });
  await act(recordConsent, { dossierId, version: 1, ...(await signedPaper(house.ports)) });
  await act(submitDossier, { dossierId, version: 2, declares: 'yes' });
  dossier[name] = dossierId;
}

const wordOf = async (name: string, more = ''): Promise<unknown> =>
  ((await buyer.get(`/san-pham/${tea[name]}.json${more}`)).json() as { status: string }).status;
const listed = async (filter: string): Promise<readonly string[]> => {
  const answer = (await buyer.get(`/index.json?trang-thai=${filter}`)).json() as {
    readonly total: number;
    readonly rows: readonly { readonly name: string }[];
  };
  expect(answer.rows).toHaveLength(answer.total);
  return answer.rows.map((row) => row.name).sort();
};

beforeAll(async () => {
  house = await freshHouse();
  buyer = new Person(openWeb(house.ports));
  at('2026-10-05');
  producerCode = await makeCooperative(house.ports, 'HTX Giả định Đánh Giá Lại');
  await completeProducer(house.ports, producerCode);
  // 05/10/2026 is 120 days before 02/02/2027, and 119 before 01/02/2027.
  await filed('đúng hạn', '02/02/2027');
  await filed('chậm một ngày', '01/02/2027');
  await filed('bỏ sau khi trả', '02/02/2027');
  await recognised('không nộp', '02/02/2027');
  at('2026-11-23');
  const productCode = await recognised('tỉnh từ chối', '23/04/2027');
  dossier['tỉnh từ chối'] = await sentOn(house.ports, producerCode, '', { productCode, kind: 're-evaluation' });
  at('2027-02-03');
});
afterAll(() => house.close());

describe('past the end of the certificate', () => {
  test('one filed on the last day of its window is told as being evaluated again, not as ended', async () => {
    expect(await wordOf('đúng hạn')).toBe('re-evaluating');
    const page = await buyer.get(`/san-pham/${tea['đúng hạn']}`);
    expect(wordsOf(page.text)).toContain('Đang đánh giá lại');
    expect(wordsOf(page.text)).toContain('có giá trị đến hết ngày 02/02/2027');
    expect(page.text).not.toMatch(/hết hạn/i);
    expect(wordsOf((await buyer.get(`/en/san-pham/${tea['đúng hạn']}`)).text)).toContain('filed in time');
  });

  test('one filed a day late has ended, like one that was never filed', async () => {
    expect(await wordOf('chậm một ngày')).toBe('expired');
    expect(await wordOf('không nộp')).toBe('expired');
    expect(wordsOf((await buyer.get(`/san-pham/${tea['chậm một ngày']}`)).text)).toContain('Hết hạn');
  });

  test('the days on which it was filed are nobody’s on the public pages', async () => {
    const answer = await buyer.get(`/san-pham/${tea['chậm một ngày']}.json`);
    expect(answer.text).not.toContain('reEvaluation');
    const { changedAt: _changed, ...told } = answer.json() as Record<string, unknown>;
    // The day on which the register learned of the old paper is public, and by chance the same.
    const but = JSON.stringify(told, (name, value: unknown) => (name === 'recordedOn' ? undefined : value));
    expect(but).not.toContain('2026-10-05');
  });

  test('each state filter of the register shows its own, and together they are all', async () => {
    expect(await listed('re-evaluating')).toEqual(['Chè bỏ sau khi trả', 'Chè đúng hạn']);
    expect(await listed('expired')).toEqual(['Chè chậm một ngày', 'Chè không nộp']);
    expect(await listed('valid')).toEqual(['Chè tỉnh từ chối']);
    expect(await listed('')).toHaveLength(5);
    expect(wordsOf((await buyer.get('/?trang-thai=re-evaluating')).text)).toContain('Chè đúng hạn');
  });

  test('the office’s list, its spreadsheet and the producer’s page say the same', async () => {
    const hoa = await signedInPerson(house, 'chị Hoa, officer of the province');
    const again = (await hoa.get('/quan-ly/san-pham.json?tt=re-evaluating')).text;
    expect(again).toContain('Chè đúng hạn');
    expect(again).not.toContain('Chè chậm một ngày');
    const over = (await hoa.get('/quan-ly/san-pham.json?tt=expired')).text;
    expect(over).toContain('Chè chậm một ngày');
    expect(over).not.toContain('Chè đúng hạn');
    const record = wordsOf((await hoa.get(`/quan-ly/san-pham/${tea['đúng hạn']}`)).text);
    expect(record).toContain('Đang đánh giá lại');
    expect(record).toContain('Ngày nhận hồ sơ đánh giá lại');
  });

  test('the files of open data say the same of the product and of its recognition', async () => {
    const rowOf = async (dataset: string, field: string, name: string) => {
      const rows = JSON.parse((await buyer.get(`/du-lieu-mo/tep/${dataset}.json`)).text).rows as Record<
        string,
        unknown
      >[];
      return rows.find((row) => row[field] === name)?.['status'];
    };
    for (const [dataset, field] of [
      ['products', 'name'],
      ['recognitions', 'productName'],
    ] as const) {
      expect(await rowOf(dataset, field, 'Chè đúng hạn')).toBe('re-evaluating');
      expect(await rowOf(dataset, field, 'Chè chậm một ngày')).toBe('expired');
    }
    const csv = (await buyer.get('/du-lieu-mo/tep/products.csv')).text;
    expect(csv.split('\r\n').find((line) => line.includes('Chè đúng hạn'))).toContain('re-evaluating');
  });

  test('it is never counted as valid', async () => {
    const figures = (await buyer.get('/so-lieu.json?theo=xa&ngay=03/02/2027')).json() as { total: { all: number } };
    expect(figures.total.all).toBe(1);
    const before = (await buyer.get('/so-lieu.json?theo=xa&ngay=01/02/2027')).json() as { total: { all: number } };
    expect(before.total.all).toBe(5);
  });

  test('no other kind of dossier may start from it but its re-evaluation', async () => {
    const refusal = await refused(house.ports, localOperator, openDossier, {
      productCode: tea['không nộp'],
      kind: 'upgrade',
    });
    expect(JSON.stringify(refusal)).toContain('not-recognised');
  });
});

describe('a re-evaluation that ends without a result', () => {
  test('sent back to be completed it is still open; given up then, it is not, from that day on', async () => {
    const dossierId = dossier['bỏ sau khi trả'];
    await act(returnDossier, { dueOn: '15/12/2027', dossierId, version: 3, plan: 'Bổ sung kế hoạch.' });
    expect(await wordOf('bỏ sau khi trả')).toBe('re-evaluating');
    expect(
      (await refused(house.ports, localOperator, dropDossier, { dossierId: dossier['đúng hạn'], version: 3 })).code,
    ).toBe('dossiers/not-in-this-state');
    await act(dropDossier, { dossierId, version: 4 });
    expect(await wordOf('bỏ sau khi trả')).toBe('expired');
    expect(await listed('re-evaluating')).toEqual(['Chè đúng hạn']);
  });

  test('and what was true on the day before stays true of that day', async () => {
    at('2027-02-20');
    const rows = await query<{ filed: string; closed: string | null }>(
      house.ports.database.write,
      `select re_evaluation_filed_on as filed, re_evaluation_closed_on as closed from recognition where id = $1`,
      [recognition['bỏ sau khi trả']],
    );
    expect(rows).toEqual([{ filed: '2026-10-05', closed: '2027-02-03' }]);
  });

  test('that the province takes no further ends it too', async () => {
    at('2026-11-24');
    const dossierId = dossier['tỉnh từ chối'];
    await act(acceptDossier, { dossierId, version: 0 });
    at('2027-05-03');
    expect(await wordOf('tỉnh từ chối')).toBe('re-evaluating');
    const ground = 'producer-type';
    await act(refuseDossier, { dossierId, version: 1, ground, explanation: 'Theo Điều 2 khoản 3 (giả định).' });
    expect(await wordOf('tỉnh từ chối')).toBe('expired');
  });

  test('the ledger names the recognition in the act that filed and in the act that gave up', async () => {
    const rows = await query<{ use_case: string }>(
      house.ports.database.write,
      `select e.use_case from ledger_entry e join ledger_record r using (seq)
        where r.record_kind = 'recognition' and r.record_id = $1 order by seq`,
      [recognition['bỏ sau khi trả']],
    );
    expect(rows.map((row) => row.use_case)).toEqual([
      'certificates/record-recognition',
      'dossiers/submit-dossier',
      'dossiers/drop-dossier',
    ]);
  });
});

describe('a result', () => {
  test('takes the place of the old certificate from its own day, although that one had ended', async () => {
    await makeRecognition(house.ports, tea['đúng hạn'] ?? '', {
      decisionNumber: '77/QĐ-UBND',
      issuedOn: '20/04/2027',
      expiresOn: '20/04/2030',
      issuer: 'Chủ tịch UBND tỉnh Lai Châu',
    });
    expect(await wordOf('đúng hạn')).toBe('in-force');
    const page = wordsOf((await buyer.get(`/san-pham/${tea['đúng hạn']}`)).text);
    expect(page).toContain('Thay bằng công nhận mới ngày 20/04/2027');
    expect(await listed('re-evaluating')).toEqual([]);
  });

  test('a corrected end moves the window, and with it what the filing was', async () => {
    const id = recognition['chậm một ngày'];
    const [row] = await query<{ version: number }>(
      house.ports.database.write,
      'select version from recognition where id = $1',
      [id],
    );
    const paper = { stars: 3, decisionNumber: '2/QĐ-UBND', issuedOn: '02/02/2024', issuer: 'UBND huyện Tam Đường' };
    const reason = 'Quyết định ghi ngày 02/02/2027.';
    const signed = { paperNumber: '9/QĐ-UBND', paperDate: '20/04/2027', paperBody: 'UBND tỉnh Lai Châu' };
    const proposed = await act(correctRecognition, {
      id,
      version: row?.version,
      ...paper,
      expiresOn: '02/02/2027',
      reason,
      ...signed,
      file: await signedScan(),
    });
    expect(await wordOf('chậm một ngày')).toBe('expired');
    await confirmTyped(house.ports, proposed.correctionId ?? '');
    expect(await wordOf('chậm một ngày')).toBe('re-evaluating');
  });
});

// The check of the open-data files: everything that the house writes stands it; every planted fault is named by file, row and column.

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkOpenDataFiles } from '#entry/commands/open-data-check.ts';
import { tasksOf } from '#entry/tasks.ts';
import { checkOpenData, checkOpenDataFolder } from '#modules/catalogue/services.ts';
import { query } from '#platform/database/db.ts';
import { pointWithShelf } from '../points-of-sale/making.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { layDemoProducts } from '../support/demo-products.ts';
import { scratchFolder } from '../support/scratch.ts';
import { heardFrom } from '../support/terminal.ts';
import { openWeb, Person } from '../support/web.ts';

let house: TestHouse;
let somebody: Person;
let folder: string;
let made: Awaited<ReturnType<typeof pointWithShelf>>;
beforeAll(async () => {
  house = await freshHouse();
  await layDemoProducts(house);
  made = await pointWithShelf(house);
  await pointWithShelf(house, { name: 'Điểm bán bản Nà Đa (giả định)', position: '22,3366; 103,5999' });
  somebody = new Person(openWeb(house.ports));
  folder = scratchFolder('open-data-');
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
  await house.close();
});

const fileOf = async (name: string): Promise<string> => (await somebody.get(`/du-lieu-mo/tep/${name}`)).text;

/** A folder with the dictionary and one file, as somebody saved them. */
async function saved(name: string, content: string, dictionary?: string): Promise<string> {
  const path = await mkdtemp(join(folder, 'saved-'));
  await writeFile(join(path, 'dictionary.json'), dictionary ?? (await fileOf('dictionary.json')));
  await writeFile(join(path, name), content);
  return path;
}

const faultsOf = async (path: string) =>
  ((await checkOpenDataFolder(path))?.faults ?? []).map(({ file, row, column, kind, said }) =>
    [file, row, column, kind, said].join(' '),
  );

describe('what the house writes', () => {
  it('stands its own dictionary, now and as a monthly copy, with points of sale', async () => {
    const context = { log: house.ports.log, once: async (_effect: string, work: () => Promise<void>) => await work() };
    await tasksOf(house.ports, 'http://127.0.0.1')['snapshot-open-data']?.({}, context);
    const { files, faults } = await checkOpenData(house.ports);
    expect(faults).toEqual([]);
    expect(files.map(({ file }) => file)).toEqual(
      expect.arrayContaining(['points-of-sale.csv', 'points-of-sale.json', '2026-11/points-of-sale.csv']),
    );
    expect(files).toHaveLength(28);
    expect(files.every(({ typed }) => typed)).toBe(true);
    expect(files.filter(({ file, rows }) => file.includes('points-of-sale') && rows !== 2)).toEqual([]);
  });

  it('names open points alone, with what may be shown there today, and nothing of who wrote it down', async () => {
    const { rows } = JSON.parse(await fileOf('points-of-sale.json')) as { rows: Record<string, unknown>[] };
    const market = rows.find(({ id }) => id === made.pointId);
    expect(market).toMatchObject({
      kind: 'market',
      communeName: 'Xã Bình Lư',
      latitude: null,
      productCodes: made.fits,
    });
    expect(rows.find(({ id }) => id !== made.pointId)).toMatchObject({ latitude: 22.3366, longitude: 103.5999 });
    await query(house.ports.database.write, `update point_of_sale set state = 'paused' where id = $1`, [made.pointId]);
    expect((await fileOf('points-of-sale.csv')).includes(made.pointId)).toBe(false);
    await query(house.ports.database.write, `update point_of_sale set state = 'open' where id = $1`, [made.pointId]);
  });

  it('finds what a register holds against the list of values', async () => {
    const change = (type: string) =>
      query(house.ports.database.write, `update producer set producer_type = $1 where true`, [type]);
    await query(
      house.ports.database.write,
      'alter table producer drop constraint if exists producer_producer_type_check',
    );
    await change('club');
    const { faults } = await checkOpenData(house.ports);
    await change('cooperative');
    expect(new Set(faults.map(({ kind, column, said }) => `${kind} ${column} ${said}`))).toEqual(
      new Set(['not-in-list type club']),
    );
    expect(new Set(faults.map(({ file }) => file))).toEqual(new Set(['producers.csv', 'producers.json']));
  });
});

describe('a planted fault', () => {
  it('in CSV is named by row and column: type, list, emptiness, a column too many, a cell too few', async () => {
    const [heading = ''] = (await fileOf('product-sets.csv')).replace('\ufeff', '').split('\r\n');
    const rows = [
      `${heading},colour`,
      'one,tea,Chè,I,Thực phẩm,Nhóm,Bộ,2,green',
      '2,rice,,VII,Thực phẩm,Nhóm,Bộ,,green',
      '3,fish,Cá',
    ];
    expect(await faultsOf(await saved('openocop-product-sets-2026-11.csv', `${rows.join('\r\n')}\r\n`))).toEqual([
      'openocop-product-sets-2026-11.csv 1 colour unknown-column ',
      'openocop-product-sets-2026-11.csv 2 number not-of-type one',
      'openocop-product-sets-2026-11.csv 3 name missing-value ',
      'openocop-product-sets-2026-11.csv 3 sectorCode not-in-list VII',
      'openocop-product-sets-2026-11.csv 4  row-length 3 / 9',
    ]);
  });

  it('in JSON is named by row and column, a figure written as text among them', async () => {
    const whole = JSON.parse(await fileOf('recognitions.json')) as { rows: Record<string, unknown>[] };
    const [one = {}, two = {}, three = {}] = whole.rows;
    const { id: _id, ...without } = three;
    const rows = [
      { ...one, stars: '3' },
      { ...two, stars: 6, issuedOn: '2026-02-30' },
      { ...without, who: 'me' },
    ];
    expect(await faultsOf(await saved('recognitions.json', JSON.stringify({ rows })))).toEqual([
      'recognitions.json 1 stars not-of-type 3',
      'recognitions.json 2 stars not-in-list 6',
      'recognitions.json 2 issuedOn not-of-type 2026-02-30',
      'recognitions.json 3 who unknown-column ',
      'recognitions.json 3 id missing-column ',
    ]);
  });

  it('in a whole file: no table, no dictionary, not described, more rows in one form than in the other', async () => {
    expect(await faultsOf(await saved('units.json', '{"rows": 3}'))).toEqual(['units.json   unreadable ']);
    expect(await faultsOf(await saved('units.csv', 'code', '[]'))).toEqual(['dictionary.json   no-dictionary ']);
    const few = JSON.stringify({ fields: [{ dataset: 'units', field: 'code' }] });
    const path = await saved('units.csv', 'code\r\n01\r\n02\r\n', few);
    await writeFile(join(path, 'units.json'), JSON.stringify({ rows: [{ code: '01' }] }));
    await writeFile(join(path, 'products.csv'), 'code\r\n');
    expect(await faultsOf(path)).toEqual(['products.csv   not-described ', 'units.json   rows-differ 1 / 2']);
    const report = await checkOpenDataFolder(path);
    expect(report?.files.map(({ typed }) => typed)).toEqual([false, false]);
  });
});

describe('the command', () => {
  it('says file, row and column of each fault and ends with 1; a sound folder ends with 0', async () => {
    const month = join(folder, 'all', '2026-11');
    await mkdir(month, { recursive: true });
    for (const name of ['dictionary.json', 'units.csv', 'points-of-sale.json']) {
      await writeFile(join(month, name), await fileOf(name));
    }
    const sound = await heardFrom(checkOpenDataFiles, join(folder, 'all'));
    expect([sound.exit, sound.lines.at(-1)]).toEqual([0, '2 files read, 0 faults.']);
    const units = await fileOf('units.csv');
    await writeFile(join(month, 'units.csv'), units.replace(',province,', ',state,'));
    const told = await heardFrom(checkOpenDataFiles, join(folder, 'all'));
    expect(told.exit).toBe(1);
    expect(told.lines).toContain(
      '2026-11/units.csv, row 2, column level: “state” is none of the values that the dictionary names',
    );
    expect((await heardFrom(checkOpenDataFiles, join(folder, 'nowhere'))).exit).toBe(2);
  });
});

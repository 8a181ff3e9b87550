// The two spreadsheets of an office: its list taken in, from the file to what is committed, validated and indexed, and the
// register taken out to the last byte. As a person does it: here the file is sent, judged, compared and confirmed by two
// forms; the floor takes the file and writes.

import { drawList, listFile } from './data/list.ts';
import type { Figure } from './report.ts';
import type { RunningTarget } from './targets.ts';

interface Officer {
  readonly cookie: string;
  readonly provinceCode: string;
}

/** Rounds of taking out; the middle one counts. A list is taken in once, since a second time it is no news. */
const EXPORTS = 3;

const address = (target: RunningTarget, path: string): string => `http://127.0.0.1:${target.port}${path}`;

async function answered(response: Response, status: number): Promise<Response> {
  if (response.status === status) return response;
  throw new Error(`${response.url} answered ${response.status}: ${(await response.text()).slice(0, 400)}`);
}

/** The hidden fields of the page's form that is sent to `action`. */
function hiddenFields(page: string, action: string): Readonly<Record<string, string>> {
  const form = page.split('<form').find((part) => part.includes(`action="${action}"`)) ?? '';
  return Object.fromEntries(
    [...form.matchAll(/<input[^>]*type="hidden"[^>]*>/g)].map(([input]) => [
      / name="([^"]*)"/.exec(input)?.[1] ?? '',
      / value="([^"]*)"/.exec(input)?.[1] ?? '',
    ]),
  );
}

/** A person at the system's forms. */
class Person {
  readonly #target: RunningTarget;
  readonly #headers: Readonly<Record<string, string>>;

  constructor(target: RunningTarget, cookie: string) {
    this.#target = target;
    this.#headers = { Cookie: cookie, Origin: address(target, '').replace(/\/$/, ''), 'Sec-Fetch-Site': 'same-origin' };
  }

  async see(path: string): Promise<Response> {
    return await answered(await fetch(address(this.#target, path), { headers: this.#headers }), 200);
  }

  /** Fills in the form at `path` and sends it; answers where it leads. */
  async send(path: string, fields: Readonly<Record<string, string>>, file: Buffer | null): Promise<string> {
    const body = file === null ? new URLSearchParams() : new FormData();
    const hidden = hiddenFields(await (await this.see(path)).text(), path);
    for (const [name, value] of Object.entries({ ...hidden, ...fields })) body.append(name, value);
    if (body instanceof FormData && file !== null)
      body.append('file', new File([new Uint8Array(file)], 'danh-muc.xlsx'));
    const response = await fetch(address(this.#target, path), {
      method: 'POST',
      headers: this.#headers,
      body,
      redirect: 'manual',
    });
    return (await answered(response, 303)).headers.get('location') ?? '';
  }
}

async function seconds(work: () => Promise<void>): Promise<number> {
  const from = performance.now();
  await work();
  return (performance.now() - from) / 1_000;
}

/** Products of the list's producers that the public search finds. */
async function counted(target: RunningTarget): Promise<number> {
  const page = await answered(await fetch(address(target, '/api/v1/catalogue/search-products?q=na+gia')), 200);
  return ((await page.json()) as { total: number }).total;
}

async function importSeconds(target: RunningTarget, file: Buffer, rows: number, officer: Officer): Promise<number> {
  if (target.name === 'floor') {
    return await seconds(async () => {
      const body = new Uint8Array(file);
      const response = await answered(await fetch(address(target, '/import'), { method: 'POST', body }), 200);
      const { products } = (await response.json()) as { products: number };
      if (products !== rows) throw new Error(`the floor took in ${products} of ${rows} rows`);
    });
  }
  const person = new Person(target, officer.cookie);
  const before = await counted(target);
  const time = await seconds(async () => {
    const preview = await person.send('/bang-tinh/nhap', {}, file);
    await person.send(`${preview}/xac-nhan`, {}, null);
  });
  const made = (await counted(target)) - before;
  if (made !== rows) throw new Error(`${made} of ${rows} rows came into the register`);
  return time;
}

async function exportSeconds(target: RunningTarget, officer: Officer): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < EXPORTS; i += 1) {
    times.push(
      await seconds(async () => {
        const person = new Person(target, officer.cookie);
        const response =
          target.name === 'floor'
            ? await answered(await fetch(address(target, `/export?province=${officer.provinceCode}`)), 200)
            : await person.see(
                `${await person.send('/bang-tinh/xuat', { purpose: 'Đo tốc độ xuất sổ', format: 'xlsx' }, null)}/tep`,
              );
        const bytes = new Uint8Array(await response.arrayBuffer());
        if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new Error('what came is no workbook');
      }),
    );
  }
  return times.sort((a, b) => a - b)[Math.floor(EXPORTS / 2)] ?? Number.NaN;
}

/** Takes `rows` products in and the register out, floor and system in turns. */
export async function spreadsheetFigures(
  targets: readonly RunningTarget[],
  rows: number,
  size: number,
  officer: Officer,
): Promise<readonly Figure[]> {
  const file = await listFile(await drawList(rows, officer.provinceCode));
  const taken: Record<string, number> = {};
  const given: Record<string, number> = {};
  for (const target of targets) taken[target.name] = await importSeconds(target, file, rows, officer);
  for (const target of targets) given[target.name] = await exportSeconds(target, officer);
  const figure = (measure: string, label: string, times: Record<string, number>): Figure => ({
    ...{ measure, label, size, metric: 'seconds', unit: '' },
    system: times['system'] ?? Number.NaN,
    floor: times['floor'] ?? Number.NaN,
  });
  return [
    figure('d', `d  import ${rows.toLocaleString('en')} rows`, taken),
    figure('e', 'e  export a province', given),
  ];
}

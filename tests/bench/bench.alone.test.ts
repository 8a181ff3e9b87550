// The bench itself: its data never changes, its floor answers as the system does, its parts run.

import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, inject, test, vi } from 'vitest';
import { sha256Hex } from '#platform/clock/random.ts';
import { drawQuestions } from '../../bench/data/questions.ts';
import { drawProducers, drawProducts, PRODUCERS, places } from '../../bench/data/register.ts';
import { Connection, requestBytes } from '../../bench/driver/http-client.ts';
import { load, percentile } from '../../bench/driver/load.ts';
import { canMeasure, cpuOf, memoryOf } from '../../bench/driver/processes.ts';
import { judged, table } from '../../bench/report.ts';
import { quickPlan, runBench } from '../../bench/run.ts';
import { programs } from '../../bench/targets.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('the register of the bench', () => {
  test('covers the communes of the country, with 73, 25.5 and 1.5 % of three, four and five stars', async () => {
    expect(await places()).toHaveLength(3_321);
    const producers = await drawProducers();
    expect(producers).toHaveLength(PRODUCERS);
    expect(new Set(producers.map((one) => one.provinceCode)).size).toBe(34);
    const products = drawProducts(20_000, producers);
    const share = (stars: number): number => products.filter((one) => one.stars === stars).length / 200;
    expect(share(3)).toBeCloseTo(73, 0);
    expect(share(4)).toBeCloseTo(25.5, 0);
    expect(share(5)).toBeCloseTo(1.5, 0);
    const days = products.map((one) => one.issuedOn).sort();
    expect([days[0], days.at(-1)]).toEqual(['2023-04-25', '2026-11-24']);
  });

  test('is the same in every run, and a smaller one is the beginning of a larger', async () => {
    const producers = await drawProducers();
    const products = drawProducts(500, producers);
    expect(sha256Hex(JSON.stringify([producers, products]))).toMatchInlineSnapshot(
      `"50fc7c028b0c596401d755b801b4515087a67494017028bd2fa2d51a7c4dcc93"`,
    );
    expect(drawProducts(1_000, producers).slice(0, 500)).toEqual(products);
  });

  test('is asked two or three words, half of the time within a province', async () => {
    const producers = await drawProducers();
    const questions = drawQuestions(drawProducts(20_000, producers), producers);
    expect(questions).toHaveLength(2_000);
    const percent = (holds: (question: (typeof questions)[number]) => boolean): number =>
      questions.filter(holds).length / 20;
    expect(questions.every((one) => /^[a-z0-9]+( [a-z0-9]+){1,2}$/.test(one.words))).toBe(true);
    expect(Math.abs(percent((one) => one.province !== null) - 50)).toBeLessThan(3);
    expect(Math.abs(percent((one) => one.stars !== null) - 25)).toBeLessThan(3);
    expect(Math.abs(percent((one) => one.set !== null) - 10)).toBeLessThan(3);
    expect(Math.abs(percent((one) => one.page === 2) - 15)).toBeLessThan(3);
  });
});

describe('the driver', () => {
  test('reads answers with a length, in chunks and without a body, and stops at its bounds', async () => {
    const server = createServer((request, response) => {
      if (request.url === '/chunks') {
        response.write('ab');
        setTimeout(() => response.end('cd'), 5);
      } else if (request.url === '/nothing') response.writeHead(204).end();
      else response.writeHead(request.url === '/wrong' ? 500 : 200, { 'Content-Length': 4 }).end('abcd');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    try {
      const connection = await Connection.open(port);
      const ask = (path: string) => connection.send(requestBytes(port, { method: 'GET', path }));
      expect((await ask('/chunks')).body.toString()).toBe('abcd');
      expect(await ask('/nothing')).toMatchObject({ status: 204 });
      expect((await ask('/whole')).body.toString()).toBe('abcd');
      connection.close();
      const next = () => requestBytes(port, { method: 'GET', path: '/whole' });
      const counted = await load(port, 4, next, { requests: 40, milliseconds: 10_000 }, 200);
      expect(counted).toMatchObject({ requests: 40, bytes: 160 });
      expect(counted.wrong.size).toBe(0);
      const timed = await load(port, 2, next, { requests: 1_000_000, milliseconds: 60 }, 200);
      expect(timed.seconds).toBeLessThan(5);
      const wrong = () => requestBytes(port, { method: 'GET', path: '/wrong' });
      const refused = await load(port, 1, wrong, { requests: 3, milliseconds: 10_000 }, 200);
      expect([...refused.wrong]).toEqual([[500, 3]]);
    } finally {
      server.closeAllConnections();
      server.close();
    }
  });

  test('gives percentiles of unsorted times', () => {
    const times = Array.from({ length: 100 }, (_, i) => 100 - i);
    expect([percentile(times, 50), percentile(times, 99)]).toEqual([51, 100]);
  });

  test.runIf(canMeasure)('reads processor time and memory of a process and all below it', () => {
    const before = cpuOf(process.pid);
    // Processor time, not the clock: on a busy machine a tenth of a second may hold none of it.
    const used = process.cpuUsage();
    while (process.cpuUsage(used).user < 120_000) Math.sqrt(2);
    expect(cpuOf(process.pid) - before).toBeGreaterThanOrEqual(50);
    expect(memoryOf(process.pid)).toBeGreaterThan(10);
    expect(cpuOf(null)).toBe(0);
  });
});

test('what is measured is what `npm start` runs', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: { start: string } };
  expect(scripts.start).toBe(`node ${programs.system.join(' ')}`);
});

describe('the report', () => {
  const figure = { measure: 'b-html', label: 'b', size: 20_000, unit: 'ms', floor: 2 } as const;

  test('says of a goal that it is met, missed and by how much, or that a function is not offered', () => {
    expect(judged({ ...figure, metric: 'cpu', system: 5 })).toMatchObject({ ratio: 2.5, verdict: 'met' });
    expect(judged({ ...figure, metric: 'cpu', system: 5.2 }).verdict).toBe('GAP: 2.60 where at most 2.5 is wanted');
    expect(judged({ ...figure, metric: 'requestsPerSecond', system: 0.8 }).verdict).toBe('met');
    expect(judged({ ...figure, metric: 'requestsPerSecond', system: 0.7 }).verdict).toMatch(/^GAP: 0.35/);
    expect(judged({ ...figure, metric: 'cpu', system: 'not offered' })).toMatchObject({
      ratio: null,
      verdict: 'not offered',
    });
    const council = { ...figure, measure: 'g', metric: 'sessionMs' } as const;
    expect(judged({ ...council, system: 0.99 }).verdict).toBe('met');
    expect(judged({ ...council, system: 1 }).verdict).toBe('GAP: 1.00 where less than 1 is wanted');
    expect(table([judged({ ...figure, metric: 'cpu', system: 5 })]).at(1)).toMatch(
      /5\.00 +2\.00 +2\.50× +≤ 2\.5× +met/,
    );
  });
});

test.runIf(canMeasure)('a small run measures both targets, which give the same answers', async () => {
  const { host, port, user, password } = inject('testDatabase');
  const secret = password === undefined ? '' : `:${password}`;
  const url = `postgresql://${user}${secret}@localhost/postgres?host=${encodeURIComponent(host)}&port=${port}`;
  vi.stubEnv('DATABASE_URL', url);
  const bounds = { requests: 20, milliseconds: 500 };
  const load = { rounds: 1, warmUp: bounds, alone: bounds, crowd: bounds };
  const plan = { ...quickPlan, sizes: [300], producers: 900, questions: 60, load, listRows: 60, starts: 1, restMs: 50 };
  const { figures } = await runBench(plan, () => {});
  expect([...new Set(figures.map((one) => one.measure))]).toEqual([
    ...['g', 'h', 'i', 'j', 'a', 'b-json', 'b-html', 'c', 'c-wrong', 'k', 'f', 'd', 'e'],
  ]);
  for (const one of figures) {
    expect(one.floor, `${one.label}, ${one.metric}`).toBeGreaterThanOrEqual(0);
    if (typeof one.system === 'string') expect(one.system, one.label).toBe('not offered');
    else expect(one.system, one.label).toBeGreaterThanOrEqual(0);
  }
});

// The list of public changes: what is told and what is not, in pages without a gap, also while others are still writing.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { localOperator } from '#access/actor.ts';
import { findPoint } from '#modules/points-of-sale/services.ts';
import { keepShelf } from '#modules/points-of-sale/use-cases/keep-shelf.ts';
import { openPoint } from '#modules/points-of-sale/use-cases/open-point.ts';
import { turnPoint } from '#modules/points-of-sale/use-cases/turn-point.ts';
import { findProductByCode } from '#modules/products/services.ts';
import { changeProduct } from '#modules/products/use-cases/change-product.ts';
import { mergeProducts } from '#modules/products/use-cases/merge-products.ts';
import { query } from '#platform/database/db.ts';
import { runUseCase } from '#runner/run-use-case.ts';
import { opened, shelved } from '../points-of-sale/making.ts';
import { done } from '../producers/people.ts';
import { makeProducer, makeProduct, makeRecognition } from '../register/making.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { stranger } from '../support/people.ts';

interface Change {
  readonly id: string;
  readonly kind: string;
  readonly change: string;
  readonly code: string;
  readonly name: string;
  readonly fields: readonly string[];
  readonly goesOnAs: string | null;
  readonly current: Readonly<Record<string, unknown>> | null;
}
interface Answer {
  readonly changes: readonly Change[];
  readonly next: string;
  readonly more: boolean;
}

let house: TestHouse;
beforeAll(async () => {
  house = await freshHouse();
});
afterAll(async () => {
  await house.close();
});

async function read(since = '', limit = 100): Promise<Answer> {
  const answer = await stranger(house).get(`/api/v1/changes?since=${since}&limit=${limit}`);
  expect(answer.status).toBe(200);
  return answer.json() as Answer;
}

describe('the list of public changes', () => {
  it('tells what was entered and decided, with its public form, and nothing that offices keep to themselves', async () => {
    await makeProducer(house.ports, 'HTX Giả định của thay đổi');
    const code = await makeProduct(house.ports, 'Chè thay đổi (giả định)');
    await makeRecognition(house.ports, code);
    const { changes } = await read();
    expect(changes.map(({ kind, change }) => [kind, change])).toEqual([
      ['producer', 'added'],
      ['product', 'added'],
      ['recognition', 'recognised'],
    ]);
    expect(changes[1]).toMatchObject({ code, name: 'Chè thay đổi (giả định)', current: { code, stars: 3 } });
    expect(changes[2]).toMatchObject({ code, current: { stars: 3, decisionNumber: '1024/QĐ-UBND' } });
    const text = JSON.stringify(changes);
    for (const hidden of ['phone', 'email', 'revenueVnd', 'proposedName', 'capacity', 'extensionProposedOn', 'madeBy'])
      expect([hidden, text.includes(`"${hidden}"`)]).toEqual([hidden, false]);
  });

  it('never tells of a product that waits for an office', async () => {
    const { next } = await read();
    const code = await makeProduct(house.ports, 'Chè còn chờ (giả định)');
    await query(house.ports.database.write, `update product set status = 'declared' where code = $1`, [code]);
    const waiting = await read(next);
    expect(JSON.stringify(waiting)).not.toContain('Chè còn chờ');
    expect(waiting.next).not.toBe(next);
  });

  it('names the public fields that changed, and tells nothing where none did', async () => {
    const code = await makeProduct(house.ports, 'Miến thay đổi (giả định)');
    const { next } = await read();
    const { ports } = house;
    const [row] = await query<{ version: number }>(
      ports.database.write,
      'select version from product where code = $1',
      [code],
    );
    expect(row?.version).toBe(1);
    const change = async (version: number, more: Record<string, unknown>) => {
      const base = {
        code,
        version,
        name: 'Miến thay đổi (giả định)',
        provinceCode: '12',
        commune: 'Xã Bình Lư (03390)',
      };
      const answer = await runUseCase(ports, changeProduct, { ...base, ...more }, { actor: localOperator });
      if (!answer.ok) throw new Error(JSON.stringify(answer.problem));
    };
    await change(1, { summary: 'Miến dong kéo tay', isAnother: 'yes' });
    await change(2, { summary: 'Miến dong kéo tay', capacity: '12', capacityUnit: 'tấn', isAnother: 'yes' });
    const after = await read(next);
    expect(after.changes.map((one) => [one.change, one.fields])).toEqual([['changed', ['summary']]]);
  });

  it('goes through everything once in pages of any size, and the same entry always has the same id', async () => {
    const whole = await read();
    const ids: string[] = [];
    let page = await read('', 1);
    for (let i = 0; i < 50 && page.changes.length > 0; i += 1) {
      ids.push(...page.changes.map(({ id }) => id));
      page = await read(page.next, 1);
    }
    expect(ids).toEqual(whole.changes.map(({ id }) => id));
    expect((await read(whole.next)).changes).toEqual([]);
  });

  it('tells where a merged product goes on', async () => {
    const { next } = await read();
    const stays = await makeProduct(house.ports, 'Mật ong ở lại (giả định)');
    const goes = await makeProduct(house.ports, 'Mật ong nhập vào (giả định)');
    const merged = await runUseCase(
      house.ports,
      mergeProducts,
      { code: goes, into: stays, version: 1, intoVersion: 1 },
      { actor: localOperator },
    );
    expect(merged.ok ? null : merged.problem).toBeNull();
    const last = (await read(next)).changes.filter(({ change }) => change === 'merged');
    expect(last).toMatchObject([{ code: goes, goesOnAs: stays, current: null }]);
  });

  it('loses nothing to an act that takes its number first and commits last', async () => {
    const { next } = await read();
    const second = house.secondPorts();
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    let holding = () => {};
    const holds = new Promise<void>((resolve) => {
      holding = resolve;
    });
    // One transaction holds the head of the ledger, as an act does from its entry to its commit.
    const slow = second.database.write.transaction().execute(async (db) => {
      await query(db, 'select seq from ledger_head where id = 1 for update', []);
      holding();
      await held;
    });
    await holds;
    const others = ['một', 'hai', 'ba'].map((word) => makeProduct(house.ports, `Chè đồng thời ${word} (giả định)`));
    const during = await read(next);
    expect(during.changes).toEqual([]);
    release();
    await slow;
    await Promise.all(others);
    const after = await read(during.next);
    expect(after.changes.map(({ name }) => name).sort()).toEqual(
      ['ba', 'hai', 'một'].map((word) => `Chè đồng thời ${word} (giả định)`).sort(),
    );
  });

  it('refuses a cursor that is none and a page without bounds', async () => {
    const wrong = await stranger(house).get('/api/v1/changes?since=hôm-qua');
    expect(wrong.status).toBe(422);
    expect(wrong.text).toContain('catalogue/no-cursor');
    expect((await stranger(house).get('/api/v1/changes?limit=100000')).status).toBe(422);
  });
});

describe('points of sale', () => {
  it('are told when they open, change and close, and nothing that an office keeps to itself', async () => {
    const { next } = await read();
    const { pointId } = await done(house.ports, localOperator, openPoint, opened({ note: 'Ghi riêng của phòng' }));
    const added = await read(next);
    expect(added.changes).toMatchObject([
      {
        kind: 'point-of-sale',
        change: 'added',
        code: pointId,
        current: { kind: 'market', path: `/diem-ban/${pointId}` },
      },
    ]);
    expect(JSON.stringify(added)).not.toContain('Ghi riêng');
    const tea = await makeProduct(house.ports, 'Chè của kệ hàng (giả định)');
    await makeRecognition(house.ports, tea);
    const beforeShelf = await read(added.next);
    const lines = [shelved(tea)];
    await done(house.ports, localOperator, keepShelf, { pointId, seenOn: '20/11/2026', lines });
    const shelf = await read(beforeShelf.next);
    expect(shelf.changes).toMatchObject([
      {
        kind: 'point-of-sale',
        change: 'changed',
        fields: ['shelf'],
        code: pointId,
        current: { shelf: [{ code: tea, priceVnd: 125_000, unit: 'hộp 100 g', seenOn: '2026-11-20' }] },
      },
    ]);
    // Seen again the same day and as it was: nothing new for anybody.
    const again = [shelved('', { lineKey: (await findProductByCode(house.ports.database.write, tea))?.id ?? '' })];
    await done(house.ports, localOperator, keepShelf, { pointId, seenOn: '20/11/2026', lines: again });
    expect((await read(shelf.next)).changes).toEqual([]);
    await query(house.ports.database.write, `update point_of_sale set note = 'khác' where id = $1`, [pointId]);
    const point = await findPoint(house.ports.database.write, pointId);
    await done(house.ports, localOperator, turnPoint, {
      ...{
        pointId,
        version: point?.version,
        turn: 'close',
        onDay: '20/11/2026',
        reason: 'Chợ dời đi nơi khác (giả định)',
      },
    });
    const closed = await read(shelf.next);
    expect(closed.changes).toMatchObject([{ kind: 'point-of-sale', change: 'removed', code: pointId, current: null }]);
    expect(closed.changes[0]?.name).toBe(opened().name);
    const page = await stranger(house).get(`/diem-ban/${pointId}`);
    expect([page.status, page.text.includes('Điểm bán đã đóng từ ngày 20/11/2026')]).toEqual([200, true]);
    expect(JSON.stringify(closed)).not.toContain('dời đi');
  });
});

describe('an answer to a program', () => {
  it('is not sent again to a program that has it, until something changes', async () => {
    const who = stranger(house);
    const path = '/api/v1/changes?since=&limit=500';
    const first = await who.get(path);
    const tag = first.headers.get('etag') ?? 'none';
    expect([tag.length > 10, first.headers.get('cache-control')]).toEqual([true, 'public, max-age=0, must-revalidate']);
    const again = await who.send(path, { headers: { 'If-None-Match': tag } });
    expect([again.status, again.text, again.headers.get('etag')]).toEqual([304, '', tag]);
    await makeProducer(house.ports, 'HTX Giả định của thẻ nội dung');
    const changed = await who.send(path, { headers: { 'If-None-Match': tag } });
    expect([changed.status, changed.text.includes('HTX Giả định của thẻ nội dung')]).toEqual([200, true]);
    const described = await who.get('/api/v1/openapi.json');
    const headers = { 'If-None-Match': described.headers.get('etag') ?? 'none' };
    expect((await who.send('/api/v1/openapi.json', { headers })).status).toBe(304);
  });
});

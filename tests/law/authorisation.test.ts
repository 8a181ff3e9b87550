// Every role × every use case × every relation of units, through the runner's own decision, against the table written
// by hand before the code. Nothing is sampled.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type Actor, type Grant, stranger } from '#access/actor.ts';
import { grantToday } from '#access/granted-unit.ts';
import { permissionMatrix, type UseCaseName } from '#access/permission-matrix.ts';
import type { Subject } from '#access/reach.ts';
import { type Role, roleLevels } from '#access/roles.ts';
import { date } from '#kernel/calendar.ts';
import type { AccountId, ProducerId } from '#kernel/ids.ts';
import { ok } from '#kernel/result.ts';
import { loadTerritory } from '#law/territory.ts';
import { communesOf, successorsOf } from '#modules/territory/index.ts';
import { runUseCase } from '#runner/run-use-case.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { expected, type Holder, holders, type Relation, relations } from './authorisation.expected.ts';

const today = date('2026-11-23');
const before = date('2024-05-01');
const me = '01900000-0000-7000-8000-00000000000a' as AccountId;
const myProducer = '01900000-0000-7000-8000-00000000000b' as ProducerId;

/** Where each holder's role stands: Lai Châu is 12, Xã Bình Lư 03390. */
type Level = 'installation' | 'province' | 'commune';
function roleOf(holder: Holder): { role: Role; level: Level } | null {
  if (holder === 'stranger' || holder === 'signed-in' || holder === 'producer') return null;
  const [role, named] = holder.split('@') as [Role, Level | undefined];
  return { role, level: named ?? (roleLevels[role][0] as Level) };
}

const unitOf: Readonly<Record<Level, { provinceCode: string | null; communeCode: string | null }>> = {
  installation: { provinceCode: null, communeCode: null },
  province: { provinceCode: '12', communeCode: null },
  commune: { provinceCode: '12', communeCode: '03390' },
};
/** Units of before 1 July 2025 that were merged: Hà Giang into Tuyên Quang, Xã Sơn Bình into Xã Bình Lư. */
const formerUnitOf: typeof unitOf = {
  installation: unitOf.installation,
  province: { provinceCode: '02', communeCode: null },
  commune: { provinceCode: '12', communeCode: '03413' },
};

const place = (provinceCode: string | null, communeCode: string | null): Subject => ({ provinceCode, communeCode });

/** The record that lies so to the holder's unit; `null` where no such record can exist. */
function subjectOf(holder: Holder, relation: Relation, fromHaGiang: string): Subject | null {
  if (relation === 'own') {
    return {
      ...place(null, null),
      accountId: me,
      ...(holder === 'producer' ? { producerId: myProducer } : {}),
    };
  }
  const level = roleOf(holder)?.level ?? 'commune';
  switch (relation) {
    case 'same':
      return place(unitOf[level].provinceCode, unitOf[level].communeCode);
    case 'descendant':
      return level === 'commune' && roleOf(holder) !== null ? null : place('12', '03390');
    case 'ancestor':
      return level === 'commune' ? place('12', null) : place(null, null);
    case 'sibling':
      return level === 'commune' ? place('12', '03388') : place('11', null);
    case 'other-province':
      return place('11', '03127');
    case 'successor':
      return level === 'province' ? place('08', fromHaGiang) : place('12', '03390');
    case 'none':
      return { ...place(null, null), accountId: null, producerId: null };
  }
}

async function actorOf(holder: Holder, relation: Relation, secondFactor = true): Promise<Actor> {
  if (holder === 'stranger') return stranger;
  const base: Actor = { ...stranger, kind: 'account', accountId: me, displayName: 'Người thử', secondFactor };
  if (holder === 'signed-in') return base;
  if (holder === 'producer') {
    const grant: Grant = { role: 'producer', provinceCode: null, communeCodes: [] };
    return { ...base, grants: [grant], producerIds: [myProducer] };
  }
  const held = roleOf(holder);
  if (held === null) return base;
  const unit =
    relation === 'successor'
      ? { ...formerUnitOf[held.level], namedOn: before }
      : { ...unitOf[held.level], namedOn: today };
  const grant = await grantToday(held.role, unit, today);
  return { ...base, grants: grant === null ? [] : [grant] };
}

let house: TestHouse;
let fromHaGiang = '';
beforeAll(async () => {
  house = await freshHouse();
  const index = await loadTerritory();
  const old = communesOf(index, '02', before)[0];
  fromHaGiang = old === undefined ? '' : (successorsOf(index, old.code)[0]?.unit.code ?? '');
});
afterAll(async () => {
  await house.close();
});

/** The runner's answer for a use case of that name about that record. */
async function decide(actor: Actor, name: UseCaseName, subject: Subject): Promise<'allow' | 'deny'> {
  const probe = defineUseCase({
    name,
    kind: 'read',
    legalBasis: null,
    input: z.object({}),
    subject: async () => ok(subject),
    run: async () => ok('reached'),
  });
  const answer = await runUseCase(house.ports, probe, {}, { actor });
  if (!answer.ok) expect(['forbidden', 'not-found']).toContain(answer.problem.kind);
  return answer.ok ? 'allow' : 'deny';
}

/** By hand: what a member of a council reads with the password alone, and the declaration, which lets nobody score. */
const readByMembers = [
  'councils/compare-with-last',
  'councils/declare-conflicts',
  'councils/list-councils',
  'councils/list-sessions',
  'councils/view-council',
  'councils/view-session',
  'councils/view-session-dossier',
  'councils/view-session-piece',
  'results/view-notes',
  'scoring/list-my-scoring',
  'scoring/recompute-session',
  'scoring/view-dossier-result',
  'scoring/view-own-sheet',
  'scoring/view-paper-result',
  'scoring/view-paper-sheet',
  'scoring/view-precedents',
  'scoring/view-results',
];

describe('the table of rights', () => {
  it('names every use case of the matrix once, and no other', () => {
    const named = expected.map((row) => row.act);
    expect([...named].sort()).toEqual(Object.keys(permissionMatrix).sort());
    expect(new Set(named).size).toBe(named.length);
  });

  it('gives a reason for every permission and every refusal', () => {
    for (const row of expected) {
      const everybody = holders.every((holder) => row.allowed.some((a) => a.holder === holder));
      expect(
        row.allowed.every((a) => a.why.length > 5),
        row.act,
      ).toBe(true);
      expect(everybody || row.others.length > 5, row.act).toBe(true);
    }
  });

  it('names each holder of an act once', () => {
    for (const row of expected) {
      expect(new Set(row.allowed.map((a) => a.holder)).size, row.act).toBe(row.allowed.length);
    }
  });

  it('holds for every holder, use case and relation of units', async () => {
    const wrong: string[] = [];
    let cells = 0;
    for (const row of expected) {
      for (const holder of holders) {
        const allowed = row.allowed.find((a) => a.holder === holder)?.relations ?? [];
        for (const relation of Object.keys(relations) as Relation[]) {
          const subject = subjectOf(holder, relation, fromHaGiang);
          if (subject === null) continue;
          cells += 1;
          const should = allowed.includes(relation) ? 'allow' : 'deny';
          const does = await decide(await actorOf(holder, relation), row.act as UseCaseName, subject);
          if (does !== should) wrong.push(`${holder} ${row.act} ${relation}: ${does}, should ${should}`);
        }
      }
    }
    expect(wrong).toEqual([]);
    expect(cells).toBeGreaterThan(5_000);
  });

  it('gives an officer nothing beyond their own account before the second factor', async () => {
    const wrong: string[] = [];
    for (const row of expected) {
      const matrixRow = permissionMatrix[row.act as UseCaseName] as { public?: true; signedIn?: 'own' };
      for (const holder of holders.filter((h) => roleOf(h) !== null)) {
        const actor = await actorOf(holder, 'same', false);
        const subject = subjectOf(holder, 'same', fromHaGiang);
        if (subject === null || matrixRow.public) continue;
        if ((await decide(actor, row.act as UseCaseName, subject)) !== 'deny') wrong.push(`${holder} ${row.act}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('lets a member without a role act by their duty only with the second factor; what is read stays open', async () => {
    const own = subjectOf('signed-in', 'own', fromHaGiang);
    if (own === null) throw new Error('nobody’s own');
    const without = await actorOf('signed-in', 'own', false);
    const acts = (Object.keys(permissionMatrix) as UseCaseName[]).filter((name) =>
      ['councils/', 'scoring/', 'results/'].some((room) => name.startsWith(room)),
    );
    const open: string[] = [];
    for (const name of acts) if ((await decide(without, name, own)) === 'allow') open.push(name);
    expect(open.sort()).toEqual([...readByMembers].sort());
  });

  it('never lets anybody give or take their own rights, also inside their own unit', async () => {
    const acts = ['access/grant-role', 'access/end-role', 'access/reset-account', 'access/deactivate-account'] as const;
    for (const act of acts) {
      for (const holder of ['platform-admin', 'province-officer', 'commune-officer'] as const) {
        const inside = subjectOf(holder, 'same', fromHaGiang);
        const actor = await actorOf(holder, 'same');
        expect(await decide(actor, act, { ...inside, accountId: 'somebody-else' } as Subject)).toBe('allow');
        expect(await decide(actor, act, { ...inside, accountId: me } as Subject)).toBe('deny');
      }
    }
  });
});

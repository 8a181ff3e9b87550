// Product ideas before any dossier: registered, looked at with reasons, shortlisted, made a product; each allowed path with its
// refused twin, and never in the way of a filing.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDossier } from '#modules/dossiers/use-cases/open-dossier.ts';
import { viewDossier } from '#modules/dossiers/use-cases/view-dossier.ts';
import { listIdeas } from '#modules/ideas/use-cases/list-ideas.ts';
import { makeProductOfIdea } from '#modules/ideas/use-cases/make-product.ts';
import { putOnProvinceList, takeOffProvinceList } from '#modules/ideas/use-cases/province-list.ts';
import { changeIdea, registerIdea } from '#modules/ideas/use-cases/register-idea.ts';
import { screenIdea } from '#modules/ideas/use-cases/screen-idea.ts';
import { viewIdea } from '#modules/ideas/use-cases/view-idea.ts';
import { withdrawIdea } from '#modules/ideas/use-cases/withdraw-idea.ts';
import { findProductByCode } from '#modules/products/services.ts';
import { query } from '#platform/database/db.ts';
import { walletOwner } from '../evidence/making.ts';
import {
  auditor,
  binhLu,
  done,
  fieldsOf,
  forbidden,
  inspector,
  missing,
  muongThan,
  otherProvince,
  province,
  refused,
  speakerOf,
} from '../producers/people.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { answers, groupIdea, noodles, screened } from './making.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await freshHouse();
});
afterAll(() => house.close());

const view = async (ideaId: string, who = binhLu) => await done(house.ports, who, viewIdea, { ideaId });

describe('who registers an idea', () => {
  it('a producer for itself, at its own place, without being asked who it is', async () => {
    const owner = await walletOwner(house);
    const { ideaId } = await done(house.ports, speakerOf(owner.id), registerIdea, { ...noodles, name: 'Miến của tôi' });
    expect((await view(ideaId)).idea).toMatchObject({
      state: 'registered',
      producerId: owner.id,
      communeCode: '03390',
      capacity: 1.5,
      byProxy: false,
      points: null,
    });
  });

  it('the commune, in the place of a producer or of a group that is none yet', async () => {
    const owner = await walletOwner(house);
    const said = { ...noodles, name: 'Miến xã ghi hộ', producerCode: owner.code, proposerName: 'Không dùng đến' };
    const { ideaId } = await done(house.ports, binhLu, registerIdea, said);
    expect((await view(ideaId)).idea).toMatchObject({ producerId: owner.id, proposerName: null, byProxy: true });
    const ofGroup = await view(await groupIdea(house.ports, 'Miến của nhóm hộ'));
    expect(ofGroup.idea).toMatchObject({ producerId: null, proposerName: 'Nhóm hộ giả định bản trên', byProxy: true });
  });

  it('nobody who reads, inspects or consolidates', async () => {
    for (const who of [auditor, inspector, province]) {
      expect(await refused(house.ports, who, registerIdea, { ...noodles, proposerName: 'Ai đó' })).toMatchObject(
        forbidden,
      );
    }
  });

  it('with every wrong field named at once: nobody named, a quantity without unit, no name', async () => {
    const said = { ...noodles, name: '', capacityUnit: '' };
    expect(fieldsOf(await refused(house.ports, binhLu, registerIdea, said))).toEqual(
      expect.arrayContaining([
        ['name', 'required'],
        ['proposerName', 'ideas/who-needed'],
        ['capacityUnit', 'ideas/unit-needed'],
      ]),
    );
  });

  it('not in the name of a producer of another, nor of another commune', async () => {
    const owner = await walletOwner(house);
    const other = await walletOwner(house);
    const ofOther = { ...noodles, producerCode: other.code };
    expect(fieldsOf(await refused(house.ports, speakerOf(owner.id), registerIdea, ofOther))).toEqual([
      ['producerCode', 'ideas/no-such-producer'],
    ]);
    expect(fieldsOf(await refused(house.ports, muongThan, registerIdea, ofOther))).toEqual([
      ['producerCode', 'ideas/no-such-producer'],
    ]);
    const elsewhere = { ...noodles, commune: 'Xã Mường Than (03618)' };
    expect(fieldsOf(await refused(house.ports, speakerOf(owner.id), registerIdea, elsewhere))).toEqual([
      ['commune', 'products/place-of-producer'],
    ]);
    expect(
      fieldsOf(await refused(house.ports, binhLu, registerIdea, { ...elsewhere, proposerName: 'Nhóm hộ' })),
    ).toEqual([['commune', 'producers/place-elsewhere']]);
  });
});

describe('who sees an idea', () => {
  it('the offices of its place and its producer; elsewhere it answers like a missing one', async () => {
    const owner = await walletOwner(house);
    const { ideaId } = await done(house.ports, speakerOf(owner.id), registerIdea, { ...noodles, name: 'Miến kín' });
    for (const who of [binhLu, province, auditor, inspector, speakerOf(owner.id)]) {
      expect((await view(ideaId, who)).idea.name).toBe('Miến kín');
    }
    const other = await walletOwner(house);
    for (const who of [muongThan, otherProvince, speakerOf(other.id)]) {
      expect(await refused(house.ports, who, viewIdea, { ideaId })).toMatchObject(missing);
      expect((await done(house.ports, who, listIdeas, { text: 'mien kin' })).total).toBe(0);
    }
    expect((await done(house.ports, province, listIdeas, { text: 'MIẾN KÍN' })).total).toBe(1);
  });
});

describe('the commune looks at an idea', () => {
  it('gives points with a reason each, and the sum is the priority, never a level', async () => {
    const ideaId = await groupIdea(house.ports, 'Miến được chọn');
    expect(await screened(house.ports, ideaId)).toMatchObject({ points: 5, outcome: 'shortlisted' });
    const seen = await view(ideaId);
    expect(seen.idea).toMatchObject({ state: 'shortlisted', points: 5, stateReason: 'Nguyên liệu sẵn.' });
    expect(seen.screenings[0]?.grounds.supply).toEqual({ points: 1, reason: 'Vì sao giả định 2' });
  });

  it('not with points and no reason, and names each such ground beside what else is wrong', async () => {
    const ideaId = await groupIdea(house.ports, 'Miến thiếu lý do');
    const grounds = { ...answers([2, 0, 0, 1]), speciality: { points: '2', reason: ' ' } };
    const said = { ideaId, version: 1, grounds, outcome: 'shortlisted', reason: '' };
    const problem = await refused(house.ports, binhLu, screenIdea, said);
    expect(fieldsOf(problem)).toEqual(
      expect.arrayContaining([
        ['grounds.speciality.reason', 'ideas/reason-needed'],
        ['reason', 'required'],
      ]),
    );
    const half = { ...grounds, supply: { points: '', reason: '' }, rural: { points: '', reason: '' } };
    expect(fieldsOf(await refused(house.ports, binhLu, screenIdea, { ...said, grounds: half }))).toEqual(
      expect.arrayContaining([
        ['grounds.speciality.reason', 'ideas/reason-needed'],
        ['grounds.supply.points', 'required'],
        ['grounds.rural.points', 'required'],
        ['reason', 'required'],
      ]),
    );
    const three = { ...grounds, rural: { points: '3', reason: 'x' } };
    expect(fieldsOf(await refused(house.ports, binhLu, screenIdea, { ...said, grounds: three }))).toEqual(
      expect.arrayContaining([['grounds.rural.points', 'too-big']]),
    );
    expect((await view(ideaId)).idea.state).toBe('registered');
  });

  it('again and again: each look is kept, the last one counts', async () => {
    const ideaId = await groupIdea(house.ports, 'Miến xem hai lần');
    await screened(house.ports, ideaId, 'waiting', [1, 0, 0, 0]);
    await screened(house.ports, ideaId, 'shortlisted', [2, 2, 0, 2]);
    const { idea, screenings } = await view(ideaId);
    expect(idea).toMatchObject({ state: 'shortlisted', points: 6 });
    expect(screenings.map((one) => [one.ordinal, one.points, one.outcome])).toEqual([
      [2, 6, 'shortlisted'],
      [1, 1, 'waiting'],
    ]);
  });

  it('is not done by who has the idea, by the province, by an auditor, or by another commune', async () => {
    const owner = await walletOwner(house);
    const speaker = speakerOf(owner.id);
    const { ideaId } = await done(house.ports, speaker, registerIdea, { ...noodles, name: 'Miến không tự chấm' });
    const said = { ideaId, version: 1, grounds: answers([2, 2, 2, 2]), outcome: 'shortlisted', reason: 'Tốt.' };
    for (const who of [speaker, province, auditor]) {
      expect(await refused(house.ports, who, screenIdea, said)).toMatchObject(forbidden);
    }
    expect(await refused(house.ports, muongThan, screenIdea, said)).toMatchObject(missing);
  });

  it('is refused on a form that is stale', async () => {
    const ideaId = await groupIdea(house.ports, 'Miến hai người cùng xem');
    await screened(house.ports, ideaId);
    const said = { ideaId, version: 1, grounds: answers([0, 0, 0, 0]), outcome: 'unsuited', reason: 'Chưa.' };
    expect(await refused(house.ports, binhLu, screenIdea, said)).toMatchObject({
      kind: 'conflict',
      code: 'ideas/changed-meanwhile',
    });
  });
});

describe('changing and withdrawing', () => {
  it('a changed idea waits again, without the points of what it no longer is', async () => {
    const owner = await walletOwner(house);
    const speaker = speakerOf(owner.id);
    const { ideaId } = await done(house.ports, speaker, registerIdea, { ...noodles, name: 'Miến sửa lại' });
    await screened(house.ports, ideaId, 'waiting');
    const said = { ...noodles, name: 'Miến sửa lại', rawMaterial: 'Củ dong riềng đỏ', ideaId, version: 2 };
    await done(house.ports, speaker, changeIdea, said);
    const seen = await view(ideaId);
    expect(seen.idea).toMatchObject({ state: 'registered', points: null, rawMaterial: 'Củ dong riềng đỏ', version: 3 });
    expect(seen.screenings).toHaveLength(1);
    const other = await walletOwner(house);
    expect(await refused(house.ports, speakerOf(other.id), changeIdea, { ...said, version: 3 })).toMatchObject(missing);
  });

  it('what is on the shortlist is not changed under the reader, and what is withdrawn is over', async () => {
    const ideaId = await groupIdea(house.ports, 'Miến rút lại');
    await screened(house.ports, ideaId);
    const said = { ...noodles, proposerName: 'Nhóm hộ', ideaId, version: 2 };
    const state = { kind: 'conflict', code: 'ideas/not-in-this-state' };
    expect(await refused(house.ports, binhLu, changeIdea, said)).toMatchObject(state);
    expect(await refused(house.ports, auditor, withdrawIdea, { ideaId, version: 2, reason: 'x' })).toMatchObject(
      forbidden,
    );
    await done(house.ports, binhLu, withdrawIdea, { ideaId, version: 2, reason: 'Hộ không làm nữa' });
    expect(await refused(house.ports, binhLu, makeProductOfIdea, { ideaId, version: 3 })).toMatchObject(state);
    expect((await done(house.ports, binhLu, listIdeas, { text: 'mien rut lai' })).total).toBe(0);
    expect((await done(house.ports, binhLu, listIdeas, { text: 'mien rut lai', state: 'withdrawn' })).total).toBe(1);
  });
});

describe('the lists', () => {
  it('put the highest priority first, and the province follows what communes chose', async () => {
    const low = await groupIdea(house.ports, 'Danh sách một');
    const high = await groupIdea(house.ports, 'Danh sách hai');
    const unsuited = await groupIdea(house.ports, 'Danh sách ba');
    await screened(house.ports, low, 'shortlisted', [1, 0, 0, 1]);
    await screened(house.ports, high, 'shortlisted', [2, 2, 0, 2]);
    await screened(house.ports, unsuited, 'unsuited', [2, 2, 2, 2]);
    const asked = { text: 'danh sach', list: 'commune' };
    const ofCommune = await done(house.ports, province, listIdeas, asked);
    expect(ofCommune.ideas.map((idea) => idea.id)).toEqual([high, low]);
    expect(ofCommune.ideas[0]?.grounds?.rural.reason).toBe('Vì sao giả định 4');
    const put = { ideaId: high, version: 2, reason: 'Hợp vùng nguyên liệu' };
    for (const who of [binhLu, auditor]) {
      expect(await refused(house.ports, who, putOnProvinceList, put)).toMatchObject(forbidden);
    }
    expect(await refused(house.ports, otherProvince, putOnProvinceList, put)).toMatchObject(missing);
    await done(house.ports, province, putOnProvinceList, put);
    const ofProvince = await done(house.ports, binhLu, listIdeas, { list: 'province' });
    expect(ofProvince.ideas.map((idea) => [idea.id, idea.provinceReason])).toEqual([[high, 'Hợp vùng nguyên liệu']]);
    expect(await refused(house.ports, province, putOnProvinceList, { ...put, version: 3 })).toMatchObject({
      code: 'ideas/already-on-list',
    });
    await done(house.ports, province, takeOffProvinceList, { ...put, version: 3 });
    expect((await done(house.ports, province, listIdeas, { list: 'province' })).total).toBe(0);
    expect(await refused(house.ports, province, takeOffProvinceList, { ...put, version: 4 })).toMatchObject({
      code: 'ideas/not-on-list',
    });
  });

  it('lose on the province’s side what the commune no longer chooses', async () => {
    const ideaId = await groupIdea(house.ports, 'Miến rời danh sách');
    const waits = { ideaId, version: 1, reason: 'Hay' };
    expect(await refused(house.ports, province, putOnProvinceList, waits)).toMatchObject({
      code: 'ideas/not-in-this-state',
    });
    await screened(house.ports, ideaId);
    await done(house.ports, province, putOnProvinceList, { ...waits, version: 2 });
    await screened(house.ports, ideaId, 'waiting');
    expect((await view(ideaId)).idea).toMatchObject({ provinceListedAt: null, provinceReason: null });
  });
});

describe('an idea becomes a product', () => {
  it('by its commune at once, with every word, and the dossier starts from it', async () => {
    const owner = await walletOwner(house);
    const said = { ...noodles, name: 'Miến thành sản phẩm', producerCode: owner.code };
    const { ideaId } = await done(house.ports, binhLu, registerIdea, said);
    await screened(house.ports, ideaId);
    const made = await done(house.ports, binhLu, makeProductOfIdea, { ideaId, version: 2 });
    expect(made.declared).toBe(false);
    const product = await findProductByCode(house.ports.database.write, made.productCode);
    expect(product).toMatchObject({
      ...{ name: 'Miến thành sản phẩm', status: 'active', producerId: owner.id, communeCode: '03390' },
      ...{
        rawMaterial: noodles.rawMaterial,
        rawMaterialArea: noodles.rawMaterialArea,
        capacity: 1.5,
        capacityUnit: 'tấn',
      },
      ...{ setNumber: 7, story: 'Phơi sương hai đêm.', placeText: 'Bản Giả định' },
    });
    expect((await view(ideaId)).product?.code).toBe(made.productCode);
    const { dossierId } = await done(house.ports, binhLu, openDossier, { productCode: made.productCode });
    const dossier = JSON.stringify(await done(house.ports, binhLu, viewDossier, { dossierId }));
    expect(dossier).toContain('Củ dong riềng của bản; 6 ha của 14 hộ trong bản');
    expect(await refused(house.ports, binhLu, makeProductOfIdea, { ideaId, version: 3 })).toMatchObject({
      code: 'ideas/not-in-this-state',
    });
  });

  it('by its producer as one that an office still looks at', async () => {
    const owner = await walletOwner(house);
    const speaker = speakerOf(owner.id);
    const { ideaId } = await done(house.ports, speaker, registerIdea, { ...noodles, name: 'Miến chủ thể tự ghi' });
    await screened(house.ports, ideaId);
    const made = await done(house.ports, speaker, makeProductOfIdea, { ideaId, version: 2 });
    expect((await findProductByCode(house.ports.database.write, made.productCode))?.status).toBe('declared');
  });

  it('of a group that is no producer only once a producer of the same office is named', async () => {
    const ideaId = await groupIdea(house.ports, 'Miến cần chủ thể');
    await screened(house.ports, ideaId);
    const nobody = await refused(house.ports, binhLu, makeProductOfIdea, { ideaId, version: 2 });
    expect(fieldsOf(nobody)).toEqual([['producerCode', 'ideas/producer-needed']]);
    const owner = await walletOwner(house);
    await done(house.ports, binhLu, makeProductOfIdea, { ideaId, version: 2, producerCode: owner.code });
    expect((await view(ideaId)).producer?.code).toBe(owner.code);
  });

  it('not before the commune chose it, not twice under one name unseen, not by a reader', async () => {
    const owner = await walletOwner(house);
    const said = { ...noodles, name: 'Miến trùng tên', producerCode: owner.code };
    const first = await done(house.ports, binhLu, registerIdea, said);
    const early = await refused(house.ports, binhLu, makeProductOfIdea, { ideaId: first.ideaId, version: 1 });
    expect(early).toMatchObject({ code: 'ideas/not-in-this-state' });
    await screened(house.ports, first.ideaId);
    await done(house.ports, binhLu, makeProductOfIdea, { ideaId: first.ideaId, version: 2 });
    const second = await done(house.ports, binhLu, registerIdea, said);
    await screened(house.ports, second.ideaId);
    const again = { ideaId: second.ideaId, version: 2 };
    expect(await refused(house.ports, auditor, makeProductOfIdea, again)).toMatchObject(forbidden);
    expect(await refused(house.ports, muongThan, makeProductOfIdea, again)).toMatchObject(missing);
    expect(await refused(house.ports, binhLu, makeProductOfIdea, again)).toMatchObject({
      code: 'products/looks-like-another',
    });
    await done(house.ports, binhLu, makeProductOfIdea, { ...again, isAnother: 'yes' });
  });
});

describe('the ledger', () => {
  it('has one entry for each act, naming the idea, its look and the product', async () => {
    const owner = await walletOwner(house);
    const said = { ...noodles, name: 'Miến vào nhật ký', producerCode: owner.code };
    const { ideaId } = await done(house.ports, binhLu, registerIdea, said);
    await screened(house.ports, ideaId);
    await done(house.ports, binhLu, makeProductOfIdea, { ideaId, version: 2 });
    const rows = await query<{ name: string; kinds: string }>(
      house.ports.database.write,
      `select e.use_case as name, string_agg(r.record_kind, ' ' order by r.record_kind) as kinds
         from ledger_entry e join ledger_record r using (seq)
        where e.seq in (select seq from ledger_record where record_id = $1) group by e.seq, e.use_case order by e.seq`,
      [ideaId],
    );
    expect(rows).toEqual([
      { name: 'ideas/register-idea', kinds: 'product-idea' },
      { name: 'ideas/screen-idea', kinds: 'product-idea product-idea-screening' },
      { name: 'ideas/make-product', kinds: 'product product-idea' },
    ]);
  });
});

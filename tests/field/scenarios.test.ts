import { describe, expect, it } from 'vitest';
import { instantAfterDays } from '#kernel/calendar.ts';
import { keyedField, type Operation } from '#modules/field/index.ts';
import { recordOf } from '#modules/field/services.ts';
import { resolveConflict } from '#modules/field/use-cases/decide-entry.ts';
import {
  decideQuarantined,
  listDevices,
  releaseHeld,
  revokeDevice,
  viewDevice,
} from '#modules/field/use-cases/devices.ts';
import { readPackage } from '#modules/field/use-cases/read-package.ts';
import { releaseWhatWaited } from '#modules/field/use-cases/release-overdue.ts';
import { sync } from '#modules/field/use-cases/sync.ts';
import { findVisit } from '#modules/inspections/services.ts';
import { done, fieldsOf, missing, otherProvince, province, refused } from '../producers/people.ts';
import { freshHouse } from '../support/database.ts';
import { officer } from '../tasks/offices-and-people.ts';
import { answer, newId, newPhone, type Phone, planned, reasonsOf, send, signed, statesOf, write } from './phones.ts';
import { house, lan, name, outsider, playHere, putAway, record, said, seo, start, view } from './visit-scene.ts';

playHere();

describe('what a phone sends (REL-7)', () => {
  it('enters the record, opens the visit and is told after it is kept', async () => {
    const { visitId, phone, open } = await start();
    const told = await send(house.ports, phone, [open(phone), said(phone, visitId)]);
    expect(statesOf(told)).toEqual(['applied', 'applied']);
    expect(told.through).toBe(2);
    expect((await findVisit(house.ports.database.write, visitId))?.state).toBe('on-site');
    expect((await record(visitId)).answers[0]?.value?.value).toBe('yes');
    await putAway(phone);
  });

  it('has one effect however often it is repeated, alone, in one call and under another command', async () => {
    const { visitId, phone, open } = await start();
    const operations = [open(phone), said(phone, visitId)];
    await send(house.ports, phone, operations);
    const again = await send(house.ports, phone, operations);
    expect(statesOf(again)).toEqual(['repeated', 'repeated']);
    expect(again.results.map((one) => one.was)).toEqual(['applied', 'applied']);
    const third = said(phone, visitId, 'no');
    expect(statesOf(await send(house.ports, phone, [third, third]))).toEqual(['applied', 'repeated']);
    expect((await record(visitId)).operations).toBe(3);
    await putAway(phone);
  });

  it('is refused where an id comes again with another content, and the first stays', async () => {
    const { visitId, phone, open } = await start();
    const first = open(phone);
    const second = said(phone, visitId);
    await send(house.ports, phone, [first, second]);
    const forged = signed(phone, { ...second, value: answer('no') } as Operation);
    expect(reasonsOf(await send(house.ports, phone, [forged]))).toEqual(['field/id-used-otherwise']);
    expect((await record(visitId)).answers[0]?.value?.value).toBe('yes');
    await putAway(phone);
  });

  it('waits where one before it is missing, is shown, and goes in by itself when that comes', async () => {
    const { visitId, phone, open } = await start();
    const [one, two, three] = [open(phone), said(phone, visitId), said(phone, visitId, 'no')];
    expect(statesOf(await send(house.ports, phone, [three]))).toEqual(['held']);
    expect((await view(visitId)).waiting).toHaveLength(1);
    expect((await record(visitId)).operations).toBe(0);
    expect(statesOf(await send(house.ports, phone, [two]))).toEqual(['held']);
    expect(statesOf(await send(house.ports, phone, [one]))).toEqual(['applied']);
    expect((await record(visitId)).operations).toBe(3);
    expect((await view(visitId)).waiting).toHaveLength(0);
    await putAway(phone);
  });

  it('is put in order within one call', async () => {
    const { visitId, phone, open } = await start();
    const operations = [open(phone), said(phone, visitId), said(phone, visitId, 'no')];
    expect(statesOf(await send(house.ports, phone, [...operations].reverse()))).toEqual([
      'applied',
      'applied',
      'applied',
    ]);
    expect((await record(visitId)).answers[0]?.value?.value).toBe('no');
    await putAway(phone);
  });

  it('is let through a gap by an officer with a reason, and what was missing still goes in late', async () => {
    const { visitId, phone, open } = await start();
    const [one, two, three] = [open(phone), said(phone, visitId), said(phone, visitId, 'no')];
    await send(house.ports, phone, [one, three]);
    expect(await refused(house.ports, seo, releaseHeld, { deviceId: phone.id, reason: 'x' })).toMatchObject({
      code: 'access/right-missing',
    });
    const { released } = await done(house.ports, province, releaseHeld, { deviceId: phone.id, reason: 'Máy đã hỏng' });
    expect(released).toBe(1);
    expect((await record(visitId)).operations).toBe(2);
    expect(statesOf(await send(house.ports, phone, [two]))).toEqual(['applied']);
    expect((await record(visitId)).operations).toBe(3);
    expect(await refused(house.ports, province, releaseHeld, { deviceId: phone.id, reason: 'x' })).toMatchObject({
      code: 'field/nothing-held',
    });
    await putAway(phone);
  });

  it('is let through by the clock after seven days, not a day sooner', async () => {
    const own = await freshHouse();
    const visitId = await planned(own, [seo]);
    const phone = await newPhone(own.ports, seo);
    write(phone, visitId, 'opened', 'visit', { checklists: ['label@1'] });
    await send(own.ports, phone, [said(phone, visitId)]);
    own.clock.moveTo(instantAfterDays(own.ports.clock.now(), 6));
    expect(await releaseWhatWaited(own.ports)).toBe(0);
    own.clock.moveTo(instantAfterDays(own.ports.clock.now(), 1));
    expect(await releaseWhatWaited(own.ports)).toBe(1);
    expect((await recordOf(own.ports.database.write, visitId)).operations).toBe(1);
    await own.close();
  });

  it.each([
    ['a chain that does not fit', (one: Operation) => ({ ...one, previous: 'a'.repeat(64) }), 'field/chain-broken'],
    [
      'a signature of another key',
      (one: Operation) => ({ ...one, signature: 'A'.repeat(86) }),
      'field/signature-wrong',
    ],
  ])('is kept beside the record with %s', async (_what, change, code) => {
    const { visitId, phone, open } = await start();
    await send(house.ports, phone, [open(phone)]);
    const wrong = change(said(phone, visitId));
    const sent = code === 'field/chain-broken' ? signed(phone, wrong as Operation) : wrong;
    const told = await send(house.ports, phone, [sent]);
    expect([statesOf(told), reasonsOf(told)]).toEqual([['refused'], [code]]);
    expect((await view(visitId)).refused.map((one) => one.reason)).toEqual([code]);
    expect((await record(visitId)).operations).toBe(1);
    await putAway(phone);
  });

  it('is kept beside the record where the number on the phone is taken: a phone restored from an old copy', async () => {
    const { visitId, phone, open } = await start();
    const first = open(phone);
    const copy = { ...phone };
    await send(house.ports, phone, [first, said(phone, visitId)]);
    const told = await send(house.ports, phone, [said(copy, visitId, 'no')]);
    expect(reasonsOf(told)).toEqual(['field/sequence-taken']);
    await putAway(phone);
  });

  it('is refused truthfully where who sends it is not in the team, and the phone goes on', async () => {
    const { visitId } = await start();
    const phone = await newPhone(house.ports, outsider);
    const own = await planned(house, [outsider]);
    const told = await send(house.ports, phone, [
      said(phone, visitId),
      write(phone, own, 'opened', 'visit', { checklists: [] }),
    ]);
    expect([statesOf(told), reasonsOf(told)]).toEqual([
      ['refused', 'applied'],
      ['field/not-in-team', undefined],
    ]);
    expect((await record(visitId)).operations).toBe(0);
    expect((await view(visitId)).refused).toHaveLength(1);
    await putAway(phone);
  });

  it('is refused where nobody planned such a visit', async () => {
    const { phone } = await start();
    expect(reasonsOf(await send(house.ports, phone, [said(phone, newId())]))).toEqual(['field/visit-unknown']);
    await putAway(phone);
  });

  it('says of every operation what is wrong with it, and takes the sound ones beside it', async () => {
    const { visitId, phone, open } = await start();
    const told = await send(house.ports, phone, [open(phone), { id: newId() }, null, said(phone, visitId)]);
    expect(statesOf(told)).toEqual(['applied', 'refused', 'refused', 'applied']);
    expect(reasonsOf(told)).toEqual([undefined, 'field/not-an-operation', 'field/not-an-operation', undefined]);
    await putAway(phone);
  });

  it('is taken at most two hundred at once, with both figures', async () => {
    const { phone } = await start();
    const problem = await refused(house.ports, seo, sync, { device: phone.id, operations: Array(201).fill({}) });
    expect(fieldsOf(problem)).toEqual([['operations', 'field/too-many-at-once']]);
    await putAway(phone);
  });

  it('cannot be sent from somebody else’s phone: it answers like a missing one', async () => {
    const { visitId, phone, open } = await start();
    const one = open(phone);
    expect(await refused(house.ports, lan, sync, { device: phone.id, operations: [one] })).toMatchObject(missing);
    const other = await newPhone(house.ports, seo);
    expect(reasonsOf(await send(house.ports, other, [one]))).toEqual(['field/other-device']);
    expect((await record(visitId)).operations).toBe(0);
    await putAway(phone);
    await putAway(other);
  });

  it('keeps two hundred operations of an afternoon in order, sent in one go', async () => {
    const { visitId, phone, open } = await start();
    const all = [
      open(phone),
      ...Array.from({ length: 199 }, (_, n) => said(phone, visitId, n % 2 === 0 ? 'yes' : 'no')),
    ];
    const told = await send(house.ports, phone, all);
    expect(new Set(statesOf(told))).toEqual(new Set(['applied']));
    expect((await record(visitId)).answers[0]?.value?.value).toBe('yes');
    await putAway(phone);
  });
});

describe('clocks', () => {
  it('decide nothing: a phone three days in the past does not win, and it is said', async () => {
    const { visitId, phone, open } = await start();
    phone.seenServerTime = '2026-11-23T02:30:00.000Z';
    await send(house.ports, phone, [open(phone)]);
    const late = said(phone, visitId, 'no', { deviceTime: '2026-11-20T02:00:00.000Z' });
    await send(house.ports, phone, [late]);
    const [on] = (await view(visitId)).onSite;
    expect(on?.clockAgrees).toBe(false);
    expect((await record(visitId)).answers[0]?.value?.value).toBe('no');
    await putAway(phone);
  });
});

describe('two people at one field', () => {
  async function contradicted() {
    const { visitId, phone, open } = await start();
    const other = await newPhone(house.ports, lan);
    await send(house.ports, phone, [open(phone), said(phone, visitId, 'yes')]);
    const told = await send(house.ports, other, [said(other, visitId, 'no')]);
    return { visitId, phone, other, told };
  }

  it('contradict visibly; both stay, and nothing is chosen', async () => {
    const { visitId, phone, other, told } = await contradicted();
    expect(statesOf(told)).toEqual(['conflict']);
    expect(told.records).toMatchObject([{ visitId, complete: false, undecided: [name] }]);
    const { answers, conflicts } = await record(visitId);
    expect(answers[0]).toMatchObject({ undecided: true, value: null });
    expect(conflicts[0]?.candidates).toHaveLength(2);
    await putAway(phone);
    await putAway(other);
  });

  it('are decided by the leading office with a reason where the head is one of them; by neither of the two', async () => {
    const { visitId, phone, other } = await contradicted();
    const hoa = officer('province-officer', '12');
    const { conflicts } = await record(visitId);
    const chosen = conflicts[0]?.candidates[1] ?? '';
    const input = { visitId, field: name, chosen, reason: 'Đã xem lại nhãn tại chỗ' };
    expect(await refused(house.ports, outsider, resolveConflict, input)).toMatchObject(missing);
    for (const party of [seo, lan]) {
      expect(await refused(house.ports, party, resolveConflict, input)).toMatchObject({ code: 'field/decides-party' });
      expect((await view(visitId, party)).decides).toEqual({ [name]: 'party' });
    }
    expect(fieldsOf(await refused(house.ports, hoa, resolveConflict, { ...input, chosen: newId() }))).toEqual([
      ['chosen', 'field/not-a-candidate'],
    ]);
    expect(fieldsOf(await refused(house.ports, hoa, resolveConflict, { ...input, reason: ' ' }))).toHaveLength(1);
    // A phone does not decide either, whatever it sends.
    const [one = '', two = ''] = conflicts[0]?.candidates ?? [];
    const forced = write(phone, visitId, 'resolved', name, { chosen: one, over: [two], reason: 'Tôi đúng' });
    expect(reasonsOf(await send(house.ports, phone, [forced]))).toEqual(['field/decided-at-the-office']);
    await done(house.ports, hoa, resolveConflict, input);
    const after = await record(visitId);
    expect(after.answers[0]).toMatchObject({ undecided: false, value: { value: 'no' } });
    expect(after.conflicts[0]?.resolvedBy).not.toBeNull();
    expect(await refused(house.ports, hoa, resolveConflict, input)).toMatchObject({ code: 'field/no-conflict' });
    await putAway(phone);
    await putAway(other);
  });

  it('are decided by the head of the team where the head is none of them, and by nobody else', async () => {
    const hoa = officer('province-officer', '12');
    const binh = officer('province-officer', '12');
    const { visitId, phone, open } = await start([hoa, seo, lan]);
    await putAway(phone);
    const [one, other] = [await newPhone(house.ports, seo), await newPhone(house.ports, lan)];
    await send(house.ports, one, [open(one), said(one, visitId, 'yes')]);
    await send(house.ports, other, [said(other, visitId, 'no')]);
    const { conflicts } = await record(visitId);
    const input = { visitId, field: name, chosen: conflicts[0]?.candidates[0] ?? '', reason: 'Đã xem lại nhãn' };
    expect(await refused(house.ports, seo, resolveConflict, input)).toMatchObject({ code: 'field/decides-party' });
    expect(await refused(house.ports, binh, resolveConflict, input)).toMatchObject({ code: 'field/decides-head' });
    await done(house.ports, hoa, resolveConflict, input);
    expect((await record(visitId)).answers[0]).toMatchObject({ undecided: false, value: { value: 'yes' } });
    await putAway(one);
    await putAway(other);
  });

  it('do not contradict where the second saw the first', async () => {
    const { visitId, phone, open } = await start();
    const other = await newPhone(house.ports, lan);
    const first = said(phone, visitId, 'yes');
    phone.sequence = 0;
    phone.previous = null;
    const opened = open(phone);
    const again = said(phone, visitId, 'yes');
    await send(house.ports, phone, [opened, again]);
    expect(first.id).not.toBe(again.id);
    const { visits } = await done(house.ports, lan, readPackage, {});
    const seen = visits.find((one) => one.visit.id === visitId)?.operations.find((one) => one.field === name);
    expect(statesOf(await send(house.ports, other, [said(other, visitId, 'no', { sees: seen?.id })]))).toEqual([
      'applied',
    ]);
    await putAway(phone);
    await putAway(other);
  });

  it('each keep their own finding: findings are only added', async () => {
    const { visitId, phone, open } = await start();
    const other = await newPhone(house.ports, lan);
    const found = (by: Phone) =>
      write(by, visitId, 'found', keyedField('finding', newId()), {
        kind: 'label-incomplete',
        severity: 'minor',
        words: 'Nhãn thiếu ngày sản xuất',
        law: null,
        productId: null,
        question: null,
        photos: [],
      });
    await send(house.ports, phone, [open(phone), found(phone)]);
    expect(statesOf(await send(house.ports, other, [found(other)]))).toEqual(['applied']);
    expect((await record(visitId)).findings).toHaveLength(2);
    await putAway(phone);
    await putAway(other);
  });
});

describe('a phone that was lost', () => {
  it('is told to wipe itself; what it sends is kept apart, and an officer decides about it', async () => {
    const { visitId, phone, open } = await start();
    await send(house.ports, phone, [open(phone)]);
    expect(await refused(house.ports, outsider, revokeDevice, { deviceId: phone.id, reason: 'x' })).toMatchObject(
      missing,
    );
    await done(house.ports, province, revokeDevice, { deviceId: phone.id, reason: 'Mất máy tại chợ' });
    const told = await send(house.ports, phone, [said(phone, visitId)]);
    expect([statesOf(told), told.wipe]).toEqual([['quarantined'], true]);
    expect((await record(visitId)).operations).toBe(1);
    expect((await done(house.ports, seo, readPackage, { device: phone.id })).visits).toEqual([]);
    const decision = { deviceId: phone.id, decision: 'accept', reason: 'Đã gặp người dùng, nội dung đúng' };
    expect(await refused(house.ports, seo, decideQuarantined, decision)).toMatchObject({
      code: 'access/right-missing',
    });
    expect(await refused(house.ports, otherProvince, decideQuarantined, decision)).toMatchObject(missing);
    await done(house.ports, province, decideQuarantined, decision);
    expect((await record(visitId)).operations).toBe(2);
    expect(statesOf(await send(house.ports, phone, [], { wiped: true }))).toEqual([]);
    expect((await done(house.ports, province, viewDevice, { deviceId: phone.id })).device.wipedAt).not.toBeNull();
  });

  it('leaves what was refused readable, with the reason', async () => {
    const { visitId, phone, open } = await start();
    await done(house.ports, seo, revokeDevice, { deviceId: phone.id, reason: 'Đổi máy' });
    await send(house.ports, phone, [open(phone), said(phone, visitId)]);
    await done(house.ports, province, decideQuarantined, {
      deviceId: phone.id,
      decision: 'refuse',
      reason: 'Không xác nhận được',
    });
    const shown = await done(house.ports, province, viewDevice, { deviceId: phone.id });
    expect(shown.refused.map((one) => one.decidedBecause)).toEqual(['Không xác nhận được', 'Không xác nhận được']);
    expect((await record(visitId)).operations).toBe(0);
  });

  it('is not decided about by its own person, officer or not', async () => {
    const visitId = await planned(house, [province]);
    const phone = await newPhone(house.ports, province);
    await done(house.ports, province, revokeDevice, { deviceId: phone.id, reason: 'Đổi máy' });
    await send(house.ports, phone, [write(phone, visitId, 'opened', 'visit', { checklists: [] })]);
    const decision = { deviceId: phone.id, decision: 'accept', reason: 'Của tôi' };
    expect(await refused(house.ports, province, decideQuarantined, decision)).toMatchObject({
      code: 'field/own-quarantine',
    });
  });

  it('is listed for the office and its person, for nobody of another province', async () => {
    const { phone } = await start();
    const ids = async (who: typeof seo) =>
      (await done(house.ports, who, listDevices, {})).devices.map((one) => one.device.id as string);
    expect(await ids(province)).toContain(phone.id);
    expect(await ids(seo)).toContain(phone.id);
    expect(await ids(otherProvince)).not.toContain(phone.id);
    expect(await ids(outsider)).not.toContain(phone.id);
    await putAway(phone);
  });
});

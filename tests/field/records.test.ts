import { describe, expect, it } from 'vitest';
import { instantOf, millisecondsOf } from '#kernel/calendar.ts';
import { answerField, contentHash, foldVisit, keyedField } from '#modules/field/index.ts';
import { addEntry } from '#modules/field/use-cases/add-entry.ts';
import { correctEntry } from '#modules/field/use-cases/decide-entry.ts';
import { viewDevice } from '#modules/field/use-cases/devices.ts';
import { fillAnswers } from '#modules/field/use-cases/fill-answers.ts';
import { finishRecord } from '#modules/field/use-cases/finish-record.ts';
import { readPackage } from '#modules/field/use-cases/read-package.ts';
import { registerDevice } from '#modules/field/use-cases/register-device.ts';
import { sync } from '#modules/field/use-cases/sync.ts';
import { closeVisit, findVisit } from '#modules/inspections/services.ts';
import type { Context } from '#runner/use-case.ts';
import { done, fieldsOf, missing, province, refused } from '../producers/people.ts';
import { officer } from '../tasks/offices-and-people.ts';
import { answer, newId, newPhone, reasonsOf, send, statesOf, write } from './phones.ts';
import { house, lan, name, outsider, playHere, putAway, record, said, seo, start, view } from './visit-scene.ts';

playHere();
const present = answerField('label@1', 'present');

describe('a visit that is over', () => {
  it('keeps what arrives after it was closed for an officer to look at', async () => {
    const { visitId, phone, open } = await start();
    await send(house.ports, phone, [open(phone), write(phone, visitId, 'finished', 'visit', { words: null })]);
    expect((await findVisit(house.ports.database.write, visitId))?.state).toBe('recorded');
    const { ports } = house;
    await ports.database.write.transaction().execute(async (db) => {
      const context = { db, ports, now: ports.clock.now(), touch: () => {} } as unknown as Context;
      await closeVisit(context, visitId, ports.clock.today());
    });
    const told = await send(house.ports, phone, [said(phone, visitId)]);
    expect([statesOf(told), reasonsOf(told)]).toEqual([['quarantined'], ['field/visit-closed']]);
    expect(await refused(house.ports, seo, finishRecord, { visitId })).toMatchObject({ code: 'field/record-closed' });
    await putAway(phone);
  });

  it('takes no answer, note, finding or sample without a reason from then on; what has one is marked', async () => {
    const { visitId, phone, open } = await start();
    // A colleague out of the network wrote before hearing of the end: that is work of the visit.
    const other = await newPhone(house.ports, lan);
    const finish = () => write(phone, visitId, 'finished', 'visit', { words: null });
    await send(house.ports, phone, [open(phone), said(phone, visitId, 'no'), finish()]);
    const earlier = write(other, visitId, 'answered', present, answer('yes'));
    expect(statesOf(await send(house.ports, other, [earlier]))).toEqual(['applied']);
    const [head] = (await record(visitId)).answers.find((one) => one.field === name)?.heads ?? [];
    const late = said(phone, visitId, 'yes', { sees: head?.operation });
    const told = await send(house.ports, phone, [late]);
    expect([statesOf(told), reasonsOf(told)]).toEqual([['quarantined'], ['field/finished-without-reason']]);
    const valueNow = async () => (await record(visitId)).answers.find((one) => one.field === name)?.value?.value;
    expect(await valueNow()).toBe('no');
    // Who heard from the server after the end knew of it, whoever said so.
    other.seenServerTime = new Date(Date.parse(house.ports.clock.now()) + 1_000).toISOString();
    expect(reasonsOf(await send(house.ports, other, [said(other, visitId, 'yes')]))).toEqual([
      'field/finished-without-reason',
    ]);
    const noted = { words: 'Viết sau', photos: [] };
    const found = {
      kind: 'label-incomplete',
      severity: 'minor',
      words: 'Thiếu ngày',
      law: null,
      productId: null,
      question: null,
      photos: [],
    } as const;
    const sealed = { seal: 'NP-9', what: 'Chè', productId: null, quantity: '1 túi', witness: null, photos: [] };
    const silent = [
      write(phone, visitId, 'noted', keyedField('note', newId()), noted),
      write(phone, visitId, 'found', keyedField('finding', newId()), found),
      write(phone, visitId, 'sampled', keyedField('sample', newId()), sealed),
    ];
    const silently = await send(house.ports, phone, silent);
    expect(statesOf(silently)).toEqual(['quarantined', 'quarantined', 'quarantined']);
    expect(new Set(reasonsOf(silently))).toEqual(new Set(['field/finished-without-reason']));
    const corrected = write(phone, visitId, 'corrected', name, { reason: 'Ghi nhầm', value: answer('yes') });
    const note = write(phone, visitId, 'noted', keyedField('note', newId()), { ...noted, late: 'Quên ghi tại chỗ' });
    expect(statesOf(await send(house.ports, phone, [corrected, note]))).toEqual(['applied', 'applied']);
    expect(await valueNow()).toBe('yes');
    const seen = await view(visitId);
    expect([...seen.after].sort()).toEqual([corrected.id, note.id].sort());
    expect(seen.waiting.map((one) => one.operation.id)).toContain(late.id);
    await putAway(phone);
    await putAway(other);
  });

  it('is complete only when every photograph has arrived', async () => {
    const { visitId, phone, open } = await start();
    const hash = 'd'.repeat(64);
    const told = await send(house.ports, phone, [
      open(phone),
      write(phone, visitId, 'answered', present, answer('no', null, [hash])),
      write(phone, visitId, 'finished', 'visit', { words: null }),
    ]);
    expect(told.wants).toEqual([hash]);
    expect(told.records[0]).toMatchObject({ finished: true, complete: false });
    await putAway(phone);
  });
});

describe('a signature on the screen', () => {
  it('stands under what was shown; a correction says that it is of an earlier text', async () => {
    const { visitId, phone, open } = await start();
    const operations = [open(phone), said(phone, visitId)];
    const over = contentHash(foldVisit(operations));
    const sign = write(phone, visitId, 'signed', keyedField('signature', newId()), {
      name: 'Người được kiểm tra giả định',
      role: 'inspected',
      over,
      strokes: 'M1 1L9 9',
    });
    await send(house.ports, phone, [...operations, sign]);
    expect((await record(visitId)).signatures[0]?.current).toBe(true);
    const finished = write(phone, visitId, 'finished', 'visit', { words: null });
    const corrected = write(phone, visitId, 'corrected', name, { reason: 'Ghi nhầm', value: answer('no') });
    await send(house.ports, phone, [finished, corrected]);
    const after = await record(visitId);
    expect(after.signatures[0]?.current).toBe(false);
    expect(after.answers[0]).toMatchObject({ corrected: true, operations: 2, value: { value: 'no' } });
    await putAway(phone);
  });
});

describe('what is added at the desk after the end', () => {
  it('takes a reason, which stands beside it; while the visit goes on it takes none', async () => {
    const { visitId, phone, open } = await start();
    const what = { entry: 'note', words: 'Kho ẩm' } as const;
    await send(house.ports, phone, [open(phone), said(phone, visitId)]);
    await done(house.ports, seo, addEntry, { visitId, what });
    await send(house.ports, phone, [write(phone, visitId, 'finished', 'visit', { words: null })]);
    house.clock.moveTo(instantOf(millisecondsOf(house.ports.clock.now()) + 60_000));
    const finding = { entry: 'finding', kind: 'label-incomplete', severity: 'minor', words: 'Thiếu ngày' } as const;
    for (const one of [what, finding]) {
      expect(fieldsOf(await refused(house.ports, seo, addEntry, { visitId, what: one }))).toEqual([
        ['reason', 'field/reason-missing'],
      ]);
      await done(house.ports, seo, addEntry, { visitId, what: one, reason: 'Quên ghi tại chỗ' });
    }
    const seen = await view(visitId);
    expect(seen.record.findings[0]?.value?.late).toBe('Quên ghi tại chỗ');
    expect(seen.record.notes.map((one) => one.value?.late ?? null)).toEqual([null, 'Quên ghi tại chỗ']);
    expect(seen.after).toHaveLength(2);
    await putAway(phone);
  });
});

describe('a number beyond its range', () => {
  it('is refused at the desk and kept apart from a phone: twelve stars, a shop without an address', async () => {
    const { visitId, phone } = await start();
    const key = 'mark-and-advertising@2';
    const stars = answerField(key, 'printed-stars');
    const shop = answerField(key, 'online-where');
    const told = await send(house.ports, phone, [
      write(phone, visitId, 'opened', 'visit', { checklists: [key] }),
      write(phone, visitId, 'answered', answerField(key, 'mark-used'), answer('yes')),
      write(phone, visitId, 'answered', stars, answer(12)),
      write(phone, visitId, 'answered', shop, answer('12')),
      write(phone, visitId, 'answered', shop, answer('facebook.com/che-gia-dinh')),
      write(phone, visitId, 'answered', stars, answer(4)),
    ]);
    expect(statesOf(told)).toEqual(['applied', 'applied', 'quarantined', 'quarantined', 'applied', 'applied']);
    expect(reasonsOf(told)[2]).toBe('field/no-such-answer');
    const beyond = { 'printed-stars': { value: '12' }, 'stock-number': { value: '2,5' } };
    expect(
      fieldsOf(await refused(house.ports, seo, fillAnswers, { visitId, checklist: key, answers: beyond })),
    ).toEqual([
      ['answers.printed-stars.value', 'field/out-of-range'],
      ['answers.stock-number.value', 'field/out-of-range'],
    ]);
    await done(house.ports, seo, fillAnswers, {
      visitId,
      checklist: key,
      answers: { 'printed-stars': { value: '5' } },
    });
    await putAway(phone);
  });
});

describe('the desk', () => {
  it('is a device too: the same checklist, the same record, without a phone', async () => {
    const { visitId, phone } = await start();
    const answers = { present: { value: 'yes' }, name: { value: 'no', note: 'Nhãn không ghi tên' } };
    await done(house.ports, seo, fillAnswers, { visitId, checklist: 'label@1', answers });
    const after = await record(visitId);
    expect(after.checklists).toEqual(['label@1']);
    expect(after.answers.map((one) => one.value?.value).sort()).toEqual(['no', 'yes']);
    const again = await refused(house.ports, seo, fillAnswers, { visitId, checklist: 'label@1', answers });
    expect(fieldsOf(again)).toEqual([['answers', 'field/nothing-answered']]);
    const input = { visitId, checklist: 'label@1', answers };
    expect(await refused(house.ports, outsider, fillAnswers, input)).toMatchObject(missing);
    const wrong = { present: { value: 'maybe' }, origin: { note: 'x' } };
    expect(fieldsOf(await refused(house.ports, seo, fillAnswers, { ...input, answers: wrong }))).toEqual([
      ['answers.present.value', 'field/not-an-option'],
      ['answers.origin.value', 'field/note-without-answer'],
    ]);
    await putAway(phone);
  });

  it('finishes, and from then on asks for reasons', async () => {
    const { visitId, phone } = await start();
    expect(await refused(house.ports, seo, finishRecord, { visitId })).toMatchObject({ code: 'field/record-empty' });
    await done(house.ports, seo, addEntry, { visitId, what: { entry: 'note', words: 'Kho ẩm' } });
    await done(house.ports, seo, finishRecord, { visitId, words: '' });
    expect(await refused(house.ports, seo, finishRecord, { visitId })).toMatchObject({
      code: 'field/finished-already',
    });
    const input = { visitId, checklist: 'label@1', answers: { present: { value: 'yes' } } };
    expect(fieldsOf(await refused(house.ports, seo, fillAnswers, input))).toEqual([['reason', 'field/reason-missing']]);
    await done(house.ports, seo, fillAnswers, { ...input, reason: 'Bổ sung sau khi xem lại ảnh' });
    const note = (await record(visitId)).notes[0];
    const sees = note?.heads[0]?.operation;
    await done(house.ports, seo, correctEntry, {
      visitId,
      field: note?.field,
      sees,
      reason: 'Ghi nhầm',
      words: 'Kho khô',
    });
    const stale = { visitId, field: note?.field, sees, reason: 'Ghi nhầm', words: 'x' };
    expect(await refused(house.ports, seo, correctEntry, stale)).toMatchObject({ code: 'field/entry-changed' });
    expect((await record(visitId)).notes[0]).toMatchObject({ operations: 2, value: { words: 'Kho khô' } });
    await putAway(phone);
  });

  it('takes a seal once', async () => {
    const { visitId, phone } = await start();
    const what = { entry: 'sample', seal: 'NP-001', what: 'Chè 100 g', quantity: '3 gói' };
    await done(house.ports, seo, addEntry, { visitId, what });
    expect(fieldsOf(await refused(house.ports, seo, addEntry, { visitId, what }))).toEqual([
      ['what.seal', 'field/seal-used'],
    ]);
    await putAway(phone);
  });

  it('does not send: its id is no way in', async () => {
    const { visitId } = await start();
    await done(house.ports, lan, addEntry, { visitId, what: { entry: 'note', words: 'Từ cơ quan' } });
    const desk = (await view(visitId)).applied[0]?.operation.device ?? '';
    expect(await refused(house.ports, lan, sync, { device: desk, operations: [] })).toMatchObject({
      code: 'field/desk-does-not-send',
    });
    expect(await refused(house.ports, province, viewDevice, { deviceId: desk })).toMatchObject(missing);
  });
});

describe('registering a phone', () => {
  it('asks for a duty and a key on the curve; the same key is the same phone', async () => {
    const producer = officer('producer' as never, '12');
    const key = { kty: 'EC', crv: 'P-256', x: 'A'.repeat(43), y: 'A'.repeat(43) };
    const input = { name: 'Máy', publicKey: key };
    expect(await refused(house.ports, producer, registerDevice, input)).toMatchObject({ code: 'field/no-duty' });
    expect(fieldsOf(await refused(house.ports, lan, registerDevice, input))).toEqual([
      ['publicKey', 'field/not-a-key'],
    ]);
    expect(
      fieldsOf(await refused(house.ports, lan, registerDevice, { name: 'Máy', publicKey: { ...key, d: 'x' } })),
    ).toEqual([['publicKey', 'field/not-a-key']]);
  });
});

describe('the package of a phone', () => {
  it('holds the visits of its person with everything to judge, and nobody else’s', async () => {
    const { visitId, phone } = await start([seo]);
    const own = await done(house.ports, seo, readPackage, { device: phone.id });
    const packed = own.visits.find((one) => one.visit.id === visitId);
    expect(packed?.checklists).toEqual(['label@1']);
    expect(own.checklists.map((one) => one.key)).toContain('label@1');
    expect((await done(house.ports, lan, readPackage, {})).visits.some((one) => one.visit.id === visitId)).toBe(false);
    expect(await refused(house.ports, lan, readPackage, { device: phone.id })).toMatchObject(missing);
    await putAway(phone);
  });
});

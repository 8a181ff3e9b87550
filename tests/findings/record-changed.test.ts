// Minutes and conclusion rest on what the record said: a later change stands on them as a note, for the offices.

import { expect, it } from 'vitest';
import { instantOf, millisecondsOf } from '#kernel/calendar.ts';
import { closeMinutes, writeMinutes } from '#modules/findings/use-cases/minutes-acts.ts';
import { viewVisit } from '#modules/findings/use-cases/view-visit.ts';
import { answer, send, statesOf, write } from '../field/phones.ts';
import { house, name, playHere, putAway, said, start } from '../field/visit-scene.ts';
import { done, province } from '../producers/people.ts';

playHere();
const later = () => house.clock.moveTo(instantOf(millisecondsOf(house.ports.clock.now()) + 60_000));

it('the page of what follows a visit says that its record was changed after the minutes were closed', async () => {
  const { visitId, phone, open } = await start();
  const finish = () => write(phone, visitId, 'finished', 'visit', { words: null });
  await send(house.ports, phone, [open(phone), said(phone, visitId, 'yes'), finish()]);
  later();
  const words = { startedAt: '8 giờ', endedAt: '9 giờ', place: 'Bản Giả định', content: 'Đã xem nhãn.' };
  const { version } = await done(house.ports, province, writeMinutes, { visitId, minutesVersion: '', ...words });
  const refusal = {
    outcome: 'refused',
    refusal: 'Không đồng ý',
    witness: 'Trưởng bản Giả định',
    sparseReason: 'Có ảnh.',
  };
  const closing = { visitId, minutesVersion: version, signedOn: '23/11/2026', ...refusal };
  await done(house.ports, province, closeMinutes, closing);
  const changed = async () => (await done(house.ports, province, viewVisit, { visitId })).recordChanged;
  expect(await changed()).toBeNull();
  later();
  const late = write(phone, visitId, 'corrected', name, { reason: 'Ghi nhầm', value: answer('no') });
  expect(statesOf(await send(house.ports, phone, [late]))).toEqual(['applied']);
  expect(await changed()).toEqual({ fields: 1, lastAt: house.ports.clock.now() });
  await putAway(phone);
});

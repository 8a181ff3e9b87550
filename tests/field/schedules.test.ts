import fc from 'fast-check';
import { describe, it } from 'vitest';
import type { Actor } from '#access/actor.ts';
import { viewRecord } from '#modules/field/use-cases/view-record.ts';
import { done } from '../producers/people.ts';
import { freshHouse } from '../support/database.ts';
import { officer } from '../tasks/offices-and-people.ts';
import { schedule } from './model.ts';
import { answer, newId, newPhone, planned, send, statesOf, write } from './phones.ts';
import { PocketServer } from './pocket-server.ts';
import { play } from './run-schedule.ts';

describe('phones that lose, repeat and mix up what they send', () => {
  it('leave the server with exactly what the model says, over a thousand schedules', async () => {
    const visit = newId();
    await fc.assert(
      fc.asyncProperty(schedule, async (steps) => {
        const phones = [0, 1, 2].map(() => ({
          id: newId(),
          actor: {} as Actor,
          key: null,
          sequence: 0,
          previous: null as string | null,
          seenServerTime: null,
        }));
        const server = new PocketServer();
        await play(
          steps,
          phones.map((phone) => ({
            id: phone.id,
            next: (field, value, sees, deviceTime) =>
              write(phone, visit, 'answered', field, answer(value), { sees, deviceTime }),
          })),
          {
            take: async (n, operations) => server.take(phones[n]?.id ?? '', operations),
            applied: async () => server.applied,
          },
        );
      }),
      { numRuns: 1_000 },
    );
  }, 180_000);

  it('do so over the real way in and the database too', async () => {
    const house = await freshHouse();
    await fc.assert(
      fc.asyncProperty(schedule, async (steps) => {
        const people = [0, 1, 2].map(() => officer('inspector', '12'));
        const visitId = await planned(house, people);
        const phones = await Promise.all(people.map(async (one) => await newPhone(house.ports, one)));
        const [reader] = people;
        await play(
          steps,
          phones.map((phone) => ({
            id: phone.id,
            next: (field, value, sees, deviceTime) =>
              write(phone, visitId, 'answered', field, answer(value), { sees, deviceTime }),
          })),
          {
            take: async (n, operations) => {
              const phone = phones[n];
              if (phone === undefined) throw new Error('no such phone');
              return statesOf(await send(house.ports, phone, operations));
            },
            applied: async () => {
              const view = await done(house.ports, reader as Actor, viewRecord, { visitId });
              return view.applied.map((one) => one.operation);
            },
          },
        );
      }),
      { numRuns: 25 },
    );
    await house.close();
  }, 180_000);
});

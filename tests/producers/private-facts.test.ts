// What is sensitive about a representative: who sees it, and that each look leaves a trace.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { historyOf } from '#modules/ledger/services.ts';
import { findProducerByCode } from '#modules/producers/services.ts';
import { changePrivateFacts } from '#modules/producers/use-cases/change-private-facts.ts';
import { listProducers } from '#modules/producers/use-cases/list-producers.ts';
import { registerProducer } from '#modules/producers/use-cases/register-producer.ts';
import { viewPrivateFacts } from '#modules/producers/use-cases/view-private-facts.ts';
import { viewProducer } from '#modules/producers/use-cases/view-producer.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import * as people from './people.ts';
import { binhLu, cooperative, done, province, refused } from './people.ts';

let house: TestHouse;
let code = '';
let id = '';
beforeAll(async () => {
  house = await freshHouse();
  const made = await done(house.ports, binhLu, registerProducer, {
    ...cooperative,
    private: { gender: 'woman', ethnicity: 'Hà Nhì', disabled: 'no', permanentAddress: 'Bản Giả định riêng' },
  });
  code = made.code;
  id = made.id;
});
afterAll(async () => {
  await house.close();
});

const looks = async () => (await historyOf(house.ports.database.write, 'producer-private-read', id)).length;

describe('private facts of a representative', () => {
  it('are seen by the keepers of the register and the producer itself, and each look is in the ledger', async () => {
    const record = await findProducerByCode(house.ports.database.write, code);
    if (record === null) throw new Error('not there');
    const speaker = people.speakerOf(record.id);
    for (const actor of [binhLu, province, speaker]) {
      const before = await looks();
      const view = await done(house.ports, actor, viewPrivateFacts, { code });
      expect(view.facts).toEqual({
        gender: 'woman',
        ethnicity: 'Hà Nhì',
        ethnicMinority: true,
        disabled: false,
        permanentAddress: 'Bản Giả định riêng',
      });
      expect(await looks()).toBe(before + 1);
    }
  });

  it('are refused to inspectors and auditors, and are missing for other units; no look is written', async () => {
    const before = await looks();
    for (const actor of [people.inspector, people.auditor]) {
      expect((await refused(house.ports, actor, viewPrivateFacts, { code })).code).toBe('access/right-missing');
    }
    for (const actor of [people.muongThan, people.otherProvince]) {
      expect(await refused(house.ports, actor, viewPrivateFacts, { code })).toEqual(
        await refused(house.ports, actor, viewPrivateFacts, { code: 'C0000-0000' }),
      );
    }
    expect(await looks()).toBe(before);
  });

  it('stand in no record page, no list, no history', async () => {
    await done(house.ports, binhLu, changePrivateFacts, {
      code,
      gender: 'woman',
      ethnicity: 'Hà Nhì',
      disabled: 'yes',
    });
    const shown = JSON.stringify([
      await done(house.ports, province, viewProducer, { code }),
      await done(house.ports, province, listProducers, {}),
    ]);
    for (const word of ['Hà Nhì', 'Bản Giả định riêng', 'woman', 'ethnic', 'disabled']) {
      expect(shown).not.toContain(word);
    }
  });

  it('may be left out altogether: nothing is then known, and nothing is written', async () => {
    const made = await done(house.ports, binhLu, registerProducer, {
      ...cooperative,
      name: 'HTX Giả định Không Khai',
      registrationNumber: '6200000700',
      isAnother: 'yes',
      private: { gender: '', ethnicity: '', disabled: '', permanentAddress: '' },
    });
    expect(await historyOf(house.ports.database.write, 'producer-private', made.id)).toEqual([]);
    const view = await done(house.ports, binhLu, viewPrivateFacts, { code: made.code });
    expect(Object.values(view.facts).every((fact) => fact === null)).toBe(true);
  });
});

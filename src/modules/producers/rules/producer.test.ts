import { expect, it } from 'vitest';
import { type Instant, instantOf } from '#kernel/calendar.ts';
import type { ProducerId } from '#kernel/ids.ts';
import { draftOfProducer, emptyProducerDraft, type Producer, producerContent, producerFields } from './producer.ts';

const at: Instant = instantOf(0);
const producer: Producer = {
  ...emptyProducerDraft,
  id: '01900000-0000-7000-8000-000000000001' as ProducerId,
  code: 'C-giả-định',
  version: 3,
  status: 'active',
  mergedInto: null,
  name: 'HTX Giả định',
  provinceCode: '12',
  norm: 'htx gia dinh',
  searchText: 'htx gia dinh',
  madeAt: at,
  changedAt: at,
};

it('the ledger keeps every field whose change is history, with code and version', () => {
  const content = producerContent(producer);
  expect(Object.keys(content).sort()).toEqual([...producerFields, 'code', 'version'].sort());
});

it('every fact of a draft is history: none can be changed without a trace', () => {
  expect(Object.keys(draftOfProducer(producer)).filter((field) => !producerFields.includes(field as never))).toEqual(
    [],
  );
});

it('the content names nothing sensitive about the representative', () => {
  for (const field of ['gender', 'ethnicity', 'ethnicMinority', 'disabled', 'permanentAddress']) {
    expect(producerContent(producer)).not.toHaveProperty(field);
  }
});

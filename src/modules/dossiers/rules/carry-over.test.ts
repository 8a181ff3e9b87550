// What a new dossier takes over from the last one, and what it names to be renewed.

import { describe, expect, it } from 'vitest';
import { date, instantOf } from '#kernel/calendar.ts';
import type { ProducerId } from '#kernel/ids.ts';
import type { EvidencePiece, EvidencePieceId } from '#modules/evidence/index.ts';
import { carriedOver } from './carry-over.ts';
import type { DossierId } from './dossier.ts';
import type { PartContents } from './parts.ts';

const empty: PartContents = {
  registration: { position: 'Giám đốc', contactAddress: null, phone: '0900000009', email: null, sampleCount: 5 },
  general: { specification: null, standard: null, holds: [], otherRight: null, history: null, organisation: null },
  results: {
    materialAndTechnology: null,
    qualityChanges: null,
    markets: null,
    businessResults: null,
    revenueVnd: 2,
    profitVnd: null,
    changes: null,
  },
  sheet: { answers: '' },
  proofs: { descriptions: {}, citations: {} },
  plan: { plan: null },
};
const piece = (id: string, expiresOn: string | null): EvidencePiece => ({
  id: id as EvidencePieceId,
  producerId: 'p' as ProducerId,
  kind: 'test-report',
  title: `Phiếu ${id}`,
  issuer: null,
  number: null,
  issuedOn: null,
  expiresOn: expiresOn === null ? null : date(expiresOn),
  note: null,
  enteredBy: 'producer',
  version: 1,
  files: [],
  withdrawnAt: null,
  withdrawalReason: null,
  madeAt: instantOf(0),
  changedAt: instantOf(0),
});
const contents: PartContents = {
  ...empty,
  registration: { ...empty.registration, phone: '0900000001' },
  general: { ...empty.general, history: 'Từ năm 2019.', holds: ['trademark'] },
  results: { ...empty.results, markets: 'Chợ phiên.', businessResults: 'Năm 2024.', changes: 'Cũ.', revenueVnd: 1 },
  sheet: { answers: '1.1=3&1.2=2' },
  proofs: { descriptions: { '1.1': 'Có hợp đồng.' }, citations: { '1.1': ['a', 'b'], '1.2': ['b'] } },
  plan: { plan: 'Trồng thêm.' },
};
const wallet = [piece('a', null), piece('b', '2026-11-22')];
const day = date('2026-11-23');
const last = { dossierId: 'd' as DossierId, contents, sameSet: true };

describe('a dossier that begins from the last one', () => {
  it('carries over lines, answers, descriptions and evidence that still counts', () => {
    const { contents: now, carried } = carriedOver(empty, last, wallet, day);
    expect(now.general.history).toBe('Từ năm 2019.');
    expect(now.results.markets).toBe('Chợ phiên.');
    expect(now.sheet.answers).toBe('1.1=3&1.2=2');
    expect(now.proofs).toEqual({ descriptions: { '1.1': 'Có hợp đồng.' }, citations: { '1.1': ['a'] } });
    // History, ticks, markets, plan, one piece, one description, two answers.
    expect(carried.carried).toBe(8);
  });

  it('names all of it, and what is to be written anew', () => {
    const { carried } = carriedOver(empty, last, wallet, day);
    expect(carried.kept).toContainEqual({ kind: 'piece', title: 'Phiếu a' });
    expect(carried.kept).toContainEqual({ kind: 'answers', count: 2 });
    expect(carried.fresh).toEqual([
      { kind: 'line', name: 'businessResults' },
      { kind: 'line', name: 'changes' },
    ]);
  });

  it('names what ended, by title, and does not cite it', () => {
    expect(carriedOver(empty, last, wallet, day).carried.toRenew).toEqual(['Phiếu b']);
    expect(carriedOver(empty, last, wallet, date('2026-11-22')).carried.toRenew).toEqual([]);
  });

  it('leaves lines of their time empty, and takes how to reach the producer from the register', () => {
    const { contents: now } = carriedOver(empty, last, wallet, day);
    expect([now.results.businessResults, now.results.changes, now.results.revenueVnd]).toEqual([null, null, 2]);
    expect(now.registration.phone).toBe('0900000009');
  });

  it('takes no answers of another set', () => {
    const { contents: now, carried } = carriedOver(empty, { ...last, sameSet: false }, wallet, day);
    expect([now.sheet.answers, now.proofs.descriptions]).toEqual(['', {}]);
    expect(carried.carried).toBe(4);
  });
});

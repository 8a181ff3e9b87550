// Who may issue the report of a commune on a dossier that an officer typed.

import { describe, expect, it } from 'vitest';
import type { AccountId } from '#kernel/ids.ts';
import { isByTypistsAlone, isIssued, isSignedByProducer, openFindings } from './commune-report.ts';

const tua = '01900000-0000-7000-8000-0000000000a1' as AccountId;
const hoa = '01900000-0000-7000-8000-0000000000a2' as AccountId;

describe('the report of a commune', () => {
  it('is not issued by who typed the dossier and found everything alone', () => {
    expect(isByTypistsAlone([tua], { writtenBy: tua, issuedBy: tua })).toBe(true);
    expect(isByTypistsAlone([tua, hoa], { writtenBy: tua, issuedBy: hoa })).toBe(true);
  });

  it('is issued where somebody else found or issues', () => {
    expect(isByTypistsAlone([tua], { writtenBy: hoa, issuedBy: tua })).toBe(false);
    expect(isByTypistsAlone([tua], { writtenBy: tua, issuedBy: hoa })).toBe(false);
  });

  it('is issued by anybody of the commune where the producer alone wrote its dossier', () => {
    expect(isByTypistsAlone([], { writtenBy: tua, issuedBy: tua })).toBe(false);
  });

  it('is a draft until it has a number', () => {
    expect(isIssued(null)).toBe(false);
    expect(isIssued({ reportNumber: null })).toBe(false);
    expect(isIssued({ reportNumber: '12/BC-UBND' })).toBe(true);
  });

  it('needs a finding in all four matters', () => {
    const findings = { material: 'Đúng như mô tả.', labour: null, idea: '', identity: 'Có.' };
    expect(openFindings(findings)).toEqual(['labour', 'idea']);
  });
});

describe('the signer of a report', () => {
  it('is not the one who speaks for the producer, however the name is written', () => {
    expect(isSignedByProducer('NGƯỜI ĐẠI DIỆN', 'Người Đại Diện')).toBe(true);
  });

  it('is anybody else, also where no representative is known', () => {
    expect([isSignedByProducer('Người Ký', 'Người Đại Diện'), isSignedByProducer('Người Ký', null)]).toEqual([
      false,
      false,
    ]);
  });
});

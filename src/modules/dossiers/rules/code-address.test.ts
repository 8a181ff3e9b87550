import { describe, expect, it } from 'vitest';
import type { Instant } from '#kernel/calendar.ts';
import type { AccountId } from '#kernel/ids.ts';
import { type AddressFacts, codeAddress, maskedAddress } from './code-address.ts';

const officer = 'officer' as AccountId;
const colleague = 'colleague' as AccountId;
const speaker = 'speaker' as AccountId;
const before = '2026-11-01T02:00:00Z' as Instant;
const opened = '2026-11-26T02:00:00Z' as Instant;
const after = '2026-11-26T03:00:00Z' as Instant;

const facts: AddressFacts = {
  accounts: [],
  register: { email: 'htx@example.test', writtenBy: colleague, writtenAt: before },
  openedAt: opened,
  typists: new Set([officer]),
};

describe('a code by mail', () => {
  it('goes to the account of the producer before the address of the register', () => {
    expect(codeAddress({ ...facts, accounts: [{ id: speaker, email: 'me@example.test' }] })).toEqual({
      email: 'me@example.test',
      from: 'account',
    });
  });

  it('goes to an address that somebody else wrote into the register before the dossier was opened', () => {
    expect(codeAddress(facts)).toEqual({ email: 'htx@example.test', from: 'register' });
  });

  it.each([
    ['the officer who types wrote it', { email: 'a@example.test', writtenBy: officer, writtenAt: before }],
    [
      'it was written after the dossier was opened',
      { email: 'a@example.test', writtenBy: colleague, writtenAt: after },
    ],
    ['nobody knows who wrote it', { email: 'a@example.test', writtenBy: null, writtenAt: null }],
    ['there is none', { email: null, writtenBy: colleague, writtenAt: before }],
  ])('goes nowhere where %s', (_why, register) => {
    expect(codeAddress({ ...facts, register })).toBe(null);
  });

  it('does not go to the account of the officer who types, even where it speaks for the producer', () => {
    const accounts = [{ id: officer, email: 'officer@example.test' }];
    expect(codeAddress({ ...facts, accounts, register: { ...facts.register, email: null } })).toBe(null);
  });

  it('names its address so that only the owner knows it', () => {
    expect(maskedAddress('giamdoc@example.test')).toBe('g…@example.test');
  });
});

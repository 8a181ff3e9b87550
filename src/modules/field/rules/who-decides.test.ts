import { describe, expect, it } from 'vitest';
import type { AccountId } from '#kernel/ids.ts';
import { mayDecide } from './who-decides.ts';

const [hoa, seo, lan, binh] = ['hoa', 'seo', 'lan', 'binh'] as unknown as readonly AccountId[];
const member = (accountId: AccountId | null | undefined, head = false) => ({
  accountId: accountId ?? null,
  name: 'Người giả định',
  agency: '',
  head,
});
const may = (
  team: readonly ReturnType<typeof member>[],
  who: AccountId | undefined,
  authors: readonly (AccountId | undefined)[],
  office = false,
) => mayDecide({ team }, who ?? null, authors as readonly AccountId[], office);

describe('a contradiction of two people', () => {
  const team = [member(hoa, true), member(seo), member(lan)];
  it('is decided by the head of the team, not by one of the two, a third member or the office', () => {
    expect(may(team, hoa, [seo, lan])).toBe('yes');
    expect(may(team, seo, [seo, lan])).toBe('party');
    expect(may(team, lan, [seo, hoa])).toBe('office');
    expect(may(team, binh, [seo, lan], true)).toBe('head');
  });

  it('is decided by the leading office where the head is one of the two or has no account', () => {
    expect(may(team, hoa, [hoa, seo], true)).toBe('party');
    expect(may(team, binh, [hoa, seo], true)).toBe('yes');
    expect(may([member(null, true), member(seo), member(lan)], binh, [seo, lan], true)).toBe('yes');
    expect(may([member(null, true), member(seo), member(lan)], seo, [seo, lan])).toBe('party');
  });

  it('is none where one person wrote on two devices: the head decides all the same', () => {
    expect(may(team, hoa, [hoa, hoa])).toBe('yes');
    expect(may(team, seo, [seo, seo])).toBe('head');
  });
});

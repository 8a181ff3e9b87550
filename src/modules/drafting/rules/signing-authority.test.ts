import { describe, expect, it } from 'vitest';
import { date } from '#kernel/calendar.ts';
import { faultOfSigner, linesOfSigner, type Signer } from './signing-authority.ts';

const chair: Signer = {
  id: '0' as Signer['id'],
  version: 1,
  provinceCode: '12',
  communeCode: '03390',
  bodyId: null,
  name: 'Lò Thị Giả Định',
  title: 'Chủ tịch',
  authority: 'head',
  headTitle: 'Chủ tịch',
  unitHeadTitle: null,
  paper: 'Nghị quyết số 3/NQ-HĐND ngày 01/7/2025',
  firstDay: date('2025-07-01'),
  lastDay: null,
  kinds: [],
  scope: null,
  givenBy: null,
  endedBecause: null,
  madeBy: null,
};
const deputy: Signer = { ...chair, title: 'Phó Chủ tịch', authority: 'deputy' };
const office: Signer = { ...chair, title: 'Chánh Văn phòng', authority: 'by-order', kinds: ['giay-moi'] };
const delegated: Signer = {
  ...chair,
  title: 'Giám đốc Sở Nông nghiệp và Môi trường',
  authority: 'delegated',
  lastDay: date('2026-06-30'),
  kinds: ['cong-van'],
  scope: 'đôn đốc Chương trình OCOP',
};
const committee = { mode: 'collective', collective: 'Ủy ban nhân dân' } as const;
const inPerson = { mode: 'chair', collective: 'Ủy ban nhân dân' } as const;
const department = { mode: 'one-head', collective: '' } as const;
const on = (day: string, kind: 'cong-van' | 'giay-moi' | 'quyet-dinh' = 'cong-van') => ({ kind, on: date(day) });

describe('lines above a signature (30/2020/NĐ-CP, Điều 13; Annex I, Part I, II.7)', () => {
  it('a chair signs for the collective with TM., the deputy with TM. and KT.', () => {
    expect(linesOfSigner(chair, committee)).toEqual(['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH']);
    expect(linesOfSigner(deputy, committee)).toEqual(['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH']);
  });

  it('what the chair decides in person has no TM.', () => {
    expect(linesOfSigner(chair, inPerson)).toEqual(['CHỦ TỊCH']);
    expect(linesOfSigner(deputy, inPerson)).toEqual(['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH']);
  });

  it('an office with one head has none either', () => {
    const director = { ...chair, title: 'Giám đốc', headTitle: 'Giám đốc' };
    expect(linesOfSigner(director, department)).toEqual(['GIÁM ĐỐC']);
    expect(linesOfSigner({ ...deputy, title: 'Phó Giám đốc', headTitle: 'Giám đốc' }, department)).toEqual([
      'KT. GIÁM ĐỐC',
      'PHÓ GIÁM ĐỐC',
    ]);
  });

  it('by order TL. before the head, whom the unit’s deputy may stand in for; by delegation TUQ.; acting Q.', () => {
    expect(linesOfSigner(office, committee)).toEqual(['TL. CHỦ TỊCH', 'CHÁNH VĂN PHÒNG']);
    const second = {
      ...office,
      authority: 'by-order-deputy',
      title: 'Phó Chánh Văn phòng',
      unitHeadTitle: 'Chánh Văn phòng',
    } as const;
    expect(linesOfSigner(second, committee)).toEqual(['TL. CHỦ TỊCH', 'KT. CHÁNH VĂN PHÒNG', 'PHÓ CHÁNH VĂN PHÒNG']);
    expect(linesOfSigner(delegated, committee)).toEqual(['TUQ. CHỦ TỊCH', 'GIÁM ĐỐC SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG']);
    expect(linesOfSigner({ ...chair, authority: 'acting' }, committee)).toEqual(['TM. ỦY BAN NHÂN DÂN', 'Q. CHỦ TỊCH']);
  });
});

describe('authority on a day (30/2020/NĐ-CP, Điều 13)', () => {
  it('holds from its first to its last day, both counted', () => {
    const short = { ...deputy, lastDay: date('2026-06-30') };
    expect(faultOfSigner(short, on('2025-06-30'), null)).toBe('drafting/signer-not-yet');
    expect(faultOfSigner(short, on('2025-07-01'), null)).toBeNull();
    expect(faultOfSigner(short, on('2026-06-30'), null)).toBeNull();
    expect(faultOfSigner(short, on('2026-07-01'), null)).toBe('drafting/signer-no-longer');
  });

  it('by order only the kinds that were given', () => {
    expect(faultOfSigner(office, on('2026-01-05', 'giay-moi'), null)).toBeNull();
    expect(faultOfSigner(office, on('2026-01-05', 'quyet-dinh'), null)).toBe('drafting/signer-not-this-kind');
  });

  it('a delegation ends on a day, says what it is about, and is not passed on', () => {
    expect(faultOfSigner(delegated, on('2026-01-05'), chair)).toBeNull();
    expect(faultOfSigner({ ...delegated, lastDay: null }, on('2026-01-05'), chair)).toBe(
      'drafting/delegation-without-end',
    );
    expect(faultOfSigner({ ...delegated, scope: null }, on('2026-01-05'), chair)).toBe(
      'drafting/delegation-without-scope',
    );
    expect(faultOfSigner(delegated, on('2026-01-05'), delegated)).toBe('drafting/delegation-passed-on');
    expect(faultOfSigner(delegated, on('2026-01-05'), deputy)).toBe('drafting/delegation-passed-on');
  });
});

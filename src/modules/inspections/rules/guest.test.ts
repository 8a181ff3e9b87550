import { describe, expect, test } from 'vitest';
import type { Grant } from '#access/actor.ts';
import type { AccountId } from '#kernel/ids.ts';
import { comesByDepartment, takesPart } from './guest.ts';

const grant = (role: Grant['role']): Grant => ({ role, provinceCode: '12', communeCodes: [] });
const account = (...roles: readonly Grant['role'][]) => ({ kind: 'account' as const, grants: roles.map(grant) });
const me = 'me' as AccountId;
const guest = { accountId: me, agencies: ['Sở Y tế'] };
const visit = { team: [], madeBy: null, officeLabel: 'Văn phòng OCOP' };
const member = { accountId: null, name: 'A', agency: 'Sở Y tế', head: false };

describe('who of the departments reads an inspection', () => {
  test('a guest is who has nothing but the role of a department', () => {
    expect(comesByDepartment(account('department-officer'))).toBe(true);
    expect(comesByDepartment(account('department-officer', 'inspector'))).toBe(false);
    expect(comesByDepartment(account('province-officer'))).toBe(false);
    expect(comesByDepartment({ kind: 'local-operator', grants: [] })).toBe(false);
  });

  test('takes part by the team, by the agency of somebody in it, or by having set it up', () => {
    expect(takesPart(visit, guest)).toBe(false);
    expect(takesPart({ ...visit, team: [{ ...member, accountId: me, agency: 'Khác' }] }, guest)).toBe(true);
    expect(takesPart({ ...visit, team: [member] }, guest)).toBe(true);
    expect(takesPart({ ...visit, team: [{ ...member, agency: 'Sở Y tế tỉnh khác' }] }, guest)).toBe(false);
    expect(takesPart({ ...visit, madeBy: me }, guest)).toBe(true);
    expect(takesPart({ ...visit, officeLabel: 'Sở Y tế' }, guest)).toBe(true);
  });
});

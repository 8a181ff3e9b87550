// The main navigation: each entry has a drawing of its own, and everybody finds what they work with daily.

import { expect, it } from 'vitest';
import { type Actor, localOperator, stranger } from '#access/actor.ts';
import { navigationFor } from '#entry/navigation.ts';
import { textsOf } from '#texts/index.ts';

it('no two entries of one viewer have the same icon', () => {
  const account = { ...localOperator, kind: 'account' } as const;
  for (const actor of [account, stranger]) {
    const entries = navigationFor({
      lang: 'vi',
      t: textsOf('vi'),
      path: '/',
      href: (path) => path,
      may: () => true,
      actor,
    });
    const icons = entries.map((entry) => entry.icon);
    expect(icons.length).toBeGreaterThan(4);
    expect(icons).not.toContain(undefined);
    expect([...new Set(icons)]).toEqual(icons);
  }
});

const account = { ...localOperator, kind: 'account' } as const;
const entriesOf = (actor: Actor, path: string, may: (right: string) => boolean = () => true) =>
  navigationFor({ lang: 'vi', t: textsOf('vi'), path, href: (to) => to, may, actor });

it('who has a duty in a council comes to what waits to be scored with the second entry', () => {
  const member = { ...account, assignments: [{ kind: 'council-member' }] as unknown as Actor['assignments'] };
  const [, second] = entriesOf(member, '/phien-hop/1/ket-qua');
  expect(second).toMatchObject({ label: 'Hội đồng', href: '/cham-diem', current: true });
  expect(second?.under?.find((page) => page.current)?.href).toBe('/phien-hop');
});

it('the office of the province has sessions and certificates in the row, and everything that gave way at the foot', () => {
  const entries = entriesOf(account, '/ra-soat');
  const row = entries.filter((entry) => !entry.atFoot).map((entry) => entry.href);
  expect(row.length).toBe(7);
  expect(row).toEqual(expect.arrayContaining(['/phien-hop', '/giay-chung-nhan']));
  expect(entries.filter((entry) => entry.atFoot).map((entry) => entry.href)).toContain('/nhat-ky');
  expect(entries.find((entry) => entry.current)?.under?.map((page) => page.href)).toEqual([
    '/giay-chung-nhan',
    '/ra-soat',
    '/thu-hoi',
    '/keo-dai',
    '/dinh-chinh',
  ]);
});

it('letters, tasks, reports and offices lie under one entry, and each page knows where it is', () => {
  const current = entriesOf(account, '/nhiem-vu/bang').find((entry) => entry.current);
  expect(current?.label).toBe('Văn bản, nhiệm vụ');
  expect(current?.under?.find((page) => page.current)?.href).toBe('/nhiem-vu');
});

it('records of visits stand among the pages of inspection, for offices alone', () => {
  const under = (actor: Actor) =>
    entriesOf(actor, '/phieu-kiem-tra')
      .find((entry) => entry.label === 'Kiểm tra, giám sát')
      ?.under?.find((page) => page.href === '/phieu-kiem-tra');
  const held = (role: 'inspector' | 'producer') =>
    ({ ...account, grants: [{ role, provinceCode: '12', communeCodes: [] }] }) as const;
  expect(under(held('inspector'))).toMatchObject({ label: 'Phiếu kiểm tra', current: true });
  expect(under(held('producer'))).toBeUndefined();
});

it('a row of pages has at most seven, the fold counted; what folds is seldom done by that person, and is still there', () => {
  const under = (role: 'inspector' | 'province-officer') =>
    entriesOf({ ...account, grants: [{ role, provinceCode: '12', communeCodes: [] }] }, '/kiem-tra-giam-sat').find(
      (entry) => entry.current,
    )?.under ?? [];
  const inRow = (role: 'inspector' | 'province-officer') =>
    under(role)
      .filter((page) => !page.rest)
      .map((page) => page.href);
  for (const role of ['inspector', 'province-officer'] as const) {
    expect(under(role)).toHaveLength(10);
    expect(inRow(role)).toHaveLength(6);
  }
  expect(inRow('province-officer')).toEqual(expect.arrayContaining(['/kiem-tra-giam-sat/ke-hoach', '/phat-hien/bang']));
  expect(inRow('province-officer')).not.toContain('/thiet-bi-hien-truong');
  expect(inRow('inspector')).toEqual(expect.arrayContaining(['/hien-truong', '/phieu-kiem-tra', '/phat-hien']));
});

it.each([
  ['/ket-luan', 'Kiểm tra, giám sát'],
  ['/bien-ban-kiem-tra/1', 'Kiểm tra, giám sát'],
  ['/phieu-kiem-tra/1/them', 'Kiểm tra, giám sát'],
  ['/cam-ket/SP-1', 'Sản phẩm'],
])('%s has no entry of its own and lies under %s', (path, label) => {
  expect(entriesOf(account, path).find((entry) => entry.current)?.label).toBe(label);
});

it.each([
  ['/quan-ly/diem-ban/1/ke-hang', '/quan-ly/diem-ban'],
  ['/xuc-tien/hieu-qua', '/xuc-tien'],
  ['/an-pham/xem', '/an-pham'],
  ['/quan-ly/tuyen/1', '/quan-ly/tuyen'],
  ['/don-khach', '/don-khach'],
])('the market gave way, and %s still stands among its pages', (path, page) => {
  const [current, ...others] = entriesOf(account, path).filter((entry) => entry.current);
  expect(others).toEqual([]);
  expect(current).toMatchObject({ label: 'Thị trường', atFoot: true });
  expect(current?.under?.find((one) => one.current)?.href).toBe(page);
});

it('who has nothing to do with councils is led to no empty page of theirs', () => {
  const entries = entriesOf(account, '/viec', (right) => right !== 'results/list-sessions');
  expect(entries.map((entry) => entry.label)).not.toContain('Hội đồng');
});

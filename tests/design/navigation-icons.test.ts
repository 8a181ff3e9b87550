// The bar at the foot of a phone: each entry has a drawing of its own.

import { expect, it } from 'vitest';
import { localOperator, stranger } from '#access/actor.ts';
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

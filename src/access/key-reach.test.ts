import { describe, expect, it } from 'vitest';
import { type Operation, openedBy } from './key-reach.ts';
import type { UseCaseName } from './permission-matrix.ts';

const all: readonly Operation[] = [
  { name: 'products/list-products', kind: 'read' },
  { name: 'products/view-product', kind: 'read' },
  { name: 'products/change-product', kind: 'act' },
  { name: 'products/merge-products', kind: 'act' },
  { name: 'producers/view-producer', kind: 'read' },
  { name: 'producers/view-private-facts', kind: 'sensitive-read' },
  { name: 'scoring/list-my-scoring', kind: 'read' },
  { name: 'scoring/submit-sheet', kind: 'act' },
  { name: 'ledger/view-ledger', kind: 'read' },
  { name: 'access/invite-account', kind: 'act' },
  { name: 'certificates/list-certificates', kind: 'read' },
  { name: 'certificates/issue-certificate', kind: 'act' },
];
const opened = (scope: string, may: (name: UseCaseName) => boolean = () => true) => openedBy(scope, all, may);

describe('a scope of a key', () => {
  it('of a room opens its plain reads, no act, and no read that is written to the ledger', () => {
    expect(opened('products:read')).toEqual({ operations: ['products/list-products', 'products/view-product'] });
    expect(opened('producers:read')).toEqual({ operations: ['producers/view-producer'] });
  });

  it('opens an act or a sensitive read that it names', () => {
    expect(opened('products/change-product')).toEqual({ operations: ['products/change-product'] });
    expect(opened('producers/view-private-facts')).toEqual({ operations: ['producers/view-private-facts'] });
  });

  it('never opens marks, accounts, the ledger, decisions on certificates, or a merge', () => {
    for (const scope of ['scoring:read', 'scoring/submit-sheet', 'ledger:read', 'ledger/view-ledger', 'access:read']) {
      expect([scope, opened(scope)]).toEqual([scope, { wrong: 'never' }]);
    }
    expect(opened('access/invite-account')).toEqual({ wrong: 'never' });
    expect(opened('certificates/issue-certificate')).toEqual({ wrong: 'never' });
    expect(opened('products/merge-products')).toEqual({ wrong: 'never' });
    expect(opened('certificates:read')).toEqual({ operations: ['certificates/list-certificates'] });
  });

  it('opens no more than its owner may, and nothing where the owner may nothing of it', () => {
    const onlyList = (name: UseCaseName) => name === 'products/list-products';
    expect(opened('products:read', onlyList)).toEqual({ operations: ['products/list-products'] });
    expect(opened('producers:read', onlyList)).toEqual({ wrong: 'beyond-owner' });
  });

  it('that is no scope is said to be none', () => {
    for (const scope of ['*', 'products', 'products:write', 'moon:read', '']) {
      expect([scope, opened(scope)]).toEqual([scope, { wrong: 'unknown' }]);
    }
  });
});

describe('an act of a key', () => {
  it('is one of the list by hand: the word of a person and a new act of a room are none', () => {
    const acts = [
      'routes/give-consent',
      'promotion/answer-invitation',
      'custody/acknowledge-hand-over',
      'intake/accept-dossier',
    ];
    for (const name of acts as readonly UseCaseName[]) {
      expect([name, openedBy(name, [{ name, kind: 'act' }], () => true)]).toEqual([name, { wrong: 'never' }]);
    }
  });
});

import { describe, expect, it } from 'vitest';
import type { Instant } from '#kernel/calendar.ts';
import type { ProductId } from '#kernel/ids.ts';
import { emptyProductDraft, noStanding, type Product, productContent, productFields } from './product.ts';

const at = '2026-11-23T03:00:00.000Z' as Instant;
const product: Product = {
  ...emptyProductDraft,
  ...noStanding,
  id: '00000000-0000-7000-8000-000000000001' as ProductId,
  code: 'S0000-00000',
  version: 3,
  status: 'active',
  mergedInto: null,
  proposedName: null,
  sentBackReason: null,
  photoHash: null,
  name: 'Miến dong Bình Lư',
  producerName: 'HTX Giả định',
  provinceCode: '12',
  packs: [{ name: 'Gói 500 g', priceVnd: 45_000 }],
  norm: 'mien dong binh lu',
  searchText: 'mien dong binh lu',
  madeAt: at,
  changedAt: at,
};

describe('what the ledger keeps of a product', () => {
  const content = productContent(product);
  it('is every field whose change is history, with code, version and the owner’s name', () => {
    for (const field of productFields) expect(Object.keys(content)).toContain(field);
    expect(content).toMatchObject({ code: 'S0000-00000', version: 3, producerName: 'HTX Giả định' });
  });
  it('is none of what is computed: search words, standing, picture', () => {
    for (const field of ['norm', 'searchText', 'photoHash', 'standing', 'stars', 'validUntil']) {
      expect(Object.keys(content)).not.toContain(field);
    }
  });
});

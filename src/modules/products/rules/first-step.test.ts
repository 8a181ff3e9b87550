// The way of a newcomer: each situation has its one next step.

import { describe, expect, it } from 'vitest';
import { firstStepOf } from './first-step.ts';

describe('the next step of a newcomer', () => {
  it('is to ask for a producer, then to wait, then a product, then its dossier', () => {
    expect(firstStepOf({ producers: 0, requests: 0, products: 0 })).toBe('ask-for-producer');
    expect(firstStepOf({ producers: 0, requests: 1, products: 0 })).toBe('commune-answers');
    expect(firstStepOf({ producers: 1, requests: 0, products: 0 })).toBe('write-product');
    expect(firstStepOf({ producers: 1, requests: 0, products: 2 })).toBe('open-dossier');
  });

  it('does not wait for a second producer', () => {
    expect(firstStepOf({ producers: 1, requests: 1, products: 0 })).toBe('write-product');
  });
});

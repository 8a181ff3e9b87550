import { describe, expect, it } from 'vitest';
import { viewQuery } from './view-query.ts';

describe('the query of a saved view', () => {
  it('keeps search and filters in one order, whatever order they were typed in', () => {
    expect(viewQuery('?xa=03390&q=ch%C3%A8')).toBe('q=ch%C3%A8&xa=03390');
    expect(viewQuery('q=ch%C3%A8&xa=03390')).toBe(viewQuery('xa=03390&q=ch%C3%A8'));
  });

  it('leaves out the page, empty filters, and what is no filter', () => {
    expect(viewQuery('q=&trang=4&thieu=1&<b>=x&__proto__=1')).toBe('thieu=1');
    expect(viewQuery('')).toBe('');
  });

  it('keeps the first of a repeated name, and what was typed as text', () => {
    expect(viewQuery('q=a&q=b')).toBe('q=a');
    expect(viewQuery('q=a%26trang%3D9%3D%22%3E')).toBe('q=a%26trang%3D9%3D%22%3E');
  });

  it('takes no broken writing and no novel', () => {
    expect(viewQuery('q=%E0%A4%A&xa=03390')).toBe('xa=03390');
    expect(viewQuery(`q=${'x'.repeat(121)}`)).toBe('');
  });
});

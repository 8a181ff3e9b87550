import { describe, expect, it } from 'vitest';
import { volumeChange, volumeOf } from './volume.ts';

const piece = (...files: readonly (readonly [pages: number, bytes: number])[]) => ({
  files: files.map(([pages, bytes]) => ({ pages, bytes })),
});

describe('how much the evidence of a dossier is', () => {
  it('counts pieces, files, pages and bytes', () => {
    expect(volumeOf([piece([2, 10])])).toEqual({ pieces: 1, files: 1, pages: 2, bytes: 10 });
    expect(volumeOf([piece([2, 10], [1, 5]), piece()])).toEqual({ pieces: 2, files: 2, pages: 3, bytes: 15 });
    expect(volumeOf([])).toEqual({ pieces: 0, files: 0, pages: 0, bytes: 0 });
  });

  it('counts a file that lies under two pieces twice, as the paper set holds it', () => {
    expect(volumeOf([piece([4, 100]), piece([4, 100])])).toEqual({ pieces: 2, files: 2, pages: 8, bytes: 200 });
  });

  it('against the last time is negative where it is less', () => {
    const change = volumeChange(volumeOf([piece([3, 10])]), volumeOf([piece([5, 4])]));
    expect(change).toEqual({ pieces: 0, files: 0, pages: -2, bytes: 6 });
  });
});

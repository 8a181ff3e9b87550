import { describe, expect, it } from 'vitest';
import { opId, written } from '../../../../tests/field/written-operations.ts';
import { foldVisit } from './fold-visit.ts';
import type { Operation, OperationKind } from './operation.ts';

const hash = 'a'.repeat(64);
const field = `photo/${hash}`;
const [name, trace] = ['answer/label@1/name', 'answer/traceability@1/code'];

const said = (n: number, by: number, kind: OperationKind, value: unknown, sees: number | null = null): Operation =>
  written(n, by, kind, field, value as never, sees);
const shows = (of: string | null, words: string | null = null) => ({
  ...{ sha256: hash, original: null, bytes: 10, mediaType: 'image/jpeg', of, words, position: null },
});
const shown = (...operations: readonly Operation[]) => {
  const { photos, conflicts } = foldVisit(operations);
  return { of: photos.map((one) => (one.value === null ? 'nothing' : one.value.of)), conflicts };
};

describe('one photograph taken for several answers', () => {
  it('bears out each of them, on one phone and on two', () => {
    const first = said(1, 1, 'photographed', shows(name));
    expect(shown(first, said(2, 1, 'photographed', shows(trace), 1))).toEqual({ of: [name, trace], conflicts: [] });
    expect(shown(said(2, 2, 'photographed', shows(trace)), first)).toEqual({ of: [name, trace], conflicts: [] });
    expect(shown(first, said(2, 2, 'photographed', shows(null)))).toEqual({ of: [name, null], conflicts: [] });
  });

  it('is counted once where it was taken for the same answer again', () => {
    const again = said(2, 1, 'photographed', shows(name, 'Mặt sau'), 1);
    expect(foldVisit([said(1, 1, 'photographed', shows(name)), again]).photos).toMatchObject([
      { field, value: { of: name, words: 'Mặt sau' }, operations: 2 },
    ]);
  });

  it('is put aside as a whole by a correction that knew of it, and stands again where it is taken anew', () => {
    const both = [said(1, 1, 'photographed', shows(name)), said(2, 1, 'photographed', shows(trace), 1)];
    const aside = said(3, 2, 'corrected', { reason: 'Chụp nhầm cơ sở', value: null }, 2);
    expect(shown(...both, aside)).toEqual({ of: ['nothing'], conflicts: [] });
    expect(shown(...both, aside, said(4, 1, 'photographed', shows(trace), 3))).toEqual({ of: [trace], conflicts: [] });
  });

  it('waits for a person where it was put aside by one who did not know of the other answer', () => {
    const aside = said(2, 2, 'corrected', { reason: 'Chụp nhầm cơ sở', value: null }, 1);
    const all = [said(1, 1, 'photographed', shows(name)), aside, said(3, 1, 'photographed', shows(trace), 1)];
    expect(shown(...all).conflicts).toEqual([{ field, candidates: [opId(2), opId(3)], resolvedBy: null }]);
  });
});

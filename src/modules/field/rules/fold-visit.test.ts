import { describe, expect, it } from 'vitest';
import { contentHash, foldVisit, lastOf } from './fold-visit.ts';
import type { Operation, OperationKind, ValueOf } from './operation.ts';

const visitId = '01920000-0000-7000-8000-0000000000aa';
const device = (n: number): string => `01920000-0000-7000-8000-0000000000${String(n).padStart(2, '0')}`;
const opId = (n: number): string => `01920000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const hash = (letter: string): string => letter.repeat(64);

function said<Kind extends OperationKind>(
  n: number,
  by: number,
  kind: Kind,
  field: string,
  value: ValueOf[Kind],
  sees: number | null = null,
): Operation {
  return {
    id: opId(n),
    device: device(by),
    sequence: n,
    previous: null,
    visitId,
    kind,
    field,
    sees: sees === null ? null : opId(sees),
    value,
    deviceTime: '2026-11-20T02:00:00.000Z',
    serverTimeSeen: null,
    signature: '',
  } as unknown as Operation;
}

const name = 'answer/label@1/name';
const answer = (value: string, photos: readonly string[] = []) => ({ value, note: null, photos });

describe('the record of a visit', () => {
  it('keeps both answers of two phones that did not see each other, and chooses none of them', () => {
    const record = foldVisit([said(1, 1, 'answered', name, answer('yes')), said(2, 2, 'answered', name, answer('no'))]);
    expect(record.answers[0]).toMatchObject({ field: name, value: null, undecided: true });
    expect(record.conflicts).toEqual([{ field: name, candidates: [opId(1), opId(2)], resolvedBy: null }]);
  });

  it('sees no contradiction where the second saw the first, or where both say the same', () => {
    const seen = foldVisit([
      said(1, 1, 'answered', name, answer('yes')),
      said(2, 2, 'answered', name, answer('no'), 1),
    ]);
    expect(seen.answers[0]).toMatchObject({ value: { value: 'no' }, undecided: false });
    expect(seen.conflicts).toEqual([]);
    const same = foldVisit([
      said(1, 1, 'answered', name, answer('yes', [hash('a')])),
      said(2, 2, 'answered', name, answer('yes', [hash('b')])),
    ]);
    expect(same.answers[0]?.value).toEqual(answer('yes', [hash('a'), hash('b')]));
    expect(same.conflicts).toEqual([]);
  });

  it('does not depend on the order of arrival nor on repeats', () => {
    const all = [
      said(1, 1, 'opened', 'visit', { checklists: ['label@1'] }),
      said(2, 1, 'answered', name, answer('yes')),
      said(3, 2, 'answered', name, answer('no')),
      said(4, 1, 'noted', `note/${opId(90)}`, { words: 'Kho ẩm', photos: [] }),
      said(5, 2, 'finished', 'visit', { words: null }),
    ];
    expect(foldVisit([...all].reverse())).toEqual(foldVisit([...all, ...all]));
  });

  it('lets a person decide with a reason, and keeps the contradiction readable', () => {
    const record = foldVisit([
      said(1, 1, 'answered', name, answer('yes')),
      said(2, 2, 'answered', name, answer('no')),
      said(3, 3, 'resolved', name, { chosen: opId(2), over: [opId(1)], reason: 'Đã xem lại nhãn tại chỗ' }),
    ]);
    expect(record.answers[0]).toMatchObject({ value: { value: 'no' }, undecided: false });
    expect(record.conflicts).toEqual([{ field: name, candidates: [opId(1), opId(2)], resolvedBy: opId(3) }]);
  });

  it('is undecided again where an answer comes that the decision did not know', () => {
    const record = foldVisit([
      said(1, 1, 'answered', name, answer('yes')),
      said(2, 2, 'answered', name, answer('no')),
      said(3, 3, 'resolved', name, { chosen: opId(2), over: [opId(1)], reason: 'Đã xem lại nhãn' }),
      said(4, 4, 'answered', name, answer('yes')),
    ]);
    expect(record.answers[0]).toMatchObject({ value: null, undecided: true });
    expect(record.conflicts.filter((one) => one.resolvedBy === null)).toHaveLength(1);
  });

  it('keeps something standing where operations name each other in a circle', () => {
    const record = foldVisit([
      said(1, 1, 'answered', name, answer('yes'), 2),
      said(2, 2, 'answered', name, answer('no'), 1),
    ]);
    expect(record.answers[0]?.heads).toHaveLength(1);
  });

  it('says of a signature whether it stands under what is there now', () => {
    const before = [said(1, 1, 'answered', name, answer('yes'))];
    const signature = `signature/${opId(91)}`;
    const signed = [
      ...before,
      said(2, 1, 'signed', signature, {
        name: 'Chị Mẩy',
        role: 'inspected',
        over: contentHash(foldVisit(before)),
        strokes: 'M1 1L2 2',
      }),
    ];
    expect(foldVisit(signed).signatures[0]?.current).toBe(true);
    const corrected = [...signed, said(3, 1, 'corrected', name, { reason: 'Ghi nhầm', value: answer('no') }, 1)];
    const record = foldVisit(corrected);
    expect(record.signatures[0]?.current).toBe(false);
    expect(record.answers[0]).toMatchObject({ corrected: true, operations: 2, value: { value: 'no' } });
  });

  it('names photographs that have not arrived, also of answers, findings and corrections', () => {
    const operations = [
      said(1, 1, 'answered', name, answer('no', [hash('a')])),
      said(2, 1, 'photographed', `photo/${hash('b')}`, {
        sha256: hash('b'),
        original: hash('0'),
        bytes: 10,
        mediaType: 'image/jpeg',
        of: null,
        words: null,
        position: null,
      }),
      said(3, 1, 'corrected', name, { reason: 'Chụp lại', value: answer('no', [hash('c')]) }),
    ];
    expect(foldVisit(operations).missingFiles).toEqual([hash('a'), hash('b'), hash('c')]);
    expect(foldVisit(operations, new Set([hash('a'), hash('c')])).missingFiles).toEqual([hash('b')]);
  });

  it('names the operation that a new one has to see', () => {
    const operations = [said(1, 1, 'answered', name, answer('yes')), said(2, 1, 'answered', name, answer('no'))];
    expect(lastOf(operations, name)).toBe(opId(2));
    expect(lastOf(operations, 'answer/label@1/other')).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { opId, written } from '../../../../tests/field/written-operations.ts';
import { contentHash, foldVisit, lastOf } from './fold-visit.ts';

const hash = (letter: string): string => letter.repeat(64);

const name = 'answer/label@1/name';
const answer = (value: string, photos: readonly string[] = []) => ({ value, note: null, photos });

describe('the record of a visit', () => {
  it('keeps both answers of two phones that did not see each other, and chooses none of them', () => {
    const record = foldVisit([
      written(1, 1, 'answered', name, answer('yes')),
      written(2, 2, 'answered', name, answer('no')),
    ]);
    expect(record.answers[0]).toMatchObject({ field: name, value: null, undecided: true });
    expect(record.conflicts).toEqual([{ field: name, candidates: [opId(1), opId(2)], resolvedBy: null }]);
  });

  it('sees no contradiction where the second saw the first, or where both say the same', () => {
    const seen = foldVisit([
      written(1, 1, 'answered', name, answer('yes')),
      written(2, 2, 'answered', name, answer('no'), 1),
    ]);
    expect(seen.answers[0]).toMatchObject({ value: { value: 'no' }, undecided: false });
    expect(seen.conflicts).toEqual([]);
    const same = foldVisit([
      written(1, 1, 'answered', name, answer('yes', [hash('a')])),
      written(2, 2, 'answered', name, answer('yes', [hash('b')])),
    ]);
    expect(same.answers[0]?.value).toEqual(answer('yes', [hash('a'), hash('b')]));
    expect(same.conflicts).toEqual([]);
  });

  it('does not depend on the order of arrival nor on repeats', () => {
    const all = [
      written(1, 1, 'opened', 'visit', { checklists: ['label@1'] }),
      written(2, 1, 'answered', name, answer('yes')),
      written(3, 2, 'answered', name, answer('no')),
      written(4, 1, 'noted', `note/${opId(90)}`, { words: 'Kho ẩm', photos: [] }),
      written(5, 2, 'finished', 'visit', { words: null }),
    ];
    expect(foldVisit([...all].reverse())).toEqual(foldVisit([...all, ...all]));
  });

  it('lets a person decide with a reason, and keeps the contradiction readable', () => {
    const record = foldVisit([
      written(1, 1, 'answered', name, answer('yes')),
      written(2, 2, 'answered', name, answer('no')),
      written(3, 3, 'resolved', name, { chosen: opId(2), over: [opId(1)], reason: 'Đã xem lại nhãn tại chỗ' }),
    ]);
    expect(record.answers[0]).toMatchObject({ value: { value: 'no' }, undecided: false });
    expect(record.conflicts).toEqual([{ field: name, candidates: [opId(1), opId(2)], resolvedBy: opId(3) }]);
  });

  it('is undecided again where an answer comes that the decision did not know', () => {
    const record = foldVisit([
      written(1, 1, 'answered', name, answer('yes')),
      written(2, 2, 'answered', name, answer('no')),
      written(3, 3, 'resolved', name, { chosen: opId(2), over: [opId(1)], reason: 'Đã xem lại nhãn' }),
      written(4, 4, 'answered', name, answer('yes')),
    ]);
    expect(record.answers[0]).toMatchObject({ value: null, undecided: true });
    expect(record.conflicts.filter((one) => one.resolvedBy === null)).toHaveLength(1);
  });

  it('keeps something standing where operations name each other in a circle', () => {
    const record = foldVisit([
      written(1, 1, 'answered', name, answer('yes'), 2),
      written(2, 2, 'answered', name, answer('no'), 1),
    ]);
    expect(record.answers[0]?.heads).toHaveLength(1);
  });

  it('says of a signature whether it stands under what is there now', () => {
    const before = [written(1, 1, 'answered', name, answer('yes'))];
    const signature = `signature/${opId(91)}`;
    const signed = [
      ...before,
      written(2, 1, 'signed', signature, {
        name: 'Chị Mẩy',
        role: 'inspected',
        over: contentHash(foldVisit(before)),
        strokes: 'M1 1L2 2',
      }),
    ];
    expect(foldVisit(signed).signatures[0]?.current).toBe(true);
    const corrected = [...signed, written(3, 1, 'corrected', name, { reason: 'Ghi nhầm', value: answer('no') }, 1)];
    const record = foldVisit(corrected);
    expect(record.signatures[0]?.current).toBe(false);
    expect(record.answers[0]).toMatchObject({ corrected: true, operations: 2, value: { value: 'no' } });
  });

  it('names photographs that have not arrived, also of answers, findings and corrections', () => {
    const operations = [
      written(1, 1, 'answered', name, answer('no', [hash('a')])),
      written(2, 1, 'photographed', `photo/${hash('b')}`, {
        sha256: hash('b'),
        original: hash('0'),
        bytes: 10,
        mediaType: 'image/jpeg',
        of: null,
        words: null,
        position: null,
      }),
      written(3, 1, 'corrected', name, { reason: 'Chụp lại', value: answer('no', [hash('c')]) }),
    ];
    expect(foldVisit(operations).missingFiles).toEqual([hash('a'), hash('b'), hash('c')]);
    expect(foldVisit(operations, new Set([hash('a'), hash('c')])).missingFiles).toEqual([hash('b')]);
  });

  it('names the operation that a new one has to see', () => {
    const operations = [written(1, 1, 'answered', name, answer('yes')), written(2, 1, 'answered', name, answer('no'))];
    expect(lastOf(operations, name)).toBe(opId(2));
    expect(lastOf(operations, 'answer/label@1/other')).toBeNull();
  });
});

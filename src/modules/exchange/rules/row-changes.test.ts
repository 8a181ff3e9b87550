import { describe, expect, it } from 'vitest';
import type { Recognition, RecognitionDraft } from '#modules/certificates/index.ts';
import { noteOf, recognitionChange } from './row-changes.ts';

const held = {
  stars: 3,
  decisionNumber: null,
  issuedOn: null,
  expiresOn: null,
  issuer: null,
  productCode: null,
  reportedYear: 2024,
  note: 'Theo báo chí; Độ tin cậy: cao',
} as Recognition;
const said: RecognitionDraft = {
  stars: 3,
  decisionNumber: null,
  issuedOn: null,
  expiresOn: null,
  issuer: null,
  instrument: null,
  productCode: null,
  reportedYear: null,
  note: 'QĐ số: 88/QĐ-UBND; Ngày ký QĐ: 20/12/2023',
};

describe('a remark of a product that is in the register', () => {
  it('stays whole when a list without a remark brings more to keep', () => {
    const change = recognitionChange(said, [held], true);
    expect(change.kind === 'correct' && change.changes).toEqual({
      note: 'Theo báo chí; Độ tin cậy: cao; QĐ số: 88/QĐ-UBND; Ngày ký QĐ: 20/12/2023',
    });
  });

  it('is not touched again by the same list', () => {
    const after = { ...held, note: noteOf(said.note, held.note, true) };
    expect(recognitionChange(said, [after], true)).toEqual({ kind: 'none' });
  });

  it('gives way to the remark of the register’s own list', () => {
    const change = recognitionChange({ ...said, note: 'Đã gọi lại' }, [held], false);
    expect(change.kind === 'correct' && change.changes).toEqual({ note: 'Đã gọi lại' });
  });

  it('is kept where the list says nothing beside', () => {
    expect(recognitionChange({ ...said, note: null }, [held], true)).toEqual({ kind: 'none' });
  });
});

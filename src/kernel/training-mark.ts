// The words on every paper that a training installation gives out, so that nobody outside takes it for an act of an office.

export const trainingMark = 'TẬP HUẤN – KHÔNG CÓ GIÁ TRỊ';

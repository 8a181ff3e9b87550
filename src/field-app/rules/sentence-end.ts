// Words of an officer in front of more: their own stop would stand beside ours.

/** @example withoutStop('Gỡ biển quảng cáo.') // 'Gỡ biển quảng cáo' */
export const withoutStop = (words: string): string => words.replace(/[\s.;…]+$/u, '');

// Where the pages of products lie.

/** The officers' and producers' list. */
export const listPath = '/quan-ly/san-pham';
/** The record, and its pages under it: `ma`, `anh`, `chuyen`, `gop`, `cong-nhan`. */
export const recordPath = (code: string, page?: string): string =>
  page === undefined ? `${listPath}/${code}` : `${listPath}/${code}/${page}`;
/** A section of the facts, to be changed. */
export const sectionPath = (code: string, section: string): string => recordPath(code, `sua/${section}`);
/** A photograph, for those who may see the record. */
export const photoPath = (code: string, hash: string): string => recordPath(code, `tep-anh/${hash}`);
/** What the public sees. */
export const publicPath = (code: string): string => `/san-pham/${code}`;
/** The producer's record. */
export const producerPath = (code: string): string => `/chu-the/${code}`;

// Addresses of the offices.

export const listPath = '/co-quan';
export const newPath = '/co-quan/moi';
export const dutiesPath = '/co-quan/phan-cong';

/** One body, or a page below it. */
export const bodyPath = (id: string, page = ''): string => `${listPath}/${id}${page === '' ? '' : `/${page}`}`;
/** Who leads one function. */
export const dutyPath = (code: string): string => `${dutiesPath}/${code}`;

// Addresses of what travels with a dossier. A code is short and lies at the root of the room, so that a label can name it.

export const listPath = '/mau-va-ho-so-giay';

/** Everything that travels with one dossier, or a page below it. */
export const recordPath = (dossierId: string, page = ''): string =>
  `${listPath}/ho-so/${dossierId}${page === '' ? '' : `/${page}`}`;

/** One thing by its code, or a page below it. */
export const itemPath = (code: string, page = ''): string => `${listPath}/${code}${page === '' ? '' : `/${page}`}`;

/** One request, or a page below it. */
export const requestPath = (requestId: string, page: 'ket-qua' | 'rut'): string =>
  `${listPath}/yeu-cau/${requestId}/${page}`;

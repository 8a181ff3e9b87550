// Where the pages of account keeping lie.

export const listPath = '/quan-tri/tai-khoan';
export const invitePath = `${listPath}/moi`;
export const sheetPath = `${listPath}/nhap`;
export const templatePath = '/quan-tri/mau-tai-khoan.xlsx';
export const producerLinksPath = '/quan-tri/lien-ket-chu-the';

/** The record of an account, and its pages under it. */
export const recordPath = (accountId: string, page?: string): string =>
  page === undefined ? `${listPath}/${accountId}` : `${listPath}/${accountId}/${page}`;
/** What was read of a sheet. */
export const previewPath = (importId: string): string => `${sheetPath}/${importId}`;
/** A slip, or the slips of a batch. */
export const slipPath = (linkId: string): string => `/quan-tri/phieu/${linkId}`;
/** The question who received a slip. */
export const handOverPath = (linkId: string): string => `${slipPath(linkId)}/trao`;
export const producerLinkPath = (linkId: string): string => `${producerLinksPath}/${linkId}`;

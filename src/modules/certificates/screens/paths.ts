// Where the pages of recognitions lie: under the product they belong to.

/** The list and the record of products. */
export const productListPath = '/quan-ly/san-pham';
export const productPath = (code: string): string => `${productListPath}/${code}`;
/** What its label may say, and a label that was found compared with it. */
export const labelPath = (code: string): string => `${productPath(code)}/nhan`;
/** A new recognition, or an act on one: `bo-sung`, `sua`. */
export const recognitionPath = (code: string, id?: string, act?: string): string =>
  id === undefined ? `${productPath(code)}/cong-nhan` : `${productPath(code)}/cong-nhan/${id}/${act ?? ''}`;
/** What a scanned code opens, by its code that people can type. */
export const verifyPath = (code: string): string => `/v/${code}`;
/** The report that a pack differs from what its code says. */
export const reportPath = (code: string): string => `/phan-anh/${code}`;
export const lookUpPath = '/tra-cuu';
export const checkerPath = '/kiem-tra';
/** The certificates of a reach, and one of them. */
export const certificatesPath = '/giay-chung-nhan';
export const certificatePath = (code: string, part?: string): string =>
  `${certificatesPath}/${code}${part === undefined ? '' : `/${part}`}`;
/** Corrections and typed decisions that need a second officer, and one of them: `van-ban` its scan. */
export const correctionsPath = '/dinh-chinh';
export const correctionPath = (id: string, part?: string): string =>
  `${correctionsPath}/${id}${part === undefined ? '' : `/${part}`}`;
export const issuePath = (recognitionId: string): string => `/cap-giay-chung-nhan/${recognitionId}`;
export const settingsPath = (provinceCode: string): string => `/mau-giay-chung-nhan/${provinceCode}`;
export const machinePath = '/quan-tri/ma-in';
/** Where a task is given by hand, in the room of tasks. */
export const assignTaskPath = '/nhiem-vu/giao';

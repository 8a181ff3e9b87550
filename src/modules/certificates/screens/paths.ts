// Where the pages of recognitions lie: under the product they belong to.

/** The list and the record of products. */
export const productListPath = '/quan-ly/san-pham';
export const productPath = (code: string): string => `${productListPath}/${code}`;
/** A new recognition, or an act on one: `bo-sung`, `sua`, `keo-dai`. */
export const recognitionPath = (code: string, id?: string, act?: string): string =>
  id === undefined ? `${productPath(code)}/cong-nhan` : `${productPath(code)}/cong-nhan/${id}/${act ?? ''}`;

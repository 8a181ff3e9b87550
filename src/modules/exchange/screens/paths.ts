// Where the pages of spreadsheets in and out lie.

export const homePath = '/bang-tinh';
export const uploadPath = '/bang-tinh/nhap';
export const templatePath = '/bang-tinh/tep-mau.xlsx';
export const exportPath = '/bang-tinh/xuat';
/** An import, and its pages: `xac-nhan`, `hoan-tac`, `bo`. */
export const importPath = (id: string, page?: string): string =>
  page === undefined ? `${uploadPath}/${id}` : `${uploadPath}/${id}/${page}`;
/** An export, and the file of it. */
export const exportRecordPath = (id: string, page?: string): string =>
  page === undefined ? `${exportPath}/${id}` : `${exportPath}/${id}/${page}`;

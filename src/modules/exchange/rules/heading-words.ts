// How offices head their columns. Words are folded (no marks, lower case, letters and digits only), so one entry
// covers every case and every way of writing marks. Entries stand between bars: `whole` must be the whole heading,
// `begin` its first words (or, weaker, any of its words), the longest wins. Add a wording here when an office's
// heading is not recognised.

import type { FieldName } from './fields.ts';

interface Wordings {
  readonly whole: string;
  readonly begin: string;
}

const wordings: Readonly<Partial<Record<FieldName, Wordings>>> = {
  ordinal: {
    whole: 'tt|stt|so tt|so thu tu|thu tu|no|s t t',
    begin: '',
  },
  registerCode: {
    whole: 'ma trong so|ma trong he thong',
    begin: 'ma trong so|ma trong he thong',
  },
  productCode: {
    whole: 'ma|ma ocop',
    begin: 'ma san pham|ma so san pham|ma sp|ma so sp|ma so ocop|ma ho so|ky hieu san pham',
  },
  productName: {
    whole:
      'san pham|ten|ten hang|san pham ocop|sp|sp ocop|ten hang hoa|ten goi|mat hang|hang hoa|dac san|' +
      'danh muc san pham|danh muc hang hoa|danh muc mat hang|ten hh',
    begin:
      'ten mat hang|ten dac san|ten goi san pham|ten goi cua san pham|mat hang san xuat|ten chung loai san pham|ten va chung loai san pham|' +
      'san pham tham gia|san pham chu luc|san pham dat chuan|san pham dac trung|danh muc san pham ocop|' +
      'ten san pham|ten sp|san pham dich vu|san pham duoc cong nhan|san pham dat sao|' +
      'san pham dat hang|ten hang hoa dich vu|ten cua san pham|ten thuong mai',
  },
  producerName: {
    whole:
      'chu the|don vi|co so|to chuc|doanh nghiep|nha san xuat|htx|hop tac xa|don vi thuc hien|' +
      'to chuc ca nhan|chu so huu|htx cong ty ho|htx cong ty|htx dn ho|htx ho|cty|csx|noi sx',
    begin:
      'don vi so huu|chu so huu san pham|don vi san xuat kinh doanh|co so san xuat kinh doanh|ho san xuat|' +
      'htx to hop tac|htx cong ty|cong ty htx|cong ty hop tac xa|co so che bien|ten cong ty|to chuc so huu|' +
      'don vi kinh doanh|co so kinh doanh|nguoi san xuat|ten chu the|chu the ocop|chu the san xuat|chu the san pham|chu the dang ky|chu the tham gia|' +
      'chu the co san pham|chu the htx|ten co so|co so san xuat|don vi san xuat|don vi chu the|' +
      'ten don vi|ten to chuc|ten doanh nghiep|ten htx|ten nha san xuat|doanh nghiep htx|' +
      'htx doanh nghiep|to chuc ca nhan san xuat|nha cung cap|noi san xuat|hop tac xa doanh nghiep',
  },
  producerType: {
    whole: 'loai hinh|loai|loai chu the|hinh thuc',
    begin:
      'loai hinh chu the|loai hinh to chuc|loai hinh kinh doanh|loai hinh san xuat|' +
      'loai hinh don vi|loai hinh doanh nghiep|hinh thuc to chuc|loai hinh|loai chu the|' +
      'doi tuong chu the',
  },
  representative: {
    whole: 'nguoi dai dien|dai dien|ho va ten|ho ten|giam doc|chu ho|nguoi dung dau',
    begin:
      'nguoi dai dien|dai dien phap luat|dai dien phap ly|ten nguoi dai dien|ho ten nguoi dai dien|' +
      'ho va ten nguoi dai dien|ho ten chu co so|ho va ten chu co so|giam doc chu|chu co so|' +
      'nguoi dung ten|nguoi dung dau',
  },
  village: {
    whole: 'thon|ban|ap|xom|buon|to|khu|khu pho|to dan pho|khoi|khu dan cu',
    begin:
      'thon ban|ban thon|thon xom|thon to|thon ap|thon buon|thon khu|ap khu|khu pho ap|to dan pho|' +
      'ten thon|ten ban|ban to|xom thon|khoi xom|dia chi thon',
  },
  commune: {
    whole: 'xa|phuong|xa phuong|phuong xa|ten xa|dia phuong|dia ban|ubnd xa|dvhc|dvhc cap xa',
    begin:
      'xa phuong|xa thi tran|phuong xa|phuong thi tran|xa hoac|ten xa|dia ban xa|dia ban cap xa|' +
      'cap xa|don vi cap xa|don vi hanh chinh|dia phuong xa|ubnd xa|thuoc xa|dac khu',
  },
  oldCommune: {
    whole: 'xa cu|dia chi cu|dia ban cu|xa phuong cu',
    begin: '',
  },
  newCommune: {
    whole: 'xa moi|dia chi moi|dia ban moi|xa phuong moi',
    begin: '',
  },
  district: {
    whole: 'huyen|quan|huyen cu|quan huyen|huyen tp|huyen thi',
    begin:
      'huyen thanh pho|huyen thi xa|huyen tp|huyen tx|huyen quan|quan huyen|quan thi xa|' +
      'thi xa huyen|thi xa thanh pho|thanh pho huyen|tp huyen|dia ban huyen|dia ban cap huyen|' +
      'cap huyen|ten huyen|don vi cap huyen|huyen cu|thuoc huyen',
  },
  province: {
    whole: 'tinh|tinh tp|tinh thanh pho|tinh thanh',
    begin: 'tinh thanh pho|ten tinh|dia ban tinh|cap tinh',
  },
  communeCode: {
    whole: 'ma xa|ma dvhc|ma don vi|ma phuong',
    begin:
      'ma xa|ma phuong|ma dvhc|ma don vi hanh chinh|ma so xa|ma so dvhc|ma hanh chinh|ma dia ban|' + 'ma dia phuong',
  },
  address: {
    whole: 'dia chi|dia diem|noi o|tru so|d c|dc',
    begin: 'dia chi|dia diem san xuat|tru so|noi dat co so|dia diem',
  },
  productSet: {
    whole: 'bo|bo so|bo sp|ma bo|bo san pham|phan nhom',
    begin:
      'bo san pham|ten bo san pham|so bo san pham|bo sp|ma bo san pham|bo tieu chi|phan nhom|' +
      'thuoc bo|bo so|bo phieu',
  },
  sector: {
    whole: 'nganh|nhom|nganh hang|linh vuc|nhom nganh|loai san pham|nhom sp|nganh nhom',
    begin:
      'nhom san pham|nganh san pham|nganh hang|nhom nganh|nganh nhom|linh vuc|loai san pham|' +
      'phan loai san pham|thuoc nhom|nhom hang',
  },
  star: {
    whole: 'sao|hang|so sao|hang sao|ket qua|xep hang|phan hang|dat|hang dat|xep loai|muc sao',
    begin:
      'duoc cong nhan sao|sao duoc cong nhan|cong nhan sao|cong nhan hang|duoc cong nhan hang|hang sao|so sao|xep hang|phan hang|ket qua phan hang|ket qua xep hang|ket qua danh gia|' +
      'hang san pham|hang ocop|cap sao|cap do sao|muc sao|muc dat sao|dat sao|dat hang|sao ocop|' +
      'sao dat|hang duoc cong nhan|hang cong nhan|thu hang|ket qua sao|so sao dat|tieu chuan sao|' +
      'sao san pham',
  },
  decisionNo: {
    whole: 'so|so qd|qd so|quyet dinh|so ky hieu|so van ban|qd|so hieu|van ban',
    begin:
      'so quyet dinh|so qd|qd so|quyet dinh so|quyet dinh cong nhan|qd cong nhan|so ky hieu|' +
      'so ngay quyet dinh|so ngay qd|so va ngay|so ngay thang|so hieu quyet dinh|so van ban|' +
      'van ban cong nhan|can cu cong nhan|quyet dinh ubnd|quyet dinh cua ubnd|quyet dinh phe duyet|quyet dinh cap|theo quyet dinh|can cu quyet dinh',
  },
  issuedOn: {
    whole: 'ngay|ngay thang|ngay thang nam|ngay qd|ngay ky|ngay bh|tu ngay|bat dau',
    begin:
      'ngay cap|ngay ban hanh|ngay qd|ngay quyet dinh|ngay ky|ngay cong nhan|ngay duoc cong nhan|' +
      'ngay thang nam cong nhan|ngay thang nam cap|ngay thang nam quyet dinh|' +
      'ngay thang nam ban hanh|ngay thang cong nhan|ngay thang cap|ngay thang quyet dinh|' +
      'thoi gian cong nhan|thoi gian cap|thoi gian duoc cong nhan|thoi diem cong nhan|' +
      'thoi diem cap|ngay co hieu luc|hieu luc tu|co hieu luc tu|ngay bat dau|ngay danh gia',
  },
  expiresOn: {
    whole: 'het han|han|den ngay|ngay het han|thoi han|hieu luc|het hieu luc|den|ket thuc',
    begin:
      'ngay het han|ngay het hieu luc|ngay het thoi han|het han|het hieu luc|het thoi han|' +
      'co gia tri den|gia tri den|co hieu luc den|hieu luc den|thoi han den|thoi han hieu luc|' +
      'thoi han gcn|thoi han giay|thoi han cong nhan|thoi han su dung|thoi diem het|thoi gian het|' +
      'han den|han giay|han gcn|han su dung giay|ngay den han|den ngay|thoi han',
  },
  issuer: {
    whole: 'noi cap|cap|co quan|cap cong nhan|cap qd|cap quyet dinh',
    begin:
      'co quan cap|co quan ban hanh|co quan cong nhan|co quan quyet dinh|co quan ky|' +
      'co quan ra quyet dinh|co quan phe duyet|don vi cap|don vi ban hanh|don vi cong nhan|' +
      'don vi quyet dinh|cap cong nhan|cap quyet dinh|cap ban hanh|cap danh gia|noi cap|tham quyen|' +
      'hoi dong danh gia|hoi dong cap',
  },
  certificateNo: {
    whole: 'so gcn|gcn|giay chung nhan|so giay|gcn so',
    begin: 'so giay chung nhan|so gcn|giay chung nhan so|gcn so|giay chung nhan ocop|gcn ocop|' + 'ma giay chung nhan',
  },
  year: {
    whole: 'nam|nam dat|dot',
    begin:
      'nam cong nhan|nam danh gia|nam duoc cong nhan|nam dat|nam cap|nam phan hang|nam xep hang|' +
      'nam dat sao|nam tham gia',
  },
  phone: {
    whole: 'dt|sdt|dien thoai|lien he|so dt|so dien thoai|hotline|di dong|dtdd',
    begin: 'so dien thoai|dien thoai|sdt|so dt|dt lien|lien he|thong tin lien he|hotline|so lien he',
  },
  email: {
    whole: 'email|e mail|mail|thu dien tu',
    begin: 'dia chi email|email|thu dien tu|hop thu',
  },
  website: {
    whole: 'web|website|fanpage|facebook|trang web',
    begin: 'website|trang web|trang thong tin|dia chi web|trang dien tu',
  },
  registrationNo: {
    whole: 'mst|ma so thue|dkkd|msdn|gcn dkkd|giay dkkd|so dkkd',
    begin:
      'ma so thue|mst|ma so doanh nghiep|ma so htx|ma so hop tac xa|so dang ky kinh doanh|so dkkd|' +
      'so giay dkkd|so gcn dkkd|giay dang ky kinh doanh|giay phep kinh doanh|' +
      'so giay phep kinh doanh|dang ky kinh doanh|giay chung nhan dang ky kinh doanh|' +
      'giay chung nhan dang ky doanh nghiep|so dang ky|ma so dang ky',
  },
  capacity: {
    whole: 'cong suat|san luong|quy mo|nang luc',
    begin: 'cong suat|san luong|quy mo san xuat|nang luc san xuat|quy mo|kha nang cung ung|' + 'nang luc cung ung',
  },
  price: {
    whole: 'gia|gia ban|don gia|gia sp',
    begin: 'gia ban|don gia|gia san pham|gia niem yet|muc gia|gia tham khao',
  },
  packaging: {
    whole: 'quy cach|bao bi|khoi luong|dung tich|dvt|don vi tinh',
    begin: 'quy cach|quy cach dong goi|bao bi|khoi luong tinh|the tich thuc',
  },
  gtin: {
    whole: 'ma vach|gtin|barcode|ean|ma gtin|ma so vach',
    begin: 'ma vach|ma so ma vach|gtin|barcode|ma so vach|so ma vach',
  },
  note: {
    whole: 'ghi chu|gc|chu thich|ly do',
    begin: 'ghi chu|chu thich|thong tin khac|noi dung khac',
  },
};

/** Every wording with its field: headings that must be met whole, and phrases that may open a longer heading. */
export const headingWords: readonly {
  readonly field: FieldName;
  readonly whole: readonly string[];
  readonly begin: readonly string[];
}[] = Object.entries(wordings).map(([field, { whole, begin }]) => ({
  field: field as FieldName,
  whole: whole.split('|').filter((word) => word !== ''),
  begin: begin.split('|').filter((word) => word !== ''),
}));

/** Headings of tallies: a sheet of these is a summary, and such a column is nobody's product. */
export const tallyWords =
  /^(so luong|so san pham|so sp|tong so|tong|so chu the|so htx|so dong|ty le|ti le|so lao dong|dien tich)\b/;

/** Words that say a column means the units before 1 July 2025, or the ones since. */
export const beforeReformWords = /\b(cu|truoc sap nhap|truoc khi|truoc sap xep|truoc 0?1 0?7|truoc 2025|truoc day)\b/;
export const sinceReformWords = /\b(moi|sau sap nhap|sau khi|sau sap xep|sau 0?1 0?7|tu 0?1 0?7|hien nay|sau 2025)\b/;

/** Headings above that give the columns below another meaning than a recognition's. */
export const foreignGroupWords =
  /\b(dang ky kinh doanh|dkkd|dang ky doanh nghiep|an toan thuc pham|attp|vsattp|kiem nghiem|tu cong bo|cong bo chat luong|nhan hieu|so huu tri tue|vietgap|haccp|iso|huu co|thue|moi truong|phong chay)\b/;
export const registrationGroupWords = /\b(dang ky kinh doanh|dkkd|dang ky doanh nghiep|dang ky htx|thue)\b/;

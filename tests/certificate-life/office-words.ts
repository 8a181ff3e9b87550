// What a province says on its papers of withdrawal.

/** What the province says on its papers. */
export const officeWords = {
  provinceCode: '12',
  validFrom: '01/11/2026',
  officeLines: 'SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG',
  officeSymbol: 'SNNMT',
  officeSigning: 'GIÁM ĐỐC',
  councilSigning: 'TM. HỘI ĐỒNG\nCHỦ TỊCH',
  chairSigning: 'CHỦ TỊCH',
  committeeSigning: 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH',
  letterSymbol: 'UBND-KT',
  headOfOffice: 'Giám đốc Sở Nông nghiệp và Môi trường',
  moreBases: '',
  recipients: 'Như trên\nLưu: VT',
  complaintDays: '30',
  complaintWords: '',
};

// Hồ sơ mới mang sang những gì, và gợi ý viện dẫn giấy tờ của hồ sơ giấy.

export const dossierCarried = {
  unseen: 'Mang sang từ hồ sơ trước, chưa ai xem lại',
  kept: 'Mang sang',
  fresh: 'Phải viết mới',
  answers: (n: number) => `Phiếu tự chấm, ${n} lựa chọn`,
  criterion: (code: string) => `Mô tả ở tiêu chí ${code}`,
  proposal: {
    title: 'Giấy tờ mang sang từ hồ sơ giấy',
    lead: 'Hồ sơ giấy không ghi giấy tờ nào chứng minh tiêu chí nào. Dưới đây là gợi ý theo loại giấy tờ, chưa viện dẫn gì. Nhận gợi ý rồi vẫn bỏ bớt hay thêm được ở từng tiêu chí.',
    line: (title: string, codes: string) => `${title}: tiêu chí ${codes}`,
    accept: 'Viện dẫn theo gợi ý',
  },
};

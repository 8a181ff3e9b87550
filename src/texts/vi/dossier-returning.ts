// Lời của trang trả hồ sơ để bổ sung.

export const dossierReturning = {
  heading: 'Trả hồ sơ để bổ sung',
  summary:
    'Nêu hết mọi chỗ thiếu trong một lần. Thời hạn 15 ngày làm việc của xã tạm dừng từ hôm nay và tính tiếp khi chủ thể bổ sung xong.',
  samples: 'Sản phẩm mẫu',
  note: 'Ghi chú chung',
  submit: 'Trả lại để bổ sung',
  done: (n: number, day: string) => `Đã trả hồ sơ, ${n} chỗ cần bổ sung trước hết ${day}. Thời hạn của xã tạm dừng.`,
  signed: { 'form-01': 'Trang ký Mẫu số 01', 'form-02': 'Trang ký Mẫu số 02' },
  papers: (n: number) => `Từng giấy trong hồ sơ (${n})`,
  aPaper: 'Giấy minh chứng',
  paper: (title: string) => title,
  due: 'Hạn bổ sung',
  dueHint: 'Ngày cuối cùng, tính cả ngày đó. Quyết định 26 không quy định thời hạn này: xã định.',
  touched: 'Đã sửa',
  untouched: 'Chưa sửa',
  answer: 'Trả lời xã về những chỗ chưa sửa',
  answerHint: (places: string) =>
    `${places}. Nếu đã bổ sung ngoài hồ sơ (gửi thêm mẫu, sửa ở sổ) hoặc không sửa được thì nói rõ.`,
};

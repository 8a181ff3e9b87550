// Hồ sơ đã nộp: bản đã nộp là bản để đánh giá; ví minh chứng hôm nay đứng bên cạnh.

export const dossierSent = {
  changed: 'đã sửa sau khi nộp',
  asSent: (when: string) => `Đúng như lúc nộp, ${when}.`,
  files: 'Tệp đã nộp',
  fileCount: (n: number) => `${n} tệp`,
  otherName: (now: string) =>
    `Trong sổ, sản phẩm nay mang tên “${now}”. Hồ sơ này được nộp và được đánh giá theo tên ở trên.`,
  required: 'giấy bắt buộc, lấy từ ví lúc nộp',
  score: {
    label: 'Chủ thể tự chấm',
    stars: (points: number, stars: number) => `${points} điểm, tạm tính ${stars} sao`,
    below: (points: number) => `${points} điểm, chưa đủ 3 sao`,
    excluded: (points: number) => `${points} điểm, nhưng theo câu trả lời ở các điều kiện thì không được xếp hạng`,
    note: 'Điểm và hạng do Hội đồng quyết định, theo giấy tờ và sản phẩm mẫu.',
  },
  sending: {
    bare: (n: number) => `${n} tiêu chí tự chấm có điểm mà không có mô tả, không có giấy nào`,
    bareText:
      'Hội đồng chấm theo mô tả và giấy tờ: những tiêu chí này có thể được 0 điểm. Vẫn nộp được, nhưng nên bổ sung trước.',
    required: 'Lấy từ ví vào hồ sơ khi nộp',
    requiredLead:
      'Hồ sơ bắt buộc có loại giấy này mà chưa tiêu chí nào viện dẫn. Nộp thì giấy được giữ lại cùng hồ sơ, đúng như lúc nộp.',
  },
  others: { summary: (n: number) => `Giấy khác trong ví (${n})`, label: (at: string) => `Giấy khác trong ví (${at})` },
  unconfirmed: {
    title: 'Sản phẩm chưa được xác nhận vào sổ',
    text: 'Chủ thể tự khai sản phẩm này và chưa có cơ quan nào xem. Xã xác nhận xong thì mới chuyển hồ sơ lên tỉnh được.',
    look: 'Xem và xác nhận sản phẩm',
  },
  twins: {
    title: 'Tệp này cũng là tệp của một giấy đã hết hạn',
    line: (file: string, title: string, day: string) => `Tệp "${file}" cũng nằm trong giấy "${title}", hết hạn ${day}.`,
    text: 'Cùng một bản quét: hãy đối chiếu ngày trên giấy với ngày ghi ở đây.',
  },
  since: {
    title: 'Chủ thể đã sửa giấy này trong ví sau khi nộp hồ sơ',
    text: (when: string) => `Dưới đây là giấy như đã nộp ngày ${when}; đánh giá theo bản này. Trong ví hôm nay:`,
    now: (field: string, value: string) => `${field} nay là: ${value}`,
    fields: {
      kind: 'Loại giấy tờ',
      title: 'Tên',
      issuer: 'Nơi cấp',
      number: 'Số',
      issuedOn: 'Ngày cấp',
      expiresOn: 'Ngày hết hạn',
    },
    nothing: 'để trống',
    added: (name: string) => `Thêm tệp “${name}”, không thuộc hồ sơ đã nộp`,
    removed: (n: number) => `${n} tệp đã nộp không còn trong ví; vẫn giữ ở dưới`,
    withdrawn: 'Giấy đã rút khỏi ví',
    toWallet: 'Xem giấy trong ví hôm nay',
  },
};

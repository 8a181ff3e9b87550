// Thông báo về phát hiện qua kiểm tra; phần của notifications.ts.

export const findingNotifications = {
  'finding-for-you': (words: {
    readonly about: string;
    readonly what: 'correction-asked' | 'returned' | 'verified' | 'not-corrected';
  }) =>
    ({
      'correction-asked': {
        title: `Có việc phải khắc phục: ${words.about}`,
        text: 'Mở ra để xem việc phải làm và hạn, rồi trả lời kèm ảnh.',
      },
      returned: {
        title: `Việc khắc phục chưa đạt: ${words.about}`,
        text: 'Cơ quan kiểm tra ghi còn thiếu gì và cho thêm thời hạn.',
      },
      verified: { title: `Đã xác nhận khắc phục: ${words.about}`, text: 'Phát hiện này đã kết thúc.' },
      'not-corrected': {
        title: `Kết quả kiểm tra: không khắc phục, ${words.about}`,
        text: 'Mở ra để xem nhận xét. Cơ quan có thẩm quyền sẽ xem xét bước tiếp theo.',
      },
    })[words.what],
  'finding-for-office': (words: {
    readonly about: string;
    readonly producer: string;
    readonly what: 'answered' | 'sample-failed';
  }) =>
    words.what === 'answered'
      ? { title: `${words.producer} trả lời việc khắc phục: ${words.about}`, text: 'Cần người kiểm tra câu trả lời.' }
      : {
          title: `Mẫu kiểm nghiệm không đạt: ${words.about}`,
          text: `Chủ thể: ${words.producer}. Phát hiện đã tự mở.`,
        },
  'correction-due': (words: { readonly about: string; readonly left: number }) => ({
    title:
      words.left === 0
        ? `Hôm nay hết hạn khắc phục: ${words.about}`
        : `Còn ${words.left} ngày để khắc phục: ${words.about}`,
    text: 'Trả lời kèm ảnh trước khi quá hạn.',
  }),
  'correction-late': (words: { readonly about: string; readonly producer: string; readonly days: number }) => ({
    title: `Quá hạn khắc phục ${words.days} ngày: ${words.about}`,
    text: `Chủ thể: ${words.producer}. Lần báo này ghi trong quá trình xử lý.`,
  }),
  'visit-concluded': (words: { readonly producer: string; readonly number: string }) => ({
    title: `Đã có kết luận kiểm tra: ${words.producer}`,
    text: `Kết luận số ${words.number}. Mở ra để xem yêu cầu.`,
  }),
};

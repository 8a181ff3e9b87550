// Thông báo về hỗ trợ.

export const supportNotifications = {
  'support-for-you': (words: {
    readonly support: string;
    readonly what: 'recorded' | 'corrected' | 'delivered' | 'cancelled';
  }) => ({
    title: {
      recorded: `Cơ quan đã ghi khoản hỗ trợ: ${words.support}`,
      corrected: `Khoản hỗ trợ được sửa: ${words.support}`,
      delivered: `Đã ghi bàn giao: ${words.support}`,
      cancelled: `Khoản hỗ trợ bị hủy: ${words.support}`,
    }[words.what],
    text: 'Mở ra xem số tiền, văn bản, ngày. Thấy không đúng thì báo xã.',
  }),
  'support-asked': (words: { readonly producer: string; readonly asked: string }) => ({
    title: `${words.producer} đề nghị hỗ trợ`,
    text: `${words.asked} Trả lời đồng ý hay không, kèm lý do.`,
  }),
  'support-answered': (words: { readonly agreed: boolean; readonly answer: string }) => ({
    title: words.agreed ? 'Đề nghị hỗ trợ được đồng ý' : 'Đề nghị hỗ trợ chưa được đồng ý',
    text: words.answer,
  }),
};

// Thông báo về xúc tiến thương mại.

const day = (text: string): string => `${text.slice(8)}/${text.slice(5, 7)}/${text.slice(0, 4)}`;

export const promotionNotifications = {
  'event-invitation': (words: {
    readonly event: string;
    readonly from: string;
    readonly until: string;
    readonly place: string;
  }) => ({
    title: `Mời tham gia ${words.event}`,
    text: `Từ ${day(words.from)} đến ${day(words.until)}, tại ${words.place}. Mở lời mời, chọn sản phẩm mang theo hoặc trả lời không tham gia.`,
  }),
  'event-answered': (words: {
    readonly event: string;
    readonly producer: string;
    readonly answer: 'comes' | 'declines';
  }) => ({
    title: `${words.producer} ${words.answer === 'comes' ? 'sẽ tham gia' : 'không tham gia'} ${words.event}`,
    text: words.answer === 'comes' ? 'Xem sản phẩm mang theo ở trang sự kiện.' : 'Xem lý do ở trang sự kiện.',
  }),
  'event-cancelled': (words: { readonly event: string; readonly reason: string }) => ({
    title: `Hủy ${words.event}`,
    text: `Lý do: ${words.reason}`,
  }),
  'event-moved': (words: {
    readonly event: string;
    readonly reason: string;
    readonly from: string;
    readonly until: string;
    readonly place: string;
    readonly wasFrom: string;
    readonly wasUntil: string;
    readonly wasPlace: string;
    readonly asks: boolean;
    readonly lapsed: string;
  }) => ({
    title: `Đổi ngày hoặc địa điểm: ${words.event}`,
    text: [
      `Nay: ${day(words.from)} đến ${day(words.until)}, tại ${words.place}.`,
      `Trước: ${day(words.wasFrom)} đến ${day(words.wasUntil)}, tại ${words.wasPlace}.`,
      `Lý do: ${words.reason}${/[.!?]$/.test(words.reason) ? '' : '.'}`,
      ...(words.lapsed === '' ? [] : [`Không còn hiệu lực suốt ngày mới: ${words.lapsed}.`]),
      ...(words.asks ? ['Câu trả lời trước không tính cho ngày mới; hãy mở lời mời và trả lời.'] : []),
    ].join(' '),
  }),
  'event-dropped': (words: { readonly event: string; readonly reason: string }) => ({
    title: `Bạn không còn trong danh sách tham gia ${words.event}`,
    text: `Lý do: ${words.reason}`,
  }),
  'lead-passed': (words: { readonly buyer: string; readonly sought: string }) => ({
    title: `${words.buyer} tìm mua sản phẩm của bạn`,
    text: `Cần: ${words.sought} Mở để xem cách liên hệ và ghi kết quả trao đổi.`,
  }),
};

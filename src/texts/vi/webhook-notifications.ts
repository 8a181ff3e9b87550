// Thông báo về nơi nhận thay đổi.

export const webhookNotifications = {
  'receiver-fails': (words: {
    readonly receiver: string;
    readonly failure: 'given-up' | 'gone' | 'silent' | 'secret-lost';
    readonly messages: number;
  }) =>
    ({
      'given-up': {
        title: `${words.messages} tin không tới được nơi nhận ${words.receiver}`,
        text: 'Bên nhận không trả lời mười lần trong hơn ba ngày, hoặc từ chối năm lần trong gần ba giờ. Xem vì sao, liên hệ bên nhận, rồi gửi lại hoặc bỏ các tin này. Tin khác vẫn được gửi.',
      },
      gone: {
        title: `Tạm dừng gửi tới nơi nhận ${words.receiver}`,
        text: 'Bên nhận trả lời rằng địa chỉ không còn dùng (410). Hỏi bên nhận: bấm Gửi tiếp khi địa chỉ dùng lại được, hoặc kết thúc nơi nhận này và thêm địa chỉ mới.',
      },
      silent: {
        title: `Tạm dừng gửi tới nơi nhận ${words.receiver}`,
        text: `Hơn ba ngày bên nhận không nhận được tin nào; ${words.messages} tin đã thôi thử. Liên hệ bên nhận, bấm Gửi tiếp khi họ sẵn sàng, rồi gửi lại các tin này.`,
      },
      'secret-lost': {
        title: `Tạm dừng gửi tới nơi nhận ${words.receiver}`,
        text: 'Khóa ký do một cài đặt khác niêm phong, không mở được ở đây. Đổi khóa, chuyển khóa mới cho bên nhận, rồi bấm Gửi tiếp.',
      },
    })[words.failure],
};

// Hồ sơ ở tỉnh: giấy tờ đã gửi kèm hồ sơ và câu trả lời bổ sung.

export const intakeSent = {
  caption: (product: string, ordinal: number) => `Trả lời yêu cầu bổ sung lần ${ordinal} của hồ sơ ${product}`,
  expired: (day: string) => `hết hạn ${day}`,
  from: {
    dossier: 'trong hồ sơ đã nộp',
    answer: (ordinal: number) => `gửi bổ sung lần ${ordinal}`,
    wallet: 'chỉ có trong ví, chưa nộp',
  },
};

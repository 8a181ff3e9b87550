// Điều kiện làm hồ sơ bị loại hoặc bị dừng: chủ thể tự trả lời, Tổ tư vấn trả lời, Hội đồng quyết định.

export const conditions = {
  title: 'Điều kiện làm hồ sơ bị loại hoặc bị dừng',
  lead: 'Phụ lục II, Quyết định 26. Hội đồng quyết định.',
  metLead: 'Có điều kiện được trả lời "Có". Hội đồng quyết định; ghi rõ Tổ thấy gì.',
  condition: 'Điều kiện',
  claimed: 'Chủ thể trả lời',
  found: 'Tổ tư vấn trả lời',
  answers: { yes: 'Có', no: 'Không', open: 'Chưa trả lời' },
  met: (n: number) => `${n} điều kiện loại hoặc dừng đánh giá được trả lời "Có"`,
  metText: 'Nếu Hội đồng cũng thấy như vậy thì hồ sơ bị loại hoặc bị dừng, dù được bao nhiêu điểm.',
  byProducer: '(chủ thể trả lời Có)',
  byTeam: '(Tổ tư vấn trả lời Có)',
  byBoth: '(chủ thể và Tổ tư vấn đều trả lời Có)',
  despite: 'Vẫn đưa ra Hội đồng',
  despiteYes: 'Tôi đã đọc các điều kiện trên, vẫn đưa hồ sơ ra để Hội đồng quyết định',
  reason: 'Vì sao vẫn đưa ra Hội đồng',
  reasonHint: 'Hội đồng đọc lý do này cùng hồ sơ.',
  despiteOn: (day: string, reason: string) => `Đưa ra Hội đồng ngày ${day} dù có điều kiện trên, vì: ${reason}`,
  onlyOne: 'Có điều kiện loại hoặc dừng',
  openOne: 'Mở trang đưa ra Hội đồng',
  ownTitle: (n: number) => `Theo chính bản tự chấm, hồ sơ bị loại hoặc bị dừng vì ${n} điều kiện`,
  ownText:
    'Vẫn nộp được: Hội đồng quyết định. Nếu trả lời nhầm, hãy sửa trong phần Tự chấm; nếu đúng, hãy hỏi cán bộ xã trước khi nộp.',
  ownLink: 'Xem lại câu trả lời trong phần Tự chấm',
  claimedTitle: (n: number) => `Theo bản tự chấm của chủ thể, hồ sơ bị loại hoặc bị dừng vì ${n} điều kiện`,
  claimedText: 'Chủ thể tự trả lời "Có". Hội đồng quyết định.',
};

// Hỗ trợ: tên của từng việc.

export const supportUseCases = {
  'support/list-support': 'Xem các khoản hỗ trợ',
  'support/view-support': 'Xem một khoản hỗ trợ',
  'support/view-producer-support': 'Xem hỗ trợ của chủ thể',
  'support/record-support': 'Ghi khoản hỗ trợ',
  'support/correct-support': 'Sửa khoản hỗ trợ',
  'support/deliver-support': 'Ghi đã bàn giao hỗ trợ',
  'support/cancel-support': 'Hủy khoản hỗ trợ',
  'support/list-policies': 'Xem chính sách hỗ trợ',
  'support/view-policy': 'Xem ai có thể đề nghị theo chính sách',
  'support/enter-policy': 'Nhập chính sách hỗ trợ của tỉnh',
  'support/end-policy': 'Kết thúc chính sách hỗ trợ',
  'support/list-requests': 'Xem các đề nghị hỗ trợ',
  'support/view-request': 'Xem một đề nghị hỗ trợ',
  'support/ask-support': 'Gửi đề nghị hỗ trợ',
  'support/answer-request': 'Trả lời đề nghị hỗ trợ',
  'support/withdraw-request': 'Rút đề nghị hỗ trợ',
};

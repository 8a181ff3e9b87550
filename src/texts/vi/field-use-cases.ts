// Tên các việc của phiếu kiểm tra, thiết bị và bộ câu hỏi.

export const fieldUseCases = {
  'field/register-device': 'Đăng ký thiết bị hiện trường',
  'field/read-package': 'Tải việc kiểm tra về thiết bị',
  'field/sync': 'Gửi nội dung ghi tại hiện trường',
  'field/keep-photo': 'Gửi ảnh của phiếu kiểm tra',
  'field/view-record': 'Xem phiếu kiểm tra',
  'field/fill-answers': 'Nhập câu trả lời của phiếu kiểm tra',
  'field/add-entry': 'Thêm ghi chú, phát hiện, mẫu, ảnh vào phiếu kiểm tra',
  'field/finish-record': 'Xác nhận đã ghi xong phiếu kiểm tra',
  'field/correct-entry': 'Đính chính phiếu kiểm tra',
  'field/resolve-conflict': 'Chọn bản đúng trong phiếu kiểm tra',
  'field/list-devices': 'Xem thiết bị hiện trường',
  'field/view-device': 'Xem một thiết bị hiện trường',
  'field/revoke-device': 'Thu hồi thiết bị hiện trường',
  'field/release-held': 'Cho qua chỗ thiếu của thiết bị',
  'field/bring-in': 'Nạp nội dung chưa gửi của thiết bị từ tệp',
  'field/decide-quarantined': 'Quyết định về nội dung chờ xem của thiết bị',
  'field/list-checklists': 'Xem các bộ câu hỏi kiểm tra',
  'field/view-checklist': 'Xem một bộ câu hỏi kiểm tra',
  'field/import-checklist': 'Nạp bộ câu hỏi kiểm tra',
  'field/release-overdue': 'Tự cho qua mục chờ quá hạn',
};

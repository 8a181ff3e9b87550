// Chủ thể: câu từ chối.

export const producerProblems = {
  'producers/looks-like-another': () =>
    'Có chủ thể trong sổ rất giống chủ thể này (cùng số đăng ký, điện thoại, hoặc tên và địa bàn). Hãy xem các chủ thể được nêu; nếu đúng là chủ thể khác, hãy xác nhận rồi ghi lại.',
  'producers/already-merged': () => 'Một trong hai chủ thể đã được gộp trước đó. Hãy mở lại trang để xem bản hiện tại.',
  'producers/merge-undone-already': () => 'Lần gộp này đã được tách lại. Hãy mở lại trang để xem bản hiện tại.',
  'producers/survivor-merged-on': () =>
    'Chủ thể giữ lại đã được gộp tiếp vào chủ thể khác. Hãy tách lần gộp sau trước, rồi mới tách lần này.',
};

// Công nhận và giấy chứng nhận: câu từ chối.

export const certificateProblems = {
  'certificates/not-in-this-state': () =>
    'Công nhận này đang ở trạng thái không làm được việc này. Hãy mở lại trang để xem trạng thái hiện tại và việc được làm.',
};

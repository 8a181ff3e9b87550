// Chủ thể báo: việc đã làm thay mình thì mình không biết; cơ quan trả lời. Và hỏi chủ thể ngay trên tài khoản.

export const dossierDenial = {
  link: 'Không phải tôi',
  heading: 'Báo: không phải tôi',
  summary:
    'Xã đã mở, ghi lời xác nhận hoặc nộp hồ sơ này thay bạn. Nếu bạn không biết hoặc không đồng ý, hãy báo: xã và tỉnh được báo ngay, hồ sơ ghi điều này cho đến khi có người trả lời, và trong lúc đó xã không nộp thay bạn được.',
  words: 'Điều bạn muốn nói',
  wordsHint: 'Ví dụ: tôi không ký giấy nào; tôi chưa xem hồ sơ này.',
  submit: 'Báo không phải tôi',
  done: 'Đã báo cho xã và tỉnh. Câu trả lời sẽ hiện ở hồ sơ và trong thông báo của bạn.',
  open: (when: string) => `Chủ thể báo ${when}: không phải tôi. Chưa ai trả lời.`,
  answered: (when: string) => `Chủ thể đã báo không phải mình; cơ quan trả lời ${when}`,
  answerOf: (answer: string) => `Trả lời: ${answer}`,
  answerHeading: 'Trả lời chủ thể báo không phải mình',
  answerSummary:
    'Hỏi chủ thể và người đã nhập, rồi ghi đã rõ điều gì. Người đã nhập hoặc ghi lời xác nhận không tự trả lời.',
  answer: 'Trả lời',
  answerHint: 'Chủ thể đọc câu này. Nếu hồ sơ sai, ghi sẽ làm gì: bỏ hồ sơ, trả lại để làm lại.',
  answerSubmit: 'Gửi trả lời',
  answerDone: 'Đã trả lời, chủ thể được báo.',
  ask: {
    title: 'Chủ thể có tài khoản: hỏi trên tài khoản trước',
    text: 'Chủ thể được báo, đọc hồ sơ trên điện thoại rồi tự xác nhận; không cần ảnh hay bản giấy. Chỉ ghi bằng giấy khi chủ thể không làm được.',
    submit: 'Hỏi trên tài khoản của chủ thể',
    done: 'Đã hỏi chủ thể trên tài khoản. Khi chủ thể xác nhận, hồ sơ ghi ngay.',
  },
};

export const dossierDenialProblems = {
  'dossiers/nothing-to-deny': () => 'Hồ sơ này do chính chủ thể soạn, không có gì làm thay để báo.',
  'dossiers/denied-already': () => 'Đã có lời báo đang chờ trả lời. Hãy đợi cơ quan trả lời, hoặc nhắn ở mục Trao đổi.',
  'dossiers/nothing-denied': () =>
    'Không có lời báo nào đang chờ trả lời. Có thể người khác vừa trả lời: hãy tải lại hồ sơ.',
  'dossiers/answers-for-itself': () =>
    'Bạn đã mở, nhập hoặc ghi lời xác nhận của hồ sơ này nên không tự trả lời. Hãy để cán bộ khác của xã hoặc của tỉnh trả lời.',
  'dossiers/denied-by-producer': () =>
    'Chủ thể báo không phải mình làm hồ sơ này và chưa ai trả lời, nên xã không nộp thay được. Hãy làm rõ với chủ thể; cán bộ khác trả lời rồi mới nộp.',
  'dossiers/producer-without-account': () =>
    'Chủ thể chưa có tài khoản, nên không hỏi trên tài khoản được. Hãy dùng mã đọc lại, hoặc ghi xác nhận trên giấy.',
};

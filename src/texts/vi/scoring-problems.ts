// Chấm điểm trong phiên họp Hội đồng: câu từ chối.

type Details = Readonly<Record<string, unknown>>;

export const scoringProblems = {
  'scoring/no-vote': () =>
    'Bạn dự phiên họp nhưng không có phiếu chấm, nên không chấm được. Bạn vẫn xem được bảng phiếu.',
  'scoring/recused': () =>
    'Bạn không chấm sản phẩm này vì đã khai có liên quan, hoặc đã làm hồ sơ này. Phiếu của bạn không tính vào tổng và số phiếu. Nếu ghi nhầm, hãy báo thư ký phiên họp.',
  'scoring/not-present': () => 'Bạn chưa được điểm danh là có mặt nên chưa chấm được. Hãy báo thư ký ghi bạn có mặt.',
  'scoring/on-paper': () =>
    'Thành viên này chấm trên giấy: thư ký nhập phiếu và người thứ hai đối chiếu. Muốn chấm trên máy thì báo thư ký đổi lại.',
  'scoring/declare-first': () =>
    'Bạn chưa khai có liên quan hay không với sản phẩm này. Hãy khai ở trang phiên họp rồi chấm.',
  'scoring/not-open': () => 'Phiên họp chưa cho chấm điểm, hoặc đang tạm dừng. Hãy chờ chủ trì hoặc thư ký bắt đầu.',
  'scoring/over': () =>
    'Phiếu đã mở hoặc phiên họp đã kết thúc, nên không nhận phiếu này nữa. Lựa chọn của bạn không được tính; nếu phiếu đã mở mà bạn đã nộp trước đó, bạn có thể điều chỉnh và nêu lý do.',
  'scoring/not-revealed': () => 'Phiếu chưa mở nên chưa làm được việc này. Hãy mở phiếu trước.',
  'scoring/paper-council': () => 'Đây là phiên họp giấy ghi lại sau: không chấm trên máy, chỉ ghi kết quả từ biên bản.',
  'scoring/not-a-paper-council': () =>
    'Phiên họp này chấm trên máy nên kết quả do máy chủ tính từ phiếu, không nhập tay được.',
  'scoring/already-submitted': () =>
    'Bạn đã nộp phiếu cho sản phẩm này. Mỗi thành viên chỉ có một phiếu; phiếu đã nộp vẫn nguyên. Sau khi mở phiếu bạn có thể điều chỉnh và nêu lý do.',
  'scoring/no-draft': () => 'Chưa có phiếu nháp nào được lưu để nộp. Hãy chấm và lưu trước.',
  'scoring/no-sheet': () => 'Bạn không có phiếu nào cho sản phẩm này để điều chỉnh.',
  'scoring/seal-lost': () =>
    'Máy chủ không có khóa đã niêm phong phiếu (thường sau khi khôi phục từ bản sao lưu). Chưa có gì thay đổi. Hãy báo người vận hành nạp khóa bằng lệnh ocop keys import rồi làm lại.',
  'scoring/not-the-chair': () => 'Chỉ người chủ trì phiên họp làm được việc này. Hãy báo người chủ trì.',
  'scoring/reminded-just-now': (d: Details) =>
    `Vừa nhắc chưa đầy ${String(d['minutes'] ?? '')} phút. Hãy chờ thêm, hoặc gọi trực tiếp cho người chưa nộp.`,
  'scoring/nobody-to-remind': () =>
    'Không còn ai để nhắc: phiếu đã đủ, hoặc phiếu còn thiếu là phiếu giấy, người nhập phiếu làm.',
  'scoring/paper-unchecked': () =>
    'Có phiếu giấy đã nhập nhưng chưa được người thứ hai đối chiếu. Đối chiếu xong rồi mở phiếu.',
  'scoring/sheet-missing': (d: Details) =>
    `${String(d['name'] ?? 'Một thành viên')} chưa nộp đủ phiếu. Hãy chờ, hoặc ghi lý do không chờ.`,
  'scoring/no-quorum': () => 'Chưa đủ thành phần theo quy chế nên không kết thúc được phiên. Chưa có gì được chốt.',
  'scoring/no-quorum-to-reveal': () =>
    'Chưa đủ thành phần theo Quy chế nên chưa mở phiếu được: điểm đã đọc thì không niêm phong lại được. Phiếu vẫn giữ kín.',
  'scoring/no-quorum-chair-away': (d: Details) =>
    `${String(d['product'] ?? '')}: người chủ trì không có mặt. Hãy ghi người chủ trì có mặt, hoặc tạm dừng phiên.`,
  'scoring/no-quorum-too-few-present': (d: Details) =>
    `${String(d['product'] ?? '')}: có mặt ${String(d['has'])} trên ${String(d['of'])} thành viên, chưa đủ ${String(d['percent'])} %. Hãy tạm dừng phiên và họp tiếp khi đủ.`,
  'scoring/no-quorum-too-few-sheets': (d: Details) =>
    `${String(d['product'] ?? '')}: có ${String(d['has'])} phiếu trên ${String(d['of'])} thành viên được chấm, chưa đủ ${String(d['percent'])} %. Hãy chờ thêm phiếu, hoặc tạm dừng phiên.`,
  'scoring/gap-undiscussed': (d: Details) =>
    `Các phiếu chấm ${String(d['product'] ?? '')} lệch nhau quá mức của phiên. Hãy ghi Hội đồng đã trao đổi gì, rồi kết thúc; câu này vào biên bản.`,
  'scoring/alike-undiscussed': (d: Details) =>
    `Có phiếu chấm ${String(d['product'] ?? '')} gần như trùng nhau ở các tiêu chí nhận định. Hãy ghi một câu vì sao, rồi kết thúc; câu này vào biên bản.`,
  'scoring/criterion-unknown': () => 'Tiêu chí này không có trong bộ tiêu chí. Hãy tải lại trang rồi ghi lại.',
  'scoring/no-finding': (d: Details) =>
    `Tổ tư vấn không có kết quả xác minh ở tiêu chí ${String(d['criterion'] ?? '')}, nên không lấy theo được. Hãy tự chọn mức.`,
  'scoring/not-scored': (d: Details) => `Chưa chọn mức ở tiêu chí ${String(d['criterion'] ?? '')}. Hãy chọn một mức.`,
  'scoring/star-denied-unexplained': (d: Details) =>
    `Tiêu chí ${String(d['criterion'] ?? '')}: mức này dưới mức tối thiểu của hạng ${String(d['level'] ?? '')} sao. Hãy ghi chú vì sao, để chủ thể biết phải làm gì.`,
  'scoring/difference-unexplained': (d: Details) =>
    `Tiêu chí ${String(d['criterion'] ?? '')}: mức này xa mức chủ thể tự chấm hoặc kết quả của Tổ tư vấn. Hãy ghi chú vì sao.`,
  'scoring/alike-unexplained': (d: Details) =>
    `Phiếu gần như trùng với phiếu của bạn cho ${String(d['product'] ?? '')} ở các tiêu chí nhận định. Hãy ghi một câu vì sao.`,
  'scoring/not-the-typist': () => 'Phiếu giấy này giao cho người khác nhập. Hãy báo thư ký nếu cần đổi người nhập.',
  'scoring/not-the-checker': () =>
    'Phiếu giấy này giao cho người khác đối chiếu; người nhập không tự đối chiếu. Hãy báo thư ký nếu cần đổi người.',
  'scoring/own-sheet-first': () =>
    'Bạn cũng chấm sản phẩm này: nộp phiếu của mình trước, rồi mới mở phiếu giấy của người khác. Phiếu giữ kín để không ai chấm theo ai.',
  'scoring/paper-of-recused': () =>
    'Bạn không chấm sản phẩm này vì có liên quan, nên cũng không soát phiếu của người khác. Hãy báo thư ký chọn người soát khác.',
  'scoring/paper-typed-already': () =>
    'Phiếu giấy này đã được nhập, đang chờ người thứ hai soát. Nhập sai thì người soát chọn "Không đúng, nhập lại".',
  'scoring/paper-checked-already': () =>
    'Phiếu giấy này đã nhập và đã soát xong, không nhập lần nữa. Thành viên muốn đổi thì điều chỉnh sau khi mở phiếu.',
  'scoring/typed-it': () => 'Bạn đã nhập kết quả này nên không tự đối chiếu được. Hãy nhờ người thứ hai.',
  'scoring/already-checked': () => 'Đã đối chiếu rồi, không cần làm lại.',
  'scoring/result-recorded': () =>
    'Kết quả của sản phẩm này đã được ghi. Muốn sửa thì người đối chiếu chọn "không đúng", rồi ghi lại.',
  'scoring/not-a-mean': () => 'Hãy nhập số điểm như biên bản ghi, tối đa hai chữ số sau dấu phẩy, ví dụ 28,50.',
  'scoring/mean-too-big': (d: Details) => `Phần này nhiều nhất ${String(d['most'] ?? '')} điểm. Hãy xem lại biên bản.`,
  'scoring/parts-do-not-fit': () =>
    'Tổng không khớp ba phần cộng lại (cho phép lệch 0,03 do làm tròn). Hãy xem lại biên bản.',
  'scoring/level-above-band': (d: Details) =>
    `Tổng điểm này ở bậc ${String(d['band'] ?? '')} sao, không xếp hạng cao hơn được (Điều 3 khoản 3). Hãy xem lại biên bản.`,
  'scoring/lower-level-unexplained': (d: Details) =>
    `Tổng điểm này ở bậc ${String(d['band'] ?? '')} sao mà hạng khác. Hãy ghi lý do như biên bản nêu.`,
  'scoring/not-for-the-council': () =>
    'Việc cần hoàn thiện là của cả Hội đồng: chỉ người chủ trì hoặc Thư ký ghi. Hãy nêu trong phiên họp để ghi vào biên bản.',
  'scoring/too-many-sheets': (d: Details) =>
    `Biên bản không thể có nhiều phiếu hơn số người được chấm sản phẩm này và có mặt: ${String(d['most'] ?? '')}. Hãy xem lại biên bản, hoặc điểm danh của phiên.`,
  'scoring/due-in-past': () => 'Hạn phải từ hôm nay trở đi, để chủ thể kịp làm.',
  'scoring/too-many-items': (d: Details) =>
    `Đã có ${String(d['most'] ?? '')} việc, là nhiều nhất cho một kết quả. Hãy gộp các việc lại.`,
  'scoring/already-settled': () => 'Việc này đã được ghi là xong.',
  'scoring/settled-ahead': () => 'Ngày xong không thể sau hôm nay. Hãy xem lại ngày.',
  'scoring/no-result': () => 'Phiên họp chưa kết thúc nên chưa có kết quả đã chốt để tính lại. Hãy chờ phiên kết thúc.',
};

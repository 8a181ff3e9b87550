// Bàn việc: điều gì đang chờ tôi.

const whole = (n: number): string => String(n).replace(/\B(?=(\d{3})+$)/g, '.');

export const desk = {
  title: 'Việc của tôi',
  heading: 'Việc gì đang chờ tôi?',
  headingProducer: 'Sản phẩm của tôi',
  summary: (day: string) => `Tính đến ngày ${day}.`,
  nothingWaits: 'Không có việc nào đang chờ.',
  nothingWaitsText: 'Khi có sản phẩm sắp hết hạn, đề nghị của chủ thể hoặc hồ sơ còn thiếu, việc sẽ hiện ở đây.',
  answerThreads: 'Xem và trả lời',
  visits: {
    title: 'Lượt kiểm tra, giám sát của tôi hôm nay và tuần này',
    app: 'Mở phiếu hiện trường',
    today: 'Hôm nay',
    onSite: 'Đang ở hiện trường',
    past: 'Đã qua ngày, chưa đi',
    in: (days: number) => `Còn ${days} ngày`,
  },
  waiting: {
    'findings-late': {
      label: (n: number) => `${whole(n)} phát hiện quá hạn khắc phục`,
      hint: 'Cơ sở chưa báo khắc phục: nhắc, kiểm tra lại, hoặc xử lý tiếp.',
    },
    'findings-to-check': {
      label: (n: number) => `${whole(n)} phát hiện đã báo khắc phục, chờ xác nhận`,
      hint: 'Xem minh chứng rồi xác nhận. Người ghi phát hiện không tự xác nhận khi còn người khác.',
    },
    'conclusions-to-issue': {
      label: (n: number) => `${whole(n)} dự thảo kết luận kiểm tra chờ ban hành`,
      hint: 'Người khác soạn: trình ký, ghi số, ngày và bản đã ký. Chỉ kết luận có số mới tính hạn thu hồi.',
    },
    'conclusions-to-draft': {
      label: (n: number) => `${whole(n)} lượt đã có biên bản, chưa có kết luận`,
      hint: 'Mở lượt đã kiểm tra, xem các phát hiện rồi soạn kết luận.',
    },
    'buyers-to-ask': {
      label: (n: number) => `${whole(n)} khách mua đến ngày liên hệ lại`,
      hint: 'Ngày hẹn ghi ở lần trao đổi trước.',
    },
    'contracts-to-ask': {
      label: (n: number) => `${whole(n)} hợp đồng đến ngày hỏi lại`,
      hint: 'Ký tại hội chợ, phiên chợ: có được thực hiện không.',
    },
    'events-to-settle': {
      label: (n: number) => `${whole(n)} sự kiện xúc tiến chờ quyết toán`,
      hint: 'Đã kết thúc; ghi nốt doanh số, chi phí rồi quyết toán.',
    },
    'points-unfit': {
      label: (n: number) => `${whole(n)} điểm bán có hàng không còn phù hợp trên kệ`,
      hint: 'Hết hạn, bị thu hồi hoặc ghi sai sao: nhắc điểm bán, mở vụ việc, hoặc xem lại khi điểm bán báo đã bỏ.',
    },
    'cases-open': {
      label: (n: number) => `${whole(n)} vụ việc chờ xem xét`,
      hint: 'Từ phản ánh của người mua và kiểm tra thị trường: 3 ngày làm việc để kiểm tra, chuyển hoặc kết thúc.',
    },
    'devices-to-look-at': {
      label: (n: number) => `${whole(n)} thiết bị có nội dung chờ quyết định`,
      hint: 'Gửi từ thiết bị đã thu hồi hoặc cho lượt đã khép: nhận vào phiếu hay không, kèm lý do.',
    },
    'receivers-failing': {
      label: (n: number) => `${whole(n)} nơi nhận thay đổi không nhận được tin`,
      hint: 'Xem vì sao, liên hệ bên nhận, rồi gửi lại hoặc bỏ các tin không gửi được.',
    },
    'records-to-settle': {
      label: (n: number) => `${whole(n)} phiếu kiểm tra có câu trả lời khác nhau`,
      hint: 'Hai người cùng đoàn ghi khác nhau, bạn là người chọn: chọn câu đúng, kèm lý do; cả hai đều được giữ.',
    },
    'tasks-late': {
      label: (n: number) => `${whole(n)} nhiệm vụ quá hạn`,
      hint: 'Đơn vị của bạn chủ trì: nộp kết quả, hoặc nêu lý do chậm và xin gia hạn.',
    },
    'letters-to-receive': {
      label: (n: number) => `${whole(n)} văn bản được gửi đến chờ vào sổ`,
      hint: 'Ghi ngày đến; số đến được cấp tiếp theo trong sổ của đơn vị.',
    },
    'reports-to-issue': {
      label: (n: number) => `${whole(n)} báo cáo đã duyệt, chờ ban hành`,
      hint: 'Ghi số, ngày như trên bản ký rồi ban hành.',
    },
    'reports-to-begin': {
      label: (n: number) => `${whole(n)} báo cáo định kỳ đến kỳ, chưa lập`,
      hint: 'Hệ thống soạn sẵn từ số liệu và nhiệm vụ: mở, đọc lại rồi trình.',
    },
    'reports-to-decide': {
      label: (n: number) => `${whole(n)} báo cáo đã trình, chờ duyệt`,
      hint: 'Đọc rồi duyệt, hoặc trả lại kèm lý do. Người viết không tự duyệt.',
    },
    'letters-to-number': {
      label: (n: number) => `${whole(n)} văn bản đi chờ ghi số, ngày`,
      hint: 'Nội dung đã kiểm tra: in, trình ký, ghi số và ngày theo bản đã ký.',
    },
    'tasks-to-decide': {
      label: (n: number) => `${whole(n)} nhiệm vụ chờ tiếp nhận hoặc trả lời gia hạn`,
      hint: 'Đơn vị chủ trì đã nộp hoặc xin gia hạn. Người nộp không tự tiếp nhận.',
    },
    'tasks-late-given': {
      label: (n: number) => `${whole(n)} nhiệm vụ đã giao đang quá hạn`,
      hint: 'Cơ quan của bạn giao, đơn vị khác chủ trì: hỏi lại, đổi thời hạn hoặc rút.',
    },
    'tasks-late-in-charge': {
      label: (n: number) => `${whole(n)} nhiệm vụ bạn chỉ đạo đang quá hạn`,
      hint: 'Bảng theo lãnh đạo chỉ đạo mở đúng các nhiệm vụ đó.',
    },
    'tasks-open': {
      label: (n: number) => `${whole(n)} nhiệm vụ trong hạn`,
      hint: 'Đơn vị của bạn chủ trì; việc gấp đứng trước.',
    },
    'dossiers-overdue': {
      label: (n: number) => `${whole(n)} hồ sơ quá hạn của xã`,
      hint: 'Đã qua 15 ngày làm việc (khoản 2 Điều 7): đánh giá và gửi tỉnh ngay, báo chủ thể lý do.',
    },
    'dossiers-sent': {
      label: (n: number) => `${whole(n)} hồ sơ đã nộp, chờ tiếp nhận`,
      hint: 'Thời hạn của xã tính từ ngày nhận: tiếp nhận, hoặc trả lại một lần cho mọi chỗ thiếu.',
    },
    'dossiers-in-hand': {
      label: (n: number) => `${whole(n)} hồ sơ xã đang đánh giá`,
      hint: 'Ghi bốn nội dung của Mẫu số 03, ban hành báo cáo rồi gửi tỉnh trước hạn.',
    },
    expired: {
      label: (n: number) => `${whole(n)} sản phẩm đã hết hạn`,
      hint: 'Không được mang sao nữa: mời chủ thể đăng ký lại, hoặc ghi quyết định mới nếu đã có.',
    },
    expiring: {
      label: (n: number) => `${whole(n)} sản phẩm sắp hết hạn`,
      hint: 'Còn từ 180 ngày trở xuống. Hồ sơ đánh giá lại nộp trước khi hết hạn từ 180 đến 120 ngày (khoản 6 Điều 7).',
    },
    'intake-term-near': {
      label: (n: number) => `${whole(n)} hồ sơ ở tỉnh sắp hoặc đã đến hạn`,
      hint: 'Chưa đưa ra Hội đồng mà hạn của tỉnh còn từ 14 ngày trở xuống.',
    },
    'sheets-to-score': {
      label: (n: number) => `Chờ anh/chị chấm ${whole(n)} phiếu trong phiên của Hội đồng`,
      hint: 'Phiên đang chấm điểm; phiếu giữ kín đến khi chủ trì mở phiếu.',
    },
    'paper-sheets-to-check': {
      label: (n: number) => `${whole(n)} phiếu giấy của Hội đồng chờ anh/chị nhập hoặc soát`,
      hint: 'Nhập đúng như trên giấy; người soát so từng dòng với bản chụp. Chưa soát thì chưa mở phiếu được.',
    },
    'declarations-to-give': {
      label: (n: number) => `Chờ anh/chị khai xung đột lợi ích cho ${whole(n)} hồ sơ`,
      hint: 'Mở phiên của Hội đồng và khai từng hồ sơ; chưa khai thì chưa chấm được.',
    },
    'ready-for-session': {
      label: (n: number) => `${whole(n)} hồ sơ đã sẵn sàng, chưa ở phiên nào của Hội đồng`,
      hint: 'Lên kế hoạch phiên và đưa vào chương trình.',
    },
    'reviews-to-write': {
      label: (n: number) => `${whole(n)} hồ sơ chờ Tổ tư vấn của bạn xem`,
      hint: 'Ghi kết quả kiểm tra từng tiêu chí và ý kiến của Tổ, rồi ban hành.',
    },
    'intake-answered': {
      label: (n: number) => `${whole(n)} hồ sơ đã bổ sung, chờ tỉnh xem`,
      hint: 'Xem câu trả lời, rồi chuyển Tổ tư vấn hoặc hỏi tiếp.',
    },
    'intake-arrived': {
      label: (n: number) => `${whole(n)} hồ sơ xã mới gửi đến`,
      hint: 'Tiếp nhận để cấp phiếu của tỉnh và tính ngày nhận.',
    },
    'intake-reviewed': {
      label: (n: number) => `${whole(n)} hồ sơ Tổ tư vấn đã có ý kiến`,
      hint: 'Xem ý kiến rồi đưa ra Hội đồng theo đợt.',
    },
    'supplements-open': {
      label: (n: number) => `${whole(n)} hồ sơ của xã, tỉnh đang chờ bổ sung`,
      hint: 'Nhắc chủ thể trả lời đúng hạn; hồ sơ xã nhập hộ thì xã trả lời thay.',
    },
    'declared-products': {
      label: (n: number) => `${whole(n)} sản phẩm chủ thể tự khai, chờ xem`,
      hint: 'Chưa hiện công khai: xem rồi xác nhận, hoặc gửi lại cùng lý do.',
    },
    'proposed-names': {
      label: (n: number) => `${whole(n)} tên mới chủ thể muốn đổi, chờ xem`,
      hint: 'Trang công khai vẫn ghi tên cũ: xác nhận, hoặc giữ tên cũ cùng lý do.',
    },
    'hand-overs-to-receive': {
      label: (n: number) => `${whole(n)} lô mẫu, bộ hồ sơ giấy đang chuyển đến, chờ ký nhận`,
      hint: 'Đếm lại rồi ký nhận; thiếu thì ghi rõ thiếu gì.',
    },
    'samples-ending': {
      label: (n: number) => `${whole(n)} lô sản phẩm mẫu sắp hết hạn hoặc không còn hạn đến phiên họp`,
      hint: 'Còn từ 30 ngày trở xuống, hoặc hết hạn trước ngày họp muộn nhất của đợt. Báo chủ thể đổi mẫu.',
    },
    'output-owed': {
      label: (n: number) => `${whole(n)} sản phẩm quá hạn báo cáo sản lượng`,
      hint: 'Gọi chủ thể, hoặc ghi hộ theo lời chủ thể. Im lặng nhiều kỳ thì nên xuống xem.',
    },
    'ideas-to-screen': {
      label: (n: number) => `${whole(n)} ý tưởng sản phẩm chờ xem xét`,
      hint: 'Cho điểm ưu tiên có lý do rồi trả lời. Không bắt buộc, không có hạn.',
    },
    'paper-sets-missing': {
      label: (n: number) => `${whole(n)} hồ sơ đã chuyển tỉnh mà bộ giấy chưa đến`,
      hint: 'Quá 5 ngày làm việc từ ngày báo cáo của xã. Xã lập bìa và giao, tỉnh ký nhận.',
    },
    'dossiers-without-samples': {
      label: (n: number) => `${whole(n)} hồ sơ đã nộp chưa nhận mẫu hay hồ sơ giấy`,
      hint: 'Nhận mẫu, dán tem; lập bìa bộ giấy để biết bộ nào đang ở đâu.',
    },
    'evidence-ending': {
      label: (n: number) => `${whole(n)} minh chứng của chủ thể sắp hết hạn hoặc đã hết hạn`,
      hint: 'Còn từ 60 ngày trở xuống. Nhắc chủ thể xin giấy mới trước khi nộp hồ sơ.',
    },
    'withdrawals-to-decide': {
      label: (n: number) => `${n} vụ việc thu hồi đã trình, chờ ghi quyết định`,
      hint: 'Người trình không ghi quyết định. Hạn là 15 ngày từ kết luận.',
    },
    'withdrawals-open': {
      label: (n: number) => `${n} vụ việc thu hồi đang xác minh`,
      hint: 'Ghi kết quả xác minh rồi trình. Việc nội bộ, chưa công khai.',
    },
    'extensions-to-confirm': {
      label: (n: number) => `${n} đề nghị kéo dài chờ xác nhận`,
      hint: 'Điều 12 khoản 3; cán bộ khác hoặc lãnh đạo của tỉnh xác nhận.',
    },
    'corrections-to-confirm': {
      label: (n: number) => `${n} đính chính, ghi tay chờ bạn xác nhận`,
      hint: 'Nâng hạng, kéo dài, sửa kết quả Hội đồng: đối chiếu bản quét quyết định. Người đề nghị không tự xác nhận.',
    },
    'consumer-reports': {
      label: (n: number) => `${n} phản ánh của người tiêu dùng chưa trả lời xong`,
      hint: 'Xem trong 3 ngày làm việc; người gửi đọc được câu trả lời.',
    },
    'certificates-to-issue': {
      label: (n: number) => `${n} sản phẩm có quyết định của phiên Hội đồng mà chưa có giấy chứng nhận`,
      hint: 'Danh sách nói vì sao chưa cấp được; xử lý xong thì cấp.',
    },
    'complaints-open': {
      label: (n: number) => `${n} kiến nghị về kết quả chờ trả lời`,
      hint: 'Người giải quyết không phải người đã chấm.',
    },
    'results-waiting': {
      label: (n: number) => `${n} kết quả của Hội đồng chờ bước tiếp theo`,
      hint: 'Báo cáo, tờ trình, quyết định, gửi Bộ, thông báo.',
    },
    'threads-waiting': {
      label: (n: number) => `${whole(n)} trao đổi về hồ sơ chờ bạn trả lời`,
      hint: 'Bên kia hỏi hoặc trả lời sau cùng. Trả lời, hoặc đóng trao đổi khi đã xong.',
    },
    'letters-without-number': {
      label: (n: number) => `${n} văn bản chưa có số`,
      hint: 'Tờ trình, công văn hoàn thiện, công văn bổ sung: văn thư ghi số, ngày.',
    },
    'producer-links': {
      label: (n: number) => `${whole(n)} người xin thay mặt chủ thể`,
      hint: 'Họ chờ xã xác nhận thì mới xem và sửa được hồ sơ của chủ thể.',
    },
    'slips-to-hand-over': {
      label: (n: number) => `${whole(n)} phiếu tài khoản chưa trao tay`,
      hint: 'In phiếu, trao tận tay, rồi ghi ai nhận, ngày nào.',
    },
    'imports-to-confirm': {
      label: (n: number) => `${whole(n)} bảng tính đã đọc, chờ xác nhận`,
      hint: 'Chưa dòng nào vào sổ: xem lại từng dòng, rồi xác nhận hoặc bỏ.',
    },
    'unclear-terms': {
      label: (n: number) => `${whole(n)} sản phẩm chưa rõ thời hạn`,
      hint: 'Ngày hết hạn xa hơn 36 tháng: đối chiếu quyết định, rồi đính chính hoặc xác nhận cùng lý do.',
    },
    'without-decision': {
      label: (n: number) => `${whole(n)} sản phẩm có sao nhưng chưa có số, ngày quyết định`,
      hint: 'Chưa được tính là còn hiệu lực. Tìm quyết định rồi ghi bổ sung.',
    },
    'producers-to-complete': {
      label: (n: number) => `${whole(n)} chủ thể còn thiếu thông tin`,
      hint: 'Thiếu loại hình, số đăng ký, người đại diện hoặc địa bàn.',
    },
    'products-without-photo': {
      label: (n: number) => `${whole(n)} sản phẩm chưa có ảnh`,
      hint: 'Ảnh giúp người mua nhận ra đúng sản phẩm.',
    },
  },
  ending: 'Sắp hết hạn trước nhất',
  endingLead: 'Xếp theo ngày hết hạn, sớm nhất ở trên.',
  endingAll: 'Xem tất cả',
  recent: 'Mới thay đổi',
  recentLead: 'Ai đổi gì, khi nào: xem lịch sử trong từng sản phẩm.',
  columns: {
    product: 'Sản phẩm',
    producer: 'Chủ thể',
    commune: 'Xã, phường',
    until: 'Hết hạn',
    left: 'Còn',
    changed: 'Thay đổi lúc',
  },
  days: (n: number) => `${whole(n)} ngày`,
  until: (day: string) => `đến ${day}`,
  own: 'Sản phẩm và thời hạn',
  addOwn: 'Thêm sản phẩm',
  market: {
    title: 'Thị trường chờ bạn',
    unfitLines: {
      label: (n: number) => `${whole(n)} mặt hàng trên kệ của bạn không còn phù hợp`,
      hint: 'Hết hạn, bị thu hồi hoặc ghi sai sao: bỏ khỏi kệ, rồi ghi lại kệ hàng.',
    },
    leads: {
      label: (n: number) => `${whole(n)} khách mua chờ bạn liên hệ`,
      hint: 'Cơ quan đã giới thiệu bạn: gọi khách, rồi ghi trao đổi đến đâu.',
    },
    invitations: {
      label: (n: number) => `${whole(n)} lời mời hội chợ, xúc tiến chưa trả lời`,
      hint: 'Tham gia với sản phẩm nào, hoặc không tham gia và lý do.',
    },
    firstOn: (day: string) =>
      `Sự kiện sớm nhất bắt đầu ${day}: tham gia với sản phẩm nào, hoặc không tham gia và lý do.`,
  },
  corrections: {
    title: (n: number, late: number) =>
      `${whole(n)} phát hiện chờ bạn khắc phục${late === 0 ? '' : `, ${whole(late)} đã quá hạn`}`,
    text: 'Xem yêu cầu và hạn, rồi gửi việc đã làm kèm ảnh.',
    open: 'Xem và trả lời',
  },
  output: {
    title: (n: number) => `${whole(n)} sản phẩm chưa báo cáo sản lượng`,
    text: 'Mỗi sản phẩm chừng một phút; số kỳ trước được điền sẵn.',
    open: 'Báo cáo sản lượng',
  },
  supplements: {
    title: (product: string, items: number) => `Tỉnh cần bạn bổ sung ${items} mục cho hồ sơ ${product}`,
    until: (day: string) => `Trả lời trước hết ngày ${day}.`,
    answer: 'Trả lời ngay',
  },
  words: {
    title: (product: string) => `Xã nhập hộ hồ sơ ${product}: chờ bạn xác nhận`,
    text: 'Đọc lại những gì xã đã ghi. Đúng ý thì xác nhận; chưa đúng thì sửa hoặc báo xã. Chưa có lời của bạn thì xã không nộp được.',
    changed: 'Sau khi bạn xác nhận, nội dung đã được sửa. Xem chỗ nào đổi, ai sửa, rồi xác nhận lại.',
    read: 'Đọc lại và xác nhận',
  },
  wallet: {
    title: 'Ví minh chứng',
    lead: 'Giấy tờ đưa vào một lần, dùng cho mọi hồ sơ.',
    open: 'Mở ví',
    ending: (n: number) => `${whole(n)} giấy tờ sắp hết hạn hoặc đã hết hạn`,
    endingText: 'Hãy xin giấy mới trước khi nộp hồ sơ, rồi thêm vào ví.',
  },
  dossiers: {
    own: 'Hồ sơ đang chờ tôi',
    all: 'Xem tất cả hồ sơ',
    complete: 'Xã trả lại: bổ sung từng chỗ đã nêu rồi nộp lại. Thời hạn của xã đang tạm dừng.',
    confirm: 'Xã nhập hộ: đọc lại rồi xác nhận thì xã mới nộp được.',
    confirmed: 'Xã nhập hộ, bạn đã xác nhận: xã nộp khi đã đủ.',
    write: 'Đang soạn: làm tiếp, đủ thì nộp.',
    running: 'Hồ sơ đang chạy thời hạn',
    runningLead: 'Hạn gần nhất ở trên.',
    state: 'Tình trạng',
    due: 'Hạn của xã',
    estimated: 'tính tạm',
    over: (n: number) => `quá ${whole(n)} ngày`,
  },
  emptyRegister: 'Sổ của đơn vị chưa có sản phẩm nào. Cách nhanh nhất là đưa bảng Excel đang dùng vào.',
  importNow: 'Nhập từ bảng tính',
};

// Thông báo: điều từng người được báo, trong hệ thống và qua thư.

import { formatVietnamese, type LocalDate } from '#kernel/calendar.ts';
import { formatWhole } from '#kernel/money.ts';
import type { WithdrawalGround } from '#law/parameters.ts';
import { certificateLife } from './certificate-life.ts';
import { findingNotifications } from './finding-notifications.ts';
import { outputNotifications } from './output-notifications.ts';
import { promotionNotifications } from './promotion-notifications.ts';
import { supportNotifications } from './support-notifications.ts';
import { webhookNotifications } from './webhook-notifications.ts';
import { workNotifications } from './work-notifications.ts';

const { grounds } = certificateLife;

export const notifications = {
  title: 'Thông báo',
  heading: 'Hệ thống đã báo cho tôi điều gì?',
  summary: (unread: number) =>
    unread === 0 ? 'Không còn thông báo nào chưa đọc.' : `${unread} thông báo chưa đọc. Mở ra là tính đã đọc.`,
  tabs: { label: 'Lọc thông báo', all: 'Tất cả', unread: 'Chưa đọc' },
  empty: 'Chưa có thông báo nào.',
  emptyText: 'Khi có người gửi hồ sơ, trả lời đề nghị hay có việc tới hạn, thông báo sẽ hiện ở đây.',
  emptyUnread: 'Đã đọc hết.',
  unread: 'Chưa đọc',
  readAll: 'Đánh dấu đã đọc tất cả',
  readAllDone: (n: number) => `Đã đánh dấu ${n} thông báo là đã đọc.`,
  due: (day: string) => `Hạn: ${day}.`,
  send: 'Lời nhắn để gửi',
  message: 'Chép gửi qua Zalo hoặc tin nhắn',
  ready: (said: string, address: string) => `${said} Xem tại ${address}`,
  waiting: (n: number) => `${n} thông báo chưa đọc`,
  sentences: {
    'producer-link-requested': (words: { readonly person: string; readonly producer: string }) => ({
      title: `${words.person} xin thay mặt ${words.producer}`,
      text: `${words.person} xin gắn tài khoản với chủ thể ${words.producer}. Xã xác nhận hoặc từ chối thì họ mới biết làm gì tiếp.`,
    }),
    'producer-link-confirmed': (words: { readonly producer: string }) => ({
      title: `Xã đã xác nhận bạn thay mặt ${words.producer}`,
      text: `Từ nay bạn xem và sửa được hồ sơ, sản phẩm của ${words.producer}.`,
    }),
    'producer-link-refused': (words: { readonly producer: string; readonly reason: string }) => ({
      title: `Xã chưa đồng ý cho bạn thay mặt ${words.producer}`,
      text: `Lý do: ${words.reason} Sửa điều còn thiếu rồi xin lại, hoặc hỏi cán bộ phụ trách của xã.`,
    }),
    'idea-registered': (words: { readonly idea: string; readonly proposer: string }) => ({
      title: `${words.proposer} đăng ký ý tưởng ${words.idea}`,
      text: 'Xem ý tưởng, cho điểm ưu tiên có lý do, rồi trả lời. Bước này không bắt buộc và không có hạn.',
    }),
    'idea-screened': (words: {
      readonly idea: string;
      readonly outcome: 'shortlisted' | 'waiting' | 'unsuited';
      readonly reason: string;
    }) => ({
      title: {
        shortlisted: `Xã chọn ý tưởng ${words.idea} vào danh sách ưu tiên`,
        waiting: `Xã để chờ ý tưởng ${words.idea}`,
        unsuited: `Xã thấy ý tưởng ${words.idea} chưa phù hợp`,
      }[words.outcome],
      text: `Lý do: ${words.reason} Dù kết luận thế nào, sản phẩm vẫn đăng ký và nộp hồ sơ được.`,
    }),
    'idea-province-list': (words: { readonly idea: string; readonly listed: boolean; readonly reason: string }) => ({
      title: words.listed
        ? `Tỉnh đưa ý tưởng ${words.idea} vào danh sách của tỉnh`
        : `Tỉnh đưa ý tưởng ${words.idea} ra khỏi danh sách của tỉnh`,
      text: `Lý do: ${words.reason}`,
    }),
    'idea-became-product': (words: { readonly idea: string; readonly declared: boolean }) => ({
      title: `Ý tưởng ${words.idea} đã thành sản phẩm`,
      text: words.declared
        ? 'Chủ thể tự khai: xã hoặc tỉnh xem rồi sản phẩm mới hiện công khai.'
        : 'Sản phẩm đã có trong sổ. Bổ sung ảnh, quy cách, rồi mở hồ sơ từ trang sản phẩm.',
    }),
    'dossier-sent': (words: { readonly product: string; readonly producer: string; readonly slip: string }) => ({
      title: `${words.producer} nộp hồ sơ ${words.product}`,
      text: `Phiếu số ${words.slip}. Thời hạn của xã đã bắt đầu tính: tiếp nhận, đánh giá bốn nội dung rồi gửi tỉnh.`,
    }),
    'dossier-returned': (words: { readonly product: string; readonly items: number }) => ({
      title: `Xã trả hồ sơ ${words.product} để bổ sung`,
      text: `Có ${words.items} chỗ cần bổ sung, xã đã nêu đủ. Bổ sung xong thì nộp lại; thời hạn của xã đang tạm dừng.`,
    }),
    'dossier-taken-in': (words: { readonly product: string; readonly slip: string }) => ({
      title: `Xã đã tiếp nhận hồ sơ ${words.product}`,
      text: `Phiếu số ${words.slip}. Bạn chưa phải làm gì; xã sẽ đánh giá rồi gửi tỉnh.`,
    }),
    'dossier-forwarded': (words: { readonly product: string }) => ({
      title: `Xã đã chuyển hồ sơ ${words.product} lên tỉnh`,
      text: 'Xã đã ban hành báo cáo đánh giá. Tỉnh sẽ kiểm tra và đưa hồ sơ vào đợt đánh giá.',
    }),
    'dossier-opened-for-you': (words: { readonly product: string; readonly person: string }) => ({
      title: `${words.person} mở hồ sơ ${words.product} thay bạn`,
      text: 'Xã nhập hộ hồ sơ của bạn. Mở ra xem; nếu bạn không biết hoặc không đồng ý thì chọn "Không phải tôi".',
    }),
    'dossier-word-recorded': (words: {
      readonly product: string;
      readonly way: 'signed-paper' | 'thumbprint' | 'one-time-code';
    }) => {
      const ways = {
        'signed-paper': 'chữ ký trên giấy',
        thumbprint: 'điểm chỉ trên giấy',
        'one-time-code': 'mã đọc lại',
      };
      return {
        title: `Xã ghi: bạn đã xác nhận hồ sơ ${words.product}`,
        text: `Ghi theo ${ways[words.way]}. Nếu bạn không xác nhận, mở hồ sơ và chọn "Không phải tôi".`,
      };
    },
    'dossier-sent-for-you': (words: { readonly product: string; readonly slip: string }) => ({
      title: `Xã đã nộp hồ sơ ${words.product} thay bạn`,
      text: `Phiếu số ${words.slip}. Mở ra xem bản đã nộp; nếu không phải ý bạn thì chọn "Không phải tôi".`,
    }),
    'dossier-consent-asked': (words: { readonly product: string; readonly person: string }) => ({
      title: `${words.person} hỏi bạn xác nhận hồ sơ ${words.product}`,
      text: 'Đọc hồ sơ xã nhập hộ, đúng và đồng ý thì xác nhận ngay trên tài khoản. Chưa đúng thì đừng xác nhận.',
    }),
    'dossier-denial-answered': (words: { readonly product: string }) => ({
      title: `Có trả lời về hồ sơ ${words.product} bạn báo không phải mình`,
      text: 'Mở hồ sơ để đọc câu trả lời. Chưa rõ thì báo lại hoặc nhắn ở mục Trao đổi.',
    }),
    'dossier-denied': (words: { readonly product: string; readonly producer: string }) => ({
      title: `${words.producer} báo không phải mình làm hồ sơ ${words.product}`,
      text: 'Chủ thể nói việc làm thay là không biết hoặc không đồng ý. Hãy làm rõ; người không tham gia nhập hồ sơ trả lời.',
    }),
    'hand-over-sent': (words: { readonly product: string; readonly code: string; readonly handedBy: string }) => ({
      title: `Đang chuyển đến: ${words.code}, hồ sơ ${words.product}`,
      text: `${words.handedBy} đã giao. Khi nhận, đếm lại rồi ký nhận trong phần mềm; thiếu thì ghi rõ thiếu gì.`,
    }),
    'hand-over-received': (words: { readonly product: string; readonly code: string; readonly lost: number }) => ({
      title: `Bên nhận đã ký nhận ${words.code}, hồ sơ ${words.product}`,
      text:
        words.lost === 0
          ? 'Nhận đủ như đã giao.'
          : `Thiếu ${words.lost} so với số đã giao. Hãy xem lại biên bản giao nhận.`,
    }),
    'test-asked': (words: { readonly product: string; readonly asked: string }) => ({
      title: `Cần bổ sung kết quả kiểm nghiệm cho ${words.product}`,
      text: `${words.asked} Có phiếu kiểm nghiệm thì đưa vào ví minh chứng để cán bộ ghi kết quả.`,
    }),
    'survey-asked': (words: { readonly product: string; readonly asked: string }) => ({
      title: `Cán bộ sẽ đến khảo sát cơ sở làm ${words.product}`,
      text: words.asked,
    }),
    'request-closed': (words: { readonly product: string; readonly asked: string }) => ({
      title: `Yêu cầu kiểm nghiệm, khảo sát của ${words.product} đã xong`,
      text: `Yêu cầu: ${words.asked} Mở ra để xem kết quả.`,
    }),
    'samples-end-before-council': (words: {
      readonly product: string;
      readonly code: string;
      readonly bestBefore: string;
    }) => ({
      title: `Mẫu ${words.code} của ${words.product} hết hạn trước phiên họp`,
      text: `Lô mẫu hết hạn ngày ${words.bestBefore}, trước ngày họp muộn nhất của Hội đồng. Hãy đổi lô còn hạn trước ngày họp.`,
    }),
    'paper-set-missing': (words: { readonly product: string; readonly producer: string }) => ({
      title: `Bộ hồ sơ giấy của ${words.product} chưa đến tỉnh`,
      text: `Hồ sơ của ${words.producer} đã chuyển tỉnh quá 5 ngày làm việc mà chưa có bộ giấy được ký nhận. Xã lập bìa, giao lên tỉnh; tỉnh nhận được thì ký nhận.`,
    }),
    'consumer-report-made': (words: { readonly product: string; readonly number: string }) => ({
      title: `Người tiêu dùng báo ${words.product} khác với trang kiểm tra`,
      text: `Phản ánh ${words.number}. Trong 3 ngày làm việc hãy cho biết có xem xét hay không.`,
    }),
    'intake-accepted': (words: { readonly product: string; readonly slip: string }) => ({
      title: `Tỉnh đã tiếp nhận hồ sơ ${words.product}`,
      text: `Phiếu của tỉnh số ${words.slip}. Bạn chưa phải làm gì; tỉnh kiểm tra thành phần, nội dung hồ sơ.`,
    }),
    'intake-supplement': (words: { readonly product: string; readonly items: number }) => ({
      title: `Tỉnh yêu cầu bổ sung hồ sơ ${words.product}`,
      text: `Có ${words.items} mục cần bổ sung. Mở ra để xem từng mục và trả lời ngay tại đó.`,
    }),
    'intake-waiting-ended': (words: { readonly product: string; readonly reason: string }) => ({
      title: `Tỉnh thôi chờ bổ sung hồ sơ ${words.product}`,
      text: `Lý do: ${words.reason} Tỉnh xem tiếp với những gì hồ sơ đang có.`,
    }),
    'intake-refused': (words: { readonly product: string; readonly reason: string }) => ({
      title: `Hồ sơ ${words.product} không đủ điều kiện`,
      text: `Căn cứ: ${words.reason}. Mở ra để xem giải thích của tỉnh.`,
    }),
    'intake-ready': (words: {
      readonly product: string;
      readonly round: number | null;
      readonly year: number | null;
    }) => ({
      title: `Hồ sơ ${words.product} sẽ ra Hội đồng`,
      text:
        words.round === null
          ? 'Hồ sơ đánh giá lại sẽ được lấy ý kiến Hội đồng bằng văn bản.'
          : `Hồ sơ vào đợt ${words.round} năm ${words.year}. Bạn chưa phải làm gì.`,
    }),
    'intake-answered': (words: { readonly product: string; readonly producer: string; readonly late: number }) => ({
      title: `${words.producer} đã bổ sung hồ sơ ${words.product}`,
      text: words.late === 0 ? 'Bổ sung đúng hạn, chờ tỉnh xem.' : `Bổ sung muộn ${words.late} ngày, chờ tỉnh xem.`,
    }),
    'intake-reviewed': (words: { readonly product: string; readonly producer: string }) => ({
      title: `Tổ tư vấn đã có ý kiến về hồ sơ ${words.product}`,
      text: `Hồ sơ của ${words.producer}: xem ý kiến rồi đưa ra Hội đồng, hoặc yêu cầu bổ sung.`,
    }),
    'intake-to-team': (words: { readonly product: string; readonly producer: string }) => ({
      title: `Hồ sơ ${words.product} chờ Tổ tư vấn`,
      text: `Hồ sơ của ${words.producer}: xem giấy tờ, ghi kết quả kiểm tra từng tiêu chí và ý kiến của Tổ.`,
    }),
    'session-agenda': (words: { readonly day: string; readonly dossiers: number }) => ({
      title: `Phiên của Hội đồng ngày ${words.day}: chờ khai xung đột lợi ích`,
      text: `Chương trình có ${words.dossiers} hồ sơ. Khai từng hồ sơ, rồi đọc hồ sơ trước khi họp; chưa khai thì chưa chấm được.`,
    }),
    'session-scoring': (words: { readonly day: string; readonly dossiers: number }) => ({
      title: `Phiên của Hội đồng ngày ${words.day} đã bắt đầu chấm`,
      text: `Có ${words.dossiers} sản phẩm chờ phiếu của bạn. Phiếu giữ kín đến khi chủ trì mở phiếu.`,
    }),
    'sheets-awaited': (words: { readonly day: string; readonly sheets: number }) => ({
      title: `Hội đồng chờ ${words.sheets} phiếu của bạn`,
      text: `Phiên ngày ${words.day}: bạn còn ${words.sheets} phiếu chưa nộp. Người chủ trì mở phiếu khi đủ; phiếu giữ kín đến lúc ấy.`,
    }),
    'paper-sheet-typed': (words: { readonly name: string; readonly product: string }) => ({
      title: `Phiếu giấy của ${words.name} chờ bạn soát`,
      text: `Phiếu cho ${words.product} đã được nhập. So từng dòng với bản chụp; soát xong phiếu mới được tính. Không nói điểm với ai trước khi mở phiếu.`,
    }),
    'session-stopped': (words: { readonly day: string; readonly reason: string; readonly cancelled: boolean }) => ({
      title: words.cancelled
        ? `Phiên của Hội đồng ngày ${words.day} đã hủy`
        : `Phiên của Hội đồng ngày ${words.day} tạm dừng`,
      text: `Lý do: ${words.reason}`,
    }),
    'council-result': (words: {
      readonly product: string;
      readonly follows: string;
      readonly stars: number | null;
      readonly leftOut: boolean;
    }) => ({
      title: `Đã có kết quả đánh giá ${words.product}`,
      text:
        words.stars !== null
          ? `Được công nhận ${words.stars} sao. Mở ra để xem điểm, quyết định và thời hạn.`
          : words.follows === 'to-ministry'
            ? 'Đạt từ 90 điểm, tỉnh gửi hồ sơ lên Bộ. Mở ra để xem điểm và bước tiếp theo.'
            : 'Lần này chưa được công nhận. Mở ra để xem điểm, lý do và việc cần làm.',
    }),
    'result-complaint': (words: { readonly product: string; readonly producer: string }) => ({
      title: `Kiến nghị về kết quả của ${words.product}`,
      text: `${words.producer} không đồng ý với kết quả. Cần người giải quyết không phải người đã chấm.`,
    }),
    'result-complaint-answered': (words: { readonly product: string; readonly outcome: string }) => ({
      title: `Kiến nghị về ${words.product} đã được trả lời`,
      text:
        words.outcome === 'look-again'
          ? 'Tỉnh sẽ xem xét lại. Mở ra để đọc trả lời và nơi xem xét.'
          : 'Mở ra để đọc trả lời và lý do.',
    }),
    'dossier-invitation': (words: { readonly product: string; readonly producer: string }) => ({
      title: `${words.producer} mời bạn giúp hồ sơ ${words.product}`,
      text: 'Mở ra để xem được mời làm gì. Bạn nhận lời thì mới thấy hồ sơ; chủ thể thôi mời lúc nào cũng được.',
    }),
    'dossier-invitation-accepted': (words: { readonly product: string; readonly person: string }) => ({
      title: `${words.person} đã nhận lời giúp hồ sơ ${words.product}`,
      text: 'Nếu không phải người bạn mời, hãy thôi mời ngay: người đó không vào được nữa.',
    }),
    'dossier-comment': (words: {
      readonly product: string;
      readonly person: string;
      readonly internal: boolean;
      readonly answer: boolean;
    }) => ({
      title: `${words.person} ${words.answer ? 'trả lời' : 'viết'} ở hồ sơ ${words.product}`,
      text: words.internal
        ? 'Trao đổi nội bộ của cơ quan. Mở ra đọc rồi trả lời, xong thì ghi là đã xong.'
        : 'Trao đổi giữa chủ thể và cơ quan. Mở ra đọc rồi trả lời, xong thì ghi là đã xong.',
    }),
    'visit-planned': (words: { readonly producer: string; readonly on: LocalDate; readonly office: string }) => ({
      title: `Đoàn kiểm tra của bạn: ${words.producer}, ngày ${formatVietnamese(words.on)}`,
      text: `${words.office} đã lên lịch hoặc đổi lịch. Mở ra xem nội dung; tải phiếu về máy trước khi đi.`,
    }),
    'visit-notified': (words: { readonly on: LocalDate; readonly number: string; readonly office: string }) => ({
      title: `Thông báo kiểm tra ngày ${formatVietnamese(words.on)}`,
      text: `${words.office}, thông báo số ${words.number}. Mở ra xem đoàn gồm ai, kiểm tra gì, cần chuẩn bị gì.`,
    }),
    'withdrawal-opened': (words: {
      readonly product: string;
      readonly producer: string;
      readonly ground: WithdrawalGround;
    }) => ({
      title: `Vụ việc thu hồi: ${words.product}`,
      text: `${words.producer}. Trường hợp: ${grounds[words.ground]}. Việc nội bộ, chưa công khai.`,
    }),
    'certificate-withdrawn': (words: {
      readonly product: string;
      readonly decision: string;
      readonly day: string;
    }) => ({
      title: `Giấy chứng nhận của ${words.product} đã bị thu hồi`,
      text: `Quyết định ${words.decision} ngày ${words.day}. Từ ngày ấy không dùng hạng sao và nhãn hiệu OCOP cho sản phẩm này.`,
    }),
    'extension-proposed': (words: { readonly product: string; readonly until: string }) => ({
      title: `Đề nghị kéo dài hiệu lực: ${words.product}`,
      text: `Đề nghị kéo dài đến hết ngày ${words.until}. Cán bộ khác với người đề nghị xem xét và xác nhận.`,
    }),
    'extension-decided': (words: { readonly product: string; readonly until: string; readonly confirmed: boolean }) =>
      words.confirmed
        ? {
            title: `Giấy chứng nhận của ${words.product} được kéo dài`,
            text: `Kéo dài đến hết ngày ${words.until} (Điều 12 khoản 3). Chủ thể vẫn phải giữ đúng Bộ tiêu chí.`,
          }
        : {
            title: `Không kéo dài giấy chứng nhận của ${words.product}`,
            text: 'Mở ra để xem lý do.',
          },
    'certificate-ends': (words: {
      readonly product: string;
      readonly day: string;
      readonly left: number;
      readonly moment: 'before' | 'open' | 'closed' | 'ended';
      readonly opens: string;
      readonly closes: string;
    }) => ({
      title:
        words.left < 0
          ? `Giấy chứng nhận của ${words.product} đã hết hạn`
          : words.left === 0
            ? `Giấy chứng nhận của ${words.product} hết hạn hôm nay`
            : `Giấy chứng nhận của ${words.product} còn ${words.left} ngày`,
      text: `Có giá trị đến hết ngày ${words.day}. ${
        {
          before: `Nộp hồ sơ đánh giá lại từ ${words.opens} đến hết ${words.closes}.`,
          open: `Đang nhận hồ sơ đánh giá lại, đến hết ngày ${words.closes}.`,
          closed: `Thời gian nộp đánh giá lại đã hết ngày ${words.closes}. Hãy liên hệ xã ngay.`,
          ended: 'Không dùng sao OCOP trên nhãn cho đến khi được công nhận lại.',
        }[words.moment]
      }`,
    }),
    ...workNotifications,
    ...outputNotifications,
    ...promotionNotifications,
    ...supportNotifications,
    ...findingNotifications,
    ...webhookNotifications,
    'shelf-product-unfit': (words: { readonly item: string; readonly point: string; readonly words: string }) => ({
      title: `${words.item} không còn phù hợp để bày bán là OCOP tại ${words.point}`,
      text: words.words,
    }),
    'done-for-producer': (words: {
      readonly what: 'consent-given' | 'consent-taken' | 'event-answer' | 'event-sales' | 'point-sales' | 'shelf';
      readonly about: string;
      readonly by: string;
      readonly key: string | null;
    }) => ({
      title: {
        'consent-given': 'Có người ghi thay bạn: có đón khách',
        'consent-taken': 'Có người ghi thay bạn: không đón khách',
        'event-answer': `Có người trả lời thay bạn lời mời của ${words.about}`,
        'event-sales': `Có người ghi thay bạn doanh số ở ${words.about}`,
        'point-sales': `Có người báo thay bạn doanh thu của ${words.about}`,
        shelf: `Có người ghi thay bạn kệ hàng của ${words.about}`,
      }[words.what],
      text: `${words.by}${words.key === null ? '' : `, bằng phần mềm dùng khóa truy cập “${words.key}”`}. Mở ra để xem; nếu không đúng, hãy ghi lại hoặc báo cơ quan.`,
    }),
    'event-sale-wrong': (words: {
      readonly event: string;
      readonly product: string;
      readonly day: string;
      readonly words: string;
    }) => ({
      title: `Cơ quan không tính một số bạn ghi ở ${words.event}`,
      text: `${words.product}, ngày ${words.day}: ${words.words.replace(/\.$/, '')}. Mở ra để xem; nếu bạn thấy không đúng, hãy ghi lại số hoặc báo cơ quan.`,
    }),
    'shelf-price-far': (words: {
      readonly item: string;
      readonly point: string;
      readonly price: number;
      readonly usual: number;
      readonly unit: string;
      readonly day: string;
    }) => ({
      title: `${words.point} ghi giá ${words.item} khác xa giá đã biết`,
      text: `Ngày ${words.day}: ${formatWhole(words.price)} ₫ một ${words.unit}; giá đã biết ${formatWhole(words.usual)} ₫. Mở ra để xem, và báo nếu bạn không đồng ý.`,
    }),
    'shelf-price-objected': (words: { readonly item: string; readonly point: string; readonly words: string }) => ({
      title: `Chủ thể không đồng ý với giá ${words.item} tại ${words.point}`,
      text: words.words,
    }),
    'certificate-invitation': (words: { readonly product: string; readonly again: boolean; readonly day: string }) => ({
      title: words.again ? `Mời đánh giá lại ${words.product}` : `Mời đăng ký lại ${words.product}`,
      text: words.again
        ? `Giấy chứng nhận có giá trị đến hết ngày ${words.day}. Mở ra để xem cần gì và nộp khi nào.`
        : `Giấy chứng nhận đã hết hạn ngày ${words.day}. Mở ra để xem cần gì để đăng ký lại.`,
    }),
  },
  mail: {
    greeting: (name: string) => `Kính gửi ${name},`,
    ending: 'Thư này do hệ thống gửi, không cần trả lời. Mở đường dẫn trên và đăng nhập để xem.',
  },
};

export const notificationProblems = {
  'notifications/nothing-unread': () => 'Không còn thông báo nào chưa đọc, nên không có gì để đánh dấu.',
};

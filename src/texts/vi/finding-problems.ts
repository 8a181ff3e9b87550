// Câu từ chối khi ghi và xử lý phát hiện qua kiểm tra.

import { findings } from './findings.ts';

type Details = Readonly<Record<string, unknown>>;
const stateOf = (d: Details): string =>
  findings.states[d['state'] as keyof typeof findings.states] ?? 'trạng thái khác';

export const findingProblems = {
  'findings/about-nobody': () =>
    'Chưa chọn sản phẩm hoặc chủ thể của phát hiện. Hãy chọn một sản phẩm; nếu phát hiện về cả cơ sở thì chọn chủ thể.',
  'findings/day-in-future': () => 'Ngày ghi không thể sau hôm nay. Hãy xem lại ngày trên giấy tờ.',
  'findings/law-of-other-kind': () =>
    'Phát hiện khác phải ghi căn cứ: điều, khoản của văn bản mà cơ sở không thực hiện đúng.',
  'findings/not-in-this-state': (d: Details) =>
    `Phát hiện đang ở trạng thái "${stateOf(d)}" nên không làm được bước này. Hãy tải lại trang để xem bước tiếp theo.`,
};

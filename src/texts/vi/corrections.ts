// Đính chính công nhận: cần quyết định đính chính và người thứ hai khi nâng hạng, kéo dài, hoặc sửa điều phiên Hội đồng đã quyết định.

import { formatVietnamese } from '#kernel/calendar.ts';
import { type CorrectionState, changedFacts, type ToldCorrection } from '#modules/certificates/index.ts';

/** Điều đã ghi trước khi đính chính. */
function before({ before: was, after }: ToldCorrection): string {
  const said = {
    stars: `${was.stars} sao`,
    decisionNumber: `số ${was.decisionNumber ?? 'để trống'}`,
    issuedOn: was.issuedOn === null ? 'không có ngày' : `quyết định ngày ${formatVietnamese(was.issuedOn)}`,
    expiresOn: was.expiresOn === null ? 'không có ngày hết hạn' : `đến hết ngày ${formatVietnamese(was.expiresOn)}`,
    issuer: `cơ quan ${was.issuer ?? 'để trống'}`,
  };
  return changedFacts(was, after)
    .map((fact) => said[fact])
    .join(', ');
}

export const corrections = {
  told: (one: ToldCorrection) =>
    `Đính chính ngày ${formatVietnamese(one.on)}${one.paper === null ? '' : ` theo ${one.paper}`}: trước ghi ${before(one)}.`,
  title: 'Đính chính, ghi tay',
  heading: 'Đính chính, ghi tay chờ người thứ hai',
  summary:
    'Nâng hạng sao, kéo dài thời hạn, sửa điều đã ghi từ phiên Hội đồng, ghi tay một quyết định mới, tạm đình chỉ: cần bản quét văn bản và người thứ hai xác nhận: cán bộ khác hoặc lãnh đạo của tỉnh.',
  open: 'Chờ xác nhận',
  ended: 'Đã xong',
  empty: 'Không có gì chờ xác nhận',
  emptyEnded: 'Chưa có lần nào',
  emptyText: 'Đính chính và ghi tay được đề nghị từ trang sản phẩm, mục công nhận.',
  product: 'Sản phẩm',
  what: 'Sửa gì',
  becomes: (before: string, after: string) => `${before} thành ${after}`,
  paper: 'Quyết định',
  paperOf: (number: string, day: string, body: string) => `${number} ngày ${day}, ${body}`,
  openScan: 'Mở bản quét',
  proposedOn: 'Đề nghị ngày',
  state: 'Tình trạng',
  states: {
    open: 'Chờ xác nhận',
    confirmed: 'Đã xác nhận',
    refused: 'Không đồng ý',
    'taken-back': 'Đã rút',
    alone: 'Sửa lỗi chép',
  } satisfies Record<CorrectionState, string>,
  kinds: {
    correct: 'Đính chính',
    record: 'Ghi công nhận từ văn bản',
    suspend: 'Tạm đình chỉ',
    'lift-suspension': 'Chấm dứt tạm đình chỉ',
  },
  suspendedFrom: 'Từ ngày',
  suspendedUntil: 'Đến hết ngày',
  suspendedFor: 'Thời hạn',
  untilFurther: 'cho đến khi có văn bản mới',
  oneSummary: 'Người đề nghị không tự xác nhận. Xác nhận xong thì sổ công khai mới đổi, và ghi ngày của lần này.',
  outdated: 'Công nhận này đã được sửa sau khi đề nghị: không xác nhận được nữa, hãy rút hoặc từ chối rồi đề nghị lại.',
  reason: 'Bản cũ sai vì',
  termReason: 'Vì sao thời hạn dài hơn 36 tháng',
  proposed: 'Người đề nghị',
  by: (name: string, day: string) => (name === '' ? `ngày ${day}` : `${name}, ngày ${day}`),
  decide: 'Xác nhận hay từ chối',
  decideLead: 'Đối chiếu bản quét của quyết định trước khi xác nhận.',
  decision: 'Ý kiến của bạn',
  confirm: 'Đồng ý: quyết định ghi đúng như vậy',
  refuse: 'Không đồng ý',
  note: 'Ý kiến, lý do',
  noteHint: 'Bắt buộc khi không đồng ý.',
  back: 'Bỏ, quay lại',
  submit: 'Ghi ý kiến',
  waits: {
    own: 'Bạn đã đề nghị nên cán bộ khác hoặc lãnh đạo của tỉnh xác nhận.',
    other: 'Cơ quan tỉnh xác nhận việc này.',
  },
  takeBack: 'Rút đề nghị',
  done: {
    confirmed: 'Đã xác nhận và ghi vào sổ. Giấy chứng nhận in khác sổ thì hãy cấp lại.',
    refused: 'Đã ghi: không đồng ý.',
    'taken-back': 'Đã rút đề nghị.',
  },
  form: {
    legend: 'Quyết định đính chính',
    hint: 'Chỉ cần khi nâng hạng sao, kéo dài thời hạn, hoặc sửa điều ghi từ phiên Hội đồng. Khi ấy cán bộ khác hoặc lãnh đạo của tỉnh xác nhận thì mới sửa.',
    number: 'Số quyết định đính chính',
    date: 'Ngày ký',
    body: 'Cơ quan ký',
    file: 'Bản quét quyết định đính chính',
    fileHint: 'Ảnh chụp rõ hoặc PDF, tối đa 20 MB.',
    proposed: 'Đã gửi đề nghị đính chính. Cán bộ khác hoặc lãnh đạo của tỉnh xác nhận thì sổ mới đổi.',
    recordFile: 'Bản quét quyết định',
    recordHint:
      'Cần với quyết định từ ngày 21/07/2026: khi ấy cán bộ khác hoặc lãnh đạo của tỉnh xác nhận thì mới vào sổ. Ảnh chụp rõ hoặc PDF, tối đa 20 MB.',
    recordProposed:
      'Đã gửi. Quyết định từ ngày 21/07/2026 mà ghi tay thì cán bộ khác hoặc lãnh đạo của tỉnh xác nhận rồi mới vào sổ.',
  },
};

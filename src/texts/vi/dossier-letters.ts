// Số của văn bản quanh một hồ sơ: tờ trình, công văn hoàn thiện, công văn bổ sung.

import type { LetterKind } from '#modules/dossiers/rules/letter.ts';

type Details = Readonly<Record<string, unknown>>;

const kinds: Readonly<Record<LetterKind, (ordinal: number) => string>> = {
  report: () => 'Báo cáo của xã, Mẫu số 03',
  request: () => 'Tờ trình đề nghị tỉnh đánh giá',
  completion: (ordinal) => `Công văn hoàn thiện hồ sơ, lần ${ordinal}`,
  supplement: (ordinal) => `Công văn bổ sung của tỉnh, lần ${ordinal}`,
};

export const dossierLetters = {
  kinds,
  list: {
    heading: 'Số của văn bản',
    summary:
      'Văn thư ghi số và ngày của văn bản do cơ quan mình ban hành. Chưa ghi thì bản in để dòng chấm; ghi rồi thì in kèm số.',
    open: 'Văn bản quanh hồ sơ chưa có số',
    openEmpty: 'Mọi văn bản quanh hồ sơ đều đã có số.',
    numbered: 'Số đã ghi gần đây',
    numberedEmpty: 'Chưa ghi số nào.',
    letter: 'Văn bản',
    product: 'Sản phẩm',
    madeOn: 'Lập ngày',
    number: 'Số',
    issuedOn: 'Ngày',
    write: 'Ghi số',
    correct: 'Đính chính',
  },
  form: {
    heading: 'Ghi số và ngày của văn bản',
    correcting: 'Đính chính số, ngày của văn bản',
    madeOn: 'Lập ngày',
    producer: 'Chủ thể',
    print: 'Bản in',
    number: 'Số, ký hiệu',
    numberHint: 'Ghi đúng như trên văn bản đã đóng dấu. Mỗi số chỉ dùng một lần trong năm của cơ quan.',
    examples: {
      report: '45/BC-UBND',
      request: '12/TTr-UBND',
      completion: '45/UBND-KT',
      supplement: '30/SNNMT-OCOP',
    } as Readonly<Record<LetterKind, string>>,
    issuedOn: 'Ngày ban hành',
    reportDayStands: 'Ngày báo cáo đã định đợt và thời hạn của tỉnh, không đính chính ở đây.',
    reason: 'Lý do đính chính',
    reasonHint: 'Số cũ được giữ trong lịch sử cùng lý do này.',
    submit: 'Ghi số',
    submitCorrection: 'Ghi đính chính',
    back: 'Về danh sách văn bản',
    current: (number: string, day: string) => `Đã ghi: số ${number}, ngày ${day}.`,
    earlier: 'Số đã đính chính',
    earlierLine: (number: string, day: string) => `Số ${number}, ngày ${day}`,
    done: (number: string) => `Đã ghi số ${number}.`,
  },
  papers: {
    numbered: (number: string, day: string) => `Số ${number}, ngày ${day}`,
    open: 'Chưa có số',
  },
};

export const dossierLetterProblems = {
  'dossiers/report-day-stands': () =>
    'Ngày của báo cáo đã định đợt và thời hạn của tỉnh nên giữ nguyên. Ở đây chỉ đính chính số, ký hiệu.',
  'dossiers/signer-is-producer': () =>
    'Người ký trùng tên với người đại diện của chủ thể. Mẫu số 03 do lãnh đạo UBND xã ký, không phải chủ thể; hãy ghi người đã ký báo cáo.',
  'dossiers/letter-in-future': () => 'Ngày ban hành không thể sau hôm nay. Hãy ghi ngày trên văn bản.',
  'dossiers/letter-before-receipt': () =>
    'Ngày ban hành không thể trước ngày nhận hồ sơ. Hãy xem lại ngày trên văn bản.',
  'dossiers/correction-without-reason': () =>
    'Văn bản đã có số. Hãy ghi lý do đính chính; số cũ và lý do được giữ lại.',
  'dossiers/number-unchanged': () => 'Số và ngày giống như đã ghi, không có gì để đính chính.',
  'dossiers/number-typed-meanwhile': (d: Details) =>
    d['number'] === ''
      ? 'Số của văn bản vừa được người khác thay đổi. Hãy tải lại trang để xem.'
      : `Người khác vừa ghi số ${String(d['number'])} cho văn bản này. Chưa có gì bị ghi đè. Hãy tải lại trang; nếu số đó sai thì đính chính.`,
};

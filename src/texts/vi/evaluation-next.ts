// Vì sao được điểm, và cần làm gì để lên sao: lời nói với cơ sở làm ra sản phẩm.

const named = (criterion: string, title: string): string => `tiêu chí ${criterion} (${title})`;
const wins = (points: string | null): string => (points === null ? '' : ` Thêm ${points} điểm.`);

export const evaluationNext = {
  heading: (level: number): string => `Để lên ${level} sao, cơ sở cần:`,
  headingWithGates: (level: number): string => `Để được đánh giá tiếp và lên ${level} sao, cơ sở cần:`,
  headingToFinish: (level: number): string => `Đường lên ${level} sao: trước hết hãy chấm nốt phiếu`,
  finish: (count: number): string =>
    `Còn ${count} tiêu chí chưa chấm, nên chưa biết hết việc cần làm. Hãy chấm nốt các tiêu chí`,
  fromAnswered: 'Từ những tiêu chí đã chấm, đã thấy các việc sau:',
  nothingFromAnswered: 'Những tiêu chí đã chấm chưa cho thấy việc gì phải làm thêm.',
  top: 'Phiếu này đã đủ mức 5 sao, là hạng cao nhất.',
  gates: 'Trước hết, khắc phục điều làm dừng đánh giá',
  minima: 'Đạt các mức tối thiểu in trên phiếu',
  points: 'Tìm thêm điểm, việc ít và dễ chứng minh trước',

  disqualify: (text: string, citation: string): string =>
    `Khắc phục điều khiến hồ sơ bị loại: “${text}” (${citation}).`,
  ineligible: (text: string, citation: string): string =>
    `Xem lại sản phẩm: “${text}” (${citation}). Còn thuộc diện này thì không được đánh giá.`,
  stop: (text: string, citation: string): string => `Xử lý điều làm dừng đánh giá: “${text}” (${citation}).`,
  stopIfZero: (text: string, citation: string): string =>
    `Xóa hết điểm 0 trong nhóm này: “${text}” (${citation}). Các việc cụ thể ở ngay sau đây.`,
  gatesAlone: (level: number): string => `Khắc phục xong các điều trên, phiếu này đạt mức ${level} sao.`,

  fulfil: (criterion: string, title: string, text: string, citation: string, points: string | null): string =>
    `Bảo đảm điều kiện của ${named(criterion, title)}: “${text}” (${citation}).${wins(points)}`,
  /** Mức do giấy tờ quyết định. */
  prove: (criterion: string, title: string, from: string, to: string, points: string | null): string =>
    `Chứng minh ở ${named(criterion, title)} mức “${to}”, nay là “${from}”.${wins(points)}`,
  /** Mức do người chấm nhìn, nếm, nhận xét. */
  improve: (criterion: string, title: string, from: string, to: string, points: string | null): string =>
    `Cải thiện ${named(criterion, title)} lên mức “${to}”, nay là “${from}”.${wins(points)}`,
  reach: (criterion: string, title: string, to: string, points: string | null): string =>
    `Đạt ở ${named(criterion, title)} mức “${to}”; nay chưa chấm.${wins(points)}`,
  alsoCondition: (text: string, citation: string): string => `Phải bảo đảm cả điều kiện: “${text}” (${citation}).`,
  mark: (stars: number): string => `Mức tối thiểu của ${stars} sao.`,
  evidence: (titles: string): string => `Giấy tờ chứng minh: ${titles}.`,

  missing: (points: string, begins: number, level: number): string =>
    `Điểm trung bình còn thiếu ${points} điểm để đủ ${begins} điểm của ${level} sao.`,
  missingAfterMinima: (points: string, begins: number, level: number): string =>
    `Đạt xong các việc trên, điểm trung bình còn thiếu ${points} điểm để đủ ${begins} điểm của ${level} sao.`,
  enoughAfterMinima: (begins: number, level: number): string =>
    `Đạt xong các việc trên là đủ ${begins} điểm của ${level} sao, không cần tìm thêm điểm.`,
  forAllSheets: (count: number): string =>
    `Tính cho điểm trung bình của ${count} phiếu: mỗi việc được coi là mọi thành viên cùng chọn ít nhất mức đã nêu.`,
  unscored: (count: number, codes: string): string =>
    `Còn ${count} tiêu chí chưa chấm (${codes}), đang tính 0 điểm. Hãy chấm nốt rồi xem lại danh sách này.`,

  noWay: (level: number): string => `Với phiếu này chưa có đường lên ${level} sao, vì:`,
  caseNotChosen: (criterion: string, title: string): string =>
    `Chưa chọn trường hợp ở ${named(criterion, title)}. Hãy chọn một trường hợp trước.`,
  notApplying: (criterion: string, title: string, text: string, citation: string): string =>
    `Hồ sơ đã trả lời là không áp dụng ${named(criterion, title)}: “${text}” (${citation}).`,
  outOfReach: (most: string, needs: number): string =>
    `Làm hết mọi việc có thể thì điểm trung bình cao nhất là ${most}, dưới ${needs} điểm.`,

  why: 'Vì sao được điểm này',
  chosen: (text: string, points: number, most: number): string => `Chọn mức “${text}”: ${points} trên ${most} điểm.`,
  chosenBy: (by: string): string => `Người chấm: ${by}.`,
  version: (set: string, instrument: string, annex: string): string => `Theo bộ ${set}, ${instrument}, ${annex}.`,
  note: (text: string): string => `Ghi chú: ${text}`,
  lostUnscored: (points: number): string => `Chưa chấm nên tính 0 điểm; nhiều nhất được ${points} điểm.`,
  lostRequire: (points: number, text: string, citation: string): string =>
    `Không được tính ${points} điểm vì chưa đạt điều kiện: “${text}” (${citation}).`,
  lostNotApplying: (points: number, text: string, citation: string): string =>
    `Không được tính ${points} điểm vì tiêu chí này không áp dụng: “${text}” (${citation}).`,
};

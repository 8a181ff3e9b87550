// Đổi ngày, địa điểm của sự kiện đã mời; bỏ chủ thể ghi nhầm: mọi câu.

export const promotionMoves = {
  moves: {
    reason: 'Vì sao đổi ngày, địa điểm',
    reasonHint:
      'Chỉ cần khi đã mời chủ thể, hoặc dời về ngày đã qua. Người được mời nhận thông báo kèm lý do; ai đã trả lời cho ngày khác được hỏi lại.',
    period: 'Sự kiện chuyển sang tháng trước',
    periodOption: 'Đúng, số liệu kỳ báo cáo đó đổi theo',
    heading: 'Đã đổi ngày, địa điểm',
    was: (days: string, place: string, on: string, why: string): string =>
      `Trước ngày ${on}: ${days}, tại ${place}. Lý do đổi: ${why}`,
    by: (name: string): string => `Người đổi: ${name}`,
    answered: (answer: string, days: string): string => `Đã trả lời “${answer}” cho ${days}, không tính cho ngày mới`,
    standsFor: 'Câu trả lời là cho ngày trước khi đổi',
    askedTitle: 'Ngày hoặc địa điểm đã đổi, hãy trả lời lại',
    movedTitle: 'Ngày hoặc địa điểm đã đổi',
  },
  drop: {
    act: 'Bỏ khỏi danh sách',
    question: (producer: string): string => `Bỏ ${producer} khỏi sự kiện?`,
    text: 'Dùng khi mời hoặc ghi nhầm. Chủ thể không còn trong danh sách, không tính là đã được mời ở lần đề xuất sau, và nhận thông báo kèm lý do. Đã có doanh số, hợp đồng hoặc chi phí thì không bỏ được.',
    reason: 'Vì sao bỏ',
    confirm: 'Bỏ khỏi danh sách',
    done: (producer: string): string => `Đã bỏ ${producer} khỏi danh sách.`,
    heading: 'Đã bỏ khỏi danh sách',
    line: (producer: string, why: string, name: string, on: string): string => `${producer}: ${why} (${name}, ${on})`,
  },
};

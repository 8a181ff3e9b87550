// Hồ sơ đánh giá: những chỗ nên xem lại trước khi nộp.

export const dossierGaps = {
  'evidence-ends-before-council': (label: string, what: string, on: string, council: string) =>
    `${what} (${label}) hết hạn ngày ${on}, trước ngày họp muộn nhất của Hội đồng (${council}). Nên có giấy mới trước đó`,
  'type-contradicts': (label: string, what: string) =>
    `${label}: chọn loại hình khác với sổ (sổ ghi: ${what}). Sửa câu trả lời, hoặc báo xã nếu sổ ghi sai`,
  'declaration-not-ticked': (_label: string, what: string) =>
    `Tiêu chí ${what} tự chấm là có công bố chất lượng, nhưng Mẫu số 02, Phần I chưa đánh dấu đã công bố chất lượng`,
  'right-without-paper': (_label: string, what: string) =>
    `Mẫu số 02, Phần I đánh dấu “${what}”, nhưng ví chưa có giấy về sở hữu trí tuệ còn hạn`,
};

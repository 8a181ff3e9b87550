// Tên các việc về thị trường: điểm bán, xúc tiến, ấn phẩm.

export const marketUseCases = {
  'points-of-sale/list-public-points': 'Xem điểm bán (công khai)',
  'points-of-sale/view-public-point': 'Xem một điểm bán (công khai)',
  'points-of-sale/list-points': 'Xem danh sách điểm bán',
  'points-of-sale/view-point': 'Xem một điểm bán',
  'points-of-sale/open-point': 'Ghi điểm bán mới',
  'points-of-sale/import-points': 'Nhập danh sách điểm bán',
  'points-of-sale/change-point': 'Sửa thông tin điểm bán',
  'points-of-sale/turn-point': 'Tạm dừng, đóng, mở lại điểm bán',
  'points-of-sale/keep-photos': 'Giữ ảnh điểm bán',
  'points-of-sale/keep-shelf': 'Ghi sản phẩm trên kệ',
  'points-of-sale/report-sales': 'Báo doanh thu điểm bán',
  'points-of-sale/plan-visit': 'Hẹn lượt đến điểm bán',
  'points-of-sale/log-visit': 'Ghi nhanh lượt đến điểm bán',
  'points-of-sale/send-notice': 'Báo sản phẩm không còn phù hợp trên kệ',
  'points-of-sale/start-case': 'Mở vụ việc từ kệ hàng',
  'selling-papers/view-sheet': 'Tải tờ giới thiệu một sản phẩm (công khai)',
  'selling-papers/list-products': 'Chọn sản phẩm cho ấn phẩm',
  'selling-papers/make-paper': 'Làm tờ giới thiệu, bảng giá, nhãn kệ',
};

// Số liệu công khai theo địa bàn, ở bất cứ ngày nào.

const whole = (n: number): string => String(n).replace(/\B(?=(\d{3})+$)/g, '.');

export const catalogueFigures = {
  title: 'Số liệu theo địa bàn',
  heading: 'Bao nhiêu sản phẩm đang mang sao?',
  summary:
    'Đếm theo xã, phường hiện nay hoặc theo huyện cũ, ở bất cứ ngày nào từ năm 2019. Chỉ tính công nhận còn hiệu lực trong ngày ấy.',
  by: 'Xem theo',
  day: 'Ngày',
  province: 'Tỉnh, thành phố',
  anyProvince: 'Mọi tỉnh trong sổ',
  show: 'Xem số liệu',
  units: {
    commune: 'Xã, phường hiện nay',
    'old-district': 'Huyện, thành phố cũ',
    'old-commune': 'Xã, phường cũ',
    province: 'Tỉnh hiện nay',
    'old-province': 'Tỉnh cũ',
  },
  names: { day: 'ngày', by: 'xem theo', province: 'tỉnh' },
  caption: (by: string, day: string) => `${by}, ngày ${day}`,
  stars: (n: number) => `${n} sao`,
  all: 'Tất cả',
  total: 'Cộng',
  undecided: 'Không xác định',
  undecidedWhy:
    'Không xác định: sổ chỉ ghi xã hiện nay, mà xã ấy gộp từ nhiều đơn vị cũ; hoặc chưa ghi nơi sản xuất. Phần mềm không đoán.',
  none: (n: number) => `${whole(n)} đơn vị khác không có sản phẩm nào đang mang sao.`,
  emptyTitle: (day: string) => `Ngày ${day} chưa có sản phẩm nào mang sao còn hiệu lực trong sổ.`,
  emptyText: 'Sao được báo mà chưa có số, ngày quyết định không được tính.',
  ignored: (name: string, why: string) => `Chưa hiểu ô ${name} nên đã bỏ qua. ${why}`,
};

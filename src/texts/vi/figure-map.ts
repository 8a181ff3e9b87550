// Bản đồ số liệu của cơ quan: một chỉ tiêu theo xã, phường.

export const figureMap = {
  title: 'Bản đồ số liệu',
  heading: 'Chỉ tiêu này ở từng xã, phường ra sao?',
  summary: (indicator: string, period: string | null, day: string) =>
    period === null
      ? `${indicator}. Số liệu tính đến hết ngày ${day}.`
      : `${indicator}. Kỳ: ${period}. Số liệu tính đến hết ngày ${day}.`,
  version: 'Bản',
  forOffices: 'Bản dùng nội bộ',
  forPublic: 'Bản đưa ra công khai',
  forPublicTitle: 'Bản đưa ra công khai',
  forPublicText:
    'Số nhỏ hơn 3 về chủ thể, hồ sơ, nhiệm vụ và mọi tỷ lệ, số tiền theo xã không hiện ra, cùng những số mà lấy tổng trừ đi sẽ lộ chúng, vì ở một xã ít chủ thể có thể đoán được là ai. Số sản phẩm vẫn hiện: sản phẩm đã công khai trong sổ. Số đếm từ thông tin riêng của một người, như giới tính, thì dưới 5 đã không nêu trong bản đăng.',
  fewerThan: (unit: string): string => (unit === '%' || unit.endsWith('đồng') ? 'không công khai' : 'dưới 3'),
  withheld: 'không công khai',
  ofProvince: (name: string) => name.charAt(0).toLowerCase() + name.slice(1),
  notParted: 'không tách theo xã',
  notYours: 'ngoài phạm vi được xem',
  value: (unit: string) => `Số liệu (${unit})`,
  layer: 'Lớp điểm trên bản đồ',
  noLayer: 'Không có lớp điểm',
  layers: { points: 'Điểm bán', producers: 'Chủ thể có sản phẩm còn hiệu lực' },
  producersOf: (unit: string, count: number) => `${unit}: ${count} chủ thể`,
  pointsLead: 'Điểm bán đang mở và tạm dừng hôm nay, dù số liệu chốt ngày nào. Điểm chưa ghi tọa độ chỉ có trong bảng.',
  producersLead: 'Chủ thể không ghi tọa độ: số đứng dưới tên xã, phường, tính đến ngày chốt số liệu.',
  noPoints: 'Chưa có điểm bán nào đang mở hoặc tạm dừng.',
  wholeProvince: 'cả tỉnh',
  state: 'Tình trạng',
  onMap: 'Trên bản đồ',
  isOnMap: 'có',
  notOnMap: 'chưa ghi tọa độ',
  tableTitle: 'Theo xã, phường',
  tableLead: 'Bảng nói đúng như bản đồ. Mỗi số mở ra các bản ghi đã đếm.',
  whole: (unit: string, words: string) => `${unit}: ${words}.`,
  undecided: (value: string, unit: string) => `Trong đó chưa rõ xã: ${value} ${unit}.`,
};

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
    'Số nhỏ hơn 3 về chủ thể, hồ sơ, nhiệm vụ và mọi tỷ lệ, số tiền theo xã không hiện ra, vì ở một xã ít chủ thể có thể đoán được là ai. Số sản phẩm vẫn hiện: sản phẩm đã công khai trong sổ.',
  fewerThan: (unit: string): string => (unit === '%' || unit.endsWith('đồng') ? 'không công khai' : 'dưới 3'),
  ofProvince: (name: string) => name.charAt(0).toLowerCase() + name.slice(1),
  notParted: 'không tách theo xã',
  notYours: 'ngoài phạm vi được xem',
  value: (unit: string) => `Số liệu (${unit})`,
  tableTitle: 'Theo xã, phường',
  tableLead: 'Bảng nói đúng như bản đồ. Mỗi số mở ra các bản ghi đã đếm.',
  whole: (unit: string, words: string) => `${unit}: ${words}.`,
  undecided: (value: string, unit: string) => `Trong đó chưa rõ xã: ${value} ${unit}.`,
};

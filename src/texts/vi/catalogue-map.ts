// Bản đồ công khai: sản phẩm mang sao đến từ đâu.

const whole = (n: number): string => String(n).replace(/\B(?=(\d{3})+$)/g, '.');

/** Giữa câu: tỉnh Lai Châu, thành phố Huế. */
const within = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

export const catalogueMap = {
  title: 'Bản đồ sản phẩm',
  titleOf: (province: string) => `Bản đồ sản phẩm ${within(province)}`,
  heading: 'Sản phẩm OCOP đến từ đâu?',
  headingOf: (province: string) => `Sản phẩm OCOP của ${within(province)} đến từ xã, phường nào?`,
  summary: 'Số sản phẩm OCOP đang mang sao theo tỉnh, theo xã, phường, trên bản đồ và trong bảng.',
  counted: (n: number, day: string) => `${whole(n)} sản phẩm có công nhận từ 3 sao còn hiệu lực ngày ${day}.`,
  country: 'cả nước',
  mapTitle: (place: string, day: string) => `Sản phẩm đang mang sao, ${place}, ngày ${day}`,
  legend: 'Số sản phẩm đang mang sao',
  words: (name: string, n: number) => `${name}: ${whole(n)} sản phẩm`,
  byProvince: 'Theo tỉnh, thành phố',
  byCommune: 'Theo xã, phường',
  tableTitle: 'Số sản phẩm đang mang sao',
  tableLead: 'Số thứ tự trong bảng là số ghi trên bản đồ. Mỗi tên mở ra danh sách của nơi ấy.',
  ordinal: 'Số',
  provinceUnit: 'Tỉnh, thành phố',
  communeUnit: 'Xã, phường',
  all: 'Tất cả',
  total: 'Cộng',
  none: 'Chưa có sản phẩm đang mang sao',
  undecided: 'Chưa rõ nơi',
  undecidedWhy: 'Chưa rõ nơi: sổ chưa ghi xã, phường nơi sản xuất. Phần mềm không đoán.',
  noBoundariesTitle: 'Chưa có ranh giới xã',
  noBoundaries:
    'Phần mềm chưa có ranh giới xã, phường của tỉnh này, nên mỗi xã, phường là một ô bằng nhau, xếp theo tên. Vị trí của ô không phải vị trí trên đất.',
  register: 'Xem sản phẩm của tỉnh trong sổ',
  csv: 'Tải bảng CSV',
};

export const catalogueNationalList = {
  title: 'Danh sách theo mẫu công bố',
  lead: 'Sản phẩm còn mang hạng sao hôm nay, một dòng một sản phẩm, để gửi hoặc đối chiếu với cơ quan khác.',
  unverified:
    'Cột theo danh sách các cơ quan thường công bố; chưa đối chiếu với mẫu của hệ thống OCOP quốc gia, vì chưa đọc được mẫu ấy.',
  province: 'Tỉnh, thành phố',
  country: 'Cả nước',
};

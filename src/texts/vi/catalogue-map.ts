// Bản đồ công khai: sản phẩm mang sao đến từ đâu.

const whole = (n: number): string => String(n).replace(/\B(?=(\d{3})+$)/g, '.');

/** Giữa câu: tỉnh Lai Châu, thành phố Huế. */
const within = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

export const catalogueMap = {
  title: 'Bản đồ sản phẩm',
  titleOf: (province: string) => `Bản đồ sản phẩm ${within(province)}`,
  shows: 'Bản đồ nói về',
  tabs: { products: 'Sản phẩm', producers: 'Chủ thể', points: 'Điểm bán' },
  heading: {
    products: 'Sản phẩm OCOP đến từ đâu?',
    producers: 'Chủ thể OCOP ở đâu?',
    points: 'Mua sản phẩm OCOP ở đâu?',
  },
  headingOf: {
    products: (province: string) => `Sản phẩm OCOP của ${within(province)} đến từ xã, phường nào?`,
    producers: (province: string) => `Chủ thể OCOP của ${within(province)} ở xã, phường nào?`,
    points: (province: string) => `Điểm bán sản phẩm OCOP của ${within(province)}`,
  },
  summary: 'Sản phẩm đang mang sao, chủ thể và điểm bán theo tỉnh, theo xã, phường, trên bản đồ và trong bảng.',
  counted: {
    products: (n: number, day: string) => `${whole(n)} sản phẩm có công nhận từ 3 sao còn hiệu lực ngày ${day}.`,
    producers: (n: number, day: string) => `${whole(n)} chủ thể đang hoạt động có trong sổ ngày ${day}.`,
    points: (n: number, day: string) => `${whole(n)} điểm giới thiệu và bán sản phẩm đang mở ngày ${day}.`,
  },
  country: 'cả nước',
  mapTitle: {
    products: (place: string, day: string) => `Sản phẩm đang mang sao, ${place}, ngày ${day}`,
    producers: (place: string, day: string) => `Chủ thể đang hoạt động, ${place}, ngày ${day}`,
    points: (place: string, day: string) => `Điểm bán đang mở, ${place}, ngày ${day}`,
  },
  legend: { products: 'Số sản phẩm đang mang sao', producers: 'Số chủ thể', points: 'Số điểm bán đang mở' },
  words: {
    products: (name: string, n: number) => `${name}: ${whole(n)} sản phẩm`,
    producers: (name: string, n: number) => `${name}: ${whole(n)} chủ thể`,
    points: (name: string, n: number) => `${name}: ${whole(n)} điểm bán`,
  },
  pointGroup: (names: readonly string[]) =>
    `${names.length} điểm bán: ${names.slice(0, 3).join(', ')}${names.length > 3 ? '…' : ''}`,
  byProvince: 'Theo tỉnh, thành phố',
  byCommune: 'Theo xã, phường',
  tableLead: 'Số thứ tự trong bảng là số ghi trên bản đồ. Mỗi tên mở ra danh sách của nơi ấy.',
  ordinal: 'Số',
  provinceUnit: 'Tỉnh, thành phố',
  communeUnit: 'Xã, phường',
  all: 'Tất cả',
  total: 'Cộng',
  none: {
    products: 'Chưa có sản phẩm đang mang sao',
    producers: 'Chưa có chủ thể',
    points: 'Chưa có điểm bán đang mở',
  },
  undecided: { products: 'Chưa rõ nơi', producers: 'Chưa rõ nơi', points: 'Bán trên mạng hoặc chưa rõ nơi' },
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

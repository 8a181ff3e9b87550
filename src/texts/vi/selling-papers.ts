// Ấn phẩm bán hàng: chọn sản phẩm, xem trước, và lời in trên tờ giới thiệu, tờ gấp, bảng giá, nhãn kệ.

import { formatVnd } from '#kernel/money.ts';

type Details = Readonly<Record<string, unknown>>;
const reasons = {
  withdrawn: 'đã bị thu hồi công nhận',
  suspended: 'đang tạm dừng',
  lapsed: 'công nhận đã hết hạn',
  'unclear-term': 'chưa rõ thời hạn công nhận',
  'never-recognised': 'chưa có quyết định công nhận trong danh mục',
  'below-three': 'chưa đạt 3 sao',
  'not-made': 'không còn sản xuất',
  'not-looked-at': 'chủ thể tự khai, cơ quan chưa xem',
  'not-on-shelf': 'không có trên kệ của điểm đã chọn',
};

/** A unit inside a sentence: `Hộp 100 g` was written at the beginning of a line. */
const insideSentence = (unit: string): string =>
  /^\p{Lu}\p{Ll}/u.test(unit) ? unit.slice(0, 1).toLowerCase() + unit.slice(1) : unit;

export const sellingPapers = {
  kinds: {
    sheet: 'Tờ giới thiệu một sản phẩm',
    brochure: 'Tờ giới thiệu nhiều sản phẩm',
    'price-list': 'Bảng giá',
    'shelf-label': 'Nhãn kệ',
  },
  kindHints: {
    sheet: 'Một trang A4: ảnh, sao, câu chuyện, nơi bán, mã QR. Chọn đúng một sản phẩm.',
    brochure: 'Xếp theo xã, mỗi sản phẩm một khung có ảnh, sao, giá và mã QR.',
    'price-list': 'Mỗi sản phẩm một dòng; giá ghi rõ thấy ở đâu, ngày nào.',
    'shelf-label': 'Nhiều nhãn trên trang A4 để cắt, có sao, giá và mã QR. Chỉ có bản PDF.',
  },
  sizes: (
    _size: string,
    { width, height, columns, rows }: Readonly<Record<'width' | 'height' | 'columns' | 'rows', number>>,
  ) => `${width} × ${height} mm, ${columns * rows} nhãn mỗi trang`,
  reasons,
  leftOut: (n: number) => `${n} sản phẩm không in được hôm nay`,
  list: {
    heading: 'Ấn phẩm bán hàng',
    summary: 'Làm tờ giới thiệu, bảng giá, nhãn kệ từ danh mục. Chỉ in sản phẩm còn hiệu lực trong ngày.',
    ownSummary: 'Làm tờ giới thiệu, bảng giá, nhãn kệ cho sản phẩm của mình. Chỉ in sản phẩm còn hiệu lực trong ngày.',
    search: 'Tìm sản phẩm, chủ thể',
    commune: 'Xã, phường',
    anyCommune: 'Mọi xã, phường',
    set: 'Bộ sản phẩm',
    anySet: 'Mọi bộ',
    stars: 'Hạng sao',
    anyStars: 'Mọi hạng',
    chip: (text: string) => `Tìm: ${text}`,
    count: (n: number) => `${n} sản phẩm in được`,
    which: 'Làm ấn phẩm nào',
    kind: 'Loại ấn phẩm',
    size: 'Cỡ nhãn kệ',
    sizeHint: 'Chỉ dùng khi làm nhãn kệ.',
    copies: 'Số nhãn mỗi sản phẩm',
    next: 'Xem trước khi in',
    products: 'Sản phẩm',
    productsLead:
      'Đánh dấu sản phẩm cần in. Không đánh dấu thì lấy cả danh sách lọc theo xã, bộ, hạng; nếu đã gõ tên để tìm thì phải đánh dấu.',
    columns: { product: 'Sản phẩm', producer: 'Chủ thể', commune: 'Xã, phường', stars: 'Sao' },
    tooMany: (total: number, most: number) =>
      `Có ${total} sản phẩm, mỗi ấn phẩm tối đa ${most}. Dưới đây là ${most} sản phẩm đầu; hãy lọc theo xã hoặc bộ để thấy các sản phẩm khác.`,
    emptyTitle: 'Chưa có sản phẩm nào in được',
    emptyText: 'Ấn phẩm chỉ có sản phẩm còn hiệu lực trong ngày. Khi có sản phẩm được công nhận, nó hiện ở đây.',
    nothingText: 'Không có sản phẩm còn hiệu lực nào khớp bộ lọc này.',
  },
  preview: {
    lead: 'Tải tệp PDF để in, hoặc tệp Word để sửa thêm lời.',
    labels: (n: number, size: string) =>
      `${n} nhãn, cỡ ${size}. Khi in, chọn khổ A4 và tỷ lệ 100 % (không “vừa trang”) để nhãn đúng kích thước; cắt theo vạch ở lề.`,
    file: (lang: 'vi' | 'en', format: 'pdf' | 'docx') =>
      `${lang === 'vi' ? 'Tiếng Việt' : 'Tiếng Anh'}, ${format === 'pdf' ? 'PDF' : 'Word'}`,
    onPaper: (n: number) => `${n} sản phẩm trên ấn phẩm`,
    onPaperLead:
      'Lời lấy từ danh mục. Danh mục không có lời tiếng Anh: bản tiếng Anh giữ nguyên tên và câu chuyện tiếng Việt, không dịch máy.',
    more: (n: number) => `Xem ${n} sản phẩm nữa trên ấn phẩm`,
    columns: { product: 'Sản phẩm', stars: 'Sao', until: 'Hiệu lực đến', price: 'Giá', missing: 'Còn thiếu' },
    missing: {
      nothing: 'đủ',
      photo: 'ảnh',
      price: 'giá',
      story: 'câu chuyện',
      certificate: 'giấy chứng nhận trên phần mềm',
      where: 'nơi bán',
    },
    forPoint: 'Nhãn cho kệ của điểm bán',
    forPointHint:
      'Chọn điểm thì nhãn mang giá đang ghi ở chính điểm đó. Không chọn thì nhãn chỉ có khoảng giá, hoặc không có giá.',
    ofShelf: (point: string) => `Cho kệ của ${point}: sản phẩm còn hiệu lực đang có trên kệ này, theo giá ghi ở đó.`,
    noPoint: 'Không chọn điểm',
    choosePoint: 'Lấy giá của điểm này',
    noLabelPrice: 'nhãn không in giá',
    emptyTitle: 'Không có gì để in',
    emptyText: 'Không sản phẩm nào đã chọn còn hiệu lực hôm nay.',
    back: 'Chọn lại sản phẩm',
  },
  publicSheet: 'Tải tờ giới thiệu (PDF)',
  paper: {
    kicker: 'SẢN PHẨM OCOP',
    sheetTitle: (name: string) => `Tờ giới thiệu ${name}`,
    brochureTitle: 'Sản phẩm OCOP',
    priceListTitle: 'Bảng giá sản phẩm OCOP',
    labelTitle: 'Nhãn kệ sản phẩm OCOP',
    count: (n: number) => `${n} sản phẩm`,
    stars: (n: number) => `OCOP ${n} sao`,
    starsShort: (n: number) => `${n} sao`,
    producer: 'Chủ thể',
    place: 'Nơi sản xuất',
    recognised: 'Công nhận',
    certificate: (number: string, day: string | null) =>
      `Giấy chứng nhận số ${number}${day === null ? '' : ` ngày ${day}`}`,
    decision: (number: string, day: string | null) => `Quyết định số ${number}${day === null ? '' : ` ngày ${day}`}`,
    until: (day: string) => `hiệu lực đến hết ${day}`,
    packs: 'Quy cách',
    price: 'Giá',
    perUnit: (vnd: number, unit: string) => `${formatVnd(vnd)} một ${insideSentence(unit)}`,
    priceSources: {
      points: (day: string, _where: string, points: number, from: string) =>
        `thấy tại ${points} điểm bán, ${from === day ? `ngày ${day}` : `từ ngày ${from} đến ngày ${day}`}`,
      shelf: (day: string, where: string, _points: number, _from: string) => `thấy tại ${where} ngày ${day}`,
      'own-shelf': (day: string, where: string, _points: number, _from: string) =>
        `giá trên kệ của ${where} ngày ${day}`,
      maker: (day: string, _where: string, _points: number, _from: string) =>
        `theo hồ sơ sản phẩm, sửa lần cuối ngày ${day}`,
      report: (day: string, _where: string, _points: number, _from: string) => `chủ thể báo cho kỳ đến ${day}`,
    },
    rangePerUnit: (low: number, high: number, unit: string) =>
      `${formatVnd(low)} đến ${formatVnd(high)} một ${insideSentence(unit)}`,
    old: (months: number) => `giá cũ, đã ${months} tháng`,
    day: (day: string) => day,
    pack: (name: string) => name,
    unitName: (name: string) => name,
    noPrice: 'chưa ghi giá',
    unpriced: (n: number) => `${n} sản phẩm chưa ghi giá`,
    priceNote:
      'Giá là giá đã thấy hoặc chủ thể đã báo vào ngày ghi bên cạnh, có thể khác tại quầy. Khoảng giá gồm giá cán bộ đã thấy hoặc chủ thể tự bán, và giá điểm bán tự ghi nếu không chênh từ 1,5 lần; không gồm giá chênh quá xa, giá ghi quá 6 tháng, giá chủ thể đang không đồng ý.',
    columns: ['STT', 'Sản phẩm, chủ thể, quy cách', 'Sao', 'Giá'],
    story: 'Câu chuyện sản phẩm',
    readOn: 'Quét mã QR để đọc tiếp.',
    whereToBuy: 'Mua ở đâu',
    scan: 'Quét để xem và kiểm tra',
    scanShort: 'Quét để kiểm tra',
    noPhoto: 'Chưa có ảnh',
    noCommune: 'Chưa rõ xã, phường',
    validOn: (day: string) => `Có giá trị theo ngày ${day}`,
    version: (code: string) => `Mã bản in ${code}`,
    watermark: 'TẬP HUẤN – KHÔNG CÓ GIÁ TRỊ',
    watermarkShort: 'TẬP HUẤN',
  },
};

export const sellingPaperProblems = {
  'selling-papers/not-valid-today': (d: Details) =>
    `Hôm nay không in tờ giới thiệu của ${d['name']}: ${reasons[d['reason'] as keyof typeof reasons] ?? 'không còn hiệu lực'}. Ấn phẩm chỉ có sản phẩm còn hiệu lực.`,
  'selling-papers/too-many': (d: Details) =>
    `Mỗi ấn phẩm có tối đa ${d['most']} sản phẩm. Hãy lọc theo xã, bộ sản phẩm, hoặc đánh dấu ít hơn.`,
  'selling-papers/mark-products': () =>
    'Danh sách này từ ô tìm kiếm nên có thể lẫn sản phẩm khác tên gần giống. Hãy quay lại đánh dấu từng sản phẩm cần in.',
  'selling-papers/not-on-that-shelf': () =>
    'Điểm bán này không có sản phẩm nào đã chọn trên kệ. Hãy chọn điểm khác, hoặc không chọn điểm.',
  'selling-papers/one-product': () =>
    'Tờ giới thiệu chỉ dành cho một sản phẩm. Hãy quay lại đánh dấu một sản phẩm, hoặc chọn tờ giới thiệu nhiều sản phẩm.',
  'selling-papers/too-many-labels': (d: Details) =>
    `Mỗi tệp có tối đa ${d['most']} nhãn. Hãy giảm số nhãn mỗi sản phẩm hoặc đánh dấu ít sản phẩm hơn.`,
  'selling-papers/nothing-valid': () =>
    'Không sản phẩm nào đã chọn còn hiệu lực hôm nay nên không có gì để in. Hãy quay lại chọn sản phẩm khác.',
};

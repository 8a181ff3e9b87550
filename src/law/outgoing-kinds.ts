// The kinds of letters that an office drafts here, as data: what each has of name, addressees, bases and articles, how its symbol begins, and
// the words that stand in a new draft to be written over (Decree 30/2020/NĐ-CP, Điều 7, Điều 8, Annex I, Annex III). The words are ours.

export const outgoingKinds = [
  'cong-van',
  'ke-hoach',
  'bao-cao',
  'to-trinh',
  'quyet-dinh',
  'giay-moi',
  'thong-bao',
] as const;
export type OutgoingKind = (typeof outgoingKinds)[number];

export interface OutgoingTemplate {
  readonly kind: OutgoingKind;
  /** `Kế hoạch` */
  readonly name: string;
  /** `KH`; `null`: its symbol names no kind (công văn). */
  readonly short: string | null;
  /** Name of the kind and abstract in the middle; a công văn has `V/v …` under its number. */
  readonly titled: boolean;
  /** `Kính gửi`: needed, possible (to a superior), or unknown to this kind; an invitation invites. */
  readonly addressed: 'needed' | 'possible' | 'never' | 'invites';
  /** `Điều 1.` with an authority line and `QUYẾT ĐỊNH:` above. */
  readonly articles: boolean;
  /** The first of the recipients. */
  readonly firstRecipient: string;
  /** What a new draft begins with. */
  readonly words: string;
}

const templates: Readonly<Record<OutgoingKind, Omit<OutgoingTemplate, 'kind'>>> = {
  'cong-van': {
    name: 'Công văn',
    short: null,
    titled: false,
    addressed: 'needed',
    articles: false,
    firstRecipient: 'Như trên',
    words: [
      'Thực hiện …, đề nghị các cơ quan, đơn vị thực hiện một số nội dung sau:',
      '1. …, báo cáo trước ngày …/…/……',
      '2. …',
      'Đề nghị các cơ quan, đơn vị triển khai thực hiện.',
    ].join('\n'),
  },
  'ke-hoach': {
    name: 'Kế hoạch',
    short: 'KH',
    titled: true,
    addressed: 'never',
    articles: false,
    firstRecipient: 'Các cơ quan, đơn vị có tên trong kế hoạch',
    words: [
      'I. MỤC ĐÍCH, YÊU CẦU',
      '1. Mục đích: …',
      '2. Yêu cầu: …',
      'II. NỘI DUNG, NHIỆM VỤ',
      '| TT | Nội dung công việc | Cơ quan chủ trì | Cơ quan phối hợp | Thời hạn |',
      '| 1 | … | … | … | …/…/…… |',
      'III. TỔ CHỨC THỰC HIỆN',
      '1. …',
      'Trong quá trình thực hiện, nếu có vướng mắc, các cơ quan, đơn vị phản ánh để được hướng dẫn.',
    ].join('\n'),
  },
  'bao-cao': {
    name: 'Báo cáo',
    short: 'BC',
    titled: true,
    addressed: 'possible',
    articles: false,
    firstRecipient: 'Như trên',
    words: [
      'Thực hiện …, báo cáo kết quả như sau:',
      'I. KẾT QUẢ THỰC HIỆN',
      '1. …',
      'II. TỒN TẠI, HẠN CHẾ',
      '1. …',
      'III. NHIỆM VỤ THỜI GIAN TỚI',
      '1. …',
      'IV. ĐỀ XUẤT, KIẾN NGHỊ',
      '1. …',
      'Trên đây là báo cáo kết quả …',
    ].join('\n'),
  },
  'to-trinh': {
    name: 'Tờ trình',
    short: 'TTr',
    titled: true,
    addressed: 'needed',
    articles: false,
    firstRecipient: 'Như trên',
    words: ['I. SỰ CẦN THIẾT', '1. …', 'II. NỘI DUNG ĐỀ NGHỊ', '1. …', 'Kính trình … xem xét, quyết định.'].join('\n'),
  },
  'quyet-dinh': {
    name: 'Quyết định',
    short: 'QĐ',
    titled: true,
    addressed: 'never',
    articles: true,
    firstRecipient: 'Như Điều …',
    words: [
      'Điều 1. …',
      'Điều 2. Quyết định này có hiệu lực kể từ ngày ký.',
      'Điều 3. Chánh Văn phòng …, Thủ trưởng các cơ quan, đơn vị liên quan chịu trách nhiệm thi hành Quyết định này.',
    ].join('\n'),
  },
  'giay-moi': {
    name: 'Giấy mời',
    short: 'GM',
    titled: true,
    addressed: 'invites',
    articles: false,
    firstRecipient: 'Như trên',
    words: [
      'Tới dự: …',
      'Chủ trì: …',
      'Thời gian: … giờ, ngày …/…/……',
      'Địa điểm: …',
      'Đề nghị các đại biểu có mặt đúng thành phần, thời gian.',
    ].join('\n'),
  },
  'thong-bao': {
    name: 'Thông báo',
    short: 'TB',
    titled: true,
    addressed: 'possible',
    articles: false,
    firstRecipient: 'Các cơ quan, đơn vị liên quan',
    words: ['… thông báo như sau:', '1. …', '2. …', 'Đề nghị các cơ quan, đơn vị biết, thực hiện.'].join('\n'),
  },
};

export const templateOf = (kind: OutgoingKind): OutgoingTemplate => ({ kind, ...templates[kind] });

/** Degrees of urgency as they are stamped. */
export const urgencies = { khan: 'KHẨN', 'thuong-khan': 'THƯỢNG KHẨN', 'hoa-toc': 'HỎA TỐC' } as const;
export type Urgency = keyof typeof urgencies;
export const urgencyKeys = ['khan', 'thuong-khan', 'hoa-toc'] as const satisfies readonly Urgency[];

/**
 * What stands behind the number: `/KH-UBND`, of a công văn `/UBND-KT`: who issues it, then who drafted it or the field.
 * @law Decree 30/2020/NĐ-CP, Annex I, Part I, II.3
 * @example symbolOf('cong-van', 'UBND', 'KT') // 'UBND-KT'
 */
export function symbolOf(kind: OutgoingKind, issuer: string, unit: string | null): string {
  const { short } = templates[kind];
  if (short !== null) return `${short}-${issuer}`;
  return unit === null ? issuer : `${issuer}-${unit}`;
}

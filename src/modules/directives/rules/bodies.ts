// Bodies as letters name them: committees of a unit, ministries and departments by their fields, offices; where such a name ends in running
// text, how several stand in a row, and how an abbreviation is written out.

/** Fields of ministries and departments, of today and before March 2025; longer ones first. */
export const knownFields: readonly string[] = [
  'Nông nghiệp và Phát triển nông thôn',
  'Nông nghiệp và Môi trường',
  'Nông nghiệp & PTNT',
  'Nông nghiệp và PTNT',
  'Tài nguyên và Môi trường',
  'Văn hóa, Thể thao và Du lịch',
  'Văn hóa, Thể thao, Du lịch',
  'Văn hóa và Thể thao',
  'Khoa học và Công nghệ',
  'Thông tin và Truyền thông',
  'Lao động - Thương binh và Xã hội',
  'Lao động, Thương binh và Xã hội',
  'Giáo dục và Đào tạo',
  'Kế hoạch và Đầu tư',
  'Giao thông vận tải',
  'Dân tộc và Tôn giáo',
  'Công Thương',
  'Công thương',
  'Tài chính',
  'Nội vụ',
  'Tư pháp',
  'Xây dựng',
  'Văn hóa - Xã hội',
  'Kinh tế, Hạ tầng và Đô thị',
  'Kinh tế',
  'Y tế',
  'Du lịch',
  'Ngoại vụ',
  'Ngoại giao',
  'Quốc phòng',
  'Công an',
  'NN&PTNT',
  'NN&MT',
  'NNMT',
];
const literal = (text: string): string => text.replace(/[\\^$*+?.()|[\]{}]/g, '\\$&');

/** A proper name: words that begin with a capital. */
const NAME = String.raw`\p{Lu}[\p{L}’']*(?:\s+(?:-\s+)?\p{Lu}[\p{L}’']*)*`;
const UNIT = String.raw`(?:tỉnh|thành phố|huyện|thị xã|quận|xã|phường|thị trấn|đặc khu)`;
const COMMITTEE = String.raw`(?:(?:Phó )?Chủ tịch |Thường trực |Văn phòng )?(?:[ỦU][ỷỶyYỦủ]? ?[Bb]an [Nn]hân dân|Ủy ban nhân dân|Uỷ ban nhân dân|UBND|Hội đồng nhân dân|HĐND)(?:\s+(?:các\s+)?(?:cấp\s+)?${UNIT}(?:,\s*${UNIT})*(?:\s+${NAME})?(?:\s+trực thuộc Trung ương)?)?`;
const FIELD = knownFields.map(literal).join('|');
const OFFICE = String.raw`(?:Bộ trưởng Bộ|Bộ|Sở|Phòng|Ban|Chi cục|Cục|Tổng cục|Văn phòng|Trung tâm|Hội|Liên minh|Hội đồng|Ban Chỉ đạo|Công an|Đài|Báo|Kho bạc|Bưu điện|Tỉnh ủy|Huyện ủy|Đảng ủy|Thành ủy)`;

/** The body that issued an instrument, where its name begins here; the first group. */
export const ISSUER = String.raw`(Thủ tướng Chính phủ|Chính phủ|Quốc hội|Ủy ban Thường vụ Quốc hội|Ban Bí thư|Bộ Chính trị|Ban Chấp hành Trung ương|${COMMITTEE}|(?:Bộ trưởng )?Bộ (?:${FIELD})|Sở (?:${FIELD})(?:\s+tỉnh\s+${NAME})?|Phòng (?:${FIELD})(?:\s+${UNIT}(?:\s+${NAME})?)?|${OFFICE}\s+(?:${NAME})(?:\s+(?:${UNIT}|Trung ương)(?:\s+${NAME})?)?)`;

/** Words with which an item goes on after it has said who. */
const VERBS = [
  ...[
    'chủ trì',
    'phối hợp',
    'tham mưu',
    'hướng dẫn',
    'tổ chức',
    'rà soát',
    'báo cáo',
    'theo chức năng',
    'căn cứ',
    'thực hiện',
  ],
  ...[
    'bố trí',
    'kiểm tra',
    'triển khai',
    'tăng cường',
    'chỉ đạo',
    'có trách nhiệm',
    'chịu trách nhiệm',
    'tiếp tục',
    'đẩy mạnh',
  ],
  ...[
    'tuyên truyền',
    'xây dựng',
    'lập',
    'khẩn trương',
    'chủ động',
    'hỗ trợ',
    'quan tâm',
    'nghiêm túc',
    'cử',
    'bảo đảm',
    'đảm bảo',
  ],
  ...[
    'hoàn thiện',
    'hoàn thành',
    'tiếp nhận',
    'thẩm định',
    'cung cấp',
    'gửi',
    'đăng ký',
    'lồng ghép',
    'tham gia',
    'là cơ quan',
  ],
  ...[
    'làm đầu mối',
    'đôn đốc',
    'theo dõi',
    'tổng hợp',
    'nghiên cứu',
    'ban hành',
    'kịp thời',
    'thường xuyên',
    'định kỳ',
    'đề xuất',
  ],
  ...[
    'thống kê',
    'phân công',
    'giám sát',
    'thông báo',
    'công bố',
    'vận động',
    'thành lập',
    'rà soát',
    'xử lý',
    'quản lý',
    'cân đối',
  ],
  ...[
    'kết nối',
    'giới thiệu',
    'niêm yết',
    'đăng tải',
    'phổ biến',
    'quán triệt',
    'tập trung',
    'đánh giá',
    'lựa chọn',
    'hằng',
    'hàng',
  ],
  ...[
    'dự kiến',
    'cập nhật',
    'huy động',
    'thu dọn',
    'lưu',
    'ghi',
    'sử dụng',
    'trưng bày',
    'cam kết',
    'bổ sung',
    'điều chỉnh',
    'khắc phục',
    'xác nhận',
    'đối chiếu',
    'nhập',
    'ngừng',
    'dừng',
    'mang theo',
    'cho',
    'không',
    'phải',
    'tự',
    'tiến hành',
    'giao',
    'ký',
    'phản ánh',
    'có nhiệm vụ',
    'được giao',
    'xem xét',
    'phê duyệt',
    'trình',
    'nộp',
    'ưu tiên',
    'thu hồi',
    'khuyến khích',
    'chuẩn bị',
    'thông tin',
    'đưa',
  ],
];
const VERB = new RegExp(String.raw`^(?:${VERBS.map(literal).join('|')})(?![\p{L}])`, 'iu');

/** Words with which the name of a body begins. */
const NOUNS = String.raw`(?:Sở|Bộ|Phòng|Ban|UBND|Ủy ban|Uỷ ban|HĐND|Hội đồng|Trung tâm|Văn phòng|Công an|Hội|Hợp tác xã|HTX|Hộ|Công ty|Chi cục|Cục|Tổng cục|Thủ trưởng|Chủ tịch|Giám đốc|Trưởng|Liên minh|Mặt trận|Đoàn|Đài|Báo|Trường|Kho bạc|Ngân hàng|Bưu điện|Đảng ủy|Công chức|Cán bộ|Tổ|Chủ thể|Thanh tra|Quân sự|Trạm|Hạt|Đội|Thành viên|Lãnh đạo|(?:C|c)ác)`;
const BEGINS = new RegExp(String.raw`^${NOUNS}(?![\p{L}])`, 'u');
const NEXT = new RegExp(String.raw`(?:\s*[,;]\s*(?:và\s+)?|\s+và\s+)(?=${NOUNS}(?![\p{L}]))`, 'gu');

/** A phrase that names bodies, with where it stands in the text. */
export interface Named {
  readonly bodies: readonly { readonly name: string; readonly from: number; readonly to: number }[];
  readonly to: number;
  /** What comes after the phrase. */
  readonly rest: string;
}

/** Names that name nobody: "các đơn vị liên quan". */
const vague = (name: string): boolean => /liên quan|^các$/iu.test(name);

/** Bodies whose own name goes on with a verb: "Trung tâm Dịch vụ tổng hợp", "Tổ kiểm tra", "Hội đồng đánh giá". */
const NAMED_BY_A_VERB = /(?:Dịch vụ|(?:^|\s)Tổ|Đoàn|Hội đồng|Ban|Ban Tổ chức|Phòng|Trung tâm|Sở|Bộ|Chi cục|Cục) $/u;

/**
 * The bodies that a text names from `at` on, up to the word with which it says what they do; `null` where it names none there.
 * @example bodiesAt('Sở Y tế, Sở Công Thương kiểm tra …', 0) // two bodies
 */
export function bodiesAt(text: string, at: number): Named | null {
  if (!BEGINS.test(text.slice(at))) return null;
  let end = -1;
  for (let i = at; i < text.length; i += 1) {
    if (i > at && text.charAt(i - 1) !== ' ' && !/[,;:]/u.test(text.charAt(i))) continue;
    const rest = text.slice(i);
    if (/^(?::|[.;](?:\s|$)|\()/u.test(rest) && !/^;\s*(?:các\s|\p{Lu})/u.test(rest)) {
      end = i;
      break;
    }
    if (VERB.test(rest) && !NAMED_BY_A_VERB.test(text.slice(at, i))) {
      end = i;
      break;
    }
    if (i - at > 240) return null;
  }
  // A point that is a body's name alone: "1. Phòng Kinh tế", what it does stands below.
  if (end < 0 && text.length - at <= 60 && !/[.;]/u.test(text.slice(at, -1))) end = text.length;
  if (end < 0) return null;
  const phrase = text.slice(at, end).replace(/[\s,;]+$/u, '');
  const cuts: number[] = [0];
  const ends: number[] = [];
  for (const match of phrase.matchAll(NEXT)) {
    if (/Văn phòng (?:HĐND|Hội đồng nhân dân)$/u.test(phrase.slice(0, match.index))) continue;
    // "Các sở, ngành" is one; "Các cơ quan, ban" too: what follows a comma in small letters belongs to the plural before it.
    ends.push(match.index);
    cuts.push(match.index + match[0].length);
  }
  ends.push(phrase.length);
  const bodies = cuts.flatMap((cut, i) => {
    const name = phrase.slice(cut, ends[i]).trim();
    return name === '' || vague(name) ? [] : [{ name, from: at + cut, to: at + (ends[i] ?? phrase.length) }];
  });
  return bodies.length === 0 ? null : { bodies, to: at + phrase.length, rest: text.slice(end) };
}

/** Abbreviations written out: as a register names the body. */
export function writtenOut(name: string): string {
  return name
    .replace(/\bUBND\b/gu, 'Ủy ban nhân dân')
    .replace(/\bHĐND\b/gu, 'Hội đồng nhân dân')
    .replace(/Uỷ ban/gu, 'Ủy ban')
    .replace(/NN&PTNT|Nông nghiệp & PTNT|Nông nghiệp và PTNT/gu, 'Nông nghiệp và Phát triển nông thôn')
    .replace(/NN&MT|NNMT/gu, 'Nông nghiệp và Môi trường')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Whether a name ends with the unit of a committee, but does not say which: "Ủy ban nhân dân tỉnh". */
export function openUnit(name: string): string | null {
  return new RegExp(String.raw`(?:nhân dân|UBND|HĐND)\s+(${UNIT})$`, 'u').exec(name)?.[1] ?? null;
}

/** Names of units of a kind that a text says, in capitals too: "tỉnh Lai Châu" and "TỈNH LAI CHÂU" say "Lai Châu". */
export function namesOfUnit(text: string, unit: string): readonly string[] {
  const small = NAME.replaceAll(String.raw`\s`, '[ ]');
  const capitals = String.raw`\p{Lu}+(?:[ ](?:-[ ])?\p{Lu}+)*(?!\p{L})`;
  const pattern = new RegExp(
    String.raw`(?<!\p{L})(?:${unit}[ ]+(${small})|${unit.toLocaleUpperCase('vi')}[ ]+(${capitals}))`,
    'gu',
  );
  const found = [...text.matchAll(pattern)].map((match) => match[1] ?? titled(match[2] ?? ''));
  return [...new Set(found)];
}

/** `LAI CHÂU` is `Lai Châu`; a name with small letters stays as it is. */
function titled(name: string): string {
  if (name !== name.toLocaleUpperCase('vi')) return name;
  return name
    .split(' ')
    .map((word) => word.charAt(0) + word.slice(1).toLocaleLowerCase('vi'))
    .join(' ');
}

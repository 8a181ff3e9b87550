// Who keeps a point is read by everybody: an organisation or a trading household by name, a private person by none.

/** How a name of an organisation or a household begins, with its marks: `Hồ` is a family name, `hộ` is a household. */
const ORGANISATIONS =
  /^(hợp tác xã|htx|liên hiệp|tổ|nhóm|công ty|cty|doanh nghiệp|dntn|tập đoàn|chi nhánh|hộ|cơ sở|xưởng|trang trại|nông trại|nông trường|cửa hàng|quầy|chợ|siêu thị|điểm|gian hàng|trung tâm|khách sạn|nhà hàng|nhà nghỉ|quán|homestay|ban|hội|đoàn|ủy ban|uỷ ban|ubnd|sở|phòng|trạm|làng|bản)(?![\p{L}])/iu;

/** How a person is addressed. */
const ADDRESSED = /^(?:ông|bà|anh|chị|cô|chú|bác|Ông|Bà|Anh|Chị|Cô|Chú|Bác|ÔNG|BÀ|ANH|CHỊ|CÔ|CHÚ|BÁC)\s+\p{Lu}/u;

const FAMILY_NAMES = new Set(
  (
    'nguyễn trần lê phạm phan vũ võ đặng bùi đỗ ngô dương lý hoàng huỳnh đinh trịnh đoàn lương đào lâm mai cao chu tạ ' +
    'lò lường quàng cà tòng vàng giàng sùng thào hảng lừu hầu tẩn chẻo phàn lỳ pờ vừ mùa lầu cứ sìn tao điêu lù vì hồ'
  ).split(' '),
);

/** Middle names that hardly anything but a person bears. */
const MIDDLE = new Set(['thị', 'văn', 'a']);

/**
 * Whether a name looks like that of a private person: addressed as one, or a family name with a middle name, or three to five words of a name.
 * A guess, so it asks and hides, and refuses nothing.
 * @example isPersonName('Bà Lò Thị Thử') // true
 * @example isPersonName('Hộ kinh doanh Lò Thị Thử') // false
 */
export function isPersonName(name: string): boolean {
  const text = name.normalize('NFC').trim();
  if (ORGANISATIONS.test(text)) return false;
  if (ADDRESSED.test(text)) return true;
  const words = text.split(/\s+/);
  const [family = '', middle = ''] = words.map((word) => word.toLowerCase());
  const areNames = words.every((word) => /^\p{Lu}\p{L}*$/u.test(word));
  if (!areNames || !FAMILY_NAMES.has(family) || words.length > 5) return false;
  return words.length >= 3 || (words.length === 2 && MIDDLE.has(middle));
}

/**
 * What the public is told of who keeps a point; empty where it looks like a private person.
 * @example publicOperator('Bà Lò Thị Thử') // ''
 */
export const publicOperator = (name: string): string => (isPersonName(name) ? '' : name);

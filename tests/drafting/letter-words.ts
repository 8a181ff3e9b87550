// What letters made at random are made of: offices, bodies, sentences, instruments, as letters of a province have them; people who exist nowhere.

import { date, formatVietnamese, type LocalDate, partsOf } from '#kernel/calendar.ts';
import type { IssuerMode } from '#modules/drafting/rules/signing-authority.ts';

export interface Office {
  readonly mode: IssuerMode;
  readonly name: string;
  readonly above: string | null;
  readonly symbol: string;
  readonly place: string;
  readonly head: string;
  readonly deputy: string;
}

export const offices: readonly Office[] = [
  {
    mode: 'collective',
    name: 'Ủy ban nhân dân tỉnh Lai Châu',
    above: null,
    symbol: 'UBND',
    place: 'Lai Châu',
    head: 'Chủ tịch',
    deputy: 'Phó Chủ tịch',
  },
  {
    mode: 'collective',
    name: 'Ủy ban nhân dân xã Bình Lư',
    above: null,
    symbol: 'UBND',
    place: 'Bình Lư',
    head: 'Chủ tịch',
    deputy: 'Phó Chủ tịch',
  },
  {
    mode: 'collective',
    name: 'Ủy ban nhân dân phường Đoàn Kết',
    above: null,
    symbol: 'UBND',
    place: 'Đoàn Kết',
    head: 'Chủ tịch',
    deputy: 'Phó Chủ tịch',
  },
  {
    mode: 'chair',
    name: 'Ủy ban nhân dân tỉnh Lai Châu',
    above: null,
    symbol: 'UBND',
    place: 'Lai Châu',
    head: 'Chủ tịch',
    deputy: 'Phó Chủ tịch',
  },
  {
    mode: 'one-head',
    name: 'Sở Nông nghiệp và Môi trường',
    above: 'Ủy ban nhân dân tỉnh Lai Châu',
    symbol: 'SNNMT',
    place: 'Lai Châu',
    head: 'Giám đốc',
    deputy: 'Phó Giám đốc',
  },
  {
    mode: 'one-head',
    name: 'Sở Công Thương',
    above: 'Ủy ban nhân dân tỉnh Lai Châu',
    symbol: 'SCT',
    place: 'Lai Châu',
    head: 'Giám đốc',
    deputy: 'Phó Giám đốc',
  },
  {
    mode: 'one-head',
    name: 'Chi cục Phát triển nông thôn',
    above: 'Sở Nông nghiệp và Môi trường',
    symbol: 'CCPTNT',
    place: 'Lai Châu',
    head: 'Chi cục trưởng',
    deputy: 'Phó Chi cục trưởng',
  },
  {
    mode: 'one-head',
    name: 'Trung tâm Dịch vụ tổng hợp',
    above: 'Ủy ban nhân dân xã Bum Nưa',
    symbol: 'TTDVTH',
    place: 'Bum Nưa',
    head: 'Giám đốc',
    deputy: 'Phó Giám đốc',
  },
  {
    mode: 'one-head',
    name: 'Phòng Kinh tế',
    above: 'Ủy ban nhân dân xã Mường So',
    symbol: 'PKT',
    place: 'Mường So',
    head: 'Trưởng phòng',
    deputy: 'Phó Trưởng phòng',
  },
  {
    mode: 'one-head',
    name: 'Phòng Văn hóa - Xã hội',
    above: 'Ủy ban nhân dân xã Phong Thổ',
    symbol: 'PVHXH',
    place: 'Phong Thổ',
    head: 'Trưởng phòng',
    deputy: 'Phó Trưởng phòng',
  },
];

export const phrases = [
  'rà soát các sản phẩm OCOP đã được công nhận trên địa bàn',
  'hướng dẫn chủ thể hoàn thiện hồ sơ đánh giá lại',
  'tổ chức kiểm tra việc chấp hành quy định về an toàn thực phẩm, nhãn hàng hóa',
  'hỗ trợ truy xuất nguồn gốc, mã số vùng trồng',
  'giới thiệu, quảng bá chè Shan tuyết, miến dong, mật ong tại hội chợ',
  'tổng hợp khó khăn, vướng mắc của các hợp tác xã và hộ kinh doanh',
  'bố trí cán bộ theo dõi Chương trình mỗi xã một sản phẩm (OCOP)',
  'cập nhật dữ liệu tại địa chỉ https://ocop.vidu.example/danh-muc/san-pham-dac-trung-cua-tinh-mien-nui/nam-2026',
  'xây dựng phương án sản xuất, kinh doanh với quy mô từ 05 đến 12 ha',
  'lựa chọn sản phẩm đặc sản, đặc hữu có vùng nguyên liệu ổn định',
  'vận động các hộ tham gia chuỗi liên kết giá trị',
  'kiểm nghiệm mẫu, lưu kết quả và gửi cho chủ thể',
];
export const subjects = [
  'tăng cường công tác quản lý, kiểm tra, giám sát đối với các sản phẩm OCOP',
  'triển khai Chương trình mỗi xã một sản phẩm năm 2027',
  'thực hiện đánh giá, phân hạng sản phẩm OCOP đợt 1 năm 2027 trên địa bàn tỉnh Lai Châu',
  'rà soát sản phẩm OCOP hết thời hạn công nhận và chuẩn bị hồ sơ đánh giá lại trong sáu tháng đầu năm theo quy định mới của Thủ tướng Chính phủ',
  'kết quả thực hiện Chương trình OCOP quý III',
  'góp ý dự thảo Kế hoạch phát triển sản phẩm OCOP giai đoạn 2026-2030; lần 2',
  'mời dự hội nghị sơ kết 06 tháng',
  'tham gia Hội chợ Nông sản vùng Tây Bắc',
];
export const bodies = [
  'Sở Công Thương',
  'Sở Y tế',
  'Sở Khoa học và Công nghệ',
  'Sở Văn hóa, Thể thao và Du lịch',
  'Ủy ban nhân dân các xã, phường',
  'Ủy ban nhân dân xã Bình Lư',
  'Các sở: Nông nghiệp và Môi trường, Công Thương, Y tế, Khoa học và Công nghệ, Văn hóa, Thể thao và Du lịch',
  'Hội Nông dân tỉnh',
  'Ủy ban nhân dân tỉnh Lai Châu (qua Sở Nông nghiệp và Môi trường)',
  'Hợp tác xã Chè Shan tuyết Giả Định, bản Ví Dụ, xã Bình Lư',
  'Trung tâm Xúc tiến đầu tư, thương mại và du lịch',
  'Liên minh Hợp tác xã tỉnh',
];
export const copies = [
  'Như trên (để thực hiện)',
  'TT. HĐND tỉnh (để b/c)',
  'Các PCT UBND xã; Công an xã',
  'Lãnh đạo VP',
  'Thường trực Tỉnh ủy (b/c)',
  'Chủ tịch, các Phó Chủ tịch UBND tỉnh',
  'Bộ Nông nghiệp và Môi trường (b/c)',
  'Cổng Thông tin điện tử tỉnh',
  'Các hợp tác xã, tổ hợp tác, hộ kinh doanh có sản phẩm OCOP trên địa bàn các xã, phường',
];
export const people = [
  'Lò Thị Giả Định',
  'Vàng A Ví Dụ',
  'Nguyễn Thị Mẫu',
  'Giàng Thị Thử',
  'Trần Mẫu Văn',
  'Hà Thử',
  'Tẩn Lở Mẫu',
  'Nguyễn Hoàng Bảo Ví Dụ',
];
export const workSections = ['NHIỆM VỤ, GIẢI PHÁP', 'TỔ CHỨC THỰC HIỆN', 'NỘI DUNG THỰC HIỆN', 'PHÂN CÔNG NHIỆM VỤ'];
export const toldSections = ['MỤC ĐÍCH, YÊU CẦU', 'KẾT QUẢ THỰC HIỆN', 'TỒN TẠI, HẠN CHẾ'];

export const two = (n: number): string => String(n).padStart(2, '0');
export const month = (n: number): string => (n < 3 ? two(n) : String(n));

export interface Cited {
  readonly type: string;
  readonly number: string;
  readonly date: LocalDate;
  readonly issuer: string;
}
export const instruments: readonly Cited[] = [
  { type: 'Quyết định', number: '26/2026/QĐ-TTg', date: date('2026-05-22'), issuer: 'Thủ tướng Chính phủ' },
  { type: 'Nghị định', number: '30/2020/NĐ-CP', date: date('2020-03-05'), issuer: 'Chính phủ' },
  { type: 'Kế hoạch', number: '3858/KH-UBND', date: date('2022-10-14'), issuer: 'Ủy ban nhân dân tỉnh Lai Châu' },
  {
    type: 'Công văn',
    number: '99005/BNN-VPĐP',
    date: date('2024-12-27'),
    issuer: 'Bộ Nông nghiệp và Phát triển nông thôn',
  },
  { type: 'Báo cáo', number: '07/BC-SCT', date: date('2026-02-03'), issuer: 'Sở Công Thương' },
  { type: 'Thông báo', number: '112/TB-UBND', date: date('2026-11-02'), issuer: 'Ủy ban nhân dân xã Bình Lư' },
];
export function citation({ type, number, date: day, issuer }: Cited, inFigures: boolean): string {
  const { year, month: m, day: d } = partsOf(day);
  const when = inFigures ? `ngày ${formatVietnamese(day)}` : `ngày ${two(d)} tháng ${month(m)} năm ${year}`;
  return `${type} số ${number} ${when} của ${issuer}`;
}

// Who there is in a training installation: one account for each role, invented. They stand in the open, on its console and on its sign-in page;
// a production installation never has them.

import type { Role } from './roles.ts';

export interface TrainingAccount {
  readonly login: string;
  /** Invented; first names only. */
  readonly displayName: string;
  readonly role: Role;
  /** `all`, a province of today, or a commune of today. */
  readonly unit: string;
  readonly office: string | null;
  /** As the start prints it. */
  readonly purpose: string;
}

/** One password for all of them, told at the start and where they sign in: there is nothing real behind it. */
export const trainingPassword = 'tap huan ocop lai chau';

const person = (
  login: string,
  displayName: string,
  role: Role,
  unit: string,
  purpose: string,
  office: string | null = null,
): TrainingAccount => ({ login, displayName, role, unit, office, purpose });

/** Of a department, and in the council of the training installation. */
const member = (login: string, displayName: string, office: string): TrainingAccount =>
  person(login, displayName, 'department-officer', '12', 'member of the council', office);

export const trainingAccounts: readonly TrainingAccount[] = [
  person('tinh', 'Chị Hoa (tập huấn)', 'province-officer', '12', 'officer of the province', 'Văn phòng OCOP'),
  person('xa.binhlu', 'Anh Tủa (tập huấn)', 'commune-officer', '12/03390', 'officer of the commune Bình Lư'),
  person('xa.doanket', 'Anh Páo (tập huấn)', 'commune-officer', '12/03388', 'officer of the ward Đoàn Kết'),
  person('chuthe', 'Chị Mẩy (tập huấn)', 'producer', '12/03390', 'producer'),
  person(
    'so.congthuong',
    'Chị Lan (tập huấn)',
    'department-officer',
    '12',
    'officer of a department',
    'Sở Công Thương',
  ),
  person('kiemtra', 'Anh Seo (tập huấn)', 'inspector', '12', 'inspector'),
  person('lanhdao', 'Anh Bình (tập huấn)', 'leader', '12', 'leader of the province'),
  person('lanhdao.binhlu', 'Anh Vảng (tập huấn)', 'leader', '12/03390', 'leader of the commune Bình Lư'),
  person('kiemtoan', 'Chị Nga (tập huấn)', 'auditor', '12', 'auditor'),
  person(
    'thuky',
    'Anh Dìn (tập huấn)',
    'province-officer',
    '12',
    'second officer of the province, secretary of the council',
    'Văn phòng OCOP',
  ),
  member('hd.nongnghiep', 'Chị Sao (tập huấn)', 'Sở Nông nghiệp và Môi trường'),
  member('hd.yte', 'Anh Phủ (tập huấn)', 'Sở Y tế'),
  member('hd.khoahoc', 'Chị Mỷ (tập huấn)', 'Sở Khoa học và Công nghệ'),
  member('hd.vanhoa', 'Anh Lử (tập huấn)', 'Sở Văn hóa, Thể thao và Du lịch'),
  person('vanthu', 'Chị Thu (tập huấn)', 'clerk', '12', 'clerk'),
  person('quantri', 'Quản trị (tập huấn)', 'platform-admin', 'all', 'administrator of the installation'),
];

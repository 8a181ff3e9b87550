// Frames of the gallery: a stranger, a commune officer with seven entries, the same in English, a producer with three.

import type { NavigationEntry, PageFrame } from '#design/page-frame.ts';
import { design as en } from '#texts/en/design.ts';
import { design as vi } from '#texts/vi/design.ts';

export type Assets = PageFrame['assets'];

const publicNavigation: readonly NavigationEntry[] = [
  { label: 'Sản phẩm', href: '/san-pham', icon: 'product', current: true },
  { label: 'Chủ thể', href: '/chu-the', icon: 'people' },
  { label: 'Đơn vị cũ và mới', shortLabel: 'Đơn vị', href: '/don-vi', icon: 'place' },
  { label: 'Dữ liệu mở', href: '/du-lieu-mo', icon: 'download' },
];

/** A stranger on the public register. */
export function strangerFrame(assets: Assets): PageFrame {
  return {
    lang: 'vi',
    t: vi,
    office: { name: 'Văn phòng OCOP tỉnh Lai Châu', area: 'Sổ đăng ký sản phẩm OCOP', homeHref: '/' },
    signInHref: '/dang-nhap',
    languages: [
      { lang: 'vi', label: 'Tiếng Việt', href: '/san-pham' },
      { lang: 'en', label: 'English', href: '/en/san-pham' },
    ],
    navigation: publicNavigation,
    training: false,
    assets,
    footer: {
      source:
        'Dữ liệu của Văn phòng OCOP tỉnh Lai Châu, cập nhật 23/11/2026. Được dùng lại tự do khi ghi nguồn (CC BY 4.0).',
      links: [
        { label: 'Giới thiệu', href: '/gioi-thieu' },
        { label: 'Khả năng tiếp cận', href: '/tiep-can' },
        { label: 'Mã nguồn mở OpenOCOP', href: '/ma-nguon' },
      ],
    },
    printedOn: '23/11/2026',
  };
}

/** A commune officer in the training edition, with all seven entries. */
export function officerFrame(assets: Assets): PageFrame {
  return {
    ...strangerFrame(assets),
    office: { name: 'UBND xã Nậm Hàng', area: 'Nơi làm việc của cán bộ xã', homeHref: '/viec' },
    signInHref: undefined,
    viewer: {
      name: 'Giàng A Tủa',
      unit: 'Cán bộ xã – UBND xã Nậm Hàng, tỉnh Lai Châu',
      accountHref: '/tai-khoan',
      signOut: { action: '/dang-xuat', csrf: 'x' },
    },
    navigation: [
      { label: 'Việc chờ', href: '/viec', icon: 'home', count: 12 },
      { label: 'Sản phẩm', href: '/san-pham', icon: 'product', current: true },
      { label: 'Chủ thể', href: '/chu-the', icon: 'people' },
      { label: 'Hồ sơ', href: '/ho-so', icon: 'document', count: 3 },
      { label: 'Kiểm tra', href: '/kiem-tra', icon: 'check' },
      { label: 'Bảng tính', href: '/bang-tinh', icon: 'upload' },
      { label: 'Báo cáo', href: '/bao-cao', icon: 'list' },
    ],
    training: true,
  };
}

/** A stranger who reads English. */
export function englishFrame(assets: Assets): PageFrame {
  return {
    ...strangerFrame(assets),
    lang: 'en',
    t: en,
    office: { name: 'OCOP Office of Lai Châu Province', area: 'Register of OCOP products', homeHref: '/en' },
    languages: [
      { lang: 'vi', label: 'Tiếng Việt', href: '/san-pham' },
      { lang: 'en', label: 'English', href: '/en/san-pham' },
    ],
    navigation: [
      { label: 'Products', href: '/en/san-pham', icon: 'product', current: true },
      { label: 'Producers', href: '/en/chu-the', icon: 'people' },
      { label: 'Former and present units', shortLabel: 'Units', href: '/en/don-vi', icon: 'place' },
    ],
    footer: {
      source:
        'Data of the OCOP Office of Lai Châu Province, updated 23 November 2026. Free to reuse with attribution (CC BY 4.0).',
      links: [{ label: 'About', href: '/en/gioi-thieu' }],
    },
  };
}

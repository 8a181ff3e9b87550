// Chữ trong danh sách sản phẩm OCOP theo các cột mà danh sách công bố thường có. Luôn bằng tiếng Việt: tệp gửi cho cơ quan khác.

import type { ProducerType } from '#modules/producers/index.ts';

export const nationalList = {
  sheet: 'Danh sách OCOP',
  title: (place: string) => `DANH SÁCH SẢN PHẨM OCOP ${place.toLocaleUpperCase('vi')}`,
  country: 'CẢ NƯỚC',
  asOf: (day: string, count: number) => `(Sản phẩm còn mang hạng sao ngày ${day}: ${count} sản phẩm)`,
  unverified:
    '(Cột theo danh sách các cơ quan thường công bố; CHƯA đối chiếu với mẫu của Hệ thống quản lý và giám sát sản phẩm OCOP quốc gia)',
  columns: {
    ordinal: 'STT',
    officialCode: 'Mã số sản phẩm',
    productName: 'Tên sản phẩm',
    producerName: 'Tên chủ thể',
    producerType: 'Loại hình chủ thể',
    address: 'Địa chỉ',
    commune: 'Xã, phường',
    communeCode: 'Mã xã',
    province: 'Tỉnh, thành phố',
    sector: 'Ngành',
    productSet: 'Bộ sản phẩm',
    stars: 'Hạng sao',
    decisionNumber: 'Số quyết định',
    issuedOn: 'Ngày quyết định',
    issuer: 'Cơ quan công nhận',
    validUntil: 'Ngày hết hạn',
    registerCode: 'Mã trong sổ',
  },
  producerTypes: {
    cooperative: 'Hợp tác xã',
    'cooperative-group': 'Tổ hợp tác',
    'small-medium-enterprise': 'Doanh nghiệp nhỏ và vừa',
    farm: 'Trang trại',
    'production-household': 'Hộ sản xuất',
    'family-household': 'Hộ gia đình có đăng ký kinh doanh',
    association: 'Hội',
    'operating-centre': 'Trung tâm điều hành',
    unknown: '',
  } satisfies Record<ProducerType, string>,
};

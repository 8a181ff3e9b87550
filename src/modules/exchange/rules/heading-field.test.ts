import { describe, expect, it } from 'vitest';
import { guessColumn, guessHeading, starsOfHeading } from './heading-field.ts';

const field = (...path: string[]) => guessColumn(path)[0]?.field;

describe('a heading', () => {
  it('is known in any case and without marks', () => {
    expect(['Tên sản phẩm', 'TÊN SẢN PHẨM', 'ten san pham', 'Tên SP', 'Sản phẩm OCOP'].map((h) => field(h))).toEqual(
      Array(5).fill('productName'),
    );
    expect(['Chủ thể', 'Tên chủ thể', 'CƠ SỞ SẢN XUẤT', 'Chủ thể (HTX, DN, hộ)'].map((h) => field(h))).toEqual(
      Array(4).fill('producerName'),
    );
    expect(['Hạng sao', 'Số sao', 'Kết quả phân hạng', 'Xếp hạng', 'Hạng'].map((h) => field(h))).toEqual(
      Array(5).fill('star'),
    );
    expect(['Ngày hết hạn', 'Có giá trị đến', 'Thời hạn', 'Ngày hết hiệu lực'].map((h) => field(h))).toEqual(
      Array(4).fill('expiresOn'),
    );
    expect(['Ngày cấp', 'Ngày QĐ', 'Ngày, tháng, năm', 'Ngày quyết định công nhận'].map((h) => field(h))).toEqual(
      Array(4).fill('issuedOn'),
    );
  });

  it('of one general word means what its group says', () => {
    expect([field('Chủ thể', 'Tên'), field('Sản phẩm', 'Tên'), field('Sản phẩm', 'Mã')]).toEqual([
      'producerName',
      'productName',
      'productCode',
    ]);
    expect([
      field('Quyết định công nhận', 'Số'),
      field('Quyết định công nhận', 'Ngày'),
      field('Giấy chứng nhận', 'Số'),
    ]).toEqual(['decisionNo', 'issuedOn', 'certificateNo']);
  });

  it('under another paper is nobody’s recognition', () => {
    expect(field('Giấy chứng nhận an toàn thực phẩm', 'Ngày cấp')).not.toBe('issuedOn');
    expect(field('Đăng ký kinh doanh', 'Số')).toBe('registrationNo');
  });

  it('tells old units from new ones', () => {
    expect([
      field('Xã (cũ)'),
      field('Xã, phường mới'),
      field('Xã, phường', 'Trước 01/7/2025'),
      field('Xã, phường', 'Sau sáp nhập'),
      field('Huyện (cũ)'),
    ]).toEqual(['oldCommune', 'newCommune', 'oldCommune', 'newCommune', 'district']);
  });

  it('of a tally means no field', () => {
    expect(['Số lượng sản phẩm', 'Tổng số chủ thể', 'Số sản phẩm', 'Tỷ lệ'].flatMap(guessHeading)).toEqual([]);
  });

  it('may be a number of stars itself', () => {
    expect(['3 sao', 'Ba sao', '★★★', 'Hạng 3 sao', '4*', 'Đạt', 'Hạng'].map(starsOfHeading)).toEqual([
      3,
      3,
      3,
      3,
      4,
      null,
      null,
    ]);
  });
});

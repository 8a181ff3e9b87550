// Câu báo lỗi của từng ô nhập: sai gì và sửa thế nào.

import type { FieldCode } from '#runner/field-problems.ts';
import { design } from './design.ts';

type Details = Readonly<Record<string, unknown>>;
const n = (value: unknown): string => String(value ?? '').replace(/\B(?=(\d{3})+$)/g, '.');

const { lastDay } = design;
const weekday = (value: unknown): string => lastDay.weekdays[Number(value)] ?? '';

const sentences = {
  required: () => 'Ô này còn trống. Hãy điền hoặc chọn.',
  'too-short': (d: Details) => `Quá ngắn: cần ít nhất ${n(d['minimum'])} ký tự.`,
  'too-long': (d: Details) => `Quá dài: nhiều nhất ${n(d['maximum'])} ký tự. Hãy rút gọn.`,
  'too-small': (d: Details) => `Phải từ ${n(d['minimum'])} trở lên.`,
  'too-big': (d: Details) => `Không được quá ${n(d['maximum'])}.`,
  'not-a-number': () => 'Phải là số, ví dụ 1.250 hoặc 12,5.',
  'not-whole': () => 'Phải là số nguyên, không có phần lẻ.',
  'not-whole-amount': () => 'Phải là số đồng nguyên, không có phần lẻ; lỗ thì ghi dấu trừ, ví dụ 45.000 hoặc -45.000.',
  'not-an-amount': () => 'Phải là số đồng nguyên, không âm, không có phần lẻ, ví dụ 45.000.',
  'not-a-year': (d: Details) =>
    `Phải là một năm từ ${String(d['minimum'] ?? '')} đến ${String(d['maximum'] ?? '')}. Hãy ghi bốn chữ số, ví dụ 2024.`,
  'not-a-date': () => 'Không phải là ngày có thật. Hãy viết theo dạng ngày/tháng/năm, ví dụ 23/11/2026.',
  'not-a-sentence': () => 'Lý do quá ngắn, người đọc sau không hiểu. Hãy ghi một câu, ít nhất ba từ và 10 chữ cái.',
  'day-off': (d: Details) =>
    `${lastDay.rest(`${String(d['day'] ?? '')} là ${weekday(d['weekday']).replace(/^Thứ/, 'thứ')}`, String(d['why'] ?? 'weekend'))} Ngày làm việc tiếp theo là ${lastDay.named(weekday(d['nextWeekday']), String(d['next'] ?? ''))}. Hãy chọn một trong hai ngày dưới đây.`,
  'not-an-option': () => 'Không có lựa chọn này. Hãy chọn một trong các mục đã cho.',
  'not-a-yes-or-no': () => 'Hãy trả lời có hoặc không.',
  'unknown-field': (d: Details) => `Không có trường: ${String(d['names'] ?? '')}.`,
  'wrong-format': () => 'Chưa đúng cách viết. Hãy xem gợi ý dưới ô này.',
  uuid: () => 'Mã định danh không đúng. Hãy mở lại trang và thử lần nữa.',
  'wrong-type': () => 'Giá trị không đúng loại. Hãy nhập lại.',
} satisfies Record<FieldCode, (details: Details) => string>;

export const fields = {
  /** Câu của một mã lỗi; phòng nào có mã riêng thì câu nằm trong `own`. */
  sentence(code: string, details: Details): string {
    const all: Readonly<Record<string, (details: Details) => string>> = sentences;
    return (all[code] ?? sentences['wrong-format'])(details);
  },
};

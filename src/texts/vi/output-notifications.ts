// Thông báo về sản lượng và cam kết.

import { type NamedPeriod, outputPeriodWords } from './output-periods.ts';

export const outputNotifications = {
  'output-entered-for-you': (words: { readonly product: string; readonly person: string } & NamedPeriod) => ({
    title: `${words.person} đã ghi hộ sản lượng ${outputPeriodWords(words)} của ${words.product}`,
    text: 'Xem lại giúp. Số nào chưa đúng thì sửa, ghi vì sao; số cũ vẫn được giữ.',
  }),
  'output-asked-again': (words: { readonly product: string; readonly asked: string } & NamedPeriod) => ({
    title: `Hỏi lại số liệu ${outputPeriodWords(words)} của ${words.product}`,
    text: `${words.asked} Mở báo cáo của kỳ, sửa hoặc giải thích.`,
  }),
  'output-silent': (words: { readonly product: string; readonly late: boolean } & NamedPeriod) => ({
    title: `Chưa có báo cáo sản lượng ${outputPeriodWords(words)} của ${words.product}`,
    text: words.late
      ? 'Đã quá hạn. Ghi sản lượng, giá, doanh thu chừng một phút; không sản xuất thì ghi 0 và vì sao.'
      : 'Ghi sản lượng, giá, doanh thu chừng một phút; không sản xuất thì ghi 0 và vì sao.',
  }),
  'commitment-not-kept': (words: { readonly product: string; readonly promised: string; readonly said: string }) => ({
    title: `Cam kết của ${words.product} chưa được thực hiện`,
    text: `Cam kết: ${words.promised} Cán bộ ghi: ${words.said}`,
  }),
};

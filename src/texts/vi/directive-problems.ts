// Vì sao một việc trên văn bản đến, văn bản đi bị từ chối, và làm gì tiếp.

import { formatVietnamese, type LocalDate } from '#kernel/calendar.ts';

type Details = Readonly<Record<string, unknown>>;
const numberOf = (d: Details): string => (typeof d['fullNumber'] === 'string' ? ` số ${d['fullNumber']}` : ' này');
const day = (d: Details): string => formatVietnamese(d['onDay'] as LocalDate);
const book = (d: Details): string => (d['direction'] === 'outgoing' ? 'sổ văn bản đi' : 'sổ văn bản đến');

export const directiveProblems = {
  'directives/letter-twice': (d: Details) =>
    `Văn bản${numberOf(d)} đã có trong ${book(d)} của cơ quan: số thứ tự ${String(d['bookNumber'])} năm ${String(d['bookYear'])}, ngày ${day(d)}. Một cơ quan vào sổ một văn bản một lần; hãy mở dòng đã có, hoặc xem lại số và ngày nếu đây là văn bản khác.`,
  'directives/waits-for-receipt': (d: Details) =>
    `Văn bản${numberOf(d)} đã được gửi đến cơ quan trong hệ thống và đang chờ vào sổ. Hãy mở mục “Chờ vào sổ” và vào sổ tại đó.`,
  'directives/link-to-itself': () => 'Một văn bản không dẫn chiếu chính nó. Hãy chọn văn bản khác.',
} as const;

// Luật dưới dạng dữ liệu: bộ tiêu chí đã đối chiếu với bản ký hay chưa.

import type { CheckState } from '#law/checklist.ts';

const compared: Readonly<Record<CheckState, string>> = {
  unchecked: 'theo bản chép, chưa đối chiếu bản ký',
  'checked-once': 'theo bản chép, mới một người đối chiếu bản ký',
  checked: 'đã có hai người đối chiếu bản ký',
};

export const law = {
  /** Trong câu, ở chân giấy. */
  compared,
  /** Đứng riêng. */
  comparedAlone: (state: CheckState) => `${compared[state].charAt(0).toUpperCase()}${compared[state].slice(1)}`,
};

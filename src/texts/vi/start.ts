// Câu từ chối khi khởi động.

type Details = Readonly<Record<string, unknown>>;

const mode = (value: unknown): string => (value === 'production' ? 'chính thức (production)' : 'tập huấn (training)');

export const startProblems = {
  'start/other-mode': (d: Details) =>
    `Cơ sở dữ liệu này thuộc bản ${mode(d['held'])}, không thể mở ở bản ${mode(d['asked'])}. Hãy dùng cơ sở dữ liệu khác hoặc sửa OCOP_MODE.`,
  'start/port-taken': (d: Details) =>
    `Không mở được cổng ${String(d['port'])} trên ${String(d['host'])} (${String(d['cause'])}). Hãy dừng chương trình đang dùng cổng hoặc đặt PORT khác.`,
};

// Giấy tờ của một hồ sơ: trang liệt kê, khối lượng so với lần trước, cả bộ hồ sơ.

const n = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, '.');
const megabytes = (bytes: number): string => `${(Math.abs(bytes) / 1_048_576).toFixed(1).replace('.', ',')} MB`;

interface Amount {
  readonly pieces: number;
  readonly files: number;
  readonly pages: number;
  readonly bytes: number;
}

/** `bớt 4 trang`, `thêm 2 trang`; nothing where it is the same. */
const step = (value: number, words: string): readonly string[] =>
  value === 0 ? [] : [`${value < 0 ? 'bớt' : 'thêm'} ${words}`];

export const dossierPapers = {
  onRecord: {
    title: 'Giấy tờ để in',
    lead: 'Điền sẵn điều hồ sơ đang có; chỗ chưa có để dòng kẻ. In ra ký, đóng dấu.',
    registration: 'Mẫu số 01, phiếu đăng ký',
    assessment: 'Mẫu số 02, báo cáo tự đánh giá',
    pdf: 'PDF để in',
    docx: 'Word để sửa',
  },
  heading: 'Giấy tờ của hồ sơ',
  summary: 'PDF để in và ký, Word để sửa. Giấy của bản đã nộp lấy từ bản chốt lúc nộp, có mã kiểm tra ở chân trang.',
  draft: 'Hồ sơ đang soạn: Mẫu số 01 và 02 in ra có chữ BẢN NHÁP và đổi theo sổ.',
  list: 'Từng giấy',
  name: 'Giấy',
  signer: 'Ký',
  take: 'Tải về',
  pdf: 'PDF',
  docx: 'Word',
  all: 'Mọi giấy tờ và cả bộ hồ sơ',
  names: {
    registration: 'Mẫu số 01. Phiếu đăng ký',
    assessment: 'Mẫu số 02. Báo cáo tự đánh giá',
    sheet: 'Phiếu tự chấm theo bộ tiêu chí',
    receipt: 'Phiếu tiếp nhận',
    report: 'Mẫu số 03. Báo cáo của xã',
    reportToSign: 'Mẫu số 03. Bản trình ký',
    request: 'Tờ trình đề nghị tỉnh đánh giá',
    supplement: (ordinal: number, day: string) => `Công văn bổ sung của tỉnh, lần ${ordinal}, ngày ${day}`,
    completion: (day: string) => `Công văn hoàn thiện hồ sơ, ngày ${day}`,
  },
  signers: {
    producer: 'Chủ thể',
    office: 'Cán bộ tiếp nhận',
    commune: 'Chủ tịch UBND xã',
    province: 'Cơ quan quản lý OCOP cấp tỉnh',
  },
  notes: {
    receipt: 'Mẫu của phần mềm; Quyết định 26/2026/QĐ-TTg không có mẫu riêng.',
    request: 'Thể thức Nghị định 30/2020/NĐ-CP.',
    reportDraft: 'Chưa ban hành, in ra có chữ BẢN NHÁP.',
    reportToSign: 'Tờ sạch để ký, đóng dấu; số và ngày để dòng chấm. Mã ở chân trang cho biết in từ bản nháp nào.',
    byHand:
      'Giới tính, dân tộc, nơi thường trú của người đại diện là thông tin riêng: bản in để dòng chấm, ghi bằng tay.',
  },
  whole: {
    title: 'Cả bộ hồ sơ',
    lead: 'Ghép từ bản chốt lúc nộp, kèm mọi minh chứng.',
    take: (file: string) => `Tải ${file}`,
    pdf: 'Một tệp PDF có mục lục',
    pdfNote: 'Bìa, mục lục, các mẫu rồi từng minh chứng, đánh số trang liên tục. Ghép mất vài giây.',
    zip: 'Tệp ZIP có danh mục',
    zipNote:
      'Từng tệp gốc nguyên vẹn, danh mục cho người đọc (DANH-MUC.txt) và cho máy (manifest.json). Kiểm tra: sha256sum -c SHA256SUMS.',
  },
  sendings: 'Các bản đã nộp',
  sendingsLead: 'Mỗi lần nộp giữ nguyên giấy tờ của lần ấy.',
  sending: (ordinal: number, when: string) => `Bản nộp lần ${ordinal}, ${when}`,
  volume: {
    title: 'Khối lượng minh chứng',
    lead: 'Bộ giấy in ra bấy nhiêu trang minh chứng, chưa kể các mẫu.',
    now: 'Bản đã nộp',
    nowDraft: 'Đang viện dẫn',
    before: (when: string, same: boolean) => (same ? `Lần nộp trước, ${when}` : `Hồ sơ trước của sản phẩm, ${when}`),
    change: 'So với lần trước',
    paper: 'Hồ sơ giấy của sản phẩm, bản quét',
    scan: ({ pages, bytes }: Pick<Amount, 'pages' | 'bytes'>) => `${n(pages)} trang, ${megabytes(bytes)}, cả các mẫu`,
    paperChange: 'Minh chứng so với cả bản quét',
    first: 'Sản phẩm chưa nộp hồ sơ nào trước đó.',
    amount: ({ pieces, files, pages, bytes }: Amount) =>
      `${n(pieces)} tài liệu, ${n(files)} tệp, ${n(pages)} trang, ${megabytes(bytes)}`,
    step: ({ pieces, files, pages, bytes }: Amount) => {
      const small = Math.abs(bytes) < 52_429;
      const steps = [
        ...step(pieces, `${n(Math.abs(pieces))} tài liệu`),
        ...step(files, `${n(Math.abs(files))} tệp`),
        ...step(pages, `${n(Math.abs(pages))} trang`),
        ...(small ? [] : step(bytes, megabytes(bytes))),
      ];
      return steps.length === 0 ? 'như lần trước' : steps.join(', ');
    },
  },
};

export type DossierPaperTexts = typeof dossierPapers;

// Bộ tiêu chí: đọc luật như luật viết, ai cũng xem được.

type Details = Readonly<Record<string, unknown>>;

export const criteria = {
  heading: 'Sản phẩm chấm theo bộ tiêu chí nào?',
  summary:
    'Mỗi sản phẩm OCOP được chấm theo một trong 26 bộ tiêu chí. Gõ tên sản phẩm, hoặc chọn bộ trong danh mục bên dưới.',
  title: 'Bộ tiêu chí OCOP',
  description:
    'Các bộ tiêu chí đánh giá, phân hạng sản phẩm OCOP: điểm, mức sao tối thiểu, điều kiện, minh chứng, thay đổi giữa các quyết định. Tải JSON, CSV.',
  instrumentHeading: (number: string) => `Các bộ tiêu chí theo Quyết định ${number}`,
  setTitle: (number: number, name: string) => `Bộ ${number}: ${name}`,
  setCaption: (number: number, instrument: string, annex: string) =>
    `Bộ ${number} – Quyết định ${instrument}, ${annex}`,
  setDescription: (name: string, instrument: string) =>
    `${name}: tiêu chí, lựa chọn, điểm, mức sao tối thiểu và điều kiện theo Quyết định ${instrument}.`,
  instruments: 'Quyết định',
  decision: (number: string) => `Quyết định ${number}`,
  states: {
    'in-force': 'Đang áp dụng',
    suspended: 'Đang tạm ngưng',
    'partly-suspended': 'Tạm ngưng một phần',
    reinstated: 'Đang áp dụng trở lại',
    lapsed: 'Hết hiệu lực',
    'period-ended': 'Hết thời kỳ',
    guidance: 'Văn bản hướng dẫn',
    unknown: 'Chưa rõ hiệu lực',
  },
  notYet: 'Chưa có hiệu lực',
  copies: {
    seen: 'Bản chép đủ',
    derived: 'Bản chép suy ra',
    recalled: 'Ghi theo trí nhớ, chưa kiểm',
    missing: 'Chưa có tiêu chí',
  },
  copyGap: (points: number) => `Bản chép thiếu ${points} điểm`,
  notComparedText:
    'Nội dung trên trang này đọc từ bản chép công khai, chưa đối chiếu với bản ký của Thủ tướng Chính phủ. Khi hai bản khác nhau, bản ký đúng.',
  eachSet: (a: number, b: number, c: number) => `Mỗi bộ 100 điểm: Phần A ${a}, Phần B ${b}, Phần C ${c}.`,
  period: (from: string, until: string | null) =>
    until === null ? `Có hiệu lực từ ngày ${from}.` : `Có hiệu lực từ ngày ${from}, hết hiệu lực từ ngày ${until}.`,
  amended: (numbers: string) => `Được sửa đổi bởi Quyết định ${numbers}.`,
  olderText:
    'Quyết định này không còn áp dụng cho hồ sơ mới. Sao đã công nhận theo quyết định này còn giá trị đến hết hạn ghi trên giấy chứng nhận.',
  counts: (criteria: number, marks: number) =>
    marks === 0 ? `${criteria} tiêu chí` : `${criteria} tiêu chí, ${marks} mức sao tối thiểu`,
  download: 'Tải dữ liệu',
  asJson: 'JSON',
  asCsv: 'CSV',
  asJsonLong: (what: string) => `Tải JSON: ${what}`,
  asCsvLong: (what: string) => `Tải CSV: ${what}`,
  wholeInstrument: (number: string) => `Toàn bộ 26 bộ của Quyết định ${number}`,
  thisSet: 'Bộ này',

  compare: {
    heading: 'Thay đổi gì giữa các quyết định?',
    title: (number: number, name: string) => `Bộ ${number}, ${name}: thay đổi giữa các quyết định`,
    description: (name: string) =>
      `${name}: tiêu chí thêm, bỏ, đổi điểm giữa các quyết định 1048/QĐ-TTg, 148/QĐ-TTg và 26/2026/QĐ-TTg.`,
    summary: (instrument: string) =>
      `Bộ của Quyết định ${instrument} đặt cạnh bộ tương ứng của quyết định khác. Số bộ và số tiêu chí không giống nhau giữa các quyết định nên đối chiếu theo tên.`,
    link: 'So với quyết định trước',
    linkOlder: 'So với quyết định hiện hành',
    folders: { '148-2023': '148/QĐ-TTg', '1048-2019': '1048/QĐ-TTg' },
    pairTitle: (number: number, instrument: string) => `Cạnh bộ ${number} của Quyết định ${instrument}`,
    sure: {
      P: 'Việc tương ứng đọc thấy trong văn bản.',
      S: 'Việc tương ứng lấy từ nguồn thứ cấp, chưa có văn bản nào nói.',
      R: 'Việc tương ứng ghi theo trí nhớ, chưa kiểm.',
      I: 'Việc tương ứng suy từ tên gọi, không văn bản nào nói.',
    },
    noPredecessor: (instrument: string) => `Bộ này không có bộ tương ứng trong Quyết định ${instrument}.`,
    noSuccessor: 'Bộ này không có bộ tương ứng trong Quyết định 26/2026/QĐ-TTg.',
    notComparable: 'Không đối chiếu được từng tiêu chí',
    notComparableText: (instrument: string) =>
      `Chưa nguồn công khai nào chúng tôi đọc được có tiêu chí của bộ này theo Quyết định ${instrument}; chỉ biết điểm tối đa của ba phần.`,
    gap: (instrument: string, points: number) =>
      `Bản chép bộ của Quyết định ${instrument} thiếu ${points} điểm: một tiêu chí ghi là mới, hoặc một chỗ đổi điểm, có thể chỉ do chỗ thiếu ấy.`,
    partsSame: 'Điểm ba phần không đổi:',
    partsChanged: 'Điểm các phần đổi:',
    part: (code: string, before: number, after: number) =>
      before === after ? `Phần ${code} ${after} điểm` : `Phần ${code} từ ${before} thành ${after} điểm`,
    figures: (added: number, gone: number, changed: number, same: number, alike: number) =>
      `${added} tiêu chí mới, ${gone} tiêu chí bỏ, ${changed} tiêu chí đổi điểm, ${same} tiêu chí cùng tên cùng điểm; ${alike} cặp chỉ gần giống tên.`,
    groups: 'Điểm tối đa của từng nhóm',
    criteria: 'Từng tiêu chí',
    change: 'Thay đổi',
    none: 'không có',
    added: 'Mới',
    gone: 'Bỏ',
    points: (before: number, after: number) => `${before} thành ${after} điểm`,
    steps: 'Đổi mức điểm',
    same: 'Cùng tên, cùng điểm',
    alike: 'Tên gần giống',
    howTitle: 'Đối chiếu thế nào?',
    how: [
      'Hai tiêu chí (hoặc hai nhóm) được đặt cạnh nhau khi cùng phần và cùng tên, không kể dấu, chữ hoa và dấu câu.',
      'Còn lại, hai tên được đặt cạnh nhau khi số từ chung gấp đôi chia cho tổng số từ của hai tên đạt từ 0,6 trở lên; cặp giống nhất chọn trước. Những cặp này ghi “Tên gần giống”: có thể không cùng nội dung.',
      'Tiêu chí không có cặp ghi là “Mới” hoặc “Bỏ”. Một tiêu chí được đặt tên khác hẳn, hoặc chuyển sang phần khác, sẽ hiện thành một “Bỏ” và một “Mới”.',
      '“Đổi mức điểm” là điểm tối đa như cũ nhưng các mức điểm của lựa chọn khác nhau. Lời văn của lựa chọn không được so.',
    ] as readonly string[],
  },
  finder: {
    label: 'Tên sản phẩm',
    hint: 'Ví dụ: chè túi lọc, thịt trâu gác bếp, mat ong. Không dấu cũng được.',
    all: '26 bộ tiêu chí đang áp dụng',
    clear: 'Xem tất cả các bộ',
    count: (n: number, typed: string) =>
      n === 0
        ? `Chưa thấy bộ nào cho “${typed}”`
        : n === 1
          ? `“${typed}” có thể thuộc bộ này`
          : `“${typed}” có thể thuộc một trong ${n} bộ`,
    set: (n: number) => `bộ ${n}`,
    reasons: {
      name: (words: string) => `Tên bộ có “${words}”.`,
      group: (words: string) => `Tên nhóm có “${words}”.`,
      sector: (words: string) => `Tên ngành có “${words}”.`,
      word: (words: string) => `“${words}” là cách gọi thường ngày của sản phẩm bộ này.`,
      pair: (words: string) => `Có “${words}”.`,
      shared: (words: string) => `“${words}” có ở nhiều bộ.`,
    },
    pair: (first: string, next: string) => `Có “${first}” cùng với “${next}”.`,
    near: 'Gần giống chữ đã gõ.',
    emptyTitle: (typed: string) => `Chưa thấy bộ nào cho “${typed}”.`,
    emptyText:
      'Hãy gõ tên gọi chung, bỏ tên riêng: “rượu ngô” thay cho tên nhãn hiệu. Hoặc chọn bộ trong danh mục dưới đây theo ngành và nhóm. Sản phẩm ngoài danh mục này không thuộc Chương trình OCOP.',
    ours: 'Từ thường gọi và câu hỏi ở đây là của phần mềm này, không phải của quyết định. Nếu còn phân vân, hãy đọc tên nhóm, phân nhóm của từng bộ và hỏi Ủy ban nhân dân xã, nơi nhận hồ sơ.',
  },
  facts: {
    sector: 'Ngành',
    group: 'Nhóm',
    subgroup: 'Phân nhóm',
    ministry: 'Bộ quản lý',
    samples: 'Sản phẩm mẫu',
    samplesText: (n: number) => (n === 0 ? 'Không nộp mẫu' : `${n} đơn vị sản phẩm`),
    period: 'Hiệu lực',
    nameBefore: 'Tên trước khi sửa đổi',
    size: 'Quy mô',
    sizeText: (criteria: number, options: number, marks: number) =>
      `${criteria} tiêu chí, ${options} lựa chọn${marks === 0 ? '' : `, ${marks} mức sao tối thiểu`}`,
    samplesNote: 'Nộp kèm hồ sơ đề nghị cấp tỉnh.',
    ministryNote: 'Bộ đứng đầu là bộ chủ trì.',
  },
  bands: {
    title: 'Bao nhiêu điểm thì mấy sao?',
    lead: 'Đủ điểm chưa đủ: hạng từ 3 sao còn đòi đạt mọi mức tối thiểu có dấu sao trong bảng dưới.',
    leadPlain: 'Quyết định này không đặt mức sao tối thiểu cho từng tiêu chí: hạng theo tổng điểm và các điều kiện.',
  },
  selfScore: 'Tự chấm điểm',
  contents: 'Mục lục của phiếu',
  part: (code: string) => `Phần ${code}.`,
  points: (n: number) => `${n} điểm`,
  most: (n: number) => `tối đa ${n} điểm`,
  sumOf: 'Cộng điểm các mục dưới đây.',
  chooseCase: 'Hồ sơ chọn một trường hợp, chỉ chấm theo trường hợp đó.',
  caseTitle: (code: string, title: string | null) =>
    title === null ? `Trường hợp ${code}` : `Trường hợp ${code}: ${title}`,
  anyCase: 'Chung cho các trường hợp',
  least: 'mức tối thiểu',
  markLegend:
    'Dấu sao sau một lựa chọn là mức tối thiểu: muốn được hạng đó, sản phẩm phải đạt ít nhất lựa chọn ấy ở tiêu chí này.',
  implied: 'Có thì được điểm, không có thì 0 điểm.',
  inferred: 'suy ra',
  inferredText: 'Lựa chọn hoặc điểm này được suy ra, không đọc thấy nguyên văn; xem mục sửa lỗi chép ở cuối trang.',
  printedAs: (code: string) => `Phiếu in số ${code}.`,
  evidence: 'Minh chứng',
  linkTo: (code: string) => `Đường dẫn đến tiêu chí ${code}`,
  conditions: {
    title: 'Điều kiện của cả hồ sơ',
    kinds: {
      disqualify: 'Loại hồ sơ',
      ineligible: 'Không đánh giá',
      require: 'Bắt buộc',
      stop: 'Dừng đánh giá',
      stopIfZero: 'Dừng nếu có điểm 0',
      appliesIf: 'Áp dụng khi',
      starFloorRule: 'Dấu sao',
    },
    requireEffect: 'Không đạt thì tiêu chí này 0 điểm.',
  },
  kinds: {
    title: 'Minh chứng',
    lead: 'Quyết định liệt kê minh chứng theo nội dung. Việc gắn từng loại với tiêu chí là gợi ý của phần mềm này, không phải của quyết định.',
    at: 'Tiêu chí',
  },
  origin: {
    title: 'Bản chép này từ đâu, sửa những gì?',
    status: 'Tình trạng',
    notes: 'Ghi chú',
    sources: 'Nguồn đã đọc',
    corrections: 'Lỗi chép đã sửa',
    correctionsLead: 'Chữ và số trong bản chép được giữ lại ở đây để ai cũng kiểm được.',
    where: 'Chỗ',
    field: 'Mục',
    stood: 'Bản chép ghi',
    now: 'Ở đây ghi',
    why: 'Vì sao',
    fields: {
      text: 'lời văn',
      code: 'số thứ tự',
      star: 'dấu sao',
      points: 'điểm',
      option: 'lựa chọn',
      heading: 'tiêu đề',
      maxPoints: 'điểm tối đa',
      title: 'tên phần',
    },
    empty: 'để trống',
    noCorrections: 'Không có chỗ nào phải sửa.',
  },
  unread: {
    title: 'Chưa có tiêu chí của cả 26 bộ',
    text: 'Tên, ngành, nhóm và điểm từng phần đã biết; tiêu chí, lựa chọn và điểm của quyết định này chưa nguồn công khai nào chúng tôi đọc được có. Không bộ nào trong danh mục này được cộng điểm.',
  },
  missing: {
    title: 'Chưa có tiêu chí của bộ này',
    text: 'Chưa nguồn công khai nào chúng tôi đọc được có tiêu chí, lựa chọn và điểm của bộ này. Vì vậy ở đây không ghi gì thêm, và bộ này không bao giờ được cộng điểm.',
    subjects: 'Báo chí có nêu điểm từng phần và nội dung các nhóm, không có điểm của nhóm:',
  },
  gap: {
    title: (points: number) => `Bản chép thiếu ${points} điểm: không bao giờ cộng tổng`,
    text: (part: string, note: string) => `Phần ${part}: ${note}`,
  },
  columnsTitle: 'Các cột của tệp CSV',
  columnsLead:
    'Mỗi dòng là một lựa chọn, một tiêu chí cộng điểm, một điều kiện, hoặc một chỗ thiếu. Tệp JSON giữ nguyên cấu trúc của phiếu kèm nguồn và lỗi chép đã sửa.',
  column: 'Cột',
  meaning: 'Ý nghĩa',
  columns: {
    set: 'Bộ tiêu chí: quyết định và số bộ, ví dụ 26-2026/11',
    setName: 'Tên bộ',
    line: 'Loại dòng: option (lựa chọn), sum (tiêu chí cộng điểm các mục con), condition (điều kiện), part (phần chưa có tiêu chí), gap (điểm còn thiếu)',
    part: 'Phần A, B hoặc C',
    partPoints: 'Điểm tối đa của phần',
    group: 'Số của nhóm tiêu chí',
    groupTitle: 'Tên nhóm như phiếu in',
    groupPoints: 'Điểm tối đa của nhóm',
    criterion: 'Số của tiêu chí',
    criterionTitle: 'Tên tiêu chí',
    criterionPoints: 'Điểm tối đa của tiêu chí',
    selection: 'one: chọn một; sum: cộng các mục con',
    case: 'Trường hợp mà lựa chọn thuộc về, nếu phiếu có hai trường hợp',
    option: 'Số thứ tự của lựa chọn, hoặc mã của điều kiện',
    text: 'Lời văn như phiếu in',
    points: 'Điểm của lựa chọn; ở dòng gap là số điểm còn thiếu',
    minimumForStars: 'Hạng sao mà lựa chọn này là mức tối thiểu: 3, 4 hoặc 5',
    conditionKind: 'Loại điều kiện',
    provenance: 'seen: đọc thấy trong nguồn; derived: suy ra; missing: chưa có',
  },
};

export const criteriaProblems = {
  'criteria/no-such-set': (d: Details) =>
    `Không có bộ tiêu chí “${String(d['set'] ?? '')}”. Mỗi quyết định có các bộ từ 01 đến 26, ví dụ 26-2026/11; hãy chọn lại trong danh mục bộ tiêu chí.`,
  'criteria/no-such-instrument': (d: Details) =>
    `Không có bộ tiêu chí của quyết định “${String(d['asked'] ?? '')}”. Ở đây có 26-2026, 148-2023 và 1048-2019.`,
};

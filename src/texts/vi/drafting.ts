// Soạn thảo, phát hành văn bản của cơ quan.

import { formatVietnamese, type LocalDate } from '#kernel/calendar.ts';
import type { OutgoingKind, Urgency } from '#law/outgoing-kinds.ts';
import type { Authority, DraftState, IssuerMode } from '#modules/drafting/index.ts';

const kinds: Readonly<Record<OutgoingKind, string>> = {
  'cong-van': 'Công văn',
  'ke-hoach': 'Kế hoạch',
  'bao-cao': 'Báo cáo',
  'to-trinh': 'Tờ trình',
  'quyet-dinh': 'Quyết định',
  'giay-moi': 'Giấy mời',
  'thong-bao': 'Thông báo',
};

const states: Readonly<Record<DraftState, string>> = {
  draft: 'Đang soạn',
  checked: 'Đã kiểm tra nội dung',
  numbered: 'Đã cấp số',
  issued: 'Đã phát hành',
  dropped: 'Không ban hành',
};

const authorities: Readonly<Record<Authority, string>> = {
  head: 'Cấp trưởng',
  acting: 'Quyền cấp trưởng (Q.)',
  deputy: 'Cấp phó ký thay (KT.)',
  'by-order': 'Ký thừa lệnh (TL.)',
  'by-order-deputy': 'Cấp phó của đơn vị ký thừa lệnh (TL., KT.)',
  delegated: 'Ký thừa ủy quyền (TUQ.)',
};

const modes: Readonly<Record<IssuerMode, { readonly label: string; readonly hint: string }>> = {
  collective: { label: 'Thay mặt tập thể', hint: 'Ủy ban nhân dân ban hành; chữ ký có TM.' },
  chair: { label: 'Thẩm quyền riêng của Chủ tịch', hint: 'Chủ tịch Ủy ban nhân dân ban hành; chữ ký không có TM.' },
  'one-head': { label: 'Cơ quan theo chế độ thủ trưởng', hint: 'Sở, phòng, ban, văn phòng; chữ ký không có TM.' },
};

const urgencies: Readonly<Record<Urgency, string>> = {
  khan: 'Khẩn',
  'thuong-khan': 'Thượng khẩn',
  'hoa-toc': 'Hỏa tốc',
};

export const drafting = {
  kinds,
  states,
  authorities,
  modes,
  urgencies,
  list: {
    title: 'Soạn thảo văn bản',
    heading: 'Văn bản nào đang soạn, chờ số, chờ phát hành?',
    start: 'Soạn văn bản',
    signers: 'Người ký',
    search: 'Tìm theo trích yếu, số, nơi nhận',
    chip: (words: string) => `Có “${words}”`,
    state: 'Tình trạng',
    anyState: 'Mọi tình trạng, trừ không ban hành',
    kind: 'Loại văn bản',
    anyKind: 'Mọi loại',
    count: (n: number) => `${n} văn bản`,
    caption: 'Văn bản của cơ quan',
    empty: 'Chưa có văn bản nào.',
    emptyText: 'Chọn loại văn bản, điền nội dung; phần mềm đặt đúng thể thức, đánh số mục và ghi quyền hạn ký.',
    none: 'Không có văn bản nào khớp.',
    noneText: 'Bỏ bớt điều kiện lọc để xem nhiều hơn.',
    subject: 'Trích yếu',
    office: 'Cơ quan',
    changed: 'Sửa gần nhất',
    noSubject: 'chưa có trích yếu',
    number: 'Số, ký hiệu',
  },
  start: {
    title: 'Soạn văn bản',
    heading: 'Soạn văn bản loại nào?',
    office: 'Cơ quan ban hành',
    kind: 'Loại văn bản',
    hints: {
      'cong-van': 'Không có tên loại; V/v dưới số, ký hiệu; có Kính gửi.',
      'ke-hoach': 'Mục I, II, III; có thể có bảng phân công.',
      'bao-cao': 'Kết quả, tồn tại, nhiệm vụ thời gian tới; gửi cấp trên thì có Kính gửi.',
      'to-trinh': 'Sự cần thiết, nội dung đề nghị; có Kính gửi.',
      'quyet-dinh': 'Căn cứ, các điều; Chủ tịch ký theo thẩm quyền riêng thì không có TM.',
      'giay-moi': 'Mời dự họp: nội dung, chủ trì, thời gian, địa điểm.',
      'thong-bao': 'Báo một việc cho các cơ quan, đơn vị biết, thực hiện.',
    } satisfies Record<OutgoingKind, string>,
    answers: (words: string) => `Trả lời, thực hiện: ${words}`,
    submit: 'Bắt đầu soạn',
    done: 'Đã mở văn bản mới. Hãy điền nội dung.',
    noOffice: 'Tài khoản chưa thuộc cơ quan nào nên chưa soạn được văn bản.',
    noOfficeText: 'Cán bộ sở, ngành cần được ghi vào cơ quan của mình trước.',
  },
  edit: {
    title: (kind: string) => `Soạn ${kind.toLowerCase()}`,
    head: 'Phần đầu văn bản',
    mode: 'Ban hành theo',
    issuerName: 'Cơ quan ban hành',
    issuerHint: 'Viết thường; phần mềm in hoa và xuống dòng.',
    aboveName: 'Cơ quan chủ quản trực tiếp',
    aboveHint: 'Ủy ban nhân dân không ghi cơ quan chủ quản.',
    issuerSymbol: 'Chữ viết tắt cơ quan trong ký hiệu',
    draftingUnit: 'Đơn vị soạn hoặc lĩnh vực',
    draftingUnitHint: 'Trong ký hiệu công văn và ở dòng Lưu, ví dụ KT.',
    place: 'Địa danh',
    subject: 'Trích yếu',
    subjectHint: 'Không ghi V/v hay Về việc.',
    subjectExample: 'rà soát sản phẩm OCOP hết thời hạn công nhận',
    urgency: 'Độ khẩn',
    noUrgency: 'Không',
    addressees: 'Kính gửi',
    invited: 'Kính mời',
    addresseesHint: 'Mỗi nơi một dòng.',
    bases: 'Căn cứ',
    basesHint: 'Mỗi căn cứ một dòng; viện dẫn lần đầu ghi đủ loại, số, ngày, cơ quan, về việc.',
    basesExample: 'Quyết định số 26/2026/QĐ-TTg ngày 22 tháng 5 năm 2026 của Thủ tướng Chính phủ …',
    proposer: 'Theo đề nghị của',
    body: 'Nội dung',
    contents: 'Nội dung văn bản',
    contentsHint:
      'Mỗi phần một dòng. Đầu dòng ghi I. là mục, 1. là khoản, a) là điểm, - là ý; phần mềm tự đánh số lại theo thứ tự. Dòng có dấu | là bảng, dòng đầu là tên cột, ví dụ TT | Nội dung | Thời hạn.',
    decisionHint:
      'Mỗi phần một dòng. Đầu dòng ghi Điều 1. là điều, 1. là khoản, a) là điểm, - là ý; phần mềm tự đánh số lại theo thứ tự.',
    foot: 'Nơi nhận và chữ ký',
    recipients: 'Nơi nhận khác',
    recipientsHint: 'Mỗi nơi một dòng. “Như trên” và dòng Lưu phần mềm tự ghi.',
    recipientsExample: 'Thường trực Tỉnh ủy (b/c)',
    offices: 'Gửi vào sổ văn bản đến của cơ quan trên hệ thống',
    officesHint: 'Khi phát hành, văn bản chờ ở sổ của các cơ quan được đánh dấu.',
    groups: { province: 'Tỉnh', body: 'Sở, ngành, đoàn thể', commune: 'Xã, phường' },
    allCommunes: (n: number) => `Tất cả ${n} xã, phường`,
    chosen: (n: number) => `Đã chọn ${n} cơ quan`,
    signer: 'Người ký',
    signerHint: 'Chỉ hiện người đang có thẩm quyền ký loại văn bản này.',
    noSigner: 'Chưa chọn',
    noSigners: 'Cơ quan chưa ghi người ký nào còn thẩm quyền.',
    enterSigner: 'Ghi người ký',
    save: 'Lưu',
    saved: 'Đã lưu văn bản.',
    meanwhileTitle: 'Có người vừa lưu văn bản này',
    meanwhile:
      'Chưa ghi gì của bạn, và chữ bạn gõ vẫn còn ở dưới. Xem hai bên khác nhau ở đâu, sửa các ô cho đúng rồi lưu.',
    cancel: 'Về trang văn bản',
  },
  view: {
    preview: 'Xem trước',
    pdf: 'PDF',
    docx: 'DOCX',
    signedCopy: 'Bản đã ký',
    missing: 'Còn phải hoàn thiện',
    ready: 'Nội dung đã đủ để kiểm tra.',
    readyTitle: 'Đủ thể thức',
    line: (line: string) => `Dòng: “${line}”`,
    renumbered: (typed: string, printed: string) => `${typed} in thành ${printed}`,
    renumberedTitle: 'Đã đánh số lại theo thứ tự',
    facts: 'Văn bản',
    office: 'Cơ quan',
    number: 'Số, ký hiệu',
    noNumber: (clerks: readonly string[]) =>
      clerks.length === 0
        ? 'Ghi sau khi ký; cơ quan chưa có tài khoản văn thư nên cán bộ ghi'
        : `Văn thư ghi sau khi ký: ${clerks.join(', ')}`,
    day: 'Ngày ban hành',
    signer: 'Người ký',
    checked: 'Kiểm tra nội dung',
    checkers: (names: readonly string[]) => `Chờ ${names.join(', ')}`,
    notByAuthor: 'Người soạn không tự xác nhận.',
    checkedByAuthor: 'Người soạn xác nhận, vì cơ quan không có tài khoản nào khác xác nhận được.',
    answers: 'Trả lời, thực hiện',
    drafted: 'Người soạn',
    issued: 'Phát hành',
    inBook: 'Xem trong sổ văn bản',
    acts: 'Việc làm được',
    save: 'Sửa nội dung',
    check: 'Xác nhận nội dung',
    checkDone: 'Đã xác nhận nội dung. In, trình ký, rồi văn thư ghi số.',
    return: 'Trả lại để sửa',
    returnDone: 'Đã trả lại để sửa.',
    numberAct: 'Ghi số, ngày',
    renumberAct: 'Ghi số, gắn bản ký',
    issue: 'Phát hành',
    drop: 'Không ban hành',
    versions: 'Các lần lưu',
    version: (n: number) => `Lần ${n}`,
    returned: (reason: string) => `Trả lại: ${reason}`,
    dropped: (reason: string) => `Không ban hành: ${reason}`,
    corrected: (reason: string) => `Số đã đính chính: ${reason}`,
  },
  number: {
    title: 'Số và bản ký',
    heading: 'Ghi số, ngày như trên bản đã ký',
    number: 'Số, ký hiệu',
    numberHint: (symbol: string) => `Theo sổ của cơ quan, dạng …/${symbol}. Số dưới 10 thêm 0 phía trước.`,
    issuedOn: 'Ngày ban hành',
    reason: 'Lý do đính chính',
    reasonHint: 'Số đã ghi rồi; nói vì sao ghi lại.',
    submit: 'Ghi số',
    correct: 'Ghi lại số',
    done: (number: string) => `Đã ghi số ${number}.`,
    current: (number: string, day: string) => `Số đang ghi: ${number}, ngày ${day}.`,
    signed: 'Bản đã ký',
    signedLead: 'Bản chụp có chữ ký, dấu; hoặc tệp PDF đã ký số.',
    file: 'Tệp bản ký',
    fileHint: 'PDF hoặc ảnh, đến 20 MB.',
    attach: 'Gắn bản ký',
    attached: 'Đã gắn bản ký.',
    back: 'Về trang văn bản',
  },
  issue: {
    question: (number: string) => `Phát hành văn bản số ${number}?`,
    text: 'Văn bản vào sổ văn bản đi, chờ ở sổ của các cơ quan trên hệ thống được chọn, và không sửa được nữa.',
    toOffices: (n: number) => `Gửi ${n} cơ quan trên hệ thống.`,
    confirm: 'Phát hành',
    done: (number: number | null) => `Đã phát hành, số thứ tự ${number ?? ''} trong sổ văn bản đi.`,
  },
  drop: {
    question: (subject: string) => `Không ban hành “${subject}”?`,
    text: 'Bản thảo và các lần lưu vẫn được giữ.',
    reason: 'Lý do',
    confirm: 'Không ban hành',
    done: 'Đã ghi là không ban hành.',
  },
  signers: {
    title: 'Người ký',
    heading: 'Ai được ký văn bản, đến khi nào?',
    summary: 'Chữ ký trên văn bản (TM., KT., TL., TUQ., Q.) lấy từ danh sách này theo ngày ban hành.',
    enter: 'Ghi người ký',
    caption: 'Người ký của cơ quan',
    name: 'Họ và tên',
    nameHint: 'Không ghi học hàm, học vị.',
    titleLabel: 'Chức vụ',
    titleExample: 'Phó Chủ tịch',
    authority: 'Quyền ký',
    headTitle: 'Ký thay, thừa lệnh, thừa ủy quyền của',
    headTitleHint: 'Chức vụ người đứng đầu; cấp trưởng để trống.',
    headTitleExample: 'Chủ tịch',
    unitHeadTitle: 'Cấp trưởng của đơn vị',
    unitHeadTitleHint: 'Chỉ khi cấp phó của đơn vị ký thừa lệnh.',
    unitHeadTitleExample: 'Chánh Văn phòng',
    paper: 'Theo văn bản',
    paperExample: 'Quyết định số 15/QĐ-UBND ngày 05/01/2026',
    firstDay: 'Từ ngày',
    lastDay: 'Đến hết ngày',
    lastDayHint: 'Thừa ủy quyền phải có ngày kết thúc.',
    kinds: 'Loại văn bản được ký',
    kindsHint: 'Không chọn là mọi loại; thừa ủy quyền phải chọn.',
    scope: 'Nội dung ủy quyền',
    scopeHint: 'Chỉ khi thừa ủy quyền.',
    givenBy: 'Người ủy quyền',
    nobody: 'Không',
    submit: 'Ghi người ký',
    done: 'Đã ghi người ký.',
    cancel: 'Về danh sách',
    office: 'Cơ quan',
    term: 'Thời hạn',
    from: (day: string) => `từ ${day}`,
    span: (from: string, to: string) => `${from} đến hết ${to}`,
    holds: 'Còn thẩm quyền',
    ended: 'Đã hết',
    coming: 'Chưa đến ngày',
    allKinds: 'Mọi loại',
    end: 'Kết thúc',
    empty: 'Chưa có người ký nào.',
    emptyText:
      'Ghi người ký theo văn bản bổ nhiệm, phân công, thừa lệnh hoặc ủy quyền; sau đó văn bản mới chọn được người ký.',
    endQuestion: (name: string) => `Kết thúc thẩm quyền ký của ${name}?`,
    endText: 'Văn bản đã cấp số giữ nguyên chữ ký. Từ hôm sau ngày này không chọn được người ký này nữa.',
    endReason: 'Lý do',
    endReasonExample: 'Chuyển công tác theo Quyết định số …',
    endConfirm: 'Kết thúc',
    endDone: 'Đã ghi ngày kết thúc.',
    because: (reason: string) => `Lý do: ${reason}`,
  },
};

type Details = Readonly<Record<string, unknown>>;
const quoted = (d: Details): string =>
  typeof d['line'] === 'string' && d['line'] !== '' ? ` “${d['line'].slice(0, 80)}”` : '';
const file = (d: Details): string => (typeof d['file'] === 'string' && d['file'] !== '' ? ` “${d['file']}”` : '');

export const draftingProblems = {
  'drafting/changed-meanwhile': () => 'Có người vừa sửa văn bản này nên chưa ghi gì. Hãy xem bản mới rồi làm lại.',
  'drafting/author-does-not-check': (d: Details) =>
    `Bạn đã soạn văn bản này nên không tự xác nhận nội dung. Hãy nhờ ${String(d['names'])} xem và xác nhận.`,
  'drafting/clerk-numbers': (d: Details) =>
    `Số, ngày do văn thư của cơ quan ghi: ${String(d['names'])}. Hãy chuyển bản đã ký cho văn thư.`,
  'drafting/no-such-day': (d: Details) => `Dòng${quoted(d)} có ngày không có thật. Hãy xem lại ngày, tháng, năm.`,
  'drafting/no-such-hour': (d: Details) =>
    `Dòng${quoted(d)} có giờ không có thật: ngày có 24 giờ, giờ có 60 phút. Hãy sửa.`,
  'drafting/committee-has-no-one-head': () =>
    'Ủy ban nhân dân, Hội đồng nhân dân không theo chế độ thủ trưởng. Hãy chọn “Thay mặt tập thể” hoặc “Thẩm quyền riêng của Chủ tịch”.',
  'drafting/not-in-this-state': (d: Details) =>
    `Văn bản đang ở tình trạng “${states[d['state'] as DraftState] ?? ''}” nên không làm được việc này. Hãy mở lại trang văn bản để xem việc làm được.`,
  'drafting/no-office': () =>
    'Tài khoản chưa thuộc cơ quan nào. Hãy đề nghị cán bộ tỉnh ghi tài khoản vào cơ quan, rồi làm lại.',
  'drafting/another-office': () => 'Cơ quan được chọn không phải cơ quan của bạn. Hãy chọn lại trong danh sách.',
  'drafting/letter-not-yours': () => 'Văn bản cần trả lời không có trong sổ của cơ quan. Hãy vào sổ văn bản đó trước.',
  'drafting/no-contents': () => 'Văn bản chưa có nội dung. Hãy ghi nội dung.',
  'drafting/letter-without-point': (d: Details) =>
    `Điểm a), b) phải nằm dưới một khoản 1., 2. Dòng${quoted(d)} chưa có khoản phía trên. Hãy thêm khoản.`,
  'drafting/too-many-letters': (d: Details) =>
    `Quá 23 điểm dưới một khoản, hết chữ cái để ghi. Hãy tách khoản từ dòng${quoted(d)}.`,
  'drafting/table-without-head': (d: Details) =>
    `Bảng cần một dòng tên cột và ít nhất một dòng nội dung, mỗi cột cách nhau bằng dấu |. Hãy sửa bảng bắt đầu từ dòng${quoted(d)}.`,
  'drafting/table-row-too-wide': (d: Details) =>
    `Dòng${quoted(d)} của bảng có nhiều ô hơn số cột. Hãy bỏ bớt dấu | hoặc thêm tên cột.`,
  'drafting/articles-only-in-decision': (d: Details) =>
    `Chỉ quyết định mới chia theo Điều. Hãy đổi dòng${quoted(d)} thành khoản 1., 2.`,
  'drafting/decision-without-article': () => 'Quyết định phải có ít nhất một Điều. Hãy ghi Điều 1. ở đầu dòng.',
  'drafting/ends-with-table': () => 'Sau bảng cuối cần một câu kết của văn bản. Hãy thêm một dòng.',
  'drafting/open-place': (d: Details) => `Dòng${quoted(d)} còn chỗ trống (…). Hãy điền hoặc bỏ.`,
  'drafting/no-subject': () =>
    'Văn bản chưa có trích yếu, hoặc trích yếu còn chỗ trống. Hãy ghi ngắn gọn nội dung chủ yếu.',
  'drafting/no-addressee': () => 'Loại văn bản này cần nơi kính gửi. Hãy ghi ít nhất một nơi.',
  'drafting/no-signer': () => 'Chưa chọn người ký. Hãy chọn người ký, hoặc ghi người ký của cơ quan trước.',
  'drafting/signer-not-yet': () => 'Ngày này người ký chưa có thẩm quyền. Hãy xem lại ngày, hoặc chọn người ký khác.',
  'drafting/signer-no-longer': () => 'Ngày này người ký đã hết thẩm quyền. Hãy xem lại ngày, hoặc chọn người ký khác.',
  'drafting/signer-not-this-kind': () => 'Người ký không được giao ký loại văn bản này. Hãy chọn người ký khác.',
  'drafting/signer-of-other-office': () => 'Người ký thuộc cơ quan khác. Hãy chọn người ký của cơ quan ban hành.',
  'drafting/delegation-without-end': () => 'Ủy quyền ký phải có thời hạn. Hãy ghi ngày kết thúc theo văn bản ủy quyền.',
  'drafting/delegation-passed-on': () =>
    'Người được ủy quyền không được ủy quyền lại. Hãy chọn người ủy quyền là cấp trưởng.',
  'drafting/delegation-without-scope': () =>
    'Ủy quyền ký phải nêu nội dung và loại văn bản. Hãy ghi theo văn bản ủy quyền.',
  'drafting/day-to-come': () => 'Ngày ban hành chưa đến. Hãy ghi ngày trên bản đã ký.',
  'drafting/day-before-check': (d: Details) =>
    `Ngày ban hành trước ngày xác nhận nội dung (${formatVietnamese(d['checkedOn'] as LocalDate)}). Văn bản ký sau khi nội dung được xác nhận; hãy ghi ngày trên bản đã ký, từ ngày ấy trở đi.`,
  'drafting/day-long-ago': () => 'Ngày ban hành đã quá lâu. Hãy xem lại năm.',
  'drafting/correction-without-reason': () => 'Số đã ghi rồi. Muốn ghi số khác thì nói vì sao.',
  'drafting/number-unchanged': () => 'Số và ngày vẫn như đã ghi. Không phải làm gì thêm.',
  'drafting/copy-twice': () => 'Bản ký này đã gắn rồi. Không phải làm gì thêm.',
  'drafting/no-signed-copy': () => 'Chưa gắn bản đã ký nên chưa phát hành được. Hãy gắn bản ký trước.',
  'drafting/head-needed': () => 'Chưa rõ ký thay ai. Hãy ghi chức vụ người đứng đầu, ví dụ Chủ tịch.',
  'drafting/unit-head-needed': () =>
    'Cấp phó của đơn vị ký thừa lệnh cần chức vụ cấp trưởng đơn vị, ví dụ Chánh Văn phòng.',
  'drafting/ends-before-it-begins': () => 'Ngày kết thúc trước ngày bắt đầu. Hãy xem lại hai ngày.',
  'drafting/giver-needed': () => 'Chưa rõ ai ủy quyền. Hãy chọn cấp trưởng của cơ quan trong danh sách người ký.',
  'drafting/no-exchange-folder': () => 'Hệ thống chưa đặt thư mục trao đổi văn bản. Người quản trị đặt OCOP_EXCHANGE.',
  'drafting/packet-no-folder': () => 'Không có gói văn bản này trong thư mục trao đổi. Mỗi gói là một thư mục.',
  'drafting/packet-name': (d: Details) =>
    `Tên${file(d)} có ký tự lạ hoặc là tệp đang ghi dở. Hãy đặt tên bằng chữ, số, dấu chấm, gạch nối.`,
  'drafting/packet-without-metadata': () => 'Gói không có tệp metadata.xml đọc được. Hãy gửi lại cả gói.',
  'drafting/packet-damaged-xml': () =>
    'Tệp metadata.xml hỏng hoặc chưa ghi xong. Hãy xuất lại từ hệ thống văn bản và gửi lại cả gói.',
  'drafting/packet-unsafe-xml': () =>
    'Tệp metadata.xml có khai báo DOCTYPE hoặc thực thể, không được nhận. Hãy xuất lại không có khai báo đó.',
  'drafting/packet-files-count': () =>
    'metadata.xml không kê tệp nào, hoặc kê quá 30 tệp. Hãy kê đúng các tệp của văn bản.',
  'drafting/packet-file-unnamed': (d: Details) =>
    `Tệp${file(d)} nằm trong gói nhưng metadata.xml không kê. Hãy kê đủ hoặc bỏ tệp.`,
  'drafting/packet-file-missing': (d: Details) => `Thiếu tệp${file(d)} mà metadata.xml có kê. Hãy gửi lại cả gói.`,
  'drafting/packet-file-differs': (d: Details) =>
    `Tệp${file(d)} không khớp mã SHA-256 ghi trong metadata.xml. Hãy gửi lại cả gói.`,
  'drafting/packet-link': (d: Details) =>
    `${file(d).trim()} không phải tệp thường (là liên kết hoặc thư mục). Hãy chép tệp thật vào gói.`,
  'drafting/packet-too-large': (d: Details) => `Gói quá 100 MB ở tệp${file(d)}. Hãy bớt hoặc nén ảnh chụp.`,
  'drafting/packet-file-refused': (d: Details) =>
    `Tệp${file(d)} không nhận được: không phải PDF, ảnh hoặc DOCX lành. Hãy gửi lại tệp khác.`,
  'drafting/packet-for-nobody': (d: Details) =>
    `Gói gửi cho “${String(d['to'] ?? '')}”, không khớp cơ quan nào trên hệ thống. Hãy ghi đúng mã hoặc tên cơ quan nhận.`,
  'drafting/packet-taken-already': () => 'Gói này đã nhận rồi. Không phải làm gì thêm.',
};

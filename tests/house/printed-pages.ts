// The pages that are printed from the code: who may do what (docs/PERMISSIONS.md), what may happen next to a record
// (docs/LIFECYCLES.md). `npm run docs` writes them; printed-pages.test.ts fails when they are stale.

import { type Cell, type MatrixRow, permissionMatrix, type UseCaseName } from '#access/permission-matrix.ts';
import { type Role, roles } from '#access/roles.ts';
import { withdrawalLifecycleDescription } from '#modules/certificate-life/rules/withdrawal-lifecycle.ts';
import { type RecognitionAct, recognitionLifecycleDescription } from '#modules/certificates/rules/lifecycle.ts';
import type { RecognitionStatus } from '#modules/certificates/rules/status.ts';
import { type SessionAct, sessionLifecycleDescription } from '#modules/councils/rules/lifecycle.ts';
import { requestLifecycleDescription } from '#modules/custody/rules/custody-request.ts';
import { paperLifecycleDescription } from '#modules/custody/rules/paper-lifecycle.ts';
import { sampleLifecycleDescription } from '#modules/custody/rules/sample-lifecycle.ts';
import { type DossierAct, dossierLifecycleDescription } from '#modules/dossiers/rules/lifecycle.ts';
import { type DraftAct, draftLifecycleDescription } from '#modules/drafting/rules/lifecycle.ts';
import { importLifecycle } from '#modules/exchange/rules/register-import.ts';
import { findingLifecycleDescription } from '#modules/findings/rules/finding-lifecycle.ts';
import { type IdeaAct, ideaLifecycleDescription } from '#modules/ideas/rules/lifecycle.ts';
import { caseLifecycleDescription } from '#modules/inspections/rules/case-lifecycle.ts';
import { visitLifecycleDescription } from '#modules/inspections/rules/visit-lifecycle.ts';
import { type CouncilAct, intakeLifecycleDescription } from '#modules/intake/rules/lifecycle.ts';
import { type LegacyFileAct, legacyFileLifecycleDescription } from '#modules/legacy-files/rules/lifecycle.ts';
import { pointLifecycleDescription } from '#modules/points-of-sale/index.ts';
import { type ProducerAct, producerLifecycleDescription } from '#modules/producers/rules/lifecycle.ts';
import { type ProductAct, productLifecycleDescription } from '#modules/products/rules/lifecycle.ts';
import { reportLifecycleDescription } from '#modules/reporting/rules/report.ts';
import { routeLifecycleDescription } from '#modules/routes/index.ts';
import { textsOf } from '#texts/index.ts';
import { roomNames } from './room-names.ts';

const roleNames: Readonly<Record<Role, string>> = textsOf('vi').accounts.roles;
const cellNames: Readonly<Record<Cell, string>> = {
  own: 'của mình · own',
  unit: 'đơn vị · unit',
  subtree: 'đơn vị và cấp dưới · subtree',
  province: 'tỉnh và cấp dưới · province',
  all: 'tất cả · all',
};

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

function whoever(matrixRow: MatrixRow): string {
  const words: string[] = [];
  if (matrixRow.public) words.push('ai cũng được · everybody');
  if (matrixRow.signedIn) words.push('ai đã đăng nhập, việc của mình · everybody signed in, for what is their own');
  if (matrixRow.notOneself) words.push('không với tài khoản của chính mình · never to one’s own account');
  if (matrixRow.byDuty) words.push('theo nhiệm vụ: cần bước xác nhận thứ hai · by duty: with the second factor');
  if (matrixRow.beforeSecondFactor) words.push('cả trước bước hai · also before the second factor');
  return words.join('; ');
}

/** docs/PERMISSIONS.md */
export function permissionsPage(): string {
  const names = Object.keys(permissionMatrix) as UseCaseName[];
  const rooms = [...new Set(names.map((name) => name.split('/')[0] ?? ''))].sort();
  const [vi, en] = [textsOf('vi').useCases, textsOf('en').useCases];
  const tables = rooms.map((room) => {
    const held = names.filter((name) => name.startsWith(`${room}/`));
    const given = roles.filter((role) => held.some((name) => (permissionMatrix[name] as MatrixRow).roles?.[role]));
    const lines = held.map((name) => {
      const matrixRow: MatrixRow = permissionMatrix[name];
      const cells = given.map((role) => {
        const cell = matrixRow.roles?.[role];
        return cell === undefined ? '–' : cellNames[cell];
      });
      return row([`${vi[name]} · ${en[name]}`, `\`${name}\``, ...cells, whoever(matrixRow) || '–']);
    });
    const head = ['Việc · act', 'Mã · name', ...given.map((role) => `${roleNames[role]} · ${role}`), 'Ghi chú · note'];
    return [`## ${roomNames[room] ?? room} · ${room}`, '', row(head), row(head.map(() => '---')), ...lines].join('\n');
  });
  return `# Ai được làm gì · Who may do what

Printed from \`src/access/permission-matrix.ts\` by \`npm run docs\`; not written by hand. The same table by hand, with the article each line
rests on: \`tests/law/authorisation.expected.ts\`.

Ô nói quyền vươn tới đâu · a cell says how far the right reaches: **của mình · own**, the producers the account speaks for, or the account
itself; **đơn vị · unit**, exactly the unit of the role; **đơn vị và cấp dưới · subtree**, the unit and everything under it; **tỉnh và cấp
dưới · province**, the same for a role held for a province alone; **tất cả · all**, the whole installation. Vai trò cán bộ chỉ có hiệu lực trong phiên đã qua bước xác nhận thứ hai · an officer's role counts only in a session
with the second factor. What is not reached answers like what does not exist.

${tables.join('\n\n')}
`;
}

type ImportState = keyof typeof importLifecycle;

const recognitionStates: Readonly<Record<RecognitionStatus, string>> = {
  'no-decision': 'Chưa có quyết định',
  'ranked-only': 'Chỉ xếp hạng (1, 2 sao)',
  'not-yet': 'Chưa đến ngày hiệu lực',
  'in-force': 'Còn hiệu lực',
  'unclear-term': 'Chưa rõ thời hạn',
  expiring: 'Sắp hết hạn',
  extended: 'Kéo dài',
  're-evaluating': 'Đang đánh giá lại',
  'extension-proposed': 'Đang đề nghị kéo dài',
  expired: 'Hết hạn',
  suspended: 'Tạm đình chỉ',
  superseded: 'Đã thay thế',
  withdrawn: 'Đã thu hồi',
};
const recognitionActs: Readonly<Record<RecognitionAct, string>> = {
  complete: 'bổ sung quyết định',
  correct: 'đính chính',
  extend: 'kéo dài',
  supersede: 'thay thế',
  suspend: 'tạm đình chỉ',
  'lift-suspension': 'bỏ tạm đình chỉ',
  withdraw: 'thu hồi',
};
const producerActs: Readonly<Record<ProducerAct, string>> = {
  change: 'sửa',
  'change-private-facts': 'sửa thông tin riêng',
  cease: 'ghi ngừng hoạt động',
  resume: 'ghi hoạt động lại',
  'merge-away': 'gộp vào chủ thể khác',
  'undo-merge': 'tách lại',
};
const productActs: Readonly<Record<ProductAct, string>> = {
  change: 'sửa',
  'change-codes': 'sửa mã',
  'add-photo': 'thêm ảnh',
  transfer: 'chuyển chủ thể',
  discontinue: 'ghi ngừng sản xuất',
  resume: 'ghi sản xuất lại',
  'merge-away': 'gộp vào sản phẩm khác',
  recognise: 'ghi công nhận',
  'take-in': 'nhận sản phẩm khác gộp vào',
  confirm: 'xác nhận, đưa vào sổ',
  'send-back': 'gửi lại chủ thể',
  'declare-again': 'chủ thể khai lại',
  'decide-name': 'xem tên mới chủ thể muốn đổi',
  'undo-merge': 'tách lại',
};
const ideaActs: Readonly<Record<IdeaAct, string>> = {
  change: 'sửa',
  screen: 'xã xem xét',
  'list-by-province': 'đưa vào, đưa ra danh sách của tỉnh',
  'make-product': 'ghi thành sản phẩm',
  withdraw: 'rút',
};
const draftActs: Readonly<Record<DraftAct, string>> = {
  save: 'lưu',
  check: 'xác nhận nội dung',
  return: 'trả lại để sửa',
  number: 'ghi số, ngày',
  attach: 'gắn bản ký',
  issue: 'phát hành',
  drop: 'không ban hành',
};
const legacyFileActs: Readonly<Record<LegacyFileAct, string>> = {
  'add-scan': 'thêm bản quét',
  'remove-scan': 'bỏ bản quét',
  place: 'xếp trang thành minh chứng',
  'take-off': 'gỡ trang đã xếp',
  commit: 'ghi cam kết',
  settle: 'chốt',
  reopen: 'mở lại để sửa',
  drop: 'bỏ hồ sơ lập nhầm',
};
const dossierActs: Readonly<Record<DossierAct, string>> = {
  write: 'soạn',
  drop: 'bỏ',
  consent: 'chủ thể xác nhận',
  submit: 'nộp',
  'take-in': 'tiếp nhận',
  return: 'trả lại để bổ sung',
  assess: 'ghi đánh giá (Mẫu số 03)',
  forward: 'chuyển tỉnh',
};
const intakeCouncilActs: Readonly<Record<CouncilAct, string>> = {
  'put-on-agenda': 'đưa vào chương trình phiên',
  'take-off-agenda': 'bỏ khỏi chương trình phiên',
  score: 'Hội đồng đánh giá xong',
  'evaluate-again': 'Bộ không công nhận 5 sao, tỉnh tự đánh giá',
};
const sessionActs: Readonly<Record<SessionAct, string>> = {
  change: 'sửa kế hoạch',
  'set-agenda': 'lập chương trình',
  declare: 'khai xung đột lợi ích',
  attend: 'điểm danh',
  open: 'khai mạc',
  'start-scoring': 'bắt đầu chấm',
  reveal: 'mở phiếu',
  close: 'kết thúc',
  adjourn: 'tạm dừng',
  reconvene: 'họp tiếp',
  cancel: 'hủy',
};
/** What may be done with a thing at a place is to bring it to another. */
const goesTo: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(textsOf('vi').custody.places).map(([place, name]) => [place, `đến: ${name}`]),
);
const importStates: Readonly<Record<ImportState, string>> = {
  staged: 'Chờ xác nhận',
  confirmed: 'Đã ghi vào sổ',
  undone: 'Đã hoàn tác',
  discarded: 'Đã bỏ',
};
const importActs: Readonly<Record<(typeof importLifecycle)[ImportState][number], string>> = {
  decide: 'quyết định từng dòng',
  confirm: 'xác nhận',
  discard: 'bỏ',
  undo: 'hoàn tác',
};

interface Printed {
  readonly record: string;
  readonly vietnamese: string;
  readonly law: string | null;
  readonly source: string;
  readonly states: Readonly<Record<string, readonly string[]>>;
  readonly stateNames: Readonly<Record<string, string>>;
  readonly actNames: Readonly<Record<string, string>>;
}

/** Every record that has a life of its own. */
export const lifecycles: readonly Printed[] = [
  {
    ...producerLifecycleDescription,
    source: 'src/modules/producers/rules/lifecycle.ts',
    stateNames: textsOf('vi').producers.statuses,
    actNames: producerActs,
  },
  {
    ...productLifecycleDescription,
    source: 'src/modules/products/rules/lifecycle.ts',
    stateNames: textsOf('vi').products.statuses,
    actNames: productActs,
  },
  {
    ...recognitionLifecycleDescription,
    source: 'src/modules/certificates/rules/lifecycle.ts',
    stateNames: recognitionStates,
    actNames: recognitionActs,
  },
  {
    ...dossierLifecycleDescription,
    source: 'src/modules/dossiers/rules/lifecycle.ts',
    stateNames: textsOf('vi').dossiers.states,
    actNames: dossierActs,
  },
  {
    ...ideaLifecycleDescription,
    source: 'src/modules/ideas/rules/lifecycle.ts',
    stateNames: textsOf('vi').ideas.states,
    actNames: ideaActs,
  },
  {
    ...draftLifecycleDescription,
    source: 'src/modules/drafting/rules/lifecycle.ts',
    stateNames: textsOf('vi').drafting.states,
    actNames: draftActs,
  },
  {
    ...legacyFileLifecycleDescription,
    source: 'src/modules/legacy-files/rules/lifecycle.ts',
    stateNames: textsOf('vi').legacyFiles.states,
    actNames: legacyFileActs,
  },
  {
    ...sampleLifecycleDescription,
    source: 'src/modules/custody/rules/sample-lifecycle.ts',
    stateNames: textsOf('vi').custody.places,
    actNames: goesTo,
  },
  {
    ...paperLifecycleDescription,
    source: 'src/modules/custody/rules/paper-lifecycle.ts',
    stateNames: textsOf('vi').custody.places,
    actNames: goesTo,
  },
  {
    ...requestLifecycleDescription,
    source: 'src/modules/custody/rules/custody-request.ts',
    stateNames: textsOf('vi').custody.request.states,
    actNames: { answer: 'ghi kết quả', withdraw: 'rút' },
  },
  {
    ...intakeLifecycleDescription,
    source: 'src/modules/intake/rules/lifecycle.ts',
    stateNames: textsOf('vi').intake.states,
    actNames: { ...textsOf('vi').intake.acts, review: textsOf('vi').intake.acts['write-review'], ...intakeCouncilActs },
  },
  {
    ...sessionLifecycleDescription,
    source: 'src/modules/councils/rules/lifecycle.ts',
    stateNames: textsOf('vi').councils.states,
    actNames: sessionActs,
  },
  {
    ...reportLifecycleDescription,
    source: 'src/modules/reporting/rules/report.ts',
    stateNames: textsOf('vi').officeReports.states,
    actNames: textsOf('vi').officeReports.acts,
  },
  {
    ...withdrawalLifecycleDescription,
    source: 'src/modules/certificate-life/rules/withdrawal-lifecycle.ts',
    stateNames: textsOf('vi').certificateLife.states,
    actNames: textsOf('vi').certificateLife.acts,
  },
  {
    ...findingLifecycleDescription,
    source: 'src/modules/findings/rules/finding-lifecycle.ts',
    stateNames: textsOf('vi').findings.states,
    actNames: textsOf('vi').findings.steps,
  },
  {
    ...visitLifecycleDescription,
    source: 'src/modules/inspections/rules/visit-lifecycle.ts',
    stateNames: textsOf('vi').inspections.states,
    actNames: textsOf('vi').inspections.acts,
  },
  {
    ...caseLifecycleDescription,
    source: 'src/modules/inspections/rules/case-lifecycle.ts',
    stateNames: textsOf('vi').inspections.caseStates,
    actNames: textsOf('vi').inspections.caseActs,
  },
  {
    ...pointLifecycleDescription,
    source: 'src/modules/points-of-sale/rules/point-lifecycle.ts',
    stateNames: textsOf('vi').pointsOfSale.states,
    actNames: textsOf('vi').pointsOfSale.acts,
  },
  {
    ...routeLifecycleDescription,
    source: 'src/modules/routes/rules/route-lifecycle.ts',
    stateNames: textsOf('vi').routes.states,
    actNames: textsOf('vi').routes.acts,
  },
  {
    record: 'import',
    vietnamese: 'lượt nhập bảng tính',
    law: null,
    source: 'src/modules/exchange/rules/register-import.ts',
    states: importLifecycle,
    stateNames: importStates,
    actNames: importActs,
  },
];

/** docs/LIFECYCLES.md */
export function lifecyclesPage(): string {
  const tables = lifecycles.map(({ record, vietnamese, law, source, states, stateNames, actNames }) => {
    const lines = Object.entries(states).map(([state, acts]) =>
      row([
        `${stateNames[state] ?? '?'} · \`${state}\``,
        acts.length === 0 ? '–' : acts.map((act) => `${actNames[act] ?? '?'} · \`${act}\``).join('; '),
      ]),
    );
    return [
      `## ${vietnamese} · ${record}`,
      '',
      `\`${source}\`${law === null ? '' : ` (${law})`}`,
      '',
      row(['Tình trạng · state', 'Việc làm được · what may be done']),
      row(['---', '---']),
      ...lines,
    ].join('\n');
  });
  return `# Tình trạng và việc làm được · States and what may happen next

Printed from the tables of the rooms by \`npm run docs\`; not written by hand. Whether an act is also lawful on that day, the rule of the act
says. States of a recognition that the clock gives are computed in \`src/modules/certificates/rules/status.ts\`.

${tables.join('\n\n')}
`;
}

/** Every printed page by its path. */
export const printedPages: Readonly<Record<string, () => string>> = {
  'docs/PERMISSIONS.md': permissionsPage,
  'docs/LIFECYCLES.md': lifecyclesPage,
};

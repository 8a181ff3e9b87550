// The questions that a product's own ranked dossier asks: is each thing that was promised still so (26/2026/QĐ-TTg, Art. 9: keeping the
// criteria as in the ranked dossier). Made from what was promised; frozen with the visit that was opened under it.

import { formatVietnamese } from '#kernel/calendar.ts';
import type { FindingKind } from '#modules/findings/index.ts';
import type { Commitments, PromisedPaper } from '#modules/output/index.ts';
import type { Checklist, ChecklistSection, Question } from './checklist.ts';
import { checklistKey } from './known-checklist.ts';

const LAW = '26/2026/QĐ-TTg, Điều 9';

/** Which finding a paper that ended proposes, by the subjects of Form 02. */
const findingOfPaper: Readonly<Record<string, FindingKind>> = {
  'production-conditions': 'food-safety-paper-expired',
  'test-report': 'test-missing-or-expired',
  'raw-material-origin': 'raw-material-not-local',
  'environment-and-technology': 'environment-file-missing',
  'codes-and-traceability': 'trace-code-dead',
};

const asCode = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');

function kept(
  code: string,
  text: string,
  help: string | null,
  finding: FindingKind,
  severity: 'minor' | 'major',
): Question {
  return {
    code,
    text,
    kind: 'yes-no',
    law: LAW,
    photo: 'when-no',
    finding: { kind: finding, severity },
    ...(help === null ? {} : { help }),
  };
}

function paperQuestion({ kind, title, number, endsOn, renewedUntil }: PromisedPaper, index: number): Question {
  const named = [title, number === null ? null : `số ${number}`].filter((one) => one !== null).join(', ');
  const until = endsOn === null ? null : `Trong hồ sơ ghi đến ngày ${formatVietnamese(endsOn)}.`;
  const renewed = renewedUntil === null ? null : `Ví minh chứng có bản mới đến ngày ${formatVietnamese(renewedUntil)}.`;
  const help = [until, renewed].filter((one) => one !== null).join(' ');
  const text = `Còn giấy tờ này, hoặc bản mới thay nó, và còn hiệu lực: ${named}?`;
  return kept(
    `paper-${index + 1}`,
    text,
    help === '' ? null : help,
    findingOfPaper[kind] ?? 'dossier-differs-from-reality',
    'minor',
  );
}

/** What else was promised in words, with the finding where it is not kept. */
function promisedFacts(promised: Commitments): readonly Question[] {
  const facts: readonly (readonly [string, string, string | null, FindingKind])[] = [
    [
      'raw-material',
      'Nguyên liệu và nơi cung cấp đúng như trong hồ sơ?',
      promised.rawMaterial,
      'raw-material-not-local',
    ],
    ['area', 'Vùng nguyên liệu đúng như trong hồ sơ?', promised.rawMaterialArea, 'raw-material-not-local'],
    ['environment', 'Cam kết về môi trường được thực hiện?', promised.environment, 'environment-file-missing'],
    ['labour', 'Sử dụng lao động đúng như trong hồ sơ?', promised.labour, 'dossier-differs-from-reality'],
    ['packaging', 'Bao bì, nhãn đúng như trong hồ sơ?', promised.packaging, 'dossier-differs-from-reality'],
    ['plan', 'Phương án sản xuất, kinh doanh được thực hiện?', promised.plan, 'dossier-differs-from-reality'],
  ];
  return facts.flatMap(([code, text, said, finding]) =>
    said === null || said.trim() === '' ? [] : [kept(code, text, `Trong hồ sơ: ${said}`, finding, 'minor')],
  );
}

/**
 * The questions that a ranked dossier asks, or `null` where nothing that was promised is known. Criteria that need points for a star come
 * first, as the sheet has them.
 * @law 26/2026/QĐ-TTg, Art. 9
 * @example dossierChecklist('0192…', 'Chè Shan', commitments)?.key // 'ranked-dossier-0192…@1'
 */
export function dossierChecklist(productId: string, productName: string, promised: Commitments): Checklist | null {
  const criteria = promised.criteria.map((one) =>
    kept(
      `c-${asCode(one.code)}`,
      `Giữ được tiêu chí ${one.code}. ${one.title}${one.option === '' ? '' : `: ${one.option}`}?`,
      one.promised === '' ? null : `Chủ thể nêu: ${one.promised}`,
      'dossier-differs-from-reality',
      one.points * 2 >= one.maxPoints ? 'major' : 'minor',
    ),
  );
  const sections: readonly ChecklistSection[] = [
    { code: 'criteria', title: 'Tiêu chí trong hồ sơ được công nhận', questions: criteria },
    { code: 'papers', title: 'Giấy tờ trong hồ sơ', questions: promised.papers.map(paperQuestion) },
    { code: 'facts', title: 'Nội dung đã nêu', questions: promisedFacts(promised) },
  ].filter((one) => one.questions.length > 0);
  if (sections.length === 0) return null;
  const code = `ranked-dossier-${productId}`;
  return {
    key: checklistKey(code, 1),
    code,
    version: 1,
    title: `Hồ sơ được công nhận: ${productName}`,
    forSets: null,
    sections,
    source: {
      instrument: `${LAW}; ${promised.source}`,
      confidence: 'P',
      ours: 'Câu hỏi lập từ nội dung đã nêu trong hồ sơ; mức độ và yêu cầu ảnh là của phần mềm.',
    },
  };
}

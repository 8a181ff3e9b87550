// A finding that was not corrected, or that is grave, is proposed for withdrawal: a case opens with the conclusion that starts its fifteen days,
// the minutes and the evidence attached. Without a conclusion nothing opens and no term runs (26/2026/QĐ-TTg, Art. 8.1b–e, 8.4).

import { z } from 'zod';
import type { LocalDate } from '#kernel/calendar.ts';
import type { FileHash } from '#kernel/ids.ts';
import { invalidFields, problem } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { type CaseAttachment, openCaseFromFinding } from '#modules/certificate-life/services.ts';
import { mayHappen, type Recognition, statusOn, whichCounts } from '#modules/certificates/index.ts';
import { findRecognitionsByProducts } from '#modules/certificates/services.ts';
import type { KeptFile } from '#modules/evidence/index.ts';
import { oneOf, optionalLines } from '#runner/fields.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';
import { conclusionOn } from '../rules/conclusion.ts';
import { type Finding, visitOf } from '../rules/finding.ts';
import { type AgencyPaper, handOversOf } from '../rules/finding-act.ts';
import { groundsOfAgency, groundsOfConclusion } from '../rules/grounds.ts';
import type { Sheet } from '../rules/sheet.ts';
import { listActsOf } from '../store.ts';
import { findMinutesOf, listConclusionsStating } from '../store-papers.ts';
import { listSamplesOfVisit } from '../store-samples.ts';
import { sparseSheet } from '../what-was-recorded.ts';
import { seenFinding } from './correction-acts.ts';
import { changeFinding, findingFor } from './find-finding.ts';
import { nameOfOffice } from './office-of-findings.ts';
import { subjectByFinding } from './subject-of-finding.ts';
import { aboutWords } from './tell-of-findings.ts';

/** A paper that starts the term of a withdrawal. */
export interface StartingPaper {
  readonly number: string;
  readonly date: LocalDate;
  readonly body: string;
  readonly file: KeptFile | null;
  readonly from: 'conclusion' | 'agency';
}

/** The papers that may start a withdrawal for a finding: the conclusion that states it, and conclusions of agencies it went to. */
export async function startingPapers(
  { db, today }: Pick<Context, 'db' | 'today'>,
  finding: Finding,
): Promise<readonly StartingPaper[]> {
  const papers: StartingPaper[] = [];
  const conclusion = conclusionOn(await listConclusionsStating(db, [finding.id]), finding.id);
  if (conclusion?.number != null && conclusion.issuedOn !== null) {
    const body = await nameOfOffice(db, finding.provinceCode, today);
    papers.push({
      number: conclusion.number,
      date: conclusion.issuedOn,
      body,
      file: conclusion.file,
      from: 'conclusion',
    });
  }
  for (const { outcome } of handOversOf(await listActsOf(db, [finding.id]))) {
    const paper = outcome === null ? null : (outcome.details as AgencyPaper);
    if (outcome === null || paper === null || !paper.concludes) continue;
    const { number, date, agency } = paper;
    papers.push({ number, date, body: agency, file: outcome.files[0] ?? null, from: 'agency' });
  }
  return papers;
}

/** The certificate that a finding about a product concerns; `null`: nothing is in force. */
export async function certificateInForce(
  { db, today }: Pick<Context, 'db' | 'today'>,
  finding: Pick<Finding, 'productId'>,
): Promise<Recognition | null> {
  if (finding.productId === null) return null;
  const counts = whichCounts(await findRecognitionsByProducts(db, [finding.productId]));
  return counts !== null && mayHappen(statusOn(counts, today).status, 'withdraw') ? counts : null;
}

/** The sheet that a finding's visit rests on, where hardly anything of it was answered; `null`: enough was, or there was no visit. */
export async function sparseSheetOf(
  { db, today }: Pick<Context, 'db' | 'today'>,
  finding: Pick<Finding, 'visitId' | 'recheckVisitId'>,
): Promise<Sheet | null> {
  const visitId = visitOf(finding);
  if (visitId === null) return null;
  return await sparseSheet(db, visitId, await findMinutesOf(db, visitId), today);
}

/** What goes along: minutes, photographs of the finding, results of tests, the producer's answers and what other bodies wrote. */
async function attachmentsOf({ db, ports }: Context, finding: Finding): Promise<readonly CaseAttachment[]> {
  const all: CaseAttachment[] = [];
  const visitId = visitOf(finding);
  if (visitId !== null) {
    const minutes = await findMinutesOf(db, visitId);
    if (minutes?.scan != null) all.push({ label: 'Biên bản kiểm tra (bản chụp)', file: minutes.scan });
    for (const [i, sha256] of finding.photos.entries()) {
      const file = await ports.files.get(sha256 as FileHash);
      if (file === null) continue;
      const hash = sha256 as FileHash;
      const kept = {
        sha256: hash,
        sentSha256: hash,
        mediaType: 'image/jpeg',
        bytes: file.byteLength,
        pages: 1,
      } as const;
      all.push({ label: `Ảnh ${i + 1} của phát hiện`, file: { ...kept, name: `anh-${i + 1}.jpg` } });
    }
    for (const sample of await listSamplesOfVisit(db, visitId)) {
      if (sample.resultFile !== null && sample.productId === finding.productId) {
        all.push({ label: `Kết quả kiểm nghiệm, niêm phong ${sample.sealNumber}`, file: sample.resultFile });
      }
    }
  }
  for (const act of await listActsOf(db, [finding.id])) {
    const label = ({ answered: 'Trả lời của cơ sở', sanctioned: 'Quyết định xử phạt' } as const)[
      act.kind as 'answered'
    ];
    if (label !== undefined) all.push(...act.files.map((file) => ({ label: `${label}: ${file.name}`, file })));
  }
  return all;
}

export const proposeWithdrawalOfFinding = defineUseCase({
  name: 'findings/propose-withdrawal',
  kind: 'act',
  legalBasis: '26/2026/QĐ-TTg, Điều 8 khoản 1 điểm b, c, d, e và khoản 4',
  input: z.object({
    ...seenFinding,
    ground: oneOf(groundsOfConclusion),
    paper: oneOf(['conclusion', 'agency']),
    /** Asked where the conclusion rests on a sheet of which hardly anything was answered. */
    sparseReason: optionalLines(1_000),
  }),
  subject: (input, context) => subjectByFinding(context, input.findingId),
  async run(input, context): Promise<Result<{ findingId: string; caseId: string; dueOn: LocalDate | null }>> {
    const found = await findingFor('propose-withdrawal', input, context);
    if (!found.ok) return found;
    const before = found.value;
    const paper = (await startingPapers(context, before)).find((one) => one.from === input.paper);
    if (paper === undefined) return refuse(problem('conflict', 'findings/no-conclusion'));
    if (input.paper === 'agency' && !groundsOfAgency.includes(input.ground)) {
      return refuse(invalidFields([{ path: 'ground', code: 'findings/ground-of-own-conclusion' }]));
    }
    const sparse = input.paper === 'conclusion' ? await sparseSheetOf(context, before) : null;
    if (sparse !== null && input.sparseReason === null) {
      const details = { answered: sparse.answered, asked: sparse.asked };
      return refuse(invalidFields([{ path: 'sparseReason', code: 'findings/sheet-nearly-empty', details }]));
    }
    const recognition = await certificateInForce(context, before);
    if (recognition === null) return refuse(problem('conflict', 'findings/no-certificate'));
    const { number, date, body, file } = paper;
    const opened = await openCaseFromFinding(context, {
      recognitionId: recognition.id,
      ground: input.ground,
      number,
      date,
      body,
      about: `${aboutWords(before)}: ${before.words}`,
      kept: file,
      attachments: await attachmentsOf(context, before),
      findingId: before.id,
    });
    if (!opened.ok) return opened;
    const { id: caseId, dueOn } = opened.value;
    const changes = { state: 'withdrawal-proposed', withdrawalCaseId: caseId, closedOn: context.today } as const;
    const why = sparse === null ? null : input.sparseReason;
    const words = [`${number} (${body})`, why].filter((one) => one !== null).join('\n');
    const after = await changeFinding(context, before, changes, { kind: 'withdrawal-proposed', words, until: dueOn });
    return after.ok ? ok({ findingId: before.id, caseId, dueOn }) : after;
  },
});

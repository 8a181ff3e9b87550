// Puts an issued report into the exchange folder, as an issued letter is: the signed scan where there is one, the paper as PDF and DOCX.

import { loadShapes } from '#law/report-shapes.ts';
import { paperFiles, putOutPacket } from '#modules/drafting/services.ts';
import type { Ports } from '#runner/ports.ts';
import { sentEdition } from './editions.ts';
import { addresseesOf, reportPaper, signingOf } from './report-paper.ts';
import type { ReportId } from './rules/report.ts';
import { findReport, listIssues } from './store.ts';
import { partNames } from './use-cases/view-figures.ts';

/** Writes the packet of a report that went out in a shape; `null`: no folder is set, or it did not go out so. */
export async function putOutReport(ports: Ports, reportId: ReportId, shapeCode: string): Promise<string | null> {
  const db = ports.database.read;
  if (ports.exchangeRoot === null) return null;
  const report = await findReport(db, reportId);
  const issues = await listIssues(db, [reportId]);
  const issue = issues.findLast((one) => one.shape === shapeCode);
  const shape = (await loadShapes()).find((one) => one.code === shapeCode);
  if (report === null || issue === undefined || shape === undefined || issue.letterId === null) return null;
  const sent = await sentEdition(db, report, issue.edition);
  if (sent === null) return null;
  const facts = {
    ...{ report: sent.report, content: sent.version.content },
    ...{ figures: sent.freeze.content.figures, shape },
  };
  const names = await partNames(report.provinceCode);
  const paper = await reportPaper({
    ...{ ...facts, names },
    issue: { number: issue.number, date: issue.issuedOn },
    issues,
    today: issue.issuedOn,
  });
  return await putOutPacket(ports, {
    letterId: issue.letterId,
    officeName: report.officeLabel,
    addressees: await addresseesOf(shape, report),
    signerPosition: signingOf(report).join(' '),
    signerName: '',
    files: await paperFiles(ports, paper, issue.file, `report ${reportId}`),
  });
}

// Figures, coverage, targets and reports for the sweep: a report for each step that a page is for.

import { officeKey } from '#modules/offices/index.ts';
import { issueReport } from '#modules/reporting/use-cases/issue-report.ts';
import { openReport } from '#modules/reporting/use-cases/open-report.ts';
import { setTarget } from '#modules/reporting/use-cases/targets.ts';
import { viewReport } from '#modules/reporting/use-cases/view-report.ts';
import { approveReport, saveReport, submitReport } from '#modules/reporting/use-cases/write-report.ts';
import { binhLu, done, province } from '../producers/people.ts';
import { another, makeWorkedLetter, ofBinhLu, ofProvince } from '../reporting/letters.ts';
import type { TestHouse } from '../support/database.ts';
import type { Samples } from './samples.ts';

export async function reportingSamples({ ports }: TestHouse): Promise<Samples> {
  const { letterId } = await makeWorkedLetter(ports);
  const office = officeKey(ofProvince);
  const second = another(province);
  const version = async (reportId: string) => (await done(ports, province, viewReport, { reportId })).report.version;
  const seen = async (reportId: string) => ({ reportId, version: await version(reportId) });
  const draft = async () => (await done(ports, province, openReport, { office, letterId })).reportId;
  const submitted = async () => {
    const reportId = await draft();
    await done(ports, province, submitReport, await seen(reportId));
    return reportId;
  };
  const approved = async () => {
    const reportId = await submitted();
    await done(ports, second, approveReport, await seen(reportId));
    return reportId;
  };
  const issued = await approved();
  const paper = { shape: 'ministry', number: '9/BC-UBND', issuedOn: '23/11/2026' };
  await done(ports, province, issueReport, { ...(await seen(issued)), ...paper });
  const ofCommune = async () => {
    const { reportId } = await done(ports, binhLu, openReport, { office: officeKey(ofBinhLu), letterId });
    const at = async () => ({
      reportId,
      version: (await done(ports, binhLu, viewReport, { reportId })).report.version,
    });
    await done(ports, binhLu, submitReport, await at());
    await done(ports, another(binhLu), approveReport, await at());
    const up = { shape: 'province', number: '31/BC-UBND', issuedOn: '23/11/2026' };
    await done(ports, binhLu, issueReport, { ...(await at()), ...up });
    return reportId;
  };
  const saved = await draft();
  const { content } = await done(ports, province, viewReport, { reportId: saved });
  const sections = content.sections.map(({ heading, text }) => ({ heading, text: `${text} Đã sửa.` }));
  await done(ports, province, saveReport, { ...(await seen(saved)), ...content, sections });
  const plan = { plan: 'Kế hoạch số 12/KH-UBND ngày 05/01/2026', from: '01/01/2026', to: '31/12/2026' };
  const target = { ...plan, office, indicator: 'products', target: '250' };
  const { targetId } = await done(ports, province, setTarget, target);
  return new Map([
    ['/bao-cao/so-lieu :code', 'products'],
    ['/bao-cao/bao-phu :letterId', letterId],
    ['/bao-cao/chi-tieu :targetId', targetId],
    ['/bao-cao/xem :reportId', issued],
    ['/bao-cao/xem :code', 'products'],
    ['/bao-cao/xem/:reportId/soan :reportId', await draft()],
    ['/bao-cao/xem/:reportId/trinh :reportId', await draft()],
    ['/bao-cao/xem/:reportId/bo :reportId', await draft()],
    ['/bao-cao/xem/:reportId/tra-lai :reportId', await submitted()],
    ['/bao-cao/xem/:reportId/yeu-cau-sua :reportId', await ofCommune()],
    ['/bao-cao/xem/:reportId/duyet :reportId', await submitted()],
    ['/bao-cao/xem/:reportId/ban-hanh :reportId', await approved()],
    ['/bao-cao/xem/:reportId/phien-ban :reportId', saved],
  ]);
}

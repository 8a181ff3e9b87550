// Reports and targets: every act done once; who approves is another than who wrote.

import { officeKey } from '#modules/offices/index.ts';
import { issueReport } from '#modules/reporting/use-cases/issue-report.ts';
import { openReport } from '#modules/reporting/use-cases/open-report.ts';
import { endTarget, setTarget } from '#modules/reporting/use-cases/targets.ts';
import { viewReport } from '#modules/reporting/use-cases/view-report.ts';
import {
  approveReport,
  dropReport,
  reopenReport,
  returnReport,
  saveReport,
  sendBackReport,
  submitReport,
} from '#modules/reporting/use-cases/write-report.ts';
import { binhLu, done, province } from '../../producers/people.ts';
import { another, ofBinhLu, ofProvince } from '../../reporting/letters.ts';
import type { Proving } from './proving.ts';

const REPORT = ['report'];
/** The period is not over yet. */
const early = { reason: 'Gửi theo hẹn.' };

export async function proveReporting(proving: Proving): Promise<void> {
  const { ports } = proving.house;
  const office = officeKey(ofProvince);
  const second = another(province);
  const seen = async (reportId: string) => {
    const { report } = await done(ports, province, viewReport, { reportId });
    return { reportId, version: report.version };
  };
  const begun = { office, periodKind: 'half-year', from: '23/11/2026' };
  const opened = () => proving.act(openReport, begun, province, ['report', 'report-version'], (one) => [one.reportId]);
  const { reportId } = await opened();
  const { content } = await done(ports, province, viewReport, { reportId });
  const sections = content.sections.map(({ heading, text }) => ({ heading, text }));
  const written = { ...(await seen(reportId)), title: content.title, sections, indicators: ['products'] };
  await proving.act(saveReport, written, province, ['report', 'report-version']);
  const submit = async () =>
    await proving.act(submitReport, { ...(await seen(reportId)), ...early }, province, ['report', 'report-freeze']);
  await submit();
  await proving.act(returnReport, { ...(await seen(reportId)), reason: 'Nêu rõ kinh phí.' }, second, REPORT);
  await submit();
  await proving.act(approveReport, await seen(reportId), second, REPORT);
  const paper = { shape: 'ministry', number: '19/BC-UBND', issuedOn: '23/11/2026' };
  const kinds = ['report', 'report-issue', 'letter', 'letter-entry'];
  await proving.act(issueReport, { ...(await seen(reportId)), ...paper }, province, kinds, () => [reportId]);
  const ofCommune = { ...begun, office: officeKey(ofBinhLu) };
  const below = await done(ports, binhLu, openReport, ofCommune);
  const at = async () => {
    const { report } = await done(ports, binhLu, viewReport, { reportId: below.reportId });
    return { reportId: below.reportId, version: report.version };
  };
  await done(ports, binhLu, submitReport, { ...(await at()), ...early });
  await done(ports, another(binhLu), approveReport, await at());
  const up = { shape: 'province', number: '21/BC-UBND', issuedOn: '23/11/2026' };
  await done(ports, binhLu, issueReport, { ...(await at()), ...up });
  await proving.act(sendBackReport, { ...(await at()), reason: 'Nêu rõ số liệu.' }, province, REPORT);
  await proving.act(reopenReport, { ...(await seen(reportId)), reason: 'Ghi sai kinh phí đã chi.' }, province, REPORT);
  const yearly = { ...begun, periodKind: 'year' };
  const dropped = await proving.act(openReport, yearly, province, ['report', 'report-version'], (one) => [
    one.reportId,
  ]);
  await proving.act(dropReport, { ...(await seen(dropped.reportId)), reason: 'Lập nhầm.' }, province, REPORT);

  const plan = { plan: 'Kế hoạch số 12/KH-UBND ngày 05/01/2026', from: '01/01/2026', to: '31/12/2026' };
  const target = { ...plan, office, indicator: 'products', target: '250' };
  const { targetId } = await proving.act(setTarget, target, province, ['plan-target'], (one) => [one.targetId]);
  await proving.act(endTarget, { targetId, version: 1, reason: 'Kế hoạch thay đổi.' }, province, ['plan-target']);
}

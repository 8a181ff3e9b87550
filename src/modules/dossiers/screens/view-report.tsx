// /ho-so/:dossierId/bao-cao-xa: Mẫu số 03 to be read: what the producer said, what the commune found, its photographs, the meeting,
// number, day and signer. For the commune, its leader, the province and the auditor.

import { ButtonLink } from '#design/button-link.tsx';
import { Notice } from '#design/notice.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { Section } from '#design/section.tsx';
import { ok } from '#kernel/result.ts';
import { definePage } from '#web/page.ts';
import { findingNames, isIssued } from '../rules/commune-report.ts';
import { type DossierView, viewDossier } from '../use-cases/view-dossier.ts';
import { type ReportView, viewReport } from '../use-cases/view-report.ts';
import { partCrumbs } from './fill-part.tsx';
import { dossierPath } from './paths.ts';
import { Claims, MatterPhotos, MeetingFacts } from './report-matters.tsx';
import { dayWords } from './words.ts';

interface ReportData {
  readonly view: DossierView;
  readonly report: ReportView;
}

export const viewReportPage = definePage<ReportData>({
  path: '/ho-so/:dossierId/bao-cao-xa',
  right: 'dossiers/view-report',
  rate: 'page',
  width: 'narrow',
  title: (_data, ui) => ui.t.dossierReport.view.heading,
  breadcrumbs: ({ view }, ui) => partCrumbs(view, ui),
  async load(request) {
    const input = { dossierId: request.params['dossierId'] };
    const report = await request.run(viewReport, input);
    if (!report.ok) return report;
    const view = await request.run(viewDossier, input);
    return view.ok ? ok({ view: view.value, report: report.value }) : view;
  },
  view({ view, report }, ui) {
    const { view: words, meeting } = ui.t.dossierReport;
    const { matters } = ui.t.dossiers.report;
    const { id } = view.dossier;
    const saved = report.report;
    const { reportNumber, reportedOn } = saved ?? { reportNumber: null, reportedOn: null };
    const signer = [saved?.signer, saved?.signerOffice].filter((one) => one != null).join(', ');
    return (
      <>
        <PageHeading
          caption={view.product.name}
          heading={words.heading}
          summary={isIssued(saved) ? words.issued(reportNumber ?? '', dayWords(reportedOn), signer) : undefined}
          action={view.may.assess && <ButtonLink href={ui.href(dossierPath(id, 'mau-03'))}>{words.change}</ButtonLink>}
        />
        {!isIssued(saved) && <Notice t={ui.t.design} tone="info" text={words.draft} />}
        {findingNames.map((name) => (
          <Section key={name} id={name} title={matters[name]}>
            <div class="said">
              <div class="said__side">
                <Claims ui={ui} report={report} name={name} />
              </div>
              <div>
                <h3 class="said__title">{words.finding}</h3>
                {(saved?.findings[name] ?? words.noFinding).split('\n').map((line) => (
                  <p key={line}>{line}</p>
                ))}
                <MatterPhotos ui={ui} report={report} name={name} dossierId={id} />
              </div>
            </div>
          </Section>
        ))}
        <Section id="hop" title={meeting.title}>
          <MeetingFacts ui={ui} meeting={saved} />
        </Section>
        <Section id="ban-in" title={words.papers}>
          <ul class="plain-links">
            <li>
              <a href={dossierPath(id, 'mau-03.pdf')}>{words.pdf}</a>
            </li>
            <li>
              <a href={dossierPath(id, 'mau-03.docx')}>{words.docx}</a>
            </li>
          </ul>
        </Section>
      </>
    );
  },
});

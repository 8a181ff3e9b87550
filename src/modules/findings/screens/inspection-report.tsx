// /phat-hien/bao-cao: the report of inspections of a period, from the numbers of the board, as a paper to take away.

import { ButtonLink } from '#design/button-link.tsx';
import { FoldedOnPhone } from '#design/folded-on-phone.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { definePage } from '#web/page.ts';
import { withQuery } from '#web/with-query.ts';
import {
  type AskedBoard,
  askedBoard,
  Keys,
  Kinds,
  Offenders,
  PeriodForm,
  question,
  Units,
  WrongPeriod,
} from './board.tsx';
import { boardPath, listPath, reportPath } from './paths.ts';
import { dayWords } from './words.tsx';

export const inspectionReportPage = definePage<AskedBoard>({
  path: reportPath,
  right: 'findings/view-board',
  rate: 'search',
  title: (_asked, ui) => ui.t.visitPapers.report.heading,
  breadcrumbs: ({ board }, ui) => [
    { label: ui.t.findings.crumb, href: listPath },
    { label: ui.t.visitPapers.board.title, href: withQuery(boardPath, question(board)) },
  ],
  load: askedBoard,
  view(asked, ui) {
    const { board, wrong } = asked;
    if (wrong !== null) return <WrongPeriod ui={ui} asked={asked} path={reportPath} />;
    const t = ui.t.visitPapers.report;
    const words = ui.t.visitPapers.board;
    const to = (file: string) => withQuery(ui.href(`${reportPath}/${file}`), question(board));
    return (
      <>
        <PageHeading
          heading={t.heading}
          summary={t.summary(`${dayWords(board.from)} – ${dayWords(board.to)}`)}
          action={<ButtonLink href={to('bao-cao.docx')}>{t.docx}</ButtonLink>}
        />
        <PeriodForm ui={ui} {...asked} path={reportPath} />
        <ul class="ways">
          <li>
            <a href={to('bao-cao.pdf')}>{t.pdf}</a>
          </li>
        </ul>
        <Keys ui={ui} board={board} />
        <FoldedOnPhone summary={`${words.kinds} (${board.kinds.length})`}>
          <Kinds ui={ui} board={board} />
        </FoldedOnPhone>
        <FoldedOnPhone summary={`${words.offenders} (${board.offenders.length})`}>
          <Offenders ui={ui} board={board} />
        </FoldedOnPhone>
        <FoldedOnPhone summary={`${words.units} (${board.units.length})`}>
          <Units ui={ui} board={board} />
        </FoldedOnPhone>
      </>
    );
  },
});

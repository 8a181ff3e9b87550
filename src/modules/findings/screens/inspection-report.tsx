// /phat-hien/bao-cao: the report of inspections of a period, from the numbers of the board, as a paper to take away.

import { ButtonLink } from '#design/button-link.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { definePage } from '#web/page.ts';
import { withQuery } from '#web/with-query.ts';
import { type BoardView, viewBoard } from '../use-cases/view-board.ts';
import { boardAsked, Keys, Kinds, Offenders, PeriodForm, question, Units } from './board.tsx';
import { boardPath, listPath, reportPath } from './paths.ts';
import { dayWords } from './words.tsx';

export const inspectionReportPage = definePage<BoardView>({
  path: reportPath,
  right: 'findings/view-board',
  rate: 'search',
  title: (_board, ui) => ui.t.visitPapers.report.heading,
  breadcrumbs: (board, ui) => [
    { label: ui.t.findings.crumb, href: listPath },
    { label: ui.t.visitPapers.board.title, href: withQuery(boardPath, question(board)) },
  ],
  load: ({ query, run }) => run(viewBoard, boardAsked(query)),
  view(board, ui) {
    const t = ui.t.visitPapers.report;
    const to = (file: string) => withQuery(ui.href(`${reportPath}/${file}`), question(board));
    return (
      <>
        <PageHeading
          heading={t.heading}
          summary={t.summary(`${dayWords(board.from)} – ${dayWords(board.to)}`)}
          action={<ButtonLink href={to('bao-cao.docx')}>{t.docx}</ButtonLink>}
        />
        <PeriodForm ui={ui} board={board} path={reportPath} />
        <ul class="ways">
          <li>
            <a href={to('bao-cao.pdf')}>{t.pdf}</a>
          </li>
        </ul>
        <Keys ui={ui} board={board} />
        <Kinds ui={ui} board={board} />
        <Offenders ui={ui} board={board} />
        <Units ui={ui} board={board} />
      </>
    );
  },
});

// /bao-cao/bang/tinh, /bao-cao/bang/xa/:code: how a province or a commune stands, on one sheet; the same numbers as a file.

import { PageHeading } from '#design/page-heading.tsx';
import { ok } from '#kernel/result.ts';
import { textsOf } from '#texts/index.ts';
import { defineFile, definePage, type PageRequest } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { withQuery } from '#web/with-query.ts';
import { workbookFile } from '#web/workbook-file.ts';
import type { BoardSheet } from '../board-sheet.ts';
import { viewCommuneBoard, viewProvinceBoard } from '../use-cases/view-unit-boards.ts';
import { asOfWords, Sheet, sheetTable } from './board-sheet.tsx';
import { boardPath, byUnitPath, figuresPath, provinceBoardPath } from './paths.ts';

const communePattern = '/bao-cao/bang/xa/:code';

const province = ({ run, query }: PageRequest) => run(viewProvinceBoard, { unit: query['don-vi'] });
const commune = ({ run, params }: PageRequest) => run(viewCommuneBoard, { unit: params['code'] });

/** Where the same numbers are saved. */
export function BoardFiles({
  ui,
  path,
  query = {},
}: {
  readonly ui: Ui;
  readonly path: string;
  readonly query?: Readonly<Record<string, string | undefined>>;
}) {
  const t = ui.t.reporting.figures;
  return (
    <ul class="plain-links board__files not-on-paper">
      <li>
        <a href={ui.href(withQuery(`${path}/bang.xlsx`, query))}>{t.asXlsx}</a>
      </li>
      <li>
        <a href={ui.href(withQuery(`${path}.csv`, query))}>{t.asCsv}</a>
      </li>
    </ul>
  );
}

function Board({
  ui,
  sheet,
  heading,
  path,
}: {
  readonly ui: Ui;
  readonly sheet: BoardSheet;
  readonly heading: string;
  readonly path: string;
}) {
  const { provinceCode } = sheet.question;
  return (
    <div class="board">
      <PageHeading caption={sheet.unitName} heading={heading} summary={asOfWords(ui.t, sheet)} />
      <Sheet ui={ui} sheet={sheet} />
      <BoardFiles ui={ui} path={path} query={ui.query['don-vi'] === undefined ? {} : { 'don-vi': provinceCode }} />
      <ul class="plain-links not-on-paper">
        <li>
          <a href={ui.href(figuresPath)}>{ui.t.reporting.board.allFigures}</a>
        </li>
        <li>
          <a href={ui.href(byUnitPath)}>{ui.t.boards.byUnit}</a>
        </li>
      </ul>
    </div>
  );
}

const crumbs = (_sheet: BoardSheet, ui: Ui) => [{ label: ui.t.reporting.title, href: boardPath }];

export const provinceBoardPage = definePage<BoardSheet>({
  path: provinceBoardPath,
  right: 'reporting/view-province-board',
  rate: 'search',
  title: (_sheet, ui) => ui.t.boards.titles.province,
  breadcrumbs: crumbs,
  load: province,
  json: (sheet) => sheet,
  csv: (sheet, { lang }) => sheetTable(textsOf(lang), sheet),
  view: (sheet, ui) => <Board ui={ui} sheet={sheet} heading={ui.t.boards.headings.province} path={provinceBoardPath} />,
});

export const communeBoardPage = definePage<BoardSheet>({
  path: communePattern,
  right: 'reporting/view-commune-board',
  rate: 'search',
  title: (_sheet, ui) => ui.t.boards.titles.commune,
  breadcrumbs: crumbs,
  load: commune,
  json: (sheet) => sheet,
  csv: (sheet, { lang }) => sheetTable(textsOf(lang), sheet),
  view: (sheet, ui) => <Board ui={ui} sheet={sheet} heading={ui.t.boards.headings.commune} path={ui.path} />,
});

/** The sheet as a spreadsheet. */
export async function sheetFile(request: PageRequest, sheet: BoardSheet) {
  const t = textsOf(request.lang);
  const { columns, rows } = sheetTable(t, sheet);
  const title = [`${t.boards.titles[sheet.board]}: ${sheet.unitName}`, asOfWords(t, sheet)];
  const widths = [44, 52, 34, 16];
  const { provinceCode, communeCode, asOf } = sheet.question;
  return ok(
    await workbookFile(
      {
        name: t.boards.titles[sheet.board],
        title,
        columns: columns.map((heading, i) => ({
          heading,
          kind: i === 3 ? ('number' as const) : ('text' as const),
          width: widths[i] ?? 20,
        })),
      },
      rows,
      { now: request.now, fileName: `bang-${communeCode ?? provinceCode}-${asOf}.xlsx` },
    ),
  );
}

export const provinceBoardFile = defineFile({
  path: `${provinceBoardPath}/bang.xlsx`,
  right: 'reporting/view-province-board',
  rate: 'search',
  async load(request) {
    const found = await province(request);
    return found.ok ? await sheetFile(request, found.value) : found;
  },
});

export const communeBoardFile = defineFile({
  path: `${communePattern}/bang.xlsx`,
  right: 'reporting/view-commune-board',
  rate: 'search',
  async load(request) {
    const found = await commune(request);
    return found.ok ? await sheetFile(request, found.value) : found;
  },
});

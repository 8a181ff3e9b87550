// /tu-cham-diem/26-2026/11: the sheet of a set for anybody. The address holds the choices; nothing is stored.

import { Button } from '#design/button.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { checkOf } from '#law/checklist.ts';
import { definePage } from '#web/page.ts';
import { sheetAddress } from '../rules/sheet-address.ts';
import { ScoreSheet } from '../sheet/score-sheet.tsx';
import {
  keptSheetsPath,
  loadSheet,
  paperPath,
  type SheetView,
  selfScorePath,
  sheetPath,
  signInPath,
} from './sheet-view.ts';

export const fillSheetPage = definePage<SheetView>({
  path: `${selfScorePath}/:instrument/:number`,
  right: 'evaluation/score-sheets',
  rate: 'page',
  indexed: true,
  islands: ['score-sheet'],
  title: ({ compiled }, ui) => ui.t.scoreSheet.heading(compiled.set.name),
  description: ({ compiled }, ui) => ui.t.scoreSheet.description(compiled.set.name),
  canonical: ({ compiled }) => sheetPath(compiled.set.id),
  breadcrumbs: (_view, ui) => [{ label: ui.t.scoreSheet.title, href: selfScorePath }],
  load: loadSheet,
  view: ({ compiled, answers, evidence }, ui) => {
    const { set } = compiled;
    const t = ui.t.scoreSheet;
    const here = ui.href(sheetPath(set.id));
    return (
      <>
        <PageHeading
          caption={t.caption(set.number, set.instrument.number)}
          heading={t.heading(set.name)}
          summary={t.lead}
        />
        <form class="sheet-form" method="get" action={`${here}/ket-qua`}>
          <ScoreSheet t={ui.t} lang={ui.lang} compiled={compiled} answers={answers} evidence={evidence} />
          <div class="actions sheet-form__actions">
            <Button kind="primary">{t.result}</Button>
            <noscript>
              <button class="button" type="submit" formaction={here}>
                {t.update}
              </button>
            </noscript>
            <a class="actions__way-out" href={here}>
              {t.clear}
            </a>
          </div>
        </form>
        <p class="plain-links">
          {ui.may('evaluation/list-kept-sheets') ? (
            <a href={ui.href(keptSheetsPath)}>{t.kept.title}</a>
          ) : (
            <a href={ui.href(signInPath(sheetPath(set.id, sheetAddress(compiled, answers))))} data-sign-in>
              {t.signIn}
            </a>
          )}
        </p>
        <p class="quiet">
          {t.saved} {ui.t.law.comparedAlone(checkOf(set).state)}. <a href={paperPath(set.id, 'pdf')}>{t.blankPdf}</a>
        </p>
      </>
    );
  },
});

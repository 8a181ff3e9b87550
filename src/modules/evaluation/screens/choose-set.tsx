// /tu-cham-diem: which of the sets in force a product is scored by.

import { Button } from '#design/button.tsx';
import { ButtonLink } from '#design/button-link.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { Section } from '#design/section.tsx';
import { ok } from '#kernel/result.ts';
import { type CriteriaSet, leavesOf } from '#law/criteria-set.ts';
import { criteriaSetsOf } from '#law/criteria-sets.ts';
import { parameterOn } from '#law/parameters.ts';
import { definePage } from '#web/page.ts';
import { keptSheetsPath, selfScorePath, sheetPath } from './sheet-view.ts';

interface ChooseView {
  readonly sectors: readonly { readonly code: string; readonly name: string; readonly sets: readonly CriteriaSet[] }[];
}

export const chooseSetPage = definePage<ChooseView>({
  path: selfScorePath,
  right: 'evaluation/score-sheets',
  rate: 'page',
  indexed: true,
  cacheSeconds: 300,
  title: (_view, ui) => ui.t.scoreSheet.title,
  description: (_view, ui) => ui.t.scoreSheet.choose.description,
  async load(request) {
    const inForce = parameterOn('criteria-by-receipt', request.today)?.value ?? null;
    const sets = inForce === null ? [] : await criteriaSetsOf(inForce);
    const codes = [...new Set(sets.map((set) => set.sectorCode))];
    return ok({
      sectors: codes.map((code) => {
        const own = sets.filter((set) => set.sectorCode === code);
        return { code, name: own[0]?.sector ?? '', sets: own };
      }),
    });
  },
  view: ({ sectors }, ui) => {
    const t = ui.t.scoreSheet.choose;
    return (
      <>
        <PageHeading
          heading={t.heading}
          summary={t.summary}
          action={
            ui.may('evaluation/list-kept-sheets') ? (
              <ButtonLink kind="secondary" href={ui.href(keptSheetsPath)}>
                {ui.t.scoreSheet.kept.title}
              </ButtonLink>
            ) : undefined
          }
        />
        <ol class="three-steps" aria-label={t.stepsLabel}>
          {t.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <form class="find-set" method="get" action={ui.href('/bo-tieu-chi')}>
          <input type="hidden" name="de" value="cham" />
          <label class="field__label" for="f-q">
            {t.find}
          </label>
          <p class="field__hint" id="f-q-hint">
            {t.findHint}
          </p>
          <div class="look-up">
            <input class="box look-up__box" type="search" id="f-q" name="q" aria-describedby="f-q-hint" />
            <Button kind="secondary">{t.findButton}</Button>
          </div>
        </form>
        {sectors.map((sector) => (
          <Section key={sector.code} id={`nganh-${sector.code}`} title={`${sector.code}. ${sector.name}`}>
            <ul class="set-choices">
              {sector.sets.map((set) => (
                <li key={set.id}>
                  <a class="set-choice" href={ui.href(sheetPath(set.id))}>
                    <span class="set-choice__number">{set.number}</span>
                    <span class="set-choice__name" lang="vi">
                      {set.name}
                    </span>
                    <span class="set-choice__count">{t.criteria(leavesOf(set).length)}</span>
                  </a>
                </li>
              ))}
            </ul>
          </Section>
        ))}
      </>
    );
  },
});

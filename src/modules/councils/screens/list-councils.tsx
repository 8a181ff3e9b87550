// /hoi-dong: the councils of the province, or those the reader is a member of.

import { ButtonLink } from '#design/button-link.tsx';
import { EmptyState } from '#design/empty-state.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { definePage } from '#web/page.ts';
import { type CouncilLine, listCouncilsOf } from '../use-cases/list-councils.ts';
import { councilPath, councilsPath, sessionsPath, setUpPath, waiversPath } from './paths.ts';
import { DutyTag } from './state-tag.tsx';
import { dayWords } from './words.ts';

export const listCouncilsPage = definePage<readonly CouncilLine[]>({
  path: councilsPath,
  right: 'councils/list-councils',
  rate: 'page',
  title: (_lines, ui) => ui.t.councils.list.title,
  load: (request) => request.run(listCouncilsOf, {}),
  json: (lines) => lines,
  view(lines, ui) {
    const t = ui.t.councils.list;
    const records = ui.may('councils/set-up-council');
    const record = records && (
      <ButtonLink href={ui.href(setUpPath)} icon="add">
        {t.record}
      </ButtonLink>
    );
    return (
      <>
        <PageHeading heading={t.heading} summary={t.summary} action={lines.length > 0 && record} />
        {lines.length === 0 && (
          <EmptyState title={t.none} text={records ? t.noneText : t.noneMember} action={record || undefined} />
        )}
        <ul class="task-list">
          {lines.map((council) => (
            <li key={council.id} class="task">
              <div class="task__words">
                <a class="task__label" href={ui.href(councilPath(council.id))}>
                  {t.of(council.decisionNumber, dayWords(council.decidedOn))}
                </a>
                <p class="task__hint">
                  {[
                    ui.t.councils.levels[council.level],
                    t.members(council.members),
                    ...(council.chair === null ? [] : [t.chairedBy(council.chair)]),
                  ].join(' · ')}
                </p>
              </div>
              <DutyTag ui={ui} council={council} />
            </li>
          ))}
        </ul>
        <ul class="plain-links">
          <li>
            <a href={ui.href(sessionsPath)}>{t.sessions}</a>
          </li>
          {ui.may('councils/list-waivers') && (
            <li>
              <a href={ui.href(waiversPath)}>{t.criteria}</a>
            </li>
          )}
        </ul>
      </>
    );
  },
});

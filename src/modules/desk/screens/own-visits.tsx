// On the desk of who goes on visits: those of today and this week before everything else, with the way into the field app.

import { Section } from '#design/section.tsx';
import { Tag } from '#design/tag.tsx';
import { daysBetween, formatVietnamese } from '#kernel/calendar.ts';
import type { Ui } from '#web/ui.ts';
import type { Desk } from '../use-cases/view-desk.ts';
import type { DeskVisit } from '../use-cases/visits-on-desk.ts';

function DayTag({ visit, ui }: { readonly visit: DeskVisit; readonly ui: Ui }) {
  const t = ui.t.desk.visits;
  const left = daysBetween(ui.today, visit.plannedOn);
  if (visit.onSite) return <Tag words={t.onSite} tone="gold" shape="half" />;
  if (left === 0) return <Tag words={t.today} tone="green" shape="dot" />;
  return left < 0 ? (
    <Tag words={t.past} tone="red" shape="clock" />
  ) : (
    <Tag words={t.in(left)} tone="blue" shape="ring" />
  );
}

export function OwnVisits({ desk, ui }: { readonly desk: Desk; readonly ui: Ui }) {
  const t = ui.t.desk.visits;
  if (desk.visits.length === 0) return null;
  return (
    <Section
      id="luot"
      title={t.title}
      action={ui.may('field/read-package') && <a href={ui.href('/hien-truong')}>{t.app}</a>}
    >
      <ul class="task-list">
        {desk.visits.map((one) => (
          <li key={one.id} class="task">
            <div class="task__words">
              <a class="task__label" href={ui.href(`/kiem-tra-giam-sat/luot/${one.id}`)}>
                {one.producerName}
              </a>
              <p class="task__hint">
                {[ui.t.visitPapers.follow.caption[one.kind], formatVietnamese(one.plannedOn), one.place]
                  .filter((part) => part !== '')
                  .join(' · ')}
              </p>
            </div>
            <DayTag visit={one} ui={ui} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

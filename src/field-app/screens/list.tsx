// The visits of this device: today's first. What is done, what is not yet sent, what waits for a decision stands beside each.

import { dateInVietnam, formatVietnamese, instantOf, type LocalDate } from '#kernel/calendar.ts';
import { useOpen } from '../context.ts';
import { Note } from '../parts/boxes.tsx';
import { Frame } from '../parts/frame.tsx';
import { to } from '../route.ts';
import type { GivenVisit } from '../sync/given.ts';

function VisitCard({ visit: { visit } }: { readonly visit: GivenVisit }) {
  const { t, book, courier } = useOpen();
  const { record, complete, unsent } = book.entry(visit.id);
  const started = record.operations > 0;
  const whole = courier.records[visit.id]?.complete === true && unsent === 0;
  return (
    <li>
      <a class="card" href={to('phieu', visit.id)} data-visit={visit.id}>
        <span class="card__over">
          {t.kind[visit.kind]} · {formatVietnamese(visit.plannedOn)}
        </span>
        <strong class="card__name">{visit.producerName}</strong>
        <span>{visit.place}</span>
        <span class="card__states">
          <span class="state">{started ? t.list.answered(complete.answered, complete.asked) : t.list.notStarted}</span>
          {record.finished !== null && <span class="state state--good">{whole ? t.list.whole : t.list.finished}</span>}
          {unsent > 0 && <span class="state state--waits">{t.list.unsent(unsent)}</span>}
          {complete.undecided.length > 0 && <span class="state state--bad">{t.list.conflict}</span>}
        </span>
      </a>
    </li>
  );
}

function Group({ heading, visits }: { readonly heading: string; readonly visits: readonly GivenVisit[] }) {
  if (visits.length === 0) return null;
  return (
    <section>
      <h2>{heading}</h2>
      <ul class="cards">
        {visits.map((one) => (
          <VisitCard key={one.visit.id} visit={one} />
        ))}
      </ul>
    </section>
  );
}

export function List() {
  const { t, given, lock, book } = useOpen();
  const today: LocalDate = dateInVietnam(instantOf(Date.now()));
  const visits = [...(given()?.visits ?? [])].sort((a, b) => (a.visit.plannedOn < b.visit.plannedOn ? -1 : 1));
  // Begun and not ended is today's work, whatever day it was planned for.
  const isUnderWay = (visitId: string): boolean => {
    const { record } = book.entry(visitId);
    return record.operations > 0 && record.finished === null;
  };
  const others = visits.filter(({ visit }) => !isUnderWay(visit.id));
  return (
    <Frame heading={t.list.heading}>
      {visits.length === 0 && <Note tone="info">{t.list.none}</Note>}
      <Group
        heading={t.list.today}
        visits={visits.filter(({ visit }) => visit.plannedOn === today || isUnderWay(visit.id))}
      />
      <Group heading={t.list.earlier} visits={others.filter(({ visit }) => visit.plannedOn < today)} />
      <Group heading={t.list.coming} visits={others.filter(({ visit }) => visit.plannedOn > today)} />
      <nav class="rows">
        <a class="row" href={to('hang-cho')}>
          {t.queue.heading}
        </a>
        <a class="row" href={to('may')}>
          {t.device.heading}
        </a>
        <button type="button" class="row" onClick={lock}>
          {t.lock.lockNow}
        </button>
      </nav>
    </Frame>
  );
}

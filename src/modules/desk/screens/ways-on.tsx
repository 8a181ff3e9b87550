// Where one goes on from the desk: what one was told, what is due, the own board.

import type { Ui } from '#web/ui.ts';
import type { Desk } from '../use-cases/view-desk.ts';

/** A producer has a board for each of the producers it speaks for. */
export function WaysOn({ desk, ui }: { readonly desk: Desk; readonly ui: Ui }) {
  const boards = ui.t.boards;
  return (
    <p class="ways">
      <a href={ui.href(desk.unread > 0 ? '/thong-bao?loc=chua-doc' : '/thong-bao')}>
        {desk.unread > 0 ? ui.t.notifications.waiting(desk.unread) : ui.t.notifications.title}
      </a>
      <a href={ui.href('/lich')}>{ui.t.dueDates.title}</a>
      {desk.producers.map(({ code, name }) => (
        <a key={code} href={ui.href(`/bao-cao/bang/chu-the/${code}`)}>
          {desk.producers.length === 1 ? boards.titles.producer : `${boards.titles.producer}: ${name}`}
        </a>
      ))}
      {!desk.forProducer && ui.may('reporting/view-board') && <a href={ui.href('/bao-cao')}>{boards.titles.leader}</a>}
    </p>
  );
}

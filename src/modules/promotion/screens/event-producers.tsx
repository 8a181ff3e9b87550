// Who was invited to an event and why, what they answered, and whether they came.

import { DataTable } from '#design/data-table.tsx';
import { EmptyState } from '#design/empty-state.tsx';
import { Section } from '#design/section.tsx';
import { Tag } from '#design/tag.tsx';
import type { Participation } from '../rules/participation.ts';
import { sellersOf } from '../rules/sale.ts';
import { eventPath, invitationPath, salesPath } from './paths.ts';
import type { EventFrame } from './view-event.tsx';
import { AnswerTag, dayWords, OtherAnswers, reasonWords } from './words.tsx';

function Answer({ ui, view, part }: EventFrame & { readonly part: Participation }) {
  const words = ui.t.promotion.event;
  return (
    <>
      {part.afterEvent && part.answer === 'comes' ? (
        <p class="quiet">{words.writtenDown(part.choiceReason ?? '')}</p>
      ) : (
        <AnswerTag ui={ui} answer={part.answer} />
      )}
      <OtherAnswers ui={ui} part={part} />
      {part.answerWords !== null && <p class="quiet">{part.answerWords}</p>}
      {part.productIds.length > 0 && part.answer === 'comes' && (
        <p class="quiet">
          {words.brings}: {part.productIds.map((id) => view.products[id]?.name ?? '').join('; ')}
        </p>
      )}
    </>
  );
}

function Acts({ ui, view, part }: EventFrame & { readonly part: Participation }) {
  const words = ui.t.promotion.event;
  const code = view.producers[part.producerId]?.code;
  const { event } = view;
  if (code === undefined) return <>–</>;
  const open = event.state === 'inviting' || event.state === 'running';
  return (
    <ul class="plain-list">
      {open && (!view.isOver || part.answer !== 'comes') && ui.may('promotion/answer-invitation') && (
        <li>
          <a href={ui.href(invitationPath(event.id, code))}>{words.answerFor}</a>
        </li>
      )}
      {event.state === 'running' && part.answer === 'comes' && ui.may('promotion/record-sales') && (
        <li>
          <a href={ui.href(salesPath(event.id, code))}>{words.typeSales}</a>
        </li>
      )}
      {view.may.contract && (
        <li>
          <a href={ui.href(eventPath(event.id, `hop-dong/${code}`))}>{words.addContract}</a>
        </li>
      )}
      {view.may.invite && ui.may('promotion/drop-participation') && (
        <li>
          <a href={ui.href(eventPath(event.id, `chu-the/${code}/bo`))}>{ui.t.promotion.drop.act}</a>
        </li>
      )}
    </ul>
  );
}

/** Who was taken off the list again, and why. */
function Dropped({ ui, view }: EventFrame) {
  const words = ui.t.promotion.drop;
  if (view.dropped.length === 0) return null;
  return (
    <Section id="da-bo" title={words.heading}>
      <ul class="plain-list">
        {view.dropped.map((one) => (
          <li key={one.id}>
            {words.line(
              view.producers[one.producerId]?.name ?? '',
              one.droppedReason ?? '',
              one.droppedByName ?? '',
              dayWords(ui.t, one.droppedOn),
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

export function Producers({ ui, view }: EventFrame) {
  return (
    <>
      <Invited ui={ui} view={view} />
      <Dropped ui={ui} view={view} />
    </>
  );
}

function Invited({ ui, view }: EventFrame) {
  const words = ui.t.promotion.event;
  const presence = ({ attended }: Participation): string =>
    attended === null ? '–' : attended ? words.present : words.absent;
  const sellers = sellersOf(view.sales);
  const saysItSold = ({ attended, producerId }: Participation): boolean => attended === null && sellers.has(producerId);
  const acts = ui.may('promotion/record-sales') && (view.event.state === 'inviting' || view.event.state === 'running');
  return (
    <DataTable
      t={ui.t.design}
      caption={words.producers}
      captionHidden
      rows={view.parts}
      rowKey={(one) => one.id}
      empty={<EmptyState title={words.nobody} text={words.nobodyText} />}
      columns={[
        {
          key: 'producer',
          label: words.producer,
          lead: true,
          cell: (one) => (
            <>
              {view.producers[one.producerId]?.name ?? ''}
              <span class="summary-list__note">{reasonWords(ui.t, one.invitedFor, false)}</span>
              {one.choiceReason !== null && !one.afterEvent && (
                <span class="summary-list__note">{words.against(one.choiceReason)}</span>
              )}
              {one.passedOver.length > 0 && (
                <span class="summary-list__note">
                  {words.passedOver(
                    one.passedOver.slice(0, 3).map((id) => view.producers[id]?.name ?? ''),
                    Math.max(0, one.passedOver.length - 3),
                  )}
                </span>
              )}
              {one.draw !== null && (
                <span class="summary-list__note">
                  {words.drawn(one.draw.place, one.draw.of, one.draw.seed.slice(-8))}
                </span>
              )}
              {one.byDecision !== null && <span class="summary-list__note">{words.byDecision(one.byDecision)}</span>}
              {one.byLetter !== null && <span class="summary-list__note">{words.letter(one.byLetter)}</span>}
            </>
          ),
        },
        { key: 'answer', label: words.answer, cell: (one) => <Answer ui={ui} view={view} part={one} /> },
        {
          key: 'presence',
          label: words.presence,
          cell: (one) => (
            <>
              {presence(one)}
              {saysItSold(one) && <span class="summary-list__note">{words.saysItSold}</span>}
              {view.contradictions.includes(one.producerId) && (
                <p>
                  <Tag words={words.contradiction} tone="gold" shape="question" />
                </p>
              )}
              {one.stand !== null && `, ${words.stand.toLowerCase()} ${one.stand}`}
              {one.attendanceWords !== null && <span class="summary-list__note">{one.attendanceWords}</span>}
            </>
          ),
        },
        ...(acts
          ? [{ key: 'acts', label: words.acts, cell: (one: Participation) => <Acts ui={ui} view={view} part={one} /> }]
          : []),
      ]}
    />
  );
}

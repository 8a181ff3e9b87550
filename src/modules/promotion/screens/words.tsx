// Days, amounts and states of promotion in words; what nobody said is said to be unknown.

import { Tabs } from '#design/tabs.tsx';
import { Tag, type TagShape, type TagTone } from '#design/tag.tsx';
import type { LocalDate } from '#kernel/calendar.ts';
import type { Texts } from '#texts/index.ts';
import type { Ui } from '#web/ui.ts';
import type { CarriedOut } from '../rules/carried-out.ts';
import type { EventState, OpenEvent, TradeEvent } from '../rules/event.ts';
import type { InvitationReason } from '../rules/invitees.ts';
import { isMarket } from '../rules/market-country.ts';
import type { Answer, Participation } from '../rules/participation.ts';
import type { Sale } from '../rules/sale.ts';
import { eventsPath, exportPath, followUpsPath, leadsPath, linksPath, yieldPath } from './paths.ts';

export const dayWords = (t: Texts, day: LocalDate | null): string => (day === null ? '–' : t.promotion.day(day));
export const daysOf = (t: Texts, { from, until }: Pick<TradeEvent, 'from' | 'until'>): string =>
  t.promotion.days(t.promotion.day(from), t.promotion.day(until));

/** `4.800.000 ₫`, or that nobody said. */
export const moneyOr = (t: Texts, value: number | null): string =>
  value === null ? t.promotion.unknown : t.promotion.money(value);
export const ratioOr = (t: Texts, value: number | null): string =>
  value === null ? t.promotion.unknown : t.promotion.amount(value);

/** What was carried out of what was signed, once something is known of it; `undefined`: nothing was signed. */
export const carriedOutWords = (t: Texts, { signed, answered, carriedOutVnd }: CarriedOut): string | undefined =>
  signed === 0 ? undefined : t.promotion.yields.carriedOut(moneyOr(t, carriedOutVnd), answered, signed);

type Figures = Pick<Sale, 'quantity' | 'unit' | 'salesVnd'>;

/** `12 kg`, or that nobody counted. */
export const quantityWords = (t: Texts, { quantity, unit }: Pick<Figures, 'quantity' | 'unit'>): string =>
  quantity === null ? t.promotion.unknown : `${t.promotion.amount(quantity)}\u00a0${unit}`;

/** Why a figure is unusual, in one line. */
export const doubtWords = (t: Texts, { doubts }: Pick<Sale, 'doubts'>): string =>
  doubts.map((code) => t.promotion.event.doubts[code]).join('; ');

/** What stood there before, and why it was changed. */
export function Earlier({ t, sale }: { readonly t: Texts; readonly sale: Pick<Sale, 'earlier'> }) {
  const words = t.promotion.event;
  if (sale.earlier.length === 0) return null;
  return (
    <>
      {sale.earlier.map((one) => (
        <span key={one.madeAt} class="summary-list__note">
          {words.was(`${moneyOr(t, one.salesVnd)}, ${quantityWords(t, one)}`, one.madeByName)}
          {one.changedFor !== null && `. ${words.changedFor(one.changedFor)}`}
        </span>
      ))}
    </>
  );
}

/** A market by its name; older ones were written in words. */
export const marketWords = (t: Texts, market: string): string =>
  isMarket(market) ? t.promotion.country(market) : market;

/** Reasons in one line, each with its points. */
export const reasonWords = (t: Texts, reasons: readonly InvitationReason[], withPoints = true): string =>
  reasons
    .map(({ code, points, details }) => {
      const words = t.promotion.reasons[code](details);
      return withPoints && points !== 0 ? `${words} (${t.promotion.points(points)})` : words;
    })
    .join('; ');

/** Days and places an event had before, each with why it left them. */
export function Moves({ ui, moves }: { readonly ui: Ui; readonly moves: OpenEvent['moves'] | TradeEvent['moves'] }) {
  const words = ui.t.promotion.moves;
  return (
    <ul class="plain-list">
      {moves.map((move) => (
        <li key={`${move.on}-${move.from}-${move.until}`}>
          {words.was(daysOf(ui.t, move), move.place, dayWords(ui.t, move.on), move.reason)}
          {'byName' in move && <span class="summary-list__note">{words.by(move.byName)}</span>}
        </li>
      ))}
    </ul>
  );
}

/** Answers that were given for other days, and that the one that stands is for the days before. */
export function OtherAnswers({
  ui,
  part,
}: {
  readonly ui: Ui;
  readonly part: Pick<Participation, 'earlierAnswers' | 'forOtherDays'>;
}) {
  const { moves: words, answers } = ui.t.promotion;
  return (
    <>
      {part.forOtherDays && <p class="quiet">{words.standsFor}</p>}
      {part.earlierAnswers.map((one) => (
        <p key={`${one.from}-${one.until}-${one.place}-${one.answeredOn}`} class="quiet">
          {words.answered(answers[one.answer], daysOf(ui.t, one))}
          {one.words === null ? '' : `: ${one.words}`}
        </p>
      ))}
    </>
  );
}

type ShownState = EventState | 'over';
const looks: Readonly<Record<ShownState, { readonly tone: TagTone; readonly shape: TagShape }>> = {
  planned: { tone: 'neutral', shape: 'ring' },
  inviting: { tone: 'blue', shape: 'arrow' },
  running: { tone: 'green', shape: 'dot' },
  over: { tone: 'gold', shape: 'clock' },
  settled: { tone: 'green', shape: 'check' },
  cancelled: { tone: 'red', shape: 'cross' },
};

/** An event that is over and not settled says that it waits. */
export function EventStateTag({ ui, event }: { readonly ui: Ui; readonly event: Pick<TradeEvent, 'state' | 'until'> }) {
  const shown: ShownState = event.state === 'running' && event.until < ui.today ? 'over' : event.state;
  return <Tag words={ui.t.promotion.states[shown]} {...looks[shown]} />;
}

const answerLooks: Readonly<Record<Answer, { readonly tone: TagTone; readonly shape: TagShape }>> = {
  waits: { tone: 'gold', shape: 'clock' },
  comes: { tone: 'green', shape: 'check' },
  declines: { tone: 'neutral', shape: 'cross' },
};

export function AnswerTag({ ui, answer }: { readonly ui: Ui; readonly answer: Answer }) {
  return <Tag words={ui.t.promotion.answers[answer]} {...answerLooks[answer]} />;
}

/** The parts of promotion that the reader may open. */
export function PromotionTabs({ ui }: { readonly ui: Ui }) {
  const { tabs, sections } = ui.t.promotion;
  const all = [
    { label: tabs.events, path: eventsPath, right: 'promotion/list-events' },
    { label: tabs.followUps, path: followUpsPath, right: 'promotion/list-follow-ups' },
    { label: tabs.leads, path: leadsPath, right: 'promotion/list-leads' },
    { label: tabs.export, path: exportPath, right: 'promotion/view-export' },
    { label: tabs.links, path: linksPath, right: 'promotion/list-links' },
    { label: tabs.yields, path: yieldPath, right: 'promotion/view-yield' },
  ] as const;
  const open = all.filter(({ right }) => ui.may(right));
  return (
    <Tabs
      label={sections}
      tabs={open.map(({ label, path }) => ({ label, href: ui.href(path), current: ui.path === path }))}
    />
  );
}

/** What every page under the list of events hangs from. */
export const eventsCrumb = (ui: Ui) => ({ label: ui.t.promotion.tabs.events, href: eventsPath });

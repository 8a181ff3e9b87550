// The facts of a producer on its page, in the order of Form 02 part I; and what looks like it, what was merged into it.

import { Notice } from '#design/notice.tsx';
import { Section } from '#design/section.tsx';
import { SummaryList } from '#design/summary-list.tsx';
import { formatVnd } from '#kernel/money.ts';
import type { Ui } from '#web/ui.ts';
import { formatPhone } from '../rules/phone.ts';
import type { LikeProducer } from '../use-cases/look-for-likeness.ts';
import type { ProducerView } from '../use-cases/view-producer.ts';
import { recordPath } from './paths.ts';
import { ProducerHistory } from './producer-history.tsx';
import { dayWords, fieldWords, valueWords, whenWords } from './words.ts';

interface Frame {
  readonly ui: Ui;
  readonly view: ProducerView;
}

function notesOf({ view, ui }: Frame): { readonly note?: string } {
  const { record } = ui.t.producers;
  const { placeText } = view.producer;
  const notes = [
    ...(view.oldCommune === '' ? [] : [record.oldPlace(view.oldCommune)]),
    ...(placeText === null ? [] : [record.asPrinted(placeText)]),
  ];
  return notes.length === 0 ? {} : { note: notes.join('; ') };
}

/** Paragraphs as they were typed. */
function Lines({ text }: { readonly text: string }) {
  return (
    <>
      {text.split('\n').map((line, i) => (
        <p key={i}>{line}</p>
      ))}
    </>
  );
}

/** What it is, where, who answers for it, its registration. */
export function General({ view, ui }: Frame) {
  const { producer } = view;
  const { record, types, unknownPlace } = ui.t.producers;
  const label = (field: string) => fieldWords(ui.t, field);
  const representative = [producer.legalRepresentativeName, producer.legalRepresentativePosition]
    .filter((part) => part !== null)
    .join(', ');
  return (
    <SummaryList
      items={[
        { label: label('producerType'), value: types[producer.producerType] },
        {
          label: record.place,
          value: `${view.commune === '' ? unknownPlace : view.commune}, ${view.province}`,
          ...notesOf({ view, ui }),
        },
        { label: label('address'), value: producer.address },
        {
          label: label('legalRepresentativeName'),
          value: representative,
          ...(view.may.seePrivate
            ? {
                note: record.privateNote,
                action: { label: record.privateLink, href: ui.href(recordPath(producer.code, 'rieng')) },
              }
            : {}),
        },
        { label: label('registrationNumber'), value: producer.registrationNumber },
        { label: label('registeredOn'), value: dayWords(producer.registeredOn) },
        { label: label('registrationIssuer'), value: producer.registrationIssuer },
        { label: label('papers'), value: valueWords(ui.t, 'papers', producer.papers) },
      ]}
    />
  );
}

/** How to reach it, how large it is, what it says of itself. */
export function Further({ view, ui }: Frame) {
  const { producer } = view;
  const { record } = ui.t.producers;
  const label = (field: string) => fieldWords(ui.t, field);
  const { workers, localWorkers, website, phone, email } = producer;
  const share =
    workers === null || workers === 0 || localWorkers === null ? null : Math.floor((localWorkers * 100) / workers);
  const people = (count: number | null) => (count === null ? null : record.people(count));
  const amount = (value: number | null) => (value === null ? null : formatVnd(value));
  const said = (['description', 'history', 'organisation'] as const).filter((field) => producer[field] !== null);
  return (
    <>
      <Section id="contact" title={record.contact}>
        <SummaryList
          items={[
            {
              label: label('phone'),
              value: phone === null ? null : <a href={`tel:${phone}`}>{formatPhone(phone)}</a>,
              ...(phone === null ? {} : { note: producer.publicPhone ? record.phonePublic : record.phonePrivate }),
            },
            { label: label('email'), value: email === null ? null : <a href={`mailto:${email}`}>{email}</a> },
            {
              label: label('website'),
              value:
                website === null ? null : (
                  <a href={website} rel="noopener noreferrer nofollow">
                    {website}
                  </a>
                ),
            },
          ]}
        />
      </Section>
      <Section id="size" title={record.size}>
        <SummaryList
          items={[
            { label: label('workers'), value: people(workers) },
            {
              label: label('localWorkers'),
              value: people(localWorkers),
              ...(share === null ? {} : { note: record.localShare(share) }),
            },
            { label: label('capitalVnd'), value: amount(producer.capitalVnd) },
            { label: label('revenueVnd'), value: amount(producer.revenueVnd) },
          ]}
        />
      </Section>
      {said.length > 0 && (
        <Section id="about" title={record.about}>
          <SummaryList
            items={said.map((field) => ({ label: label(field), value: <Lines text={producer[field] ?? ''} /> }))}
          />
        </Section>
      )}
    </>
  );
}

/** Producers that look alike, each with the reasons. */
export function LikeList({ like, ui }: { readonly like: readonly LikeProducer[]; readonly ui: Ui }) {
  const { likenesses } = ui.t.producers;
  return (
    <ul>
      {like.map((one) => (
        <li key={one.code}>
          <a href={ui.href(recordPath(one.code))}>{one.name}</a>, {one.place} ({one.code}):{' '}
          {one.reasons.map((reason) => likenesses[reason]).join('; ')}
        </li>
      ))}
    </ul>
  );
}

const MOST_NEAR = 2;

/** Those that share a number, a telephone or a name; only where there are none, the first of those nearly named so. */
function strongest(like: readonly LikeProducer[]): readonly LikeProducer[] {
  const strong = like.filter((one) => one.reasons.some((reason) => reason !== 'near-name'));
  return strong.length > 0 ? strong : like.slice(0, MOST_NEAR);
}

/** A warning where the register holds another record that may be the same producer. */
export function Alike({ view, ui }: Frame) {
  const { record } = ui.t.producers;
  const found = view.likenesses;
  if (found === null || found.like.length + found.elsewhere === 0) return null;
  return (
    <Notice t={ui.t.design} tone="warning" title={record.likeTitle}>
      <div class="prose">
        <LikeList like={strongest(found.like)} ui={ui} />
      </div>
      {found.elsewhere > 0 && <p>{record.elsewhere(found.elsewhere)}</p>}
      {found.like.length > 0 && <p>{record.likeText}</p>}
    </Notice>
  );
}

/** Records that were merged into this one: their codes, their histories, the way to part them. */
export function MergedRecords({ view, ui }: Frame) {
  const { record } = ui.t.producers;
  if (view.merged.length === 0) return null;
  return (
    <Section id="merged" title={record.merged}>
      {view.merged.map((one) => (
        <div key={one.mergeId} class="merged">
          <p>
            {record.mergedOn(one.name, one.code, whenWords(one.at))}
            {view.may.undoMerge && (
              <>
                {'. '}
                <a href={ui.href(recordPath(view.producer.code, `tach/${one.mergeId}`))}>
                  {record.part}
                  <span class="visually-hidden"> {one.code}</span>
                </a>
              </>
            )}
          </p>
          {one.reason !== null && <p>{record.mergedReason(one.reason)}</p>}
          <ProducerHistory
            ui={ui}
            lines={one.history}
            unitNames={view.unitNames}
            id={`history-${one.code}`}
            title={record.mergedHistory(one.code)}
          />
        </div>
      ))}
    </Section>
  );
}

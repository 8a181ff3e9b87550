// On the page of a producer: whose accounts speak for it and since when. An office answers and ends from here.

import type { ComponentChildren } from 'preact';
import { DataTable } from '#design/data-table.tsx';
import { Section } from '#design/section.tsx';
import { Tag } from '#design/tag.tsx';
import { dateInVietnam } from '#kernel/calendar.ts';
import type { Ui } from '#web/ui.ts';
import type { Speaker } from '../use-cases/speakers.ts';
import type { ProducerView } from '../use-cases/view-producer.ts';
import { accountPath, ownAccountPath, speakerPath } from './paths.ts';
import { dayWords } from './words.ts';

interface PartProps {
  readonly speaker: Speaker;
  readonly ui: Ui;
}

function nameOf({ accountId, isReader, name }: Speaker, ui: Ui): ComponentChildren {
  if (isReader) {
    return (
      <>
        <a href={ui.href(ownAccountPath)}>{name}</a> ({ui.t.producers.speakers.you})
      </>
    );
  }
  return accountId === null ? name : <a href={ui.href(accountPath(accountId))}>{name}</a>;
}

function State({ speaker, ui }: PartProps) {
  const { speakers: t } = ui.t.producers;
  if (speaker.isClosed) return <Tag words={t.closed} shape="ring" />;
  return speaker.state === 'confirmed' ? (
    <Tag words={t.confirmed} tone="green" shape="check" />
  ) : (
    <Tag words={t.requested} tone="blue" shape="clock" />
  );
}

function Act({ speaker, ui }: PartProps) {
  const { speakers: t } = ui.t.producers;
  if (speaker.linkId === null) return null;
  const isConfirmed = speaker.state === 'confirmed';
  return (
    <a href={ui.href(speakerPath(speaker.linkId))}>
      {isConfirmed ? t.end : t.answer}
      <span class="visually-hidden"> {speaker.name}</span>
    </a>
  );
}

/** Who speaks for the producer; for the office that decides, also who asks to. */
export function Speakers({ view, ui }: { readonly view: ProducerView; readonly ui: Ui }) {
  const { speakers: t } = ui.t.producers;
  const { asItself, decideSpeakers } = view.may;
  const lead = asItself ? t.leadItself : decideSpeakers ? t.leadOffice : undefined;
  return (
    <Section id="speakers" title={t.title} lead={lead}>
      <DataTable
        t={ui.t.design}
        caption={t.title}
        captionHidden
        rows={view.speakers}
        rowKey={(speaker) => `${speaker.name} ${speaker.since}`}
        empty={<p>{t.none}</p>}
        columns={[
          { key: 'speaker', label: t.who, lead: true, cell: (speaker) => nameOf(speaker, ui) },
          { key: 'speaks', label: t.state, nowrap: true, cell: (speaker) => <State speaker={speaker} ui={ui} /> },
          { key: 'since', label: t.since, nowrap: true, cell: (speaker) => dayWords(dateInVietnam(speaker.since)) },
          ...(decideSpeakers
            ? [{ key: 'act', label: t.act, cell: (speaker: Speaker) => <Act speaker={speaker} ui={ui} /> }]
            : []),
        ]}
      />
    </Section>
  );
}

// What the pages of Mẫu số 03 share: what the producer said to a matter, the photographs beside what was found, the meeting.

import { type SummaryItem, SummaryList } from '#design/summary-list.tsx';
import type { Ui } from '#web/ui.ts';
import { elsewhereWords } from '../place-words.ts';
import { type FindingName, type Meeting, meetingLines } from '../rules/commune-report.ts';
import type { ReportView, ShownPhoto } from '../use-cases/view-report.ts';
import { reportPhotoPath } from './paths.ts';
import { dayWords } from './words.ts';

interface MatterProps {
  readonly ui: Ui;
  readonly report: ReportView;
  readonly name: FindingName;
}

/** What the producer said to a matter: its words there, then what it said to the same in other places of its dossier. */
export function Claims({ ui, report, name }: MatterProps) {
  const { report: words } = ui.t.dossiers;
  const claims = report.claims[name];
  const elsewhere = report.elsewhere[name];
  return (
    <>
      <h3 class="said__title">{words.claim}</h3>
      {claims.length + elsewhere.length === 0 && <p>{words.noClaim}</p>}
      {claims.map((claim) => (
        <p key={claim}>{claim}</p>
      ))}
      {elsewhere.length > 0 && (
        <>
          <p class="quiet">{words.elsewhere.title}</p>
          <ul class="said__elsewhere">
            {elsewhere.map((one) => (
              <li key={`${one.kind}-${one.kind === 'level' ? one.code : ''}`}>{elsewhereWords(ui.t, one)}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

interface PictureProps {
  readonly ui: Ui;
  readonly dossierId: string;
  readonly photo: ShownPhoto;
  /** Its place among the photographs of its matter, from 1. */
  readonly place: number;
}

/** One photograph, small, that leads to the large one. */
export function ReportPicture({ ui, dossierId, photo, place }: PictureProps) {
  const matter = ui.t.dossiers.report.matters[photo.matter];
  return (
    <a class="report-photo__link" href={reportPhotoPath(dossierId, photo.id, 'lon')}>
      <img
        class="report-photo__image"
        src={reportPhotoPath(dossierId, photo.id, 'nho')}
        alt={photo.caption ?? ui.t.dossierReport.photos.alt(matter, place)}
        width={photo.width}
        height={photo.height}
        loading="lazy"
        decoding="async"
      />
    </a>
  );
}

/** The photographs of a matter with their captions; nothing where there is none. */
export function MatterPhotos({ ui, report, name, dossierId }: MatterProps & { readonly dossierId: string }) {
  const photos = report.photos.filter((photo) => photo.matter === name);
  if (photos.length === 0) return null;
  return (
    <ul class="report-photos">
      {photos.map((photo, i) => (
        <li key={photo.id}>
          <figure class="report-photo">
            <ReportPicture ui={ui} dossierId={dossierId} photo={photo} place={i + 1} />
            {photo.caption !== null && <figcaption>{photo.caption}</figcaption>}
          </figure>
        </li>
      ))}
    </ul>
  );
}

/** The meeting as it was written down. */
export function MeetingFacts({ ui, meeting }: { readonly ui: Ui; readonly meeting: Meeting | null }) {
  const words = ui.t.dossierReport.meeting;
  const said = (meeting === null ? [] : meetingLines).flatMap((line): readonly SummaryItem[] => {
    const value = meeting?.[line] ?? null;
    if (value === null) return [];
    if (line === 'meetingOn') return [{ label: words[line], value: dayWords(meeting?.meetingOn ?? null) }];
    const lines = value.split('\n').map((one) => <div key={one}>{one}</div>);
    return [{ label: words[line], value: <>{lines}</> }];
  });
  return said.length === 0 ? <p>{words.none}</p> : <SummaryList items={said} />;
}

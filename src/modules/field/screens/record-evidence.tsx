// The parts of a record's page that bear out what was said: photographs, signatures, who was there how long.

import { Details } from '#design/details.tsx';
import { Section } from '#design/section.tsx';
import { Tag } from '#design/tag.tsx';
import type { Ui } from '#web/ui.ts';
import { metresBetween } from '../rules/distance.ts';
import type { RecordView } from '../use-cases/view-record.ts';
import { picturePath } from './paths.ts';
import type { PartProps } from './record-parts.tsx';
import { at, questionOfField, timeOf, timeWords } from './words.tsx';

/** What a photograph shows: the questions it was taken for, the seal, finding or note that names it. */
function captionsOf(ui: Ui, { record, checklists }: RecordView, hash: string, words: string): readonly string[] {
  const { record: t } = ui.t.field;
  const questions = record.photos.flatMap(({ value }) =>
    value?.sha256 === hash && value.of !== null ? (questionOfField(checklists, value.of)?.text ?? []) : [],
  );
  const names = (photos: readonly string[] | undefined): boolean => photos?.includes(hash) ?? false;
  const answers = record.answers.flatMap(({ field, value }) =>
    names(value?.photos) ? (questionOfField(checklists, field)?.text ?? []) : [],
  );
  const seals = record.samples.flatMap(({ value }) =>
    value !== null && names(value.photos) ? t.seal(value.seal) : [],
  );
  const findings = record.findings.flatMap(({ value }) =>
    value !== null && names(value.photos) ? ui.t.findings.kinds[value.kind] : [],
  );
  // What its own words say already is not said again.
  return [...new Set([...questions, ...answers, ...seals, ...findings])].filter((one) => !words.includes(one));
}

export function Pictures({ view, ui }: PartProps) {
  const { record } = ui.t.field;
  const here = new Set<string>(view.files.map((one) => one.hash));
  const named = new Set([
    ...view.record.photos.map((one) => one.field.slice('photo/'.length)),
    ...here,
    ...view.record.missingFiles,
  ]);
  if (named.size === 0) return null;
  const said = new Map(
    view.applied.flatMap((one) =>
      one.operation.kind === 'photographed' ? [[one.operation.value.sha256, one] as const] : [],
    ),
  );
  return (
    <Section id="anh" title={record.pictures}>
      <ul class="field-pictures">
        {[...named].map((hash, index) => {
          const kept = said.get(hash);
          const photo = kept?.operation.kind === 'photographed' ? kept.operation.value : null;
          return (
            <li key={hash}>
              {here.has(hash) ? (
                <a href={picturePath(view.visit.id, hash)}>
                  <img src={picturePath(view.visit.id, hash)} alt={record.pictureAlt(index + 1)} loading="lazy" />
                </a>
              ) : (
                <p class="field-pictures__none">{record.pictureMissing}</p>
              )}
              {photo?.words != null && <p>{photo.words}</p>}
              {captionsOf(ui, view, hash, photo?.words ?? '').map((one) => (
                <p key={one} class="quiet">
                  {one}
                </p>
              ))}
              <Details summary={record.pictureFacts}>
                <p class="field-hash">{record.hash(hash)}</p>
                {photo?.original != null && <p class="field-hash">{record.original(photo.original)}</p>}
                {kept !== undefined && (
                  <>
                    <p>{record.deviceTime(at(timeOf(kept).device))}</p>
                    <p>{record.arrivedAt(at(kept.arrivedAt))}</p>
                    {!timeOf(kept).agrees && <p>{record.clockOff}</p>}
                  </>
                )}
                {photo?.position != null && <PositionWords ui={ui} view={view} position={photo.position} />}
              </Details>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

function PositionWords({
  ui,
  view,
  position,
}: PartProps & {
  readonly position: { readonly latitude: number; readonly longitude: number; readonly accuracy: number };
}) {
  const { record } = ui.t.field;
  const premises = view.visit.position;
  return (
    <p>
      {record.position(position, Math.round(position.accuracy))}
      {premises === null ? '' : `, ${record.distance(metresBetween(position, premises))}`}
    </p>
  );
}

export function Signatures({ view, ui }: PartProps) {
  const { record } = ui.t.field;
  if (view.record.signatures.length === 0) return null;
  return (
    <Section id="chu-ky" title={record.signatures} lead={record.presence}>
      {view.record.signatures.map((one) => (
        <div key={one.operation} class="field-card">
          {'strokes' in one.value ? (
            <>
              <p>
                {record.signed(one.value.name)} ({record.roles[one.value.role]})
              </p>
              <svg class="field-signature" viewBox="0 0 400 160" role="img" aria-label={record.signed(one.value.name)}>
                <path d={one.value.strokes} fill="none" stroke="currentColor" stroke-width="3" />
              </svg>
            </>
          ) : (
            <>
              <p>{record.notSigned(one.value.name, one.value.reason)}</p>
              {one.value.witness !== null && <p>{record.witness(one.value.witness)}</p>}
            </>
          )}
          <p>
            <Tag
              words={one.current ? record.signedNow : record.signedBefore}
              tone={one.current ? 'green' : 'gold'}
              shape={one.current ? 'check' : 'question'}
            />
          </p>
        </div>
      ))}
    </Section>
  );
}

export function OnSite({ view, ui }: PartProps) {
  const { record } = ui.t.field;
  if (view.onSite.length === 0) return null;
  return (
    <Section id="thoi-gian" title={record.onSite} lead={record.onSiteLead}>
      <ul>
        {view.onSite.map((one) => (
          <li key={one.device}>
            {record.onSiteLine(view.devices[one.device]?.accountName ?? '–', one.minutes, one.answers)}
            {one.secondsPerAnswer !== null && `, ${record.perAnswer(one.secondsPerAnswer)}`}
            {one.distance !== null && `, ${record.distance(one.distance.metres)}`}
            <br />
            <span class="quiet">
              {timeWords(ui, one.first)}
              {!one.clockAgrees && `. ${record.clockOff}`}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

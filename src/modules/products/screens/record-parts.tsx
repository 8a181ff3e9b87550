// The parts of a record's page below its head: packs, material, codes, photographs, story, owners, merged records.

import { DataTable } from '#design/data-table.tsx';
import { Photo } from '#design/photo.tsx';
import { Section } from '#design/section.tsx';
import { SummaryList } from '#design/summary-list.tsx';
import { formatVnd, formatWhole } from '#kernel/money.ts';
import type { Ui } from '#web/ui.ts';
import type { ProductView } from '../use-cases/view-product.ts';
import { valueWords, whenWords } from './history-words.ts';
import { photoPath, recordPath, sectionPath } from './paths.ts';
import { RecordHistory } from './record-history.tsx';
import { dayWords } from './state-tag.tsx';

interface Frame {
  readonly ui: Ui;
  readonly view: ProductView;
}

function EditLink({ view, ui, section }: Frame & { readonly section: string }) {
  const { edit } = ui.t.products.record;
  const { sections } = ui.t.productForms.change;
  if (!view.may.change) return null;
  return (
    <a href={ui.href(sectionPath(view.product.code, section))}>
      {edit}
      <span class="visually-hidden"> {sections[section as keyof typeof sections]}</span>
    </a>
  );
}

/** What is sold, in which packs, at what price. */
export function Packs({ view, ui }: Frame) {
  const { record } = ui.t.products;
  const { packs, priceVnd, specification, standard, papers, otherRight } = view.product;
  const paperWords = [valueWords(ui.t, 'papers', papers), otherRight ?? ''].filter((part) => part !== '').join(': ');
  return (
    <Section id="packs" title={record.packs} action={<EditLink view={view} ui={ui} section="quy-cach" />}>
      {packs.length > 0 && (
        <DataTable
          t={ui.t.design}
          id="packs-table"
          caption={record.packs}
          captionHidden
          rows={packs}
          rowKey={(pack) => pack.name}
          columns={[
            { key: 'name', label: record.pack, lead: true, cell: (pack) => pack.name },
            {
              key: 'price',
              label: record.price,
              numeric: true,
              nowrap: true,
              cell: (pack) => (pack.priceVnd === null ? '–' : formatVnd(pack.priceVnd)),
            },
          ]}
        />
      )}
      <SummaryList
        items={[
          ...(packs.length > 0 && priceVnd === null
            ? []
            : [{ label: record.basePrice, value: priceVnd === null ? null : formatVnd(priceVnd) }]),
          { label: record.specification, value: specification },
          { label: record.standard, value: standard },
          { label: record.papers, value: paperWords },
        ]}
      />
    </Section>
  );
}

/** Of what it is made, from where, how much a year. */
export function Material({ view, ui }: Frame) {
  const { record } = ui.t.products;
  const { rawMaterial, rawMaterialArea, rawMaterialLocalPercent, capacity, capacityUnit } = view.product;
  return (
    <Section id="material" title={record.material} action={<EditLink view={view} ui={ui} section="nguyen-lieu" />}>
      <SummaryList
        items={[
          { label: record.rawMaterial, value: rawMaterial },
          { label: record.rawMaterialArea, value: rawMaterialArea },
          {
            label: record.localPercent,
            value: rawMaterialLocalPercent === null ? null : record.percent(rawMaterialLocalPercent),
          },
          {
            label: record.capacity,
            value: capacity === null ? null : `${formatWhole(capacity)} ${capacityUnit ?? ''}`.trim(),
          },
        ]}
      />
    </Section>
  );
}

/** Codes of today and before. */
export function Codes({ view, ui }: Frame) {
  const { record, acts, kinds } = ui.t.products;
  return (
    <Section
      id="codes"
      title={record.codes}
      action={view.may.changeCodes && <a href={ui.href(recordPath(view.product.code, 'ma'))}>{acts.codes}</a>}
    >
      <DataTable
        t={ui.t.design}
        id="codes-table"
        caption={record.codesCaption}
        captionHidden
        rows={view.codes}
        rowKey={(code) => code.id}
        empty={<p class="muted">{record.noCodes}</p>}
        columns={[
          { key: 'code', label: record.code, lead: true, nowrap: true, cell: (code) => code.code },
          { key: 'kind', label: record.kind, cell: (code) => kinds[code.kind] },
          { key: 'from', label: record.validFrom, nowrap: true, cell: (code) => dayWords(code.validFrom) ?? '–' },
          {
            key: 'until',
            label: record.validUntil,
            nowrap: true,
            cell: (code) => dayWords(code.validUntil) ?? record.stillUsed,
          },
        ]}
      />
    </Section>
  );
}

/** Photographs in their order. */
export function Photos({ view, ui }: Frame) {
  const { record, acts } = ui.t.products;
  const { code } = view.product;
  return (
    <Section
      id="photos"
      title={record.photos}
      action={view.may.addPhoto && <a href={ui.href(recordPath(code, 'anh'))}>{acts.photos}</a>}
    >
      {view.photos.length === 0 && <p class="muted">{record.noPhotos}</p>}
      <PhotoGrid view={view} ui={ui} />
    </Section>
  );
}

/** The photographs alone, each a link to its large picture; nothing where there are none. */
export function PhotoGrid({ view, ui }: Frame) {
  const { photos: words } = ui.t.productForms;
  const { code, name } = view.product;
  if (view.photos.length === 0) return null;
  return (
    <ul class="photo-grid">
      {view.photos.map((photo, i) => (
        <li key={photo.id}>
          <a href={photoPath(code, photo.largeHash)}>
            <Photo
              t={ui.t.design}
              photo={{
                url: photoPath(code, photo.thumbnailHash),
                alt: photo.caption ?? words.alt(name, i + 1),
                width: photo.width,
                height: photo.height,
              }}
            />
          </a>
          {photo.caption !== null && <p class="photo__caption">{photo.caption}</p>}
        </li>
      ))}
    </ul>
  );
}

/** What the public reads about it. */
export function About({ view, ui }: Frame) {
  const { record } = ui.t.products;
  const { summary, story, whereToBuy } = view.product;
  const lines = (text: string | null) =>
    text === null ? null : (
      <div class="lines">
        {text.split('\n').map((line, i) => (
          <p key={`${i}-${line}`}>{line}</p>
        ))}
      </div>
    );
  return (
    <Section id="about" title={record.about} action={<EditLink view={view} ui={ui} section="gioi-thieu" />}>
      <SummaryList
        items={[
          { label: record.summary, value: summary },
          { label: record.story, value: lines(story) },
          { label: record.whereToBuy, value: lines(whereToBuy) },
        ]}
      />
    </Section>
  );
}

/** Who owned it when, where it changed hands. */
export function Owners({ view, ui }: Frame) {
  const { record, unknownProducer } = ui.t.products;
  if (view.ownerships.length === 0) return null;
  return (
    <Section id="owners" title={record.owners}>
      <DataTable
        t={ui.t.design}
        id="owners-table"
        caption={record.owners}
        captionHidden
        rows={view.ownerships}
        rowKey={(owner) => owner.id}
        columns={[
          { key: 'name', label: record.producer, lead: true, cell: (owner) => owner.producerName ?? unknownProducer },
          { key: 'from', label: record.ownerFrom, nowrap: true, cell: (owner) => dayWords(owner.validFrom) ?? '–' },
          { key: 'until', label: record.ownerUntil, nowrap: true, cell: (owner) => dayWords(owner.validUntil) ?? '–' },
          {
            key: 'paper',
            label: record.paper,
            cell: (owner) => [owner.document, owner.reason].filter((part) => part !== null).join('; ') || '–',
          },
        ]}
      />
    </Section>
  );
}

/** Records that were merged into this one, each with its own history and the way back. */
export function Merged({ view, ui }: Frame) {
  const { record } = ui.t.products;
  if (view.merged.length === 0) return null;
  return (
    <Section id="merged" title={record.merged}>
      {view.merged.map((merged) => (
        <div key={merged.mergeId} class="merged">
          <p>
            <strong>{merged.name}</strong> ({merged.code}), {record.mergedOn(whenWords(merged.at))}
            {merged.reason !== null && `. ${merged.reason}`}
          </p>
          {view.may.undoMerge && (
            <p>
              <a href={ui.href(recordPath(view.product.code, `tach/${merged.mergeId}`))}>{record.undoMerge}</a>
            </p>
          )}
          <RecordHistory
            ui={ui}
            lines={merged.history}
            id={`history-${merged.mergeId}`}
            title={`${record.history}: ${merged.code}`}
          />
        </div>
      ))}
    </Section>
  );
}

/** `Bộ 12: …`, with the instrument under it. */
export function setItems(view: ProductView, ui: Ui) {
  const { record } = ui.t.products;
  const { set } = view;
  const edit = view.may.change
    ? { action: { label: record.edit, href: ui.href(sectionPath(view.product.code, 'bo-san-pham')) } }
    : {};
  return [
    {
      label: record.set,
      value: set === null ? null : record.setOf(set.number, set.name),
      note: record.setUnder('26/2026/QĐ-TTg'),
      ...edit,
    },
    ...(view.sectorName === '' ? [] : [{ label: record.sector, value: view.sectorName }]),
    ...view.olderSetNames.map((older) => ({
      label: `${record.set} (${older.instrument})`,
      value: record.setOf(older.number, older.name),
    })),
  ];
}

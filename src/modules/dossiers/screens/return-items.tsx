// What a dossier was returned for, item by item, each with the way to where it is mended, and whether somebody touched it since.

import { Tag } from '#design/tag.tsx';
import type { Ui } from '#web/ui.ts';
import { itemWords } from '../place-words.ts';
import { pieceOfPlace, type ReturnItem } from '../rules/dossier.ts';
import { type PartName, partNames } from '../rules/parts.ts';
import type { DossierView } from '../use-cases/view-dossier.ts';
import { partPath, signedPagesPath } from './paths.ts';

const isPart = (place: string): place is PartName => (partNames as readonly string[]).includes(place);

/** Where an item is mended; `null`: outside of the dossier. */
function mendPath(dossierId: string, place: string): string | null {
  if (isPart(place)) return partPath(dossierId, place);
  const pieceId = pieceOfPlace(place);
  if (pieceId !== null) return `/vi-minh-chung/giay/${pieceId}`;
  return place === 'samples' ? null : `${signedPagesPath(dossierId)}#${place}`;
}

interface ReturnItemsProps {
  readonly ui: Ui;
  readonly view: DossierView;
  readonly items: readonly ReturnItem[];
  /** The dossier has not come back: each item says whether it was touched. */
  readonly isOpen: boolean;
}

/** @example <ReturnItems ui={ui} view={view} items={returned.items} isOpen /> */
export function ReturnItems({ ui, view, items, isOpen }: ReturnItemsProps) {
  const { returning } = ui.t.dossiers;
  const open = view.openItems.map((one) => one.place);
  return (
    <ul class="return-items">
      {items.map((item) => {
        const to = view.may.write ? mendPath(view.dossier.id, item.place) : null;
        const name = itemWords(ui.t, item);
        return (
          <li key={item.place}>
            {to === null ? name : <a href={ui.href(to)}>{name}</a>}: {item.note}{' '}
            {isOpen &&
              item.place !== 'samples' &&
              (open.includes(item.place) ? (
                <Tag words={returning.untouched} tone="red" shape="ring" />
              ) : (
                <Tag words={returning.touched} tone="green" shape="check" />
              ))}
          </li>
        );
      })}
    </ul>
  );
}

// Ways to a place out of a page: the map that a phone has itself, and a map in the net for who clicks it. Far enough apart for a finger.

interface MapLink {
  readonly href: string;
  readonly label: string;
}

export function MapLinks({ inPhone, onMap }: { readonly inPhone: MapLink; readonly onMap: MapLink }) {
  return (
    <span class="map-links">
      <a href={inPhone.href}>{inPhone.label}</a>
      <a href={onMap.href} rel="nofollow noopener noreferrer">
        {onMap.label}
      </a>
    </span>
  );
}

// Lets somebody move about in a map that the page already holds: the window onto the drawing is made smaller and moved. Areas and points stay
// the links that they are; a press on one tells of it first, Enter follows it.

interface Shown {
  x: number;
  y: number;
  width: number;
}

const CLOSEST = 12;
/** Units of the drawing on a pixel, from which on there is room for every name. */
const NAMES_AT = 0.62;
const STEP = 1.5;
/** Further than this a press was a pull. */
const PULL = 6;

function explore(frame: HTMLElement, svg: SVGSVGElement): void {
  const open = frame.querySelector<HTMLButtonElement>('[data-map-open]');
  const tools = frame.querySelector<HTMLElement>('[data-map-tools]');
  const chosen = frame.querySelector<HTMLElement>('[data-map-chosen]');
  if (open === null || tools === null || chosen === null) return;
  const [, , wide = 1000, high = 1000] = (svg.getAttribute('viewBox') ?? '').split(' ').map(Number);
  let at: Shown = { x: 0, y: 0, width: wide };
  const pressed = new Map<number, { x: number; y: number }>();
  let pulled = 0;
  let isOpen = false;

  const show = (next: Shown): void => {
    const width = Math.min(wide, Math.max(wide / CLOSEST, next.width));
    const height = (width * high) / wide;
    const within = (value: number, most: number): number => Math.min(Math.max(0, value), most);
    at = { width, x: within(next.x, wide - width), y: within(next.y, high - height) };
    const zoom = wide / width;
    svg.setAttribute('viewBox', `${at.x} ${at.y} ${width} ${height}`);
    svg.style.setProperty('--map-zoom', String(zoom));
    svg.toggleAttribute('data-close', unitsPerPixel() <= NAMES_AT);
  };
  /** Makes the window so many times smaller around a point of the drawing. */
  const zoomAt = (times: number, x = at.x + at.width / 2, y = at.y + (at.width * high) / wide / 2): void => {
    const width = Math.min(wide, Math.max(wide / CLOSEST, at.width / times));
    const scale = width / at.width;
    show({ width, x: x - (x - at.x) * scale, y: y - (y - at.y) * scale });
  };
  const move = (x: number, y: number): void => show({ ...at, x: at.x + x, y: at.y + y });
  const unitsPerPixel = (): number => at.width / svg.getBoundingClientRect().width;
  const onDrawing = ({ x, y }: { x: number; y: number }): readonly [number, number] => {
    const box = svg.getBoundingClientRect();
    return [at.x + (x - box.left) * unitsPerPixel(), at.y + (y - box.top) * unitsPerPixel()];
  };

  const tell = (place: Element): void => {
    for (const one of svg.querySelectorAll('[data-chosen]')) one.removeAttribute('data-chosen');
    place.setAttribute('data-chosen', '');
    const href = place.getAttribute('href');
    chosen.textContent = place.getAttribute('aria-label');
    if (href === null) return;
    const link = document.createElement('a');
    link.href = href;
    link.textContent = frame.dataset['opens'] ?? '';
    chosen.append(' ', link);
  };
  /** Brings what has the focus into the window. */
  const bring = (place: SVGGraphicsElement): void => {
    const box = place.getBBox();
    const [x, y, height] = [box.x + box.width / 2, box.y + box.height / 2, (at.width * high) / wide];
    const isSeen = x > at.x && x < at.x + at.width && y > at.y && y < at.y + height;
    if (!isSeen) show({ ...at, x: x - at.width / 2, y: y - height / 2 });
  };
  const placeOf = (target: EventTarget | null): SVGGraphicsElement | null =>
    target instanceof Element ? target.closest<SVGGraphicsElement>('[data-place]') : null;

  const setOpen = (value: boolean): void => {
    isOpen = value;
    open.hidden = value;
    tools.hidden = !value;
    svg.classList.toggle('map__drawing--open', value);
    if (value) svg.setAttribute('tabindex', '0');
    else svg.removeAttribute('tabindex');
    show({ x: 0, y: 0, width: wide });
    if (value) svg.focus();
    else open.focus();
  };
  const acts: Readonly<Record<string, () => void>> = {
    in: () => zoomAt(STEP),
    out: () => zoomAt(1 / STEP),
    whole: () => show({ x: 0, y: 0, width: wide }),
    close: () => setOpen(false),
  };

  open.addEventListener('click', () => setOpen(true));
  tools.addEventListener('click', ({ target }) => {
    if (target instanceof Element) acts[target.closest<HTMLElement>('[data-map-do]')?.dataset['mapDo'] ?? '']?.();
  });
  tools.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    const layer = svg.querySelector(`[data-map-layer="${target.dataset['mapLayerOf']}"]`);
    if (target.checked) layer?.removeAttribute('display');
    else layer?.setAttribute('display', 'none');
  });

  svg.addEventListener('keydown', (event) => {
    if (!isOpen || event.ctrlKey || event.metaKey || event.altKey) return;
    const step = at.width / 6;
    const keys: Readonly<Record<string, () => void>> = {
      ArrowLeft: () => move(-step, 0),
      ArrowRight: () => move(step, 0),
      ArrowUp: () => move(0, -step),
      ArrowDown: () => move(0, step),
      '+': () => zoomAt(STEP),
      '=': () => zoomAt(STEP),
      '-': () => zoomAt(1 / STEP),
      '0': () => show({ x: 0, y: 0, width: wide }),
      Escape: () => setOpen(false),
    };
    const act = keys[event.key];
    if (act === undefined) return;
    event.preventDefault();
    act();
  });
  svg.addEventListener('focusin', ({ target }) => {
    const place = placeOf(target);
    if (!isOpen || place === null) return;
    tell(place);
    if (pressed.size === 0) bring(place);
  });

  svg.addEventListener('pointerdown', (event) => {
    if (!isOpen || event.button !== 0) return;
    if (pressed.size === 0) pulled = 0;
    pressed.set(event.pointerId, { x: event.clientX, y: event.clientY });
  });
  svg.addEventListener('pointermove', (event) => {
    const before = pressed.get(event.pointerId);
    if (before === undefined) return;
    const now = { x: event.clientX, y: event.clientY };
    const other = [...pressed].find(([id]) => id !== event.pointerId)?.[1];
    const [x, y] = [(before.x - now.x) * unitsPerPixel(), (before.y - now.y) * unitsPerPixel()];
    pulled += Math.hypot(now.x - before.x, now.y - before.y);
    if (pulled > PULL) svg.setPointerCapture(event.pointerId);
    if (other === undefined) move(x, y);
    else {
      const apart = (one: { x: number; y: number }): number => Math.hypot(one.x - other.x, one.y - other.y);
      const middle = { x: (now.x + other.x) / 2, y: (now.y + other.y) / 2 };
      if (apart(before) > 0) zoomAt(apart(now) / apart(before), ...onDrawing(middle));
    }
    pressed.set(event.pointerId, now);
  });
  for (const end of ['pointerup', 'pointercancel'] as const) {
    svg.addEventListener(end, (event) => pressed.delete(event.pointerId));
  }
  svg.addEventListener('click', (event) => {
    const place = placeOf(event.target);
    // Enter on a link is a click without a press: it follows the link.
    if (!isOpen || (event.detail === 0 && pulled === 0)) return;
    event.preventDefault();
    if (place !== null && pulled <= PULL) tell(place);
    pulled = 0;
  });
  svg.addEventListener(
    'wheel',
    (event) => {
      // The wheel alone moves the page, as everywhere.
      if (!isOpen || !event.ctrlKey) return;
      event.preventDefault();
      zoomAt(event.deltaY < 0 ? STEP : 1 / STEP, ...onDrawing({ x: event.clientX, y: event.clientY }));
    },
    { passive: false },
  );
  open.hidden = false;
}

for (const frame of document.querySelectorAll<HTMLElement>('[data-map-explorer]')) {
  const svg = document.querySelector<SVGSVGElement>(`[data-map="${frame.dataset['mapExplorer']}"] > svg`);
  if (svg !== null) explore(frame, svg);
}

// Where in the app somebody is: behind the `#`, so that the page opened again stands where it stood, and the phone's own "back" works.

import { useEffect, useState } from 'preact/hooks';

const read = (): readonly string[] =>
  location.hash
    .replace(/^#\/?/, '')
    .split('/')
    .filter((part) => part !== '')
    .map(decodeURIComponent);

/** The address of a screen: `to('phieu', id)` is `#/phieu/…`. */
export const to = (...parts: readonly string[]): string => `#/${parts.map(encodeURIComponent).join('/')}`;

export function useRoute(): readonly string[] {
  const [route, setRoute] = useState(read);
  useEffect(() => {
    const moved = (): void => {
      setRoute(read());
      scrollTo(0, 0);
    };
    addEventListener('hashchange', moved);
    return () => removeEventListener('hashchange', moved);
  }, []);
  return route;
}

// Addresses of routes.

export const listPath = '/quan-ly/tuyen';
export const publicListPath = '/tuyen';
export const consentPath = '/don-khach';

/** A page below a route: the route itself without `rest`. */
export const routePath = (id: string, rest?: string): string =>
  `${listPath}/${id}${rest === undefined ? '' : `/${rest}`}`;

export const publicRoutePath = (slug: string): string => `${publicListPath}/${slug}`;

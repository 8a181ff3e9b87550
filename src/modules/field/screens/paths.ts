// Addresses of the room.

/** A record of a visit, or a page below it. */
export const recordPath = (visitId: string, page = ''): string =>
  `/phieu-kiem-tra/${visitId}${page === '' ? '' : `/${page}`}`;

export const recordsPath = '/phieu-kiem-tra';
/** Those that wait for the reader to decide. */
export const recordsToDecidePath = `${recordsPath}?cho-chon=1`;

export const devicesPath = '/thiet-bi-hien-truong';
export const devicePath = (deviceId: string, page = ''): string =>
  `${devicesPath}/${deviceId}${page === '' ? '' : `/${page}`}`;

export const checklistsPath = '/bo-cau-hoi-kiem-tra';

/** A picture of a record. */
export const picturePath = (visitId: string, hash: string): string => recordPath(visitId, `anh/${hash}`);

/** The visit's own page in the room that plans it. */
export const visitPath = (visitId: string): string => `/kiem-tra-giam-sat/luot/${visitId}`;

/** A field of a record in an address; `~` stands in no field. */
export const inAddress = (field: string): string => field.replaceAll('/', '~');
export const fromAddress = (text: string | undefined): string => (text ?? '').replaceAll('~', '/');

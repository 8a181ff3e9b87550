// Addresses of the tasks.

export const listPath = '/nhiem-vu';
export const assignPath = '/nhiem-vu/giao';
export const boardPath = '/nhiem-vu/bang';
export const silentPath = '/nhiem-vu/hoi-lai';
export const calendarPath = '/nhiem-vu/lich';
export const settingPath = '/nhiem-vu/moc-nhac';
export const handOverPath = '/nhiem-vu/ban-giao';

/** One task, or a page below it. */
export const taskPath = (id: string, page = ''): string => `${listPath}/${id}${page === '' ? '' : `/${page}`}`;

// Addresses of what one was told, how one wants to be told, and one's dates.

export const toldPath = '/thong-bao';
export const choicesPath = '/thong-bao/cai-dat';
export const datesPath = '/lich';
/** The calendar file of a secret. */
export const feedPath = (token: string): string => `${datesPath}/${token}.ics`;

// How much room the app has, and whether the browser promises to keep what lies there.

export interface Room {
  readonly persisted: boolean;
  readonly used: number | null;
  readonly all: number | null;
}

/** Asks the browser to keep the data for good; what it answers is shown, whatever it is. */
export async function askToKeep(): Promise<boolean> {
  if (!('storage' in navigator) || navigator.storage.persist === undefined) return false;
  return (await navigator.storage.persisted()) || (await navigator.storage.persist());
}

export async function roomNow(): Promise<Room> {
  if (!('storage' in navigator)) return { persisted: false, used: null, all: null };
  const { usage = null, quota = null } = await navigator.storage.estimate();
  return { persisted: await navigator.storage.persisted(), used: usage, all: quota };
}

/** `3,4 MB`; from a gigabyte on `151,2 GB`. */
export const megabytes = (bytes: number): string => {
  const [amount, unit] = bytes < 1_073_741_824 ? [bytes / 1_048_576, 'MB'] : [bytes / 1_073_741_824, 'GB'];
  return `${amount.toFixed(1).replace('.', ',')} ${unit}`;
};

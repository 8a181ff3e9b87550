// Reads a calendar file by the grammar of RFC 5545 alone, and refuses whatever breaks it. It shares nothing with what writes the file.

export interface Property {
  readonly name: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly value: string;
}
export interface Component {
  readonly name: string;
  readonly properties: readonly Property[];
  readonly parts: readonly Component[];
}

const LINE = /^([A-Z0-9-]+)((?:;[A-Z0-9-]+=(?:"[^"]*"|[^",;:]+))*):(.*)$/u;
const TEXT = ['SUMMARY', 'DESCRIPTION', 'LOCATION', 'X-WR-CALNAME'];
const ONCE = [
  'UID',
  'DTSTAMP',
  'DTSTART',
  'DTEND',
  'SUMMARY',
  'DESCRIPTION',
  'LOCATION',
  'URL',
  'LAST-MODIFIED',
  'TRANSP',
];

function broken(what: string): never {
  throw new Error(`not a calendar: ${what}`);
}

/** Lines of content, put together again (RFC 5545, 3.1). */
function contentLines(file: string): readonly string[] {
  if (!file.endsWith('\r\n')) broken('the last line does not end');
  const lines = file.slice(0, -2).split('\r\n');
  const whole: string[] = [];
  for (const line of lines) {
    if (/[\r\n]/.test(line)) broken('a line ends in half an end');
    if (/[\u0000-\u0008\u000a-\u001f\u007f]/.test(line)) broken('a control character');
    if (new TextEncoder().encode(line).length > 75) broken(`more than 75 octets: ${line}`);
    if (line.includes('\ufffd')) broken('a letter was cut in two');
    if (line.startsWith(' ') || line.startsWith('\t')) {
      if (whole.length === 0) broken('continues nothing');
      whole[whole.length - 1] += line.slice(1);
    } else whole.push(line);
  }
  return whole;
}

/** TEXT with its signs put back (3.3.11); a bare comma or semicolon, or an unknown escape, is none. */
function textOf(value: string): string {
  let read = '';
  for (let at = 0; at < value.length; at += 1) {
    const sign = value[at] ?? '';
    if (sign === ',' || sign === ';') broken(`not escaped: ${value}`);
    if (sign !== '\\') {
      read += sign;
      continue;
    }
    at += 1;
    const next = value[at] ?? '';
    if (!'\\;,nN'.includes(next) || next === '') broken(`unknown escape: ${value}`);
    read += next === 'n' || next === 'N' ? '\n' : next;
  }
  return read;
}

function propertyOf(line: string): Property {
  const [, name = '', given = '', value = ''] = LINE.exec(line) ?? broken(line);
  const parameters = Object.fromEntries(
    given
      .split(';')
      .filter((part) => part !== '')
      .map((part) => part.split('=') as [string, string]),
  );
  return { name, parameters, value: TEXT.includes(name) ? textOf(value) : value };
}

const isDay = (text: string): boolean => {
  const [, year, month, day] = /^(\d{4})(\d\d)(\d\d)$/.exec(text) ?? [];
  const made = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return year !== undefined && made.getUTCMonth() + 1 === Number(month) && made.getUTCDate() === Number(day);
};
const isTime = (text: string): boolean => /^([01]\d|2[0-3])[0-5]\d[0-5]\d$/.test(text);

export const readValue = (part: Component, name: string): string | undefined =>
  part.properties.find((one) => one.name === name)?.value;

function checkEvent(event: Component, zones: readonly string[]): void {
  for (const name of ONCE) {
    if (event.properties.filter((one) => one.name === name).length > 1) broken(`${name} twice`);
  }
  const [day, time] = (readValue(event, 'DTSTAMP') ?? broken('no DTSTAMP')).split('T');
  if (!isDay(day ?? '') || !/^\d{6}Z$/.test(time ?? '')) broken('DTSTAMP is not in UTC');
  if ((readValue(event, 'UID') ?? '') === '') broken('no UID');
  const start = event.properties.find((one) => one.name === 'DTSTART') ?? broken('no DTSTART');
  const end = event.properties.find((one) => one.name === 'DTEND');
  if (start.parameters['VALUE'] === 'DATE') {
    if (!isDay(start.value)) broken(`no day: ${start.value}`);
    if (end !== undefined) {
      if (end.parameters['VALUE'] !== 'DATE' || !isDay(end.value)) broken('DTEND is of another kind than DTSTART');
      if (end.value <= start.value) broken('ends before it begins');
    }
  } else {
    const [startDay, startTime] = start.value.split('T');
    if (!isDay(startDay ?? '') || !isTime(startTime ?? '')) broken(`no time: ${start.value}`);
    if (!zones.includes(start.parameters['TZID'] ?? '')) broken('a time zone that is not in the file');
    if (end !== undefined) broken('an hour that ends');
  }
  const url = readValue(event, 'URL');
  if (url !== undefined && !URL.canParse(url)) broken(`no address: ${url}`);
}

/** The calendar of a file, checked to its last line. */
export function readCalendar(file: string): Component {
  type Open = { name: string; properties: Property[]; parts: Component[] };
  const open: Open[] = [];
  let calendar: Component | null = null;
  for (const line of contentLines(file)) {
    if (calendar !== null) broken('goes on after its end');
    const property = propertyOf(line);
    const inner = open.at(-1);
    if (property.name === 'BEGIN') open.push({ name: property.value, properties: [], parts: [] });
    else if (property.name === 'END') {
      const done = open.pop() ?? broken('ends what never began');
      if (done.name !== property.value) broken(`${done.name} ends as ${property.value}`);
      const outer = open.at(-1);
      if (outer === undefined) calendar = done;
      else outer.parts.push(done);
    } else (inner ?? broken('a property of nothing')).properties.push(property);
  }
  if (calendar?.name !== 'VCALENDAR') broken('no VCALENDAR');
  if (readValue(calendar, 'VERSION') !== '2.0' || !readValue(calendar, 'PRODID')) broken('no version or maker');
  const zones = calendar.parts.filter((one) => one.name === 'VTIMEZONE').map((one) => readValue(one, 'TZID') ?? '');
  const events = calendar.parts.filter((one) => one.name === 'VEVENT');
  for (const event of events) checkEvent(event, zones);
  const uids = events.map((event) => readValue(event, 'UID'));
  if (new Set(uids).size !== uids.length) broken('a UID twice');
  return calendar;
}

export const eventsOf = (calendar: Component): readonly Component[] =>
  calendar.parts.filter((one) => one.name === 'VEVENT');

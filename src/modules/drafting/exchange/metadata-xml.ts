// The metadata of a packet as XML and back (fields of 30/2020/NĐ-CP, Annex VI). Read without document types and entities of its own: a file that
// has one is refused. Plain data, no engine: whatever stands in a field stays text.

import { type LocalDate, parseIsoDate } from '#kernel/calendar.ts';
import { attributeOf, XmlScanner } from '#platform/spreadsheets/xml-scanner.ts';
import type { PacketFile, PacketMetadata, PacketOrgan } from '../rules/packet.ts';

export const METADATA_NAME = 'metadata.xml';
/** The largest metadata file that is read. */
export const METADATA_BYTES = 1_048_576;

const escaped = (words: string): string =>
  words
    .normalize('NFC')
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

/** The XML of a packet's metadata, UTF-8. */
export function writeMetadata(of: PacketMetadata): string {
  const lines: string[] = ['<?xml version="1.0" encoding="UTF-8"?>', '<Document version="1">'];
  const one = (name: string, value: string | number | null, indent = '  '): void => {
    if (value !== null) lines.push(`${indent}<${name}>${escaped(String(value))}</${name}>`);
  };
  const organ = (name: string, { id, name: organName }: PacketOrgan): void => {
    lines.push(`  <${name}>`);
    one('OrganId', id, '    ');
    one('OrganName', organName, '    ');
    lines.push(`  </${name}>`);
  };
  lines.push('  <FileCode>');
  one('OrganId', of.organ.id, '    ');
  one('FileCatalog', of.fileCatalog, '    ');
  one('FileNotation', of.fileNotation, '    ');
  lines.push('  </FileCode>');
  one('DocOrdinal', of.docOrdinal);
  one('TypeName', of.typeName);
  one('CodeNumber', of.codeNumber);
  one('CodeNotation', of.codeNotation);
  one('IssuedDate', of.issuedDate);
  one('OrganName', of.organName);
  one('Subject', of.subject.slice(0, 500));
  one('Language', of.language);
  one('PageAmount', of.pageAmount);
  one('Description', of.description);
  lines.push('  <SignerInfo>');
  one('Position', of.signerPosition, '    ');
  one('FullName', of.signerName, '    ');
  lines.push('  </SignerInfo>');
  for (const to of of.to) organ('To', to);
  one('Priority', of.priority);
  one('IssuedAmount', of.issuedAmount);
  one('DueDate', of.dueDate);
  lines.push('  <Files>');
  for (const { name, role, bytes, sha256 } of of.files)
    lines.push(`    <File name="${escaped(name)}" role="${role}" bytes="${bytes}" sha256="${sha256}"/>`);
  lines.push('  </Files>', '</Document>', '');
  return lines.join('\n');
}

const roles = ['signed', 'document', 'editable', 'attachment'] as const;

interface Collected {
  readonly values: Map<string, string>;
  readonly to: { id: string; name: string }[];
  readonly files: PacketFile[];
}

function collect(xml: string): Collected {
  const found: Collected = { values: new Map(), to: [], files: [] };
  const path: string[] = [];
  let words = '';
  const scanner = new XmlScanner(METADATA_NAME, {
    wantsText: true,
    open(name, attributes) {
      path.push(name);
      words = '';
      if (name === 'To') found.to.push({ id: '', name: '' });
      if (name !== 'File') return;
      const role = attributeOf(attributes, 'role');
      found.files.push({
        name: attributeOf(attributes, 'name') ?? '',
        role: roles.find((one) => one === role) ?? 'attachment',
        bytes: Number(attributeOf(attributes, 'bytes') ?? -1),
        sha256: (attributeOf(attributes, 'sha256') ?? '').toLowerCase(),
      });
    },
    text(more) {
      words += more;
    },
    close(name) {
      const above = path.at(-2) ?? '';
      const value = words.replace(/\s+/gu, ' ').trim().normalize('NFC');
      const to = found.to.at(-1);
      if (above === 'To' && to !== undefined) {
        if (name === 'OrganId') to.id = value;
        if (name === 'OrganName') to.name = value;
      } else if (value !== '') found.values.set(above === 'Document' ? name : `${above}.${name}`, value);
      path.pop();
      words = '';
    },
  });
  scanner.push(xml);
  scanner.finish();
  return found;
}

/** Reads metadata; throws where the XML is damaged, has a document type or an entity of its own. */
export function readMetadata(xml: string): PacketMetadata {
  const { values, to, files } = collect(xml);
  const value = (name: string): string => values.get(name) ?? '';
  const day = (name: string): LocalDate | null => parseIsoDate(value(name).slice(0, 10));
  const whole = (name: string): number | null => (/^\d{1,6}$/.test(value(name)) ? Number(value(name)) : null);
  return {
    organ: { id: value('FileCode.OrganId'), name: value('OrganName') },
    fileCatalog: value('FileCode.FileCatalog'),
    fileNotation: value('FileCode.FileNotation'),
    docOrdinal: value('DocOrdinal'),
    typeName: value('TypeName'),
    codeNumber: value('CodeNumber'),
    codeNotation: value('CodeNotation'),
    issuedDate: day('IssuedDate'),
    organName: value('OrganName'),
    subject: value('Subject').slice(0, 500),
    language: value('Language'),
    pageAmount: whole('PageAmount'),
    description: value('Description'),
    signerPosition: value('SignerInfo.Position'),
    signerName: value('SignerInfo.FullName'),
    to,
    priority: value('Priority'),
    issuedAmount: whole('IssuedAmount'),
    dueDate: day('DueDate'),
    files,
  };
}

// The parts of a written workbook that are the same for every list: what the file is made of, how its cells look.

import { escapeXml } from './cell-text.ts';

/** Styles of cells, by their place in `stylesPart`. */
export const styles = { title: 1, subtitle: 2, heading: 3, number: 4, text: 5, date: 6 } as const;

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** 1, 2, 3 … as many as there are sheets. */
const each = (sheets: number, text: (n: number) => string): string =>
  Array.from({ length: sheets }, (_, i) => text(i + 1)).join('');

export const contentTypesPart = (sheets: number): string => `${XML}<Types xmlns="${PACKAGE}/content-types">\
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
<Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/>\
${each(sheets, (n) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${TYPES}.worksheet+xml"/>`)}\
<Override PartName="/xl/styles.xml" ContentType="${TYPES}.styles+xml"/>\
<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>\
</Types>`;

export const relationsPart = `${XML}<Relationships xmlns="${PACKAGE}/relationships">\
<Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/>\
<Relationship Id="rId2" Type="${PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/>\
</Relationships>`;

export const workbookRelationsPart = (
  sheets: number,
): string => `${XML}<Relationships xmlns="${PACKAGE}/relationships">\
${each(sheets, (n) => `<Relationship Id="rId${n}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${n}.xml"/>`)}\
<Relationship Id="rId${sheets + 1}" Type="${OFFICE}/styles" Target="styles.xml"/>\
</Relationships>`;

/** Who made the file, and when, in seconds. */
export function propertiesPart(author: string, madeAt: number): string {
  const who = escapeXml(author);
  const when = `${new Date(madeAt).toISOString().slice(0, 19)}Z`;
  return `${XML}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" \
xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" \
xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:creator>${who}</dc:creator>\
<cp:lastModifiedBy>${who}</cp:lastModifiedBy><dcterms:created xsi:type="dcterms:W3CDTF">${when}</dcterms:created>\
<dcterms:modified xsi:type="dcterms:W3CDTF">${when}</dcterms:modified></cp:coreProperties>`;
}

/** The sheets, each with the row of its headings repeated on every printed page. */
export function workbookPart(sheets: readonly { readonly name: string; readonly headingRow: number }[]): string {
  const names = sheets.map(({ name }, i) => `<sheet name="${escapeXml(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`);
  const titles = sheets.map(({ name, headingRow }, i) => {
    const quoted = escapeXml(`'${name.replaceAll("'", "''")}'!$${headingRow}:$${headingRow}`);
    return `<definedName name="_xlnm.Print_Titles" localSheetId="${i}">${quoted}</definedName>`;
  });
  return `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">\
<sheets>${names.join('')}</sheets><definedNames>${titles.join('')}</definedNames></workbook>`;
}

const font = (size: number, bold: boolean): string =>
  `<font>${bold ? '<b/>' : ''}<sz val="${size}"/><name val="Times New Roman"/><family val="1"/></font>`;
const THIN = ['left', 'right', 'top', 'bottom']
  .map((side) => `<${side} style="thin"><color auto="1"/></${side}>`)
  .join('');

interface Look {
  readonly format?: number;
  readonly font: number;
  readonly fill?: number;
  readonly border?: number;
  readonly alignment: string;
}

const look = ({ format = 0, font: face, fill = 0, border = 0, alignment }: Look): string =>
  `<xf numFmtId="${format}" fontId="${face}" fillId="${fill}" borderId="${border}" xfId="0" applyNumberFormat="1" \
applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment ${alignment}/></xf>`;

const MIDDLE = 'horizontal="center" vertical="center" wrapText="1"';
const LEFT = 'horizontal="left" vertical="center" wrapText="1"';

export const stylesPart = `${XML}<styleSheet xmlns="${MAIN}">\
<numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts>\
<fonts count="4">${font(12, false)}${font(14, true)}${font(12, false)}${font(12, true)}</fonts>\
<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>\
<fill><patternFill patternType="solid"><fgColor rgb="FFE7EDF3"/><bgColor indexed="64"/></patternFill></fill></fills>\
<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${THIN}<diagonal/></border></borders>\
<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>\
<cellXfs count="7"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>\
${look({ font: 1, alignment: 'horizontal="center"' })}\
${look({ font: 2, alignment: 'horizontal="center"' })}\
${look({ font: 3, fill: 2, border: 1, alignment: MIDDLE })}\
${look({ font: 2, border: 1, alignment: MIDDLE })}\
${look({ format: 49, font: 2, border: 1, alignment: LEFT })}\
${look({ format: 164, font: 2, border: 1, alignment: MIDDLE })}</cellXfs>\
<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

/** What stands before the rows of the sheet. */
export function sheetOpening(headingRow: number, widths: readonly number[]): string {
  const columns = widths.map((width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`);
  return `${XML}<worksheet xmlns="${MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>\
<sheetViews><sheetView workbookViewId="0"><pane ySplit="${headingRow}" topLeftCell="A${headingRow + 1}" \
activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${columns.join('')}</cols><sheetData>`;
}

/** What stands after them: A4 landscape, one page wide, the page's number at its foot. */
export function sheetEnding(filtered: string, merged: readonly string[]): string {
  const merges = merged.map((range) => `<mergeCell ref="${range}"/>`).join('');
  return `</sheetData><autoFilter ref="${filtered}"/>\
${merged.length === 0 ? '' : `<mergeCells count="${merged.length}">${merges}</mergeCells>`}\
<pageMargins left="0.4" right="0.4" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>\
<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>\
<headerFooter><oddFooter>&amp;C&amp;P/&amp;N</oddFooter></headerFooter></worksheet>`;
}

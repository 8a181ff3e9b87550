// What the floor answers to a scanned code.

const vietnamese = (day) => `${day.slice(8)}/${day.slice(5, 7)}/${day.slice(0, 4)}`;
const words = { valid: 'Còn hiệu lực', expired: 'Hết hạn', void: 'Không còn hiệu lực' };

/** The page that answers a scanned code. */
export function verifyPage(c, html) {
  const facts = [
    ['Chủ thể', c.producerName],
    ['Nơi sản xuất', c.placeName],
    ['Quyết định', `${c.decisionNumber} ngày ${vietnamese(c.issuedOn)}`],
    ['Cơ quan', c.issuer],
    ['Có giá trị', `${vietnamese(c.issuedOn)} – ${vietnamese(c.validUntil)}`],
    ['Số', c.number],
    ['Mã', c.code],
  ]
    .map(([name, value]) => `<dt>${name}</dt><dd>${html(value)}</dd>`)
    .join('');
  const history = c.history
    .map((h) => `<li>${h.stars} sao, ${html(h.decisionNumber)}, ${vietnamese(h.issuedOn)}, ${html(h.issuer)}</li>`)
    .join('');
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>${html(c.productName)}</title></head><body><main><p>${words[c.state]} đến hết ngày ${vietnamese(c.validUntil)}</p><h1>${html(c.productName)}</h1><p>${c.stars} sao</p><dl>${facts}</dl><ul>${history}</ul></main></body></html>`;
}

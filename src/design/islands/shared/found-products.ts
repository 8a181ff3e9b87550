// Products of the register that a typed text names: by the product's own code, its OCOP code, the number under the bar code.

/** What the look-up says of a product. */
export interface FoundProduct {
  readonly name: string;
  readonly path: string;
  readonly stars: number | null;
  readonly status: string;
  readonly producer: { readonly name: string } | null;
}

/** Products that bear this code; `null` where the server was not reached. */
export async function productsOfCode(code: string): Promise<readonly FoundProduct[] | null> {
  try {
    const answer = await fetch(`/tra-cuu.json?q=${encodeURIComponent(code)}`, { cache: 'no-cache' });
    if (!answer.ok) return answer.status === 404 ? [] : null;
    const { byCode, rows } = (await answer.json()) as {
      readonly byCode: boolean;
      readonly rows: readonly FoundProduct[];
    };
    return byCode ? rows : [];
  } catch {
    return null;
  }
}

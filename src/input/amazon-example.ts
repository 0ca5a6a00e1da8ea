// The example row of Amazon's templates: full of famous marks, the same in every template, and no listing.

/**
 * Tells the example from listings by values that do not change, in a header of these attribute names: its SKU beside its
 * product id, or any three of them where a seller left columns out. No listing has three: they are of different products.
 */
export function exampleRow(header: readonly (string | undefined)[]): (cells: readonly string[]) => boolean {
  const columns = header.flatMap((written = "", at) => {
    const name = otherNames.get(written) ?? written;
    const values = exampleValues.get(name);
    return values === undefined ? [] : [{ at, name, values }];
  });
  return (cells) => {
    const same = columns.filter(({ at, values }) => values.includes(cells[at]?.trim() ?? ""));
    const names = new Set(same.map(({ name }) => name));
    return names.size >= enough || (names.has("contribution_sku") && names.has("amzn1.volt.ca.product_id_value"));
  };
}

const enough = 3;

// SKU and product id in other versions of the template.
const otherNames: ReadonlyMap<string, string> = new Map([
  ["item_sku", "contribution_sku"],
  ["vendor_sku", "contribution_sku"],
  ["external_product_id", "amzn1.volt.ca.product_id_value"],
]);

// As seen in the templates of the United States and of Germany.
const exampleValues: ReadonlyMap<string, readonly string[]> = new Map([
  ["contribution_sku", ["ABC123"]],
  ["amzn1.volt.ca.product_id_value", ["714532191586"]],
  ["item_name", ["Adidas Blue Sneakers", "Toskanischer Weinberg\u00a0– Leinwand, von Hand bemalt"]],
  ["brand", ["Sony"]],
  ["model_number", ["RXZER23"]],
  ["model_name", ["MacBook Pro"]],
  ["manufacturer", ["Nike, Procter & Gamble"]],
  ["part_number", ["RIV001"]],
  ["subject_character", ["Batman"]],
]);
